import type { Text } from '../text.js';

/** What the page of best products says. */
export const BEST_PRODUCTS = {
  sentence: {
    en: '{kpi}: the best {count} of {products} products bring {share}.',
    nl: '{kpi}: de beste {count} van {products} producten leveren {share}.',
    da: '{kpi}: de bedste {count} af {products} produkter giver {share}.',
  },
  bars: {
    en: '{kpi} of the best products',
    nl: '{kpi} van de beste producten',
    da: '{kpi} for de bedste produkter',
  },
  ranks: { en: 'Rank, before and now', nl: 'Rang, eerder en nu', da: 'Placering, før og nu' },
  over_time: {
    en: 'Rank over time, 1 is the best',
    nl: 'Rang in de tijd, 1 is de beste',
    da: 'Placering over tid, 1 er bedst',
  },
  table: {
    en: 'The best products in figures',
    nl: 'De beste producten in cijfers',
    da: 'De bedste produkter i tal',
  },
  rank: { en: 'Rank', nl: 'Rang', da: 'Placering' },
  rank_before: { en: 'Rank before', nl: 'Rang eerder', da: 'Placering før' },
  gained: { en: 'Places gained', nl: 'Plaatsen gewonnen', da: 'Pladser vundet' },
  new: { en: '{name} (new)', nl: '{name} (nieuw)', da: '{name} (ny)' },
  available: { en: 'Available', nl: 'Beschikbaar', da: 'Disponibel' },
} satisfies { [key: string]: Text };
