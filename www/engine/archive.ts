// Archives of CSV files: what is one, and what can be wrong with it. Opening them is in unpack.ts.

/** An archive, by what its first bytes say: names lie. */
export type ArchiveKind = 'zip' | 'gzip';

/**
 * Why nothing of an archive could be used.
 *
 * - `encrypted`: every table in it is locked with a password
 * - `damaged`: it ends too early, or a checksum does not fit
 * - `too_large`: unpacked it is larger, or many times larger, than any export
 * - `too_many`: it holds more files than any export
 * - `no_tables`: it is whole, but none of its files is a table
 */
export type ArchiveFault = 'encrypted' | 'damaged' | 'too_large' | 'too_many' | 'no_tables';

/** A file of an archive that was not taken. */
export interface LeftOut {
  /** Its path in the archive. */
  readonly name: string;
  /** `system`: the packing computer's own; `nested`: an archive in the archive. */
  readonly why: 'not_csv' | 'workbook' | 'nested' | 'system' | 'encrypted' | 'damaged';
}

/** What an archive gave. */
export interface Unpacked {
  /** Each named `archive.zip › orders.csv`. */
  readonly files: File[];
  readonly left: LeftOut[];
}

/** How to follow an archive being opened. */
export interface UnpackFollow {
  readonly signal: AbortSignal;
  /** Called at least four times a second: bytes done, of so many. */
  readonly onProgress: (done: number, all: number) => void;
}

/** An archive that gave nothing, and why. */
export class ArchiveError extends Error {
  constructor(
    readonly fault: ArchiveFault,
    message: string,
    /** Its files, where they could be listed. */
    readonly left: readonly LeftOut[] = [],
  ) {
    super(message);
    this.name = 'ArchiveError';
  }
}

/** Between an archive's name and that of a file in it. */
export const INSIDE = ' › ';

/** What an archive may hold. Exports stay far below; what is made to fill a disk does not. */
export const LIMITS = {
  /** Files, folders included. */
  entries: 2000,
  /** Bytes of all files together, unpacked. */
  bytes: 4 * 2 ** 30,
  /** Bytes unpacked for each packed one; tables of equal rows reach 100. */
  ratio: 250,
  /** The ratio says nothing about small files. */
  ratioFrom: 16 * 2 ** 20,
} as const;

const OFFICE = /^(\[Content_Types\]\.xml|mimetype|Index\/Document\.iwa|Index\.zip)$/;

/** What the file is; null if no archive, or if it cannot be read: reading it will say so. */
export async function archiveKind(file: Blob): Promise<ArchiveKind | null> {
  try {
    const [a, b, c, d] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    if (a === 0x1f && b === 0x8b) return 'gzip';
    const isZip = a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
    return isZip ? 'zip' : null;
  } catch {
    return null;
  }
}

/** Whether the names in a ZIP are those of a workbook or document, which only looks like one. */
export function isDocument(names: readonly string[]): boolean {
  return names.some((name) => OFFICE.test(name));
}

/** Why a file of an archive is left out by its name; null if it may be a table. */
export function reasonToLeave(path: string): LeftOut['why'] | null {
  const name = path.split('/').pop() ?? '';
  if (
    path.startsWith('__MACOSX/') ||
    name.startsWith('.') ||
    /^(thumbs\.db|desktop\.ini)$/i.test(name)
  ) {
    return 'system';
  }
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(xlsx|xlsm|xlsb|xls|ods|numbers)$/.test(ending)) return 'workbook';
  if (/^(zip|gz|tgz|7z|rar|tar|bz2|xz|zst)$/.test(ending)) return 'nested';
  return /^(csv|tsv|tab|txt|)$/.test(ending) ? null : 'not_csv';
}
