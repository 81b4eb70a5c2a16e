// The page: registers the elements, starts the engine and puts the two together.
import './elements/define.js';
import { ShopClient } from './engine/client.js';
import { loadDemo } from './state/demo.js';
import { ShopState } from './state/shop.js';
import { steerShop, steerView } from './state/steer.js';

async function start(): Promise<void> {
  const app = document.querySelector('shop-kpi-app');
  if (!app) return;
  const isDemo = new URLSearchParams(location.search).has('demo');
  app.isDemo = isDemo;
  steerView(app);
  try {
    // At once, so that nothing is fetched any more when the reader comes to them, or is offline.
    void Promise.all([
      import('./elements/define_files.js'),
      import('./elements/define_analyses.js'),
    ]).catch(() => {
      app.isBroken = true;
    });
    const client = await ShopClient.start();
    const shop = new ShopState(client, await client.settings());
    app.shop = shop;
    steerShop(app, shop);
    // The demo shop is shown as it is, whatever was set for the reader's own.
    if (isDemo) await loadDemo(shop);
    else await shop.recall();
  } catch {
    app.isBroken = true;
  }
}

void start();
