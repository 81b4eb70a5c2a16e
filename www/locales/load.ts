// Here the languages stand side by side and are loaded with what uses them. A build makes the words
// of each language a chunk of its own and replaces this module: see vite.words.ts.

import type { Locale } from './text.js';

/** Whether the words of a language are loaded. */
export function hasWords(_locale: Locale): boolean {
  return true;
}

/** Loads the words of a language that the first look needs. */
export async function loadWords(_locale: Locale): Promise<void> {}

/** Loads the other words of a language. */
export async function loadLaterWords(_locale: Locale): Promise<void> {}
