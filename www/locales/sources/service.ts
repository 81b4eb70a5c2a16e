import type { SourceTexts } from '../text.js';

/** Exports of the group `service`, by source id. */
export const SERVICE: SourceTexts = {};
