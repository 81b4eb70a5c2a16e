import Papa from 'papaparse';
import { serve } from '../plain/remote.ts';
import { Shop } from '../plain/shop.ts';
import { Traffic } from '../plain/traffic.ts';

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

/** In chunks, as whole files would not fit. */
function parse(file: File, take: (row: string[]) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    Papa.parse<string[], File>(file, {
      delimiter: ',',
      newline: '\n',
      skipEmptyLines: true,
      chunk: ({ data }) => {
        for (const row of data) take(row);
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}
