import type { Text } from '../text.js';

/** Typing targets. */
export const TARGETS = {
  targets_title: { en: 'Targets', nl: 'Doelen', da: 'Mål' },
  targets_text: {
    en: 'Each card and page shows its target and whether it is reached. Targets in a file for a certain period come first.',
    nl: 'Elke kaart en pagina toont het doel en of het gehaald is. Doelen in een bestand voor een bepaalde periode gaan voor.',
    da: 'Hvert kort og hver side viser målet, og om det er nået. Mål i en fil for en bestemt periode går forud.',
  },
  target: { en: 'Target', nl: 'Doel', da: 'Mål' },
  target_remove: {
    en: 'Remove the target for {kpi}',
    nl: 'Doel voor {kpi} verwijderen',
    da: 'Fjern målet for {kpi}',
  },
  target_add: { en: 'Set a target …', nl: 'Doel instellen …', da: 'Sæt et mål …' },
  target_for: { en: 'Target for', nl: 'Doel voor', da: 'Mål for' },
  target_times: {
    en: 'Such as 45 s, 30 min or 4 h',
    nl: 'Zoals 45 s, 30 min of 4 u',
    da: 'F.eks. 45 s, 30 min eller 4 t',
  },
  unit_percent: { en: '%', nl: '%', da: '%' },
  unit_points: { en: 'percentage points', nl: 'procentpunten', da: 'procentpoint' },
  unit_days: { en: 'days', nl: 'dagen', da: 'dage' },
  unit_years: { en: 'years', nl: 'jaar', da: 'år' },
} satisfies { [key: string]: Text };
