import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/**
 * Two builds of one page: `client` (one script and one style, embedded into the self-contained page) and, with
 * `--ssr`, `server` (renders the same page to markup, so that it can be read before or without the script).
 */
export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [svelte()],
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    outDir: isSsrBuild ? '../dist/web/server' : '../dist/web/client',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: `${import.meta.dirname}/${isSsrBuild ? 'server' : 'client'}.ts`,
      output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]', format: 'es' },
    },
  },
}));
