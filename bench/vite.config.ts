import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The runner and the native programs. */
const RUN = {
  main: here('run/main.ts'),
  native_duckdb: here('native/duckdb.ts'),
  native_polars: here('native/polars.ts'),
};

// With `--ssr` the runner, else the contestants' page.
export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  base: './',
  build: {
    ...(isSsrBuild ? { rollupOptions: { input: RUN } } : {}),
    target: 'es2022',
    // The runner has to find its packages from where it lies.
    outDir: here(isSsrBuild ? 'dist' : '../target/bench/page'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
  // As the page's own: its worker is started from a blob.
  worker: { format: 'iife' },
}));
