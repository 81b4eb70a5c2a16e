import type { Text } from '../text.js';

/** Figures beside a KPI's, by their id. */
export const BESIDE: { readonly [id: string]: Text } = {};
