// Reading a file alone in several ways, to see what each makes of its figures.

import { type FileReport, type ImportOptions, Shop } from '../pkg/shop_kpi.js';
import type { Weighed } from './messages.js';
import { isTrap } from './not_added.js';
import { Reading, type Tools } from './reading.js';

/** Files up to this size are weighed as soon as they are read: it takes no longer than a blink. */
const AT_ONCE_BYTES = 4_000_000;

/** What is read of a file on demand. */
const ON_DEMAND_BYTES = 64_000_000;

/** The report, with the effect of each ambiguous guess where the file is small enough. */
export async function weighGuesses(
  shop: Shop,
  file: File,
  report: FileReport,
): Promise<FileReport> {
  const isOpen = report.guesses.some(({ ambiguous }) => ambiguous);
  if (!isOpen || file.size > AT_ONCE_BYTES) return report;
  const bytes = await file.arrayBuffer().catch(() => null);
  // A file that is gone by now was read all the same; and the reader may have taken it out.
  const guesses = bytes ? shop.weigh(report.id, new Uint8Array(bytes)) : [];
  return guesses.length > 0 ? { ...report, guesses } : report;
}

/** What `then` changes of a file's figures as `now` gives them, in the beginning of a large file. */
export async function weighOptions(
  shop: Shop,
  tools: Tools,
  file: File,
  now: ImportOptions,
  then: ImportOptions,
): Promise<Weighed> {
  const bytes = Math.min(file.size, ON_DEMAND_BYTES);
  const part = new File([file.slice(0, bytes)], file.name);
  const shops = [new Shop(shop.settings()), new Shop(shop.settings())] as const;
  let isLost = false;
  try {
    await new Reading(shops[0], tools, () => {}).read(part, now);
    await new Reading(shops[1], tools, () => {}).read(part, then);
    return { effect: shops[0].compare(shops[1]), bytes, whole: bytes === file.size };
  } catch (error) {
    isLost = isTrap(error);
    throw error;
  } finally {
    // After a trap the engine's memory must not be touched again.
    if (!isLost) for (const one of shops) one.free();
  }
}
