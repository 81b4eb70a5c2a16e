import type { FileReport, ImportOptions, Progress, Reason } from '../engine/types.js';

/** Why a file could not be read. */
export type Failure = Reason | 'lost';

/** A file on the page, from the moment it is dropped. */
export interface ShopFile {
  /** Number on this page, never reused; the engine's own number is in `report`. */
  readonly key: number;
  readonly file: File;
  /** What the user said about it; empty: all is guessed. */
  readonly options: ImportOptions;
  readonly state: 'waiting' | 'reading' | 'read' | 'failed';
  readonly progress: Progress | null;
  readonly report: FileReport | null;
  /** Why it failed; `lost`: it was read, but the engine that held it is gone. */
  readonly failure: Failure | null;
}

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
  };
}

/** A mapping that fits a file by its name pattern (`orders*.csv`), if one was loaded. */
export function mappingFor(name: string, mappings: readonly ImportOptions[]): ImportOptions {
  const found = mappings.find(({ file }) => file && matches(name, file));
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
