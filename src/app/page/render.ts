import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Account } from '../../model/index.ts';
import type { PageContent } from './content.ts';
import { drawLineage } from './lineage.ts';
import { drawMap } from './map.ts';

/** Where the build puts the page's two bundles; the same place seen from `src/` and from `dist/`. */
const bundles = join(import.meta.dirname, '..', '..', '..', 'dist', 'web');

/**
 * The account as one self-contained page: markup, style, script and the account itself, with no request to anywhere.
 * All text from reports is escaped by the renderer; a strict policy allows this page's own script and nothing else.
 */
export async function renderHtml(account: Account): Promise<string> {
  const content = contentOf(account);
  const script = readBundle('client', 'page.js');
  const style = readBundle('client', 'page.css');
  const server = pathToFileURL(join(bundles, 'server', 'page.js')).href;
  const { renderPage } = (await import(server)) as { renderPage: (content: PageContent) => string };
  const policy = `default-src 'none'; script-src '${digest(script)}'; style-src '${digest(style)}'; base-uri 'none'; form-action 'none'`;
  const title = account.stories[0]?.headline ?? 'No reports';
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<title>${escapeHtml(title)} – sourced account</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<div id="app">${renderPage(content)}</div>`,
    `<script type="application/json" id="content">${escapeScript(JSON.stringify(content))}</script>`,
    `<script type="module">${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function contentOf(account: Account): PageContent {
  const drawn = <T>(draw: (story: Account['stories'][number]) => T | undefined) =>
    Object.fromEntries(
      account.stories.flatMap((story) => {
        const drawing = draw(story);
        return drawing === undefined ? [] : [[story.id, drawing]];
      }),
    );
  return { account, maps: drawn(({ places }) => drawMap(places)), lineages: drawn(drawLineage) };
}

function readBundle(build: 'client' | 'server', file: string): string {
  const path = join(bundles, build, file);
  if (!existsSync(path)) throw new Error('the page is not built: run "npm run build" first');
  return readFileSync(path, 'utf8').replaceAll('</script', '<\\/script');
}

/** A hash source for the content security policy (CSP level 2). */
function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** JSON inside a script element: nothing in it may end the element or begin a comment. */
function escapeScript(json: string): string {
  return json.replace(/[<>\u2028\u2029]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
