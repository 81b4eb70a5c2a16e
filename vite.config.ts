import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { firstFigureSize, withImports } from './vite.size.ts';
import { wordsByLanguage } from './vite.words.ts';

/** Directives that a meta tag cannot carry; browsers report them as errors there. */
const HEADER_ONLY = /^(frame-ancestors|sandbox|report-uri|report-to)\b/;

/**
 * Repeats the policy of `_headers` in the page itself, for hosts that send no headers of their own.
 * The header stays the first line of defence: a meta tag cannot forbid frames or windows.
 */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml(html) {
      const headers = readFileSync(new URL('www/public/_headers', import.meta.url), 'utf8');
      const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1];
      if (!policy) throw new Error('www/public/_headers has no Content-Security-Policy');
      const content = policy
        .split(/;\s*/)
        .filter((directive) => !HEADER_ONLY.test(directive))
        .join('; ');
      // After the charset, which counts in the first 1024 bytes only; before anything that loads.
      const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
      return html.replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${meta}`);
    },
  };
}

/** Fetches the page beside its beginning, which only says which words it needs. */
function pagePreloaded(): Plugin {
  return {
    name: 'page-preloaded',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        [...withImports(['page'], bundle)]
          .filter(({ fileName }) => !html.includes(fileName))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
            injectTo: 'head',
          })),
    },
  };
}

// `./`: the built folder works at any address and sub-path. Nothing is inlined and no preload
// polyfill is added: the policy allows neither inline code nor inline data for scripts.
export default defineConfig({
  root: 'www',
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // A classic worker: the page starts it from a blob, which is how it inherits the policy.
  worker: { format: 'iife' },
  plugins: [policyInPage(), pagePreloaded(), wordsByLanguage(), firstFigureSize()],
});
