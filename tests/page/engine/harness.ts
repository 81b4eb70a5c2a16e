// A page of nothing but the client, for tests of what the real page cannot provoke.

import { scanner } from '../../../bench/scan.ts';
import { ShopClient, ShopError } from '../../../www/engine/client.ts';
import { fetchParts } from '../../../www/engine/start.ts';

declare global {
  interface Window {
    ShopClient: typeof ShopClient;
    ShopError: typeof ShopError;
    /** What the engine's pace is measured by. */
    scanner: typeof scanner;
    /** Set by tests: what the engine's pace is compared with. */
    pace: {
      file: File;
      bytes: Uint8Array;
      numbers: Float64Array;
      scan: (bytes: Uint8Array) => number;
    };
    /** Set by tests: a running client. */
    shop: ShopClient;
    /** Set by tests: a file of orders of about this size. */
    orders: (name: string, bytes: number) => File;
  }
}

window.ShopClient = ShopClient;
window.ShopError = ShopError;
window.scanner = scanner;
// All that is ever loaded is loaded now.
await fetchParts();
