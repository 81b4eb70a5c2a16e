// Contestants that read a file row by row and add the rows up in plain JavaScript.

import { serve } from './remote.ts';
import { Shop } from './shop.ts';
import { Traffic } from './traffic.ts';

/** Gives each row of a file, the header first, as texts. */
type Parse = (file: File, take: (row: string[]) => void) => Promise<void>;

/** The worker's side of a contestant that is a parser and no more. */
export function serveRows(parse: Parse): void {
  const shop = new Shop();
  serve({
    start: async () => {},
    load: async (file) => {
      await parse(file, (row) => shop.addRow(row));
      shop.finish();
      return shop.report();
    },
    ask: async (slice) => shop.report(slice),
    traffic: async (file) => {
      const traffic = new Traffic();
      await parse(file, (row) => traffic.addRow(row));
      return traffic.report();
    },
  });
}
