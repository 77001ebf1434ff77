import { hydrate } from 'svelte';
import './page.css';
import type { PageContent } from '../src/app/page/content.ts';
import App from './App.svelte';

const content = JSON.parse(document.getElementById('content')?.textContent ?? '{}') as PageContent;
const target = document.getElementById('app');
if (target !== null) hydrate(App, { target, props: { content } });
