// A page of nothing but the client, for tests of what the real page cannot provoke.

import { ShopClient, ShopError } from '../../../www/engine/client.ts';

declare global {
  interface Window {
    ShopClient: typeof ShopClient;
    ShopError: typeof ShopError;
  }
}

window.ShopClient = ShopClient;
window.ShopError = ShopError;
