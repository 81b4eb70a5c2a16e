import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import page from '../../../vite.config.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the gallery exactly as the page is built. */
export default mergeConfig(
  page,
  defineConfig({
    root: here('.'),
    publicDir: false,
    build: { outDir: here('../../../target/gallery-page') },
  }),
);
