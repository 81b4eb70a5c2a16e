import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// With `--ssr run/main.ts` the runner, else the contestants' page.
export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  base: './',
  build: {
    ...(isSsrBuild ? { rollupOptions: { input: here('run/main.ts') } } : {}),
    target: 'es2022',
    outDir: here(`../target/bench/${isSsrBuild ? 'run' : 'page'}`),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
  // As the page's own: its worker is started from a blob.
  worker: { format: 'iife' },
}));
