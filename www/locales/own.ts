import { TILES } from './own/tiles.js';

/** What the reader makes their own: cards, KPIs, targets. Fetched after the first look. */
export const OWN = { ...TILES };

/** The key of one of these texts. */
export type OwnKey = keyof typeof OWN;
