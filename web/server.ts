import { render } from 'svelte/server';
import type { PageContent } from '../src/app/page/content.ts';
import App from './App.svelte';

/** The page's markup, the same as the script would make; everything from reports is escaped. */
export function renderPage(content: PageContent): string {
  return render(App, { props: { content } }).body;
}
