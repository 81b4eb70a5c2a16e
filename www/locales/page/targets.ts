import type { Text } from '../text.js';

/** A target beside its figure. */
export const TARGETS = {
  target_is: { en: 'Target: {value}', nl: 'Doel: {value}', da: 'Mål: {value}' },
  target_on_target: { en: 'on target', nl: 'doel gehaald', da: 'målet er nået' },
  target_near: { en: 'near target', nl: 'bijna gehaald', da: 'tæt på målet' },
  target_off: { en: 'off target', nl: 'niet gehaald', da: 'ikke nået' },
} satisfies { [key: string]: Text };
