import type { SourceTexts } from '../text.js';

/** Exports of the group `office`, by source id. */
export const OFFICE: SourceTexts = {};
