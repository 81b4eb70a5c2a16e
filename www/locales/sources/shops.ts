import type { SourceTexts } from '../text.js';

/** Exports of the group `shops`, by source id. */
export const SHOPS: SourceTexts = {};
