import type { ImportOptions, OwnKpi, Settings } from '../engine/types.js';
import type { SameName } from './arrivals.js';
import { savedMapping } from './correct.js';
import { droppedFiles, pastedFiles } from './dropped.js';
import { parseMapping } from './files.js';
import type { Kept, Tile } from './kept.js';
import type { Role } from './roles.js';
import { saveText } from './save.js';
import type { ShopState } from './shop.js';
import { withTarget } from './targets.js';
import { FIRST_VIEW, localeOf, readView, type View, writeView } from './view.js';
import { Words } from './words.js';

/** The page's element, as far as it is steered. */
interface Steered extends HTMLElement {
  shop: ShopState | null;
  view: View;
  isDropping: boolean;
}

/** Keeps address and view together: a change of one changes the other. */
export function steerView(app: Steered): void {
  const read = () => {
    const before = app.view ?? FIRST_VIEW;
    app.view = readView(location.hash);
    // Another page begins at its top; another period of the same page stays where it is.
    if (app.view.page !== before.page || app.view.id !== before.id) window.scrollTo(0, 0);
  };
  addEventListener('hashchange', read);
  read();
  listen<Partial<View>>(app, 'shop-kpi-view', (changes) => {
    const fragment = writeView({ ...app.view, ...changes });
    history.pushState(null, '', fragment);
    app.view = readView(fragment);
  });
}

/** Lets the reader's events reach the shop; those that come before it is there wait for it. */
export function steerShop(app: Steered, ready: Promise<ShopState>): void {
  // Where it never is, the page says so by itself.
  const whenReady = (use: (shop: ShopState) => unknown) => void ready.then(use, () => {});
  const on = <T>(name: string, heard: (shop: ShopState, detail: T) => unknown) =>
    listen<T>(app, name, (detail) => whenReady((shop) => heard(shop, detail)));
  on<File[]>('shop-kpi-files', (shop, files) => shop.add(files));
  on<number>('shop-kpi-cancel', (shop, key) => shop.cancel(key));
  on<number>('shop-kpi-remove', (shop, key) => shop.remove(key));
  on<{ key: number; options: ImportOptions }>('shop-kpi-correct', (shop, { key, options }) =>
    shop.correct(key, options),
  );
  on<Settings>('shop-kpi-settings', (shop, settings) => shop.setSettings(settings));
  on<Partial<Kept>>('shop-kpi-keep', (shop, change) => shop.keep(change));
  on<{ role: Role; tiles: readonly Tile[] | null }>('shop-kpi-tiles', (shop, { role, tiles }) =>
    shop.keepTiles(role, tiles),
  );
  on<{ kpi: string; target: string | null }>('shop-kpi-target', (shop, { kpi, target }) =>
    shop.setSettings(withTarget(shop.settings, kpi, target)),
  );
  on<{ id: string; own: OwnKpi | null; name: string }>('shop-kpi-own', (shop, { id, own, name }) =>
    shop.setOwn(id, own, name),
  );
  on('shop-kpi-dismiss', (shop) => shop.dismiss());
  on<number>('shop-kpi-dismiss-notice', (shop, id) => shop.dismissNotice(id));
  on<{ key: number; answer: SameName }>('shop-kpi-settle', (shop, { key, answer }) =>
    shop.settle(key, answer),
  );
  on('shop-kpi-read-again', (shop) => shop.readAgain());
  on('shop-kpi-delete-all', (shop) => shop.deleteAll());
  on<boolean>('shop-kpi-remember', (shop, isOn) => shop.remember(isOn));
  on('shop-kpi-save-recipe', (shop) => saveRecipe(shop));
  on<File>('shop-kpi-load-recipe', (shop, file) => shop.add([file]));
  on<number>('shop-kpi-save-problems', (shop, id) => saveProblems(shop, id, wordsOf(app)));
  on<number>('shop-kpi-save-mapping', (shop, key) => saveMapping(shop, key));
  on<{ key: number; mapping: File }>('shop-kpi-load-mapping', (shop, detail) =>
    loadMapping(shop, detail),
  );
  takeFiles(app, (files) => whenReady((shop) => shop.add(files)));
}

/** Files can be dropped anywhere, and pasted. */
function takeFiles(app: Steered, take: (files: File[]) => void): void {
  // Each paste is a file of its own, not a new edition of the one before.
  let pasted = 0;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    app.isDropping = (app.shop?.files.length ?? 0) > 0;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) app.isDropping = false;
  });
  addEventListener('drop', (event) => {
    app.isDropping = false;
    if (!event.dataTransfer || event.defaultPrevented) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(take);
  });
  addEventListener('paste', (event) => {
    const [at] = event.composedPath();
    const isTyping = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement;
    if (isTyping || !event.clipboardData) return;
    const files = pastedFiles(event.clipboardData, `pasted-${++pasted}.csv`);
    if (files.length > 0) take(files);
  });
}

async function saveProblems(shop: ShopState, id: number, words: Words): Promise<void> {
  const file = shop.files.find(({ report }) => report?.id === id);
  if (!file?.report) return;
  const problems = await shop.ask.problems(file.report);
  const { rejectsCsv } = await import('./rejects.js');
  const csv = await rejectsCsv(file.file, file.report, problems, words);
  saveText('problems.csv', csv, 'text/csv');
}

function saveMapping(shop: ShopState, key: number): void {
  const file = shop.files.find((one) => one.key === key);
  if (!file) return;
  const mapping = savedMapping(file.file.name, file.options, file.report?.source ?? null);
  saveText('mapping.json', mapping, 'application/json');
}

async function saveRecipe(shop: ShopState): Promise<void> {
  saveText('shop-kpi-recipe.json', await shop.keeper.text(), 'application/json');
}

async function loadMapping(
  shop: ShopState,
  { key, mapping }: { key: number; mapping: File },
): Promise<void> {
  const options = parseMapping(await mapping.text());
  if (options) await shop.correct(key, options);
  else shop.complain('bad_mapping');
}

function wordsOf({ view }: Steered): Words {
  return new Words(localeOf(view));
}

function listen<T>(target: EventTarget, name: string, heard: (detail: T) => void): void {
  target.addEventListener(name, (event) => heard((event as CustomEvent<T>).detail));
}
