import { inferSchema, initParser } from 'udsv';
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

/** In chunks, row by row, keeping nothing. */
async function parse(file: File, take: (row: string[]) => void): Promise<void> {
  const sample = await file.slice(0, 1 << 16).text();
  const schema = inferSchema(sample, { col: ',', row: '\n', encl: '"' });
  take(schema.cols.map(({ name }) => name));
  const parser = initParser(schema);
  const chunks = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let chunk = await chunks.read(); !chunk.done; chunk = await chunks.read()) {
    parser.chunk<string[]>(chunk.value, parser.stringArrs, take);
  }
  parser.end();
}
