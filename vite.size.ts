// Fails a build whose page is too large before it shows its first figure, and lists what that is.

import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { LOCALES } from './www/locales/text.ts';

/** All but the engine's module, compressed as good hosts do. */
const MOST_BYTES = 120_000;

/** What is loaded before the first figure, by name; the rest comes after the first look. */
const FIRST = ['index', 'page', 'define_figures'];

/** Where the files are listed that the first figure needs. */
const LIST = new URL('target/first_figure.json', import.meta.url);

/** The plugin, for builds of the page. */
export function firstFigureSize(): Plugin {
  return {
    name: 'first-figure-size',
    apply: 'build',
    writeBundle(_, bundle) {
      const isPage = Object.values(bundle).some(({ name }) => name === 'page');
      if (!isPage) return;
      const sizes = sizesOf(bundle);
      mkdirSync(new URL('.', LIST), { recursive: true });
      writeFileSync(LIST, JSON.stringify(sizes.map(([name]) => name)));
      const sum = sizes.reduce((all, [, bytes]) => all + bytes, 0);
      this.info(`${sum} bytes before the first figure, of ${MOST_BYTES} at most`);
      if (sum > MOST_BYTES) {
        const list = sizes.map(([name, bytes]) => `${bytes} ${name}`).join(', ');
        this.error(`the page has ${sum} bytes before its first figure: ${list}`);
      }
    },
  };
}

/** Files that are needed for the first figure, with their compressed bytes. */
function sizesOf(bundle: Rolldown.OutputBundle): [name: string, bytes: number][] {
  const files = Object.values(bundle);
  const chunks = files.filter((one) => one.type === 'chunk');
  const sizes = [...withImports(FIRST, bundle)].map((one) => sizeOf(one));
  const words = chunks.filter(({ name }) => (LOCALES as readonly string[]).includes(name));
  const largest = words.map((one) => sizeOf(one)).sort(([, a], [, b]) => b - a)[0];
  const assets = files.filter(({ fileName }) => /\.(html|css)$|\/worker-[^/]*\.js$/.test(fileName));
  return [...sizes, ...(largest ? [largest] : []), ...assets.map((one) => sizeOf(one))];
}

/** The chunks of those names, and what they cannot run without. */
export function withImports(
  names: readonly string[],
  bundle: Rolldown.OutputBundle,
): Set<Rolldown.OutputChunk> {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const all = new Set(chunks.filter(({ name }) => names.includes(name)));
  for (const { imports } of all) {
    for (const name of imports) {
      const one = bundle[name];
      if (one?.type === 'chunk') all.add(one);
    }
  }
  return all;
}

function sizeOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): [string, number] {
  const content = file.type === 'chunk' ? file.code : file.source;
  return [file.fileName, brotliCompressSync(content).length];
}
