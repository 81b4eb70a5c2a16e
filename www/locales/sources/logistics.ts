import type { SourceTexts } from '../text.js';

/** Exports of the group `logistics`, by source id. */
export const LOGISTICS: SourceTexts = {};
