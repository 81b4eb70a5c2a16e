import type { Text } from '../text.js';

/** Figures: cards, charts, tables, one KPI's page. */
export const OVERVIEW = {
  key_figures: { en: 'Key figures', nl: 'Kerncijfers', da: 'Nøgletal' },
  partial: { en: 'partial', nl: 'onvolledig', da: 'delvis' },
  partial_explained: {
    en: 'The data cover only a part of this period. The change is computed over the same number of days.',
    nl: 'De gegevens dekken maar een deel van deze periode. De verandering is over evenveel dagen berekend.',
    da: 'Dataene dækker kun en del af perioden. Ændringen er beregnet over lige så mange dage.',
  },
  reading_partial: {
    en: 'Files are still being read. These figures are not complete.',
    nl: 'Er worden nog bestanden gelezen. Deze cijfers zijn niet volledig.',
    da: 'Filer læses stadig. Tallene er ikke fuldstændige.',
  },
  before: { en: 'before: {value}', nl: 'eerder: {value}', da: 'før: {value}' },
  not_compared: { en: 'no comparison', nl: 'geen vergelijking', da: 'ingen sammenligning' },
  change_good: { en: 'better', nl: 'beter', da: 'bedre' },
  change_bad: { en: 'worse', nl: 'slechter', da: 'dårligere' },
  normal_within: {
    en: 'within the normal range',
    nl: 'binnen het normale bereik',
    da: 'inden for det normale',
  },
  normal_unusual: { en: 'unusual', nl: 'ongewoon', da: 'usædvanligt' },
  normal_explained: {
    en: 'By the shop’s own history, 19 of 20 such changes lie between {low} and {high}.',
    nl: 'Volgens de geschiedenis van uw winkel liggen 19 van de 20 van zulke veranderingen tussen {low} en {high}.',
    da: 'Ifølge butikkens egen historik ligger 19 ud af 20 af den slags ændringer mellem {low} og {high}.',
  },
  change_new: { en: 'new', nl: 'nieuw', da: 'nyt' },
  figure: { en: 'Figure', nl: 'Cijfer', da: 'Nøgletal' },
  value: { en: 'Value', nl: 'Waarde', da: 'Værdi' },
  change: { en: 'Change', nl: 'Verandering', da: 'Ændring' },
  compared_value: { en: 'Before', nl: 'Eerder', da: 'Før' },
  trend: { en: 'Course', nl: 'Verloop', da: 'Forløb' },
  over_time: { en: '{kpi} over time', nl: '{kpi} in de tijd', da: '{kpi} over tid' },
  by_dimension: {
    en: '{kpi} by {dimension}',
    nl: '{kpi} per {dimension}',
    da: '{kpi} efter {dimension}',
  },
  breakdown: { en: 'Breakdown', nl: 'Uitsplitsing', da: 'Opdeling' },
  broken_down_by: { en: 'by', nl: 'per', da: 'efter' },
  funnel: { en: 'From visit to purchase', nl: 'Van bezoek tot aankoop', da: 'Fra besøg til køb' },
  other: { en: 'Other', nl: 'Overige', da: 'Øvrige' },
  no_value: { en: 'Not stated', nl: 'Niet vermeld', da: 'Ikke angivet' },
  needs_more: {
    en: {
      one: 'One more figure needs other files',
      other: '{count} more figures need other files',
    },
    nl: {
      one: 'Voor nog één cijfer zijn andere bestanden nodig',
      other: 'Voor nog {count} cijfers zijn andere bestanden nodig',
    },
    da: {
      one: 'Ét nøgletal mere kræver andre filer',
      other: '{count} nøgletal mere kræver andre filer',
    },
  },
  see_which: { en: 'See which', nl: 'Bekijk welke', da: 'Se hvilke' },
  nothing_here: {
    en: 'Nothing to show for this period and these filters.',
    nl: 'Niets te tonen voor deze periode en deze filters.',
    da: 'Intet at vise for denne periode og disse filtre.',
  },
  definition: { en: 'What it means', nl: 'Wat het betekent', da: 'Hvad det betyder' },
  formula: { en: 'How it is worked out', nl: 'Hoe het wordt berekend', da: 'Sådan beregnes det' },
  formula_before: { en: '{value} before', nl: '{value} eerder', da: '{value} før' },
  formula_now: { en: '{value} as it was', nl: '{value} zoals het was', da: '{value}, som det var' },
  formula_year_before: {
    en: '{value} a year before',
    nl: '{value} een jaar eerder',
    da: '{value} et år før',
  },
  formula_at_least: {
    en: '{value}, {least} at least',
    nl: '{value}, minstens {least}',
    da: '{value}, mindst {least}',
  },
  formula_at_most: { en: '{value}, capped', nl: '{value}, begrensd', da: '{value}, begrænset' },
  formula_across: {
    en: '{value} (whatever the {dimension})',
    nl: '{value} (ongeacht {dimension})',
    da: '{value} (uanset {dimension})',
  },
  formula_days: { en: 'days', nl: 'dagen', da: 'dage' },
  formula_cover_window_days: {
    en: 'days of sales looked at',
    nl: 'aantal verkoopdagen in de berekening',
    da: 'antal salgsdage i beregningen',
  },
  formula_overstock_days: {
    en: 'days from which it is overstock',
    nl: 'aantal dagen waarboven het overvoorraad is',
    da: 'antal dage, hvorover det er overlager',
  },
  formula_active_window_days: {
    en: 'days a customer stays active',
    nl: 'aantal dagen dat een klant actief blijft',
    da: 'antal dage, en kunde forbliver aktiv',
  },
  formula_max_lifespan_years: {
    en: 'longest lifespan in years',
    nl: 'langste levensduur in jaren',
    da: 'længste levetid i år',
  },
  beside: { en: 'Beside it', nl: 'Ernaast', da: 'Ved siden af' },
  formula_or: { en: ', or else ', nl: ', of anders ', da: ', eller ellers ' },
  explain: {
    en: 'What “{kpi}” means',
    nl: 'Wat ‘{kpi}’ betekent',
    da: 'Hvad »{kpi}« betyder',
  },
  explain_more: {
    en: 'Definition and what counts',
    nl: 'Definitie en wat meetelt',
    da: 'Definition, og hvad der tæller med',
  },
  inputs: {
    en: 'The inputs in this period',
    nl: 'De cijfers erachter, in deze periode',
    da: 'Tallene bag, i denne periode',
  },
  lacking: { en: 'What is missing', nl: 'Wat ontbreekt', da: 'Hvad der mangler' },
  remarks: { en: 'Good to know', nl: 'Goed om te weten', da: 'Værd at vide' },
  look_next: { en: 'Look at next', nl: 'Kijk ook naar', da: 'Se også på' },
  deeper: { en: 'Look deeper', nl: 'Kijk dieper', da: 'Se dybere' },
  all_analyses: { en: 'All analyses', nl: 'Alle analyses', da: 'Alle analyser' },
  analysis_loading: {
    en: 'The analyses are being loaded …',
    nl: 'De analyses worden geladen …',
    da: 'Analyserne indlæses …',
  },
  unknown_kpi: {
    en: 'There is no figure with this name.',
    nl: 'Er is geen cijfer met deze naam.',
    da: 'Der er intet nøgletal med dette navn.',
  },
  up_is_good: { en: 'Higher is better', nl: 'Hoger is beter', da: 'Højere er bedre' },
  down_is_good: { en: 'Lower is better', nl: 'Lager is beter', da: 'Lavere er bedre' },
  lack_table: {
    en: 'No file with {table}.',
    nl: 'Geen bestand met {table}.',
    da: 'Ingen fil med {table}.',
  },
  lack_column: {
    en: 'The files with {table} have no column “{column}”.',
    nl: 'De bestanden met {table} hebben geen kolom ‘{column}’.',
    da: 'Filerne med {table} har ingen kolonne »{column}«.',
  },
  lack_dimension: {
    en: 'The files with {table} do not say the {column}.',
    nl: 'De bestanden met {table} vermelden geen {column}.',
    da: 'Filerne med {table} oplyser ikke {column}.',
  },
  lack_setting: {
    en: 'A setting is missing: {column}.',
    nl: 'Er ontbreekt een instelling: {column}.',
    da: 'Der mangler en indstilling: {column}.',
  },
  lack_period: {
    en: 'The data do not cover this period.',
    nl: 'De gegevens dekken deze periode niet.',
    da: 'Dataene dækker ikke denne periode.',
  },
  lack_denominator: {
    en: 'There is nothing to divide by in this period.',
    nl: 'Er is in deze periode niets om door te delen.',
    da: 'Der er intet at dividere med i denne periode.',
  },
  lack_more_than_whole: {
    en: 'The part is larger than the whole it should be a share of: the two were not counted in the same way.',
    nl: 'Het deel is groter dan het geheel waarvan het een aandeel moet zijn: de twee zijn niet op dezelfde manier geteld.',
    da: 'Delen er større end den helhed, den skulle være en andel af: de to er ikke talt på samme måde.',
  },
  lack_span: {
    en: 'Some rows hold for a longer span than this period. Choose the whole span, or export by day.',
    nl: 'Sommige rijen gelden voor een langer tijdvak dan deze periode. Kies het hele tijdvak, of exporteer per dag.',
    da: 'Nogle rækker gælder for et længere tidsrum end perioden. Vælg hele tidsrummet, eller eksportér pr. dag.',
  },
  lack_unknown: {
    en: 'The formula asks for something unknown.',
    nl: 'De formule vraagt naar iets onbekends.',
    da: 'Formlen spørger efter noget ukendt.',
  },
  brought_by_more: {
    en: {
      one: 'Brought by: {sources} and one other export',
      other: 'Brought by: {sources} and {count} other exports',
    },
    nl: {
      one: 'Komt uit: {sources} en één andere export',
      other: 'Komt uit: {sources} en {count} andere exports',
    },
    da: {
      one: 'Findes i: {sources} og én anden eksport',
      other: 'Findes i: {sources} og {count} andre eksporter',
    },
  },
  brought_by: { en: 'Brought by: {sources}', nl: 'Komt uit: {sources}', da: 'Findes i: {sources}' },
} satisfies { [key: string]: Text };
