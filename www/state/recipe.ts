// A recipe as a small text: what the engine keeps of settings and corrections, with a checksum.

import type { Recipe } from '../engine/types.js';

/** What the file says it is. */
const KIND = 'shop-kpi-recipe';

interface Sealed {
  readonly kind: typeof KIND;
  readonly checksum: string;
  readonly recipe: unknown;
}

/** The recipe as text, to be stored or saved. */
export function sealRecipe(recipe: Recipe): string {
  const sealed: Sealed = { kind: KIND, checksum: checksum(JSON.stringify(recipe)), recipe };
  return JSON.stringify(sealed, null, 2);
}

/** The engine's text in a recipe; `damaged` if it is not whole; null if the text is no recipe. */
export function openRecipe(text: string): { readonly text: string } | 'damaged' | null {
  let sealed: Partial<Sealed>;
  try {
    sealed = JSON.parse(text) as Partial<Sealed>;
  } catch {
    return text.includes(KIND) ? 'damaged' : null;
  }
  if (typeof sealed !== 'object' || sealed === null || sealed.kind !== KIND) return null;
  const inner = JSON.stringify(sealed.recipe ?? null);
  return checksum(inner) === sealed.checksum ? { text: inner } : 'damaged';
}

/** CRC-32 as in ZIP and PNG, in hexadecimal: finds damage, keeps nobody out. */
export function checksum(text: string): string {
  let rest = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
