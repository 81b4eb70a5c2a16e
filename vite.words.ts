// Makes the words of each language a chunk of their own. The sources have all languages side by
// side, so that a text is one entry; a reader needs one of them.
//
//   export const KPIS = { aov: { name: { en: 'AOV', nl: 'Gem. order' } } };
// → export const KPIS = words('kpis.ts KPIS');
// and in the chunk of English: { 'kpis.ts KPIS': { aov: { name: ['AOV'] } } }
//
// What nothing needs before the first figure is in a second chunk of each language.

import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { LOCALES, type Locale, type Text } from './www/locales/text.ts';

const FOLDER = fileURLToPath(new URL('www/locales/', import.meta.url));

/** Modules that hold more than words. */
const OTHERS = new Set(['text.ts', 'charts.ts', 'load.ts']);

/** Modules, by how their path begins, whose words come after the first look. */
const LATER = ['actions', 'analyses/', 'doctor', 'kpi_page', 'own'];

/** Every chunk of words: a language, or what comes later of it. */
const CHUNKS = LOCALES.flatMap((locale) => [
  { locale, isLater: false, name: locale as string },
  { locale, isLater: true, name: `${locale}_later` },
]);

/** Where the words of the loaded languages are put together. */
const STORE = '\0words';
const LANGUAGE = '\0words/';

/** What takes the place of `www/locales/load.ts`. */
const LOAD = `
import { install } from '${STORE}';
const chunks = {
  ${CHUNKS.map(({ name }) => `${name}: () => import('${LANGUAGE}${name}')`)}
};
const loaded = new Set();
async function load(locale, name) {
  const chunk = await chunks[name]();
  if (!loaded.has(name)) install(locale, chunk.default);
  loaded.add(name);
}
export function hasWords(locale) {
  return loaded.has(locale);
}
export async function loadWords(locale) {
  await load(locale, locale);
}
export async function loadLaterWords(locale) {
  await load(locale, locale + '_later');
}`;

const STORE_CODE = `
const store = new Map();
export function words(name) {
  if (!store.has(name)) store.set(name, {});
  return store.get(name);
}
export function install(locale, all) {
  for (const [name, tree] of Object.entries(all)) merge(locale, words(name), tree);
}
function merge(locale, into, tree) {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') into[key] = value;
    else if (Array.isArray(value)) (into[key] ??= {})[locale] = value[0];
    else merge(locale, (into[key] ??= {}), value);
  }
}`;

/** Stands in a language's chunk until it is known which words the page uses. */
const placeOf = (chunk: string) => `words of ${chunk} come here`;

type Tree = { readonly [key: string]: unknown };

/** The plugin, for builds only. */
export function wordsByLanguage(): Plugin {
  const used = new Map<string, Tree>();
  return {
    name: 'words-by-language',
    apply: 'build',
    resolveId: (id) => (id.startsWith(STORE) ? id : null),
    async load(id) {
      if (id === STORE) return STORE_CODE;
      if (id === `${FOLDER}load.ts`) return LOAD;
      if (id.startsWith(LANGUAGE)) {
        return `export default '${placeOf(id.slice(LANGUAGE.length))}';`;
      }
      if (!id.startsWith(FOLDER) || OTHERS.has(id.slice(FOLDER.length))) return null;
      const { module } = await runnerImport<Tree>(id);
      const names = Object.keys(module);
      for (const name of names) used.set(keyOf(id, name), module[name] as Tree);
      const exports = names.map((name) => `export const ${name} = words('${keyOf(id, name)}');`);
      return `import { words } from '${STORE}';\n${exports.join('\n')}`;
    },
    renderChunk(code) {
      const chunk = CHUNKS.find(({ name }) => code.includes(placeOf(name)));
      if (!chunk) return null;
      const own = [...used].sort().filter(([key]) => isLater(key) === chunk.isLater);
      const words = Object.fromEntries(
        own.map(([key, tree]) => [key, inOneLanguage(tree, chunk.locale)]),
      );
      const place = new RegExp(`(["'\`])${placeOf(chunk.name)}\\1`);
      // Quicker to read than an object in the source.
      const text = JSON.stringify(JSON.stringify(words));
      return code.replace(place, () => `JSON.parse(${text})`);
    },
  };
}

/** `kpis/sales.ts SALES` */
function keyOf(id: string, name: string): string {
  return `${id.slice(FOLDER.length)} ${name}`;
}

function isLater(key: string): boolean {
  return LATER.some((path) => key.startsWith(path));
}

/** Texts become lists of one form, so that they can be told from what is no text. */
function inOneLanguage(tree: Tree, locale: Locale): Tree {
  const entries = Object.entries(tree).map(([key, value]) => {
    if (typeof value === 'string') return [key, value];
    return [key, isText(value) ? [value[locale]] : inOneLanguage(value as Tree, locale)];
  });
  return Object.fromEntries(entries);
}

function isText(value: unknown): value is Text {
  return LOCALES.every((locale) => Object.hasOwn(value as object, locale));
}
