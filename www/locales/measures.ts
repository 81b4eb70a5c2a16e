import type { Text } from './text.js';

/** What goes into formulas without being a KPI itself, by measure id. */
export const MEASURES: { readonly [id: string]: Text } = {
  discount: { en: 'Discounts', nl: 'Kortingen', da: 'Rabatter' },
};
