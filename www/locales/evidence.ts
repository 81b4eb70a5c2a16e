import type { Text } from './text.js';

/** Why something was guessed; `{detail}` is what follows the colon of the engine's key. */
export const EVIDENCE: { readonly [code: string]: Text } = {
  bom: { en: 'byte order mark', nl: 'byte order mark', da: 'byte order mark' },
  valid_utf8: {
    en: 'all bytes are valid UTF-8',
    nl: 'alle bytes zijn geldig UTF-8',
    da: 'alle bytes er gyldig UTF-8',
  },
  cells_per_row: {
    en: '{detail} cells in every row',
    nl: '{detail} cellen in elke rij',
    da: '{detail} celler i hver række',
  },
  day_above_12: {
    en: 'a day above 12 ({detail})',
    nl: 'een dag boven 12 ({detail})',
    da: 'en dag over 12 ({detail})',
  },
  user: { en: 'your choice', nl: 'uw keuze', da: 'dit valg' },
};
