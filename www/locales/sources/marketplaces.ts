import type { SourceTexts } from '../text.js';

/** Exports of the group `marketplaces`, by source id. */
export const MARKETPLACES: SourceTexts = {};
