// A page of nothing but the client, for tests of what the real page cannot provoke.

import { ShopClient, ShopError } from '../../../www/engine/client.ts';
import { fetchParts } from '../../../www/engine/start.ts';

declare global {
  interface Window {
    ShopClient: typeof ShopClient;
    ShopError: typeof ShopError;
    /** Set by tests: a running client. */
    shop: ShopClient;
    /** Set by tests: a file of orders of about this size. */
    orders: (name: string, bytes: number) => File;
  }
}

window.ShopClient = ShopClient;
window.ShopError = ShopError;
// All that is ever loaded is loaded now.
await fetchParts();
