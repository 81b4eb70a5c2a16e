// The page: registers the elements, starts the engine and puts the two together.
import './elements/define.js';
import type { ShopKpiApp } from './elements/app.js';
import { ShopClient } from './engine/client.js';
import { loadLaterWords, loadWords } from './locales/load.js';
import { LOCALES } from './locales/text.js';
import { demoFiles } from './state/demo.js';
import { ShopState } from './state/shop.js';
import { steerShop, steerView } from './state/steer.js';
import { localeOf } from './state/view.js';

/** So long the first paint is waited for: a page in the background has none. */
const HIDDEN_MS = 200;

async function start(): Promise<void> {
  const app = document.querySelector('shop-kpi-app');
  if (!app) return;
  const isDemo = new URLSearchParams(location.search).has('demo');
  app.isDemo = isDemo;
  steerView(app);
  try {
    const isPainted = painted(app);
    const ready = isPainted.then(() => startShop(app));
    steerShop(app, ready);
    const demo = ready.then((shop) => (isDemo ? demoFiles(shop) : []));
    const [shop, files] = await Promise.all([ready, demo, isPainted.then(loadRest)]);
    app.setAttribute('loaded', '');
    if (files.length > 0) await shop.add(files);
  } catch {
    app.isBroken = true;
  }
}

/** The engine, and what this browser remembers of an earlier visit. */
async function startShop(app: ShopKpiApp): Promise<ShopState> {
  const client = await ShopClient.start();
  const shop = new ShopState(client, await client.settings());
  // Most of it does not depend on files: it is there before the first one.
  void client.catalogue();
  app.shop = shop;
  // The demo shop is shown as it is, whatever was set for the reader's own.
  if (!app.isDemo) await shop.recall();
  return shop;
}

/** When the first look is on the screen: only then is anything else begun. */
async function painted(app: ShopKpiApp): Promise<void> {
  await loadWords(localeOf(app.view));
  await new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, HIDDEN_MS);
  });
}

/** Without waiting, so that nothing is fetched any more when the reader comes to it, or is offline. */
async function loadRest(): Promise<void> {
  await import('./elements/define_figures.js');
  // Whatever language the reader turns to: what is registered next has its words.
  await Promise.all([...LOCALES.map(loadWords), ...LOCALES.map(loadLaterWords)]);
  await Promise.all([
    import('./elements/define_kpi.js'),
    import('./elements/define_files.js'),
    import('./elements/define_analyses.js'),
    import('./elements/define_own.js'),
    import('./engine/unpacking.js'),
    import('./state/rejects.js'),
  ]);
}

void start();
