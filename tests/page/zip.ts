// ZIP archives made by hand, whole and faulty, after PKWARE's APPNOTE 6.3.10 (sections 4.3 and 4.4).

import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be packed. */
export interface Packed {
  name: string;
  content: string | Uint8Array;
  /** Marked as locked with a password (general purpose bit 0). */
  isLocked?: boolean;
  /** What the directory says of its size, where that is not the truth. */
  claims?: number;
}

const STAMP = { time: 0x6000, date: 0x5b6a };

function header(signature: number, fields: readonly (readonly [value: number, bytes: 2 | 4])[]) {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [, size]) => sum + size, 0));
  bytes.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [value, size] of fields) {
    bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}

/** The archive's bytes: local files, central directory, its end. */
export function zip(files: readonly Packed[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isLocked, claims } of files) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const title = Buffer.from(name);
    // Bit 11: the name is UTF-8.
    const flags = 0x0800 | (isLocked ? 1 : 0);
    const about = [
      [flags, 2],
      [8, 2],
      [STAMP.time, 2],
      [STAMP.date, 2],
      [crc32(plain), 4],
      [packed.length, 4],
      [claims ?? plain.length, 4],
      [title.length, 2],
      [0, 2],
    ] as const;
    const local = Buffer.concat([header(0x04034b50, [[20, 2], ...about]), title, packed]);
    const entry = header(0x02014b50, [
      [20, 2],
      [20, 2],
      ...about,
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ]);
    locals.push(local);
    directory.push(Buffer.concat([entry, title]));
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = header(0x06054b50, [
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [entries.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...locals, entries, end]);
}
