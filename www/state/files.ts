import { type ArchiveFault, INSIDE, type LeftOut } from '../engine/archive.js';
import type { FileReport, ImportOptions, Progress, Reason } from '../engine/types.js';

/** Why a file could not be read; of an archive, why nothing in it could. */
export type Failure = Reason | 'lost' | `archive_${ArchiveFault}`;

/** A file on the page, from the moment it is dropped. */
export interface ShopFile {
  /** Number on this page, never reused; the engine's own number is in `report`. */
  readonly key: number;
  readonly file: File;
  /** What the user said about it; empty: all is guessed. */
  readonly options: ImportOptions;
  /** `asked`: a file of its name is here, and the reader is asked what to do. */
  readonly state: 'asked' | 'waiting' | 'unpacking' | 'reading' | 'read' | 'failed';
  readonly progress: Progress | null;
  readonly report: FileReport | null;
  /** Why it failed; `lost`: it was read, but the engine that held it is gone. */
  readonly failure: Failure | null;
  /** Key of the file of the same name that was here before, while the reader is asked. */
  readonly twin: number | null;
  /** Key of the file whose place it takes once it is read. */
  readonly replaces: number | null;
  /** Of an archive that could not be used: the files in it. */
  readonly left: readonly LeftOut[];
}

/** How far a file is that has not been touched. */
export const NO_PROGRESS: Progress = {
  bytes: 0,
  rows: 0,
  size: 0,
  pass: 1,
  memory: 0,
  parsed_ms: 0,
  answered_ms: 0,
};

/** A file just dropped. */
export function newFile(key: number, file: File, options: ImportOptions = {}): ShopFile {
  return {
    key,
    file,
    options,
    state: 'waiting',
    progress: null,
    report: null,
    failure: null,
    twin: null,
    replaces: null,
    left: [],
  };
}

/** Whether it is being taken in now. */
export function isBusy({ state }: ShopFile): boolean {
  return state === 'reading' || state === 'unpacking';
}

/** Whether a file came out of an archive. */
export function isUnpacked(file: File): boolean {
  return file.name.includes(INSIDE);
}

/** The file's own name: without the archive's, and the folder's in it. */
export function ownName(name: string): string {
  const inside = name.split(INSIDE).pop() ?? name;
  return inside.split('/').pop() ?? inside;
}

/** A mapping that fits a file by its name pattern (`orders*.csv`), if one was loaded. */
export function mappingFor(name: string, mappings: readonly ImportOptions[]): ImportOptions {
  const found = mappings.find(({ file }) => file && matches(ownName(name), file));
  return found ?? {};
}

/** Whether a name fits a pattern in which `*` stands for anything. */
export function matches(name: string, pattern: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  let rest = name.toLowerCase();
  const first = parts[0] ?? '';
  if (!rest.startsWith(first)) return false;
  rest = rest.slice(first.length);
  for (const [index, part] of parts.slice(1).entries()) {
    const at = index === parts.length - 2 ? rest.length - part.length : rest.indexOf(part);
    if (at < 0 || rest.slice(at, at + part.length) !== part) return false;
    rest = rest.slice(at + part.length);
  }
  return parts.length > 1 || rest === '';
}

/** A mapping read from the text of a saved one; null where it is none. */
export function parseMapping(text: string): ImportOptions | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as ImportOptions) : null;
  } catch {
    return null;
  }
}
