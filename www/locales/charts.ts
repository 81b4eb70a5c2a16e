import { languageOf } from '../format/cache.js';

/** The charts' own words; what a chart shows is named by its properties. */
const TEXTS = {
  as_table: { en: 'As table', nl: 'Als tabel', da: 'Som tabel' },
  as_chart: { en: 'As chart', nl: 'Als grafiek', da: 'Som diagram' },
  save: { en: 'Save', nl: 'Opslaan', da: 'Gem' },
  line_chart: { en: 'Line chart', nl: 'Lijngrafiek', da: 'Kurvediagram' },
  column_chart: { en: 'Column chart', nl: 'Kolomgrafiek', da: 'Søjlediagram' },
  bar_chart: { en: 'Bar chart', nl: 'Staafgrafiek', da: 'Liggende søjlediagram' },
  funnel: { en: 'Funnel', nl: 'Trechter', da: 'Tragt' },
  heatmap: { en: 'Heat map', nl: 'Heatmap', da: 'Varmekort' },
  waterfall: { en: 'Waterfall chart', nl: 'Watervalgrafiek', da: 'Vandfaldsdiagram' },
  band_chart: {
    en: 'Line chart with an expected band',
    nl: 'Lijngrafiek met verwachte band',
    da: 'Kurvediagram med forventet bånd',
  },
  interval_plot: {
    en: 'Chart of values with their intervals',
    nl: 'Grafiek van waarden met hun interval',
    da: 'Diagram over værdier med deres interval',
  },
  histogram: { en: 'Histogram', nl: 'Histogram', da: 'Histogram' },
  rank_chart: { en: 'Chart of ranks', nl: 'Rangordegrafiek', da: 'Rangordensdiagram' },
  tree_table: {
    en: 'Table with rows to open',
    nl: 'Tabel met uitklapbare rijen',
    da: 'Tabel med rækker, der kan foldes ud',
  },
  band: { en: 'Expected band', nl: 'Verwachte band', da: 'Forventet bånd' },
  marked: { en: 'Stands out', nl: 'Valt op', da: 'Skiller sig ud' },
  more: { en: 'more', nl: 'meer', da: 'mere' },
  less: { en: 'less', nl: 'minder', da: 'mindre' },
  up: { en: 'up', nl: 'gestegen', da: 'steget' },
  down: { en: 'down', nl: 'gedaald', da: 'faldet' },
  level: { en: 'unchanged', nl: 'gelijk', da: 'uændret' },
  fresh: { en: 'new', nl: 'nieuw', da: 'ny' },
  unfold: { en: 'Open', nl: 'Openen', da: 'Fold ud' },
  fold: { en: 'Close', nl: 'Sluiten', da: 'Fold sammen' },
  keys_points: {
    en: 'Read the points with the arrow keys.',
    nl: 'Lees de punten met de pijltjestoetsen.',
    da: 'Læs punkterne med piletasterne.',
  },
  keys_cells: {
    en: 'Read the cells with the arrow keys.',
    nl: 'Lees de cellen met de pijltjestoetsen.',
    da: 'Læs cellerne med piletasterne.',
  },
  incomplete: { en: 'Incomplete', nl: 'Onvolledig', da: 'Ufuldstændig' },
  not_known: { en: 'Not known', nl: 'Niet bekend', da: 'Ukendt' },
  no_figures: {
    en: 'No figures for this selection.',
    nl: 'Geen cijfers voor deze selectie.',
    da: 'Ingen tal for dette udvalg.',
  },
  lost: { en: 'lost', nl: 'afgevallen', da: 'frafaldet' },
  of_first: { en: 'Of the first step', nl: 'Van de eerste stap', da: 'Af første trin' },
  of_previous: { en: 'Of the step before', nl: 'Van de vorige stap', da: 'Af trinnet før' },
  total: { en: 'Total', nl: 'Totaal', da: 'I alt' },
  step: { en: 'Step', nl: 'Stap', da: 'Trin' },
  group: { en: 'Group', nl: 'Groep', da: 'Gruppe' },
  day: { en: 'Day', nl: 'Dag', da: 'Dag' },
  week: { en: 'Week', nl: 'Week', da: 'Uge' },
  month: { en: 'Month', nl: 'Maand', da: 'Måned' },
  quarter: { en: 'Quarter', nl: 'Kwartaal', da: 'Kvartal' },
  year: { en: 'Year', nl: 'Jaar', da: 'År' },
} as const;

/** Name of a text. */
export type ChartText = keyof typeof TEXTS;

type Language = 'en' | 'nl' | 'da';

function isLanguage(language: string): language is Language {
  return language === 'en' || language === 'nl' || language === 'da';
}

/** A text in the locale's language; English where we do not speak it. */
export function chartText(name: ChartText, locale: string): string {
  const language = languageOf(locale);
  return TEXTS[name][isLanguage(language) ? language : 'en'];
}
