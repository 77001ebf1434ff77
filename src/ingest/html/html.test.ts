import { describe, expect, it } from 'vitest';
import { parseHtml } from './index.ts';

const page = `<!doctype html><html lang="en-GB"><head><title>Ferry sinks | Port Gazette</title>
<meta property="og:site_name" content="Port Gazette"><link rel="canonical" href="https://gazette.example.org/2031/10/14/ferry">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry sinks","datePublished":"2031-10-15T08:00:00+02:00",
"author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Ben Roy"}],"publisher":{"name":"Port Gazette"}}]}</script></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Ferry sinks</h1>
<figure><img src="f.jpg"><figcaption>The ferry in better days. Photo: Ann Lee</figcaption></figure>
<div class="story-body"><p>The ferry Marigold sank on Monday, the harbour office said in a long statement.</p>
<p>Nobody was hurt, since a trawler had seen the smoke, it added, and had turned round at once.</p>
<div class="share-bar"><a href="#">Share this</a></div><h2>What is known</h2>
<p>The ferry was built in 1961 and rebuilt twice, according to the yard, which has since closed.</p>
<p>Sign up to our newsletter</p></div></article>
<section class="comments"><p>I was there, and I saw it all. It was a very long day for everybody on the pier.</p></section>
<footer><p>All rights reserved by the Gazette, which is published daily, except on Sundays.</p></footer></body></html>`;

const read = (html: string) => {
  const result = parseHtml(html, { input: 'page', id: 'page' });
  if ('refused' in result) throw new Error(result.refused.message);
  return result.article;
};

describe('parseHtml', () => {
  it('takes the article out of its page', () => {
    const { blocks, text } = read(page);
    const body = blocks
      .filter((block) => block.kind === 'paragraph')
      .map((block) => text.slice(block.start, block.end));
    expect(body).toHaveLength(4);
    expect(body[0]).toMatch(/^The ferry Marigold/u);
    expect(body[2]).toBe('What is known');
    expect(text).not.toMatch(/Home|Share|I was there|All rights/u);
  });

  it('tells captions and boilerplate from the text', () => {
    const { blocks } = read(page);
    expect(blocks.filter((block) => block.kind === 'boilerplate')).toHaveLength(1);
  });

  it('reads metadata, each with where it was read', () => {
    expect(read(page)).toMatchObject({
      title: { value: 'Ferry sinks' },
      outlet: { value: 'Port Gazette', readFrom: 'json-ld' },
      byline: { value: 'Ann Lee, Ben Roy', readFrom: 'json-ld' },
      publishedAt: { value: { value: '2031-10-15T08:00:00+02:00', precision: 'instant' }, readFrom: 'json-ld' },
      url: 'https://gazette.example.org/2031/10/14/ferry',
      lang: 'en',
    });
  });

  it('falls back on meta, then on the address', () => {
    const bare = page.replace(/<script[\s\S]*?<\/script>/u, '');
    expect(read(bare)).toMatchObject({
      outlet: { readFrom: 'opengraph' },
      publishedAt: { value: { value: '2031-10-14', precision: 'day' }, readFrom: 'url' },
    });
  });

  it('leaves out a date that does not exist, with a note', () => {
    const wrong = page.replace('2031-10-15T08', '2031-02-31T08').replace('/2031/10/14/', '/');
    const article = read(wrong);
    expect(article.publishedAt).toBeUndefined();
    expect(article.notes.map((note) => note.code)).toEqual(['date-invalid']);
  });

  it('refuses a page without text', () => {
    expect(parseHtml('<html><body><nav>Home</nav></body></html>', { input: 'page', id: 'page' })).toMatchObject({
      refused: { code: 'no-article' },
    });
  });
});
