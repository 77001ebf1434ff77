import type { Element } from './tree.ts';

/** Elements that hold what surrounds an article, by their tag. */
const furnitureTags = new Set([
  'nav',
  'footer',
  'aside',
  'button',
  'dialog',
  'menu',
  'textarea',
  'video',
  'audio',
  'form',
  'amp-ad',
]);
/** The same by role. */
const furnitureRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'dialog',
  'alert',
  'menu',
  'menubar',
  'search',
  'toolbar',
  'tooltip',
  'alertdialog',
]);

/**
 * Words in the class or id of elements that surround an article. A word begins at a boundary: `share` matches
 * `social-share` and `shareBar`, not `shareholders`.
 */
const furnitureWords = [
  'ad',
  'ads',
  'adslot',
  'advert\\w*',
  'advertorial',
  'author-?bio',
  'about-?author',
  'authorbox',
  'banner',
  'bookmark',
  'breadcrumbs?',
  'byline-?share',
  'comments?',
  'commentlist',
  'cookies?',
  'consent',
  'copyright',
  'disqus\\w*',
  'disclaimer',
  'donat\\w+',
  'download',
  'dropdown',
  'feedback',
  'follow',
  'footer',
  'gdpr',
  'hidden',
  'hide',
  'inline-?promo',
  'login',
  'mailing',
  'masthead',
  'menu',
  'meta-?nav',
  'modal',
  'more-?stories',
  'most-?(?:read|popular|viewed|commented)',
  'nav',
  'navbar',
  'navigation',
  'newsletters?',
  'noprint',
  'no-?print',
  'notification',
  'outbrain\\w*',
  'overlay',
  'pager',
  'pagination',
  'paging',
  'paywall',
  'piano',
  'player',
  'playlist',
  'popular',
  'popup',
  'print-?only',
  'promos?',
  'promoted',
  'promobox',
  'rating',
  'read-?(?:more|next|also)',
  'recirc\\w*',
  'recommend\\w*',
  'regwall',
  'related\\w*',
  'replies',
  'respond',
  'screen-?reader\\w*',
  'share\\w*(?<!shareholders?)',
  'sharing',
  'shopping',
  'shoutbox',
  'sidebar\\w*',
  'signup',
  'sign-?up',
  'site-?header',
  'skip',
  'skyscraper',
  'slideshow-?nav',
  'social\\w*',
  'sponsor\\w*',
  'sr-?only',
  'subscri\\w+',
  'taboola\\w*',
  'tags?',
  'tag-?list',
  'tags-?list',
  'teasers?',
  'ticker',
  'toc',
  'toolbar',
  'tools',
  'tooltip',
  'topics?',
  'trending',
  'visually-?hidden',
  'vote',
  'whatsapp',
  'widgets?',
  'yarpp\\w*',
  'zergnet',
];
const furnitureName = new RegExp(`(?:^|[^a-z])(?:${furnitureWords.join('|')})(?=$|[^a-z])`, 'u');
/** Words that keep an element in, whatever else its class says. */
const articleName =
  /(?:article|story|post|entry|content|news)-*(?:body|text|content|copy|main|page)|articlebody|storybody|^(?:article|main|content|post|story|body)$/u;

/** True for an element of the page's furniture: navigation, sharing, promotion, comments, hidden parts. */
export function isFurniture(element: Element): boolean {
  return (
    isHidden(element) ||
    furnitureTags.has(element.tag) ||
    furnitureRoles.has(element.attributes.role ?? '') ||
    hasFurnitureName(element)
  );
}

/** Parts that the reader of the page does not see. */
export function isHidden(element: Element): boolean {
  const { style, hidden } = element.attributes;
  // Pages streamed by React send their content hidden, and a script moves it into place.
  const streamed = /^S:\w+$/u.test(element.attributes.id ?? '');
  if (hidden !== undefined && hidden !== 'until-found' && !streamed) return true;
  if (element.attributes['aria-hidden'] === 'true' && element.tag !== 'p') return true;
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
}

/** Readers' comments can be longer than the article, so their length never makes them the article. */
export function isComments(element: Element): boolean {
  if (nameless.has(element.tag)) return false;
  return /(?:^|[^a-z])(?:comments?|commentlist|disqus\w*|respond|replies|kommentare|comentarios)(?=$|[^a-z])/u.test(
    nameOf(element),
  );
}

/** Class and id as words in small letters, `camelCase` divided. */
export function nameOf(element: Element): string {
  const { class: classes, id } = element.attributes;
  if (classes === undefined && id === undefined) return '';
  return `${classes ?? ''} ${id ?? ''}`
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .replace(/_/gu, '-')
    .toLowerCase();
}

/** Names of frameworks that hold a furniture word and mean something else; they are taken out before looking. */
const harmless =
  /(?:label-+hidden|elementor-widget[\w-]*|(?:l-)?hidden-(?:xs|sm|md|lg|xl|print|s|m|l)|[\w-]*(?:no|has|with|without|content|container)-+sidebar[\w-]*|sidebar-+(?:grid|wrap|layout|left|right|none)[\w-]*|(?:tag|category)-[\w-]+|no-sub-nav)/gu;
/** WordPress marks the article itself so. */
const postName = /(?:^|\s)(?:hentry|type-post|single-post-view|status-publish)(?:\s|$)/u;

/** Elements whose name says nothing of their place: paragraphs called "paywall", words called "tag". */
const nameless = new Set(
  'body html article main p a span b i em strong u small sup sub abbr mark font h1 h2'.split(' '),
);

function hasFurnitureName(element: Element): boolean {
  if (nameless.has(element.tag)) return false;
  const name = nameOf(element);
  if (name === '' || articleName.test(name) || postName.test(name)) return false;
  return furnitureName.test(name.replace(harmless, ' '));
}
