import type { ShopKpiApp } from '../elements/app.js';
import type { ImportOptions, Settings } from '../engine/types.js';
import { preferredLocale } from '../locales/text.js';
import type { SameName } from './arrivals.js';
import { savedMapping } from './correct.js';
import { droppedFiles, pastedFiles } from './dropped.js';
import { parseMapping } from './files.js';
import { saveText } from './save.js';
import type { ShopState } from './shop.js';
import { FIRST_VIEW, readView, type View, writeView } from './view.js';
import { Words } from './words.js';

/** Keeps address and view together: a change of one changes the other. */
export function steerView(app: ShopKpiApp): void {
  const read = () => {
    const before = app.view ?? FIRST_VIEW;
    app.view = readView(location.hash);
    // Another page begins at its top; another period of the same page stays where it is.
    if (app.view.page !== before.page || app.view.id !== before.id) window.scrollTo(0, 0);
  };
  addEventListener('hashchange', read);
  read();
  on<Partial<View>>(app, 'shop-kpi-view', (changes) => {
    const fragment = writeView({ ...app.view, ...changes });
    history.pushState(null, '', fragment);
    app.view = readView(fragment);
  });
}

/** Lets the reader's events reach the shop. */
export function steerShop(app: ShopKpiApp, shop: ShopState): void {
  on<File[]>(app, 'shop-kpi-files', (files) => void shop.add(files));
  on<number>(app, 'shop-kpi-cancel', (key) => shop.cancel(key));
  on<number>(app, 'shop-kpi-remove', (key) => void shop.remove(key));
  on<{ key: number; options: ImportOptions }>(
    app,
    'shop-kpi-correct',
    ({ key, options }) => void shop.correct(key, options),
  );
  on<Settings>(app, 'shop-kpi-settings', (settings) => void shop.setSettings(settings));
  on(app, 'shop-kpi-dismiss', () => shop.dismiss());
  on<number>(app, 'shop-kpi-dismiss-notice', (id) => shop.dismissNotice(id));
  on<{ key: number; answer: SameName }>(
    app,
    'shop-kpi-settle',
    ({ key, answer }) => void shop.settle(key, answer),
  );
  on(app, 'shop-kpi-read-again', () => void shop.readAgain());
  on(app, 'shop-kpi-delete-all', () => void shop.deleteAll());
  on<boolean>(app, 'shop-kpi-remember', (isOn) => void shop.remember(isOn));
  on(app, 'shop-kpi-save-recipe', () => void saveRecipe(shop));
  on<File>(app, 'shop-kpi-load-recipe', (file) => void shop.add([file]));
  on<number>(app, 'shop-kpi-save-problems', (id) => void saveProblems(shop, id, wordsOf(app)));
  on<number>(app, 'shop-kpi-save-mapping', (key) => saveMapping(shop, key));
  on<{ key: number; mapping: File }>(
    app,
    'shop-kpi-load-mapping',
    (detail) => void loadMapping(shop, detail),
  );
  takeFiles(app, shop);
}

/** Files can be dropped anywhere, and pasted. */
function takeFiles(app: ShopKpiApp, shop: ShopState): void {
  // Each paste is a file of its own, not a new edition of the one before.
  let pasted = 0;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    app.isDropping = shop.files.length > 0;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) app.isDropping = false;
  });
  addEventListener('drop', (event) => {
    app.isDropping = false;
    if (!event.dataTransfer || event.defaultPrevented) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then((files) => shop.add(files));
  });
  addEventListener('paste', (event) => {
    const [at] = event.composedPath();
    const isTyping = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement;
    if (isTyping || !event.clipboardData) return;
    const files = pastedFiles(event.clipboardData, `pasted-${++pasted}.csv`);
    if (files.length > 0) void shop.add(files);
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

function wordsOf({ view }: ShopKpiApp): Words {
  return new Words(view.locale === 'auto' ? preferredLocale(navigator.languages) : view.locale);
}

function on<T>(target: EventTarget, name: string, heard: (detail: T) => void): void {
  target.addEventListener(name, (event) => heard((event as CustomEvent<T>).detail));
}
