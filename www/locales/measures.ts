import { RUNNING } from './measures/running.js';
import { SELLING } from './measures/selling.js';
import type { Text } from './text.js';

/** What goes into formulas without being a KPI itself, by measure id. */
export const MEASURES: { readonly [id: string]: Text } = { ...SELLING, ...RUNNING };
