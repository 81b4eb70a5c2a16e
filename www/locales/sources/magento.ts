import type { SourceTexts } from '../text.js';

/** Exports of the group `magento`, by source id. */
export const MAGENTO: SourceTexts = {};
