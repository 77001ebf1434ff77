/// <reference lib="dom" />
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefArticles } from '../../src/app/brief.ts';
import { renderHtml } from '../../src/app/page/render.ts';
import { plainArticle } from '../../src/model/index.ts';
import { readExample } from '../example.ts';
import { root } from '../tidy/source-files.ts';

const executablePath = '/usr/bin/chromium';
const isReady = existsSync(executablePath) && existsSync(join(root, 'dist', 'web', 'server', 'page.js'));

describe.skipIf(!isReady)('the page in a browser (needs chromium and a build)', () => {
  let browser: Browser;
  let file: string;
  const problems: string[] = [];

  async function open(path: string, width = 1280, height = 900): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height } });
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) problems.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  beforeAll(async () => {
    const { articles, notes } = await readExample();
    const folder = mkdtempSync(join(tmpdir(), 'stemma-page-'));
    mkdirSync(folder, { recursive: true });
    file = join(folder, 'account.html');
    writeFileSync(file, await renderHtml(briefArticles(articles, notes)));
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('opens a report at the place of a claim, and closes with Escape', async () => {
    const page = await open(file);
    const cell = page.locator('table.claims .place').first();
    const words = await cell.locator('.words').textContent();
    await cell.click();
    const mark = page.locator('.reader mark').first();
    await mark.waitFor();
    expect((await page.locator('.reader mark').allTextContents()).join('')).toBe(words);
    expect(await mark.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.reader').count()).toBe(0);
    await page.close();
  });

  it('works with the keyboard alone', async () => {
    const page = await open(file);
    await page.locator('table.claims a.place').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.reader mark').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('reader');
    await page.close();
  });

  it('an address leads straight to a place', async () => {
    const page = await open(file);
    const href = await page.locator('table.claims .place').first().getAttribute('href');
    await page.goto(pathToFileURL(file).href + href);
    await page.reload();
    await page.locator('.reader mark').first().waitFor();
    await page.close();
  });

  it('can be read without its script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('table.claims tbody tr').count()).toBeGreaterThan(3);
    await page.close();
  });

  it('fits a phone', async () => {
    const page = await open(file, 390, 844);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('lists every report, and the list cannot be hidden', async () => {
    const page = await open(file);
    const { articles } = await readExample();
    expect(await page.locator('section.reports li').count()).toBe(articles.length);
    expect(
      await page
        .locator('section.reports')
        .first()
        .evaluate((list) => list.closest('details') === null),
    ).toBe(true);
    await page.close();
  });

  it('has one name for every graphic, heading order and header cells', async () => {
    const page = await open(file);
    expect(await page.locator('svg[role=img]:not([aria-label])').count()).toBe(0);
    expect(await page.locator('table:not(:has(th[scope=col]))').count()).toBe(0);
    expect(await page.locator('main').count()).toBe(1);
    await page.close();
  });

  it('shows hostile text as text', async () => {
    const text =
      '<script>window.hit = 1</script><img src=x onerror="window.hit = 1"> The mayor said two people died.\n</script><svg onload=window.hit=1>';
    const article = plainArticle(text, {
      id: '"><script>window.hit=1</script>',
      title: '</title><script>window.hit=1</script>',
      outlet: '<b onmouseover=window.hit=1>x',
    });
    const path = join(mkdtempSync(join(tmpdir(), 'stemma-page-')), 'hostile.html');
    writeFileSync(path, await renderHtml(briefArticles([article], [])));
    const page = await open(path);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    await page.close();
  });

  it('makes no request and no error', () => {
    expect(problems).toEqual([]);
  });
});
