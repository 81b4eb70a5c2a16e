// What a visitor has to fetch before the first figure.

import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bytes as they are sent. */
export interface Shipped {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Above it the strongest compression takes minutes. */
const LARGE = 8_000_000;

/** The files together, each compressed by itself. */
export async function shipped(files: Iterable<string>): Promise<Shipped> {
  const sum: Shipped = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const { raw, gzip, brotli } = await sizes(file);
    sum.raw += raw;
    sum.gzip += gzip;
    sum.brotli += brotli;
  }
  return sum;
}

async function sizes(file: string): Promise<Shipped> {
  const bytes = await readFile(file);
  const quality = bytes.length > LARGE ? 9 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, { params }),
  ]);
  return { raw: bytes.length, gzip: zipped.length, brotli: brotli.length };
}
