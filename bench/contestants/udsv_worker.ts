import { inferSchema, initParser } from 'udsv';
import { serveRows } from '../plain/rows.ts';

serveRows(parse);

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
