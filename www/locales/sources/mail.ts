import type { SourceTexts } from '../text.js';

/** Exports of the group `mail`, by source id. */
export const MAIL: SourceTexts = {};
