import type { SourceTexts } from '../text.js';

/** Exports of the group `site`, by source id. */
export const SITE: SourceTexts = {};
