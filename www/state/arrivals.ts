// Files that come in while others are there: what to do about a name that is taken, the reader says.

import type { ShopFile } from './files.js';

/** What to do with a file whose name is taken: it takes the other's place, stays beside it, or goes. */
export type SameName = 'replace' | 'keep' | 'leave_out';

/**
 * The files with those that have just come, at the end or in the place of the archive they came in. Of one name with a file that is in use: the reader is
 * asked. Of one name with a file that could not be read: its correction, which takes its place.
 * Files that come together never ask about each other: folders hold many of one name.
 */
export function arrive(
  files: readonly ShopFile[],
  fresh: readonly ShopFile[],
  archive?: number,
): readonly ShopFile[] {
  const corrected = new Set(archive === undefined ? [] : [archive]);
  const arrived = fresh.map((file) => {
    const twin = files.find((one) => isTwin(one, file));
    if (!twin) return file;
    if (isInUse(twin)) return { ...file, state: 'asked' as const, twin: twin.key };
    corrected.add(twin.key);
    return { ...file, options: ownOr(file, twin) };
  });
  const at = files.findIndex(({ key }) => key === archive);
  const place = at < 0 ? files.length : at;
  const stays = ({ key }: ShopFile) => !corrected.has(key);
  return [...files.slice(0, place).filter(stays), ...arrived, ...files.slice(place).filter(stays)];
}

/** The files without one; who was asked because of it is asked no more. */
export function without(files: readonly ShopFile[], key: number): readonly ShopFile[] {
  return files
    .filter((file) => file.key !== key)
    .map((file) => (file.twin === key ? { ...file, state: 'waiting', twin: null } : file));
}

/** The files after the reader's answer. The old one keeps its place until the new one is read. */
export function settle(
  files: readonly ShopFile[],
  key: number,
  answer: SameName,
): readonly ShopFile[] {
  if (answer === 'leave_out') return without(files, key);
  return files.map((file) => {
    if (file.key !== key || file.state !== 'asked') return file;
    const twin = files.find((one) => one.key === file.twin);
    const replaced = answer === 'replace' ? twin : undefined;
    const options = replaced ? ownOr(file, replaced) : file.options;
    const replaces = replaced?.key ?? null;
    return { ...file, options, replaces, state: 'waiting', twin: null };
  });
}

function isTwin(one: ShopFile, other: ShopFile): boolean {
  return one.file.name === other.file.name && one.state !== 'asked';
}

function isInUse({ state, report }: ShopFile): boolean {
  return state !== 'failed' && !(state === 'read' && !report?.source);
}

/** What was said of the file, else what was said of the one it follows. */
function ownOr(file: ShopFile, before: ShopFile): ShopFile['options'] {
  return Object.keys(file.options).length > 0 ? file.options : before.options;
}
