import type { Text } from './text.js';

/** Why something was guessed; `{detail}` is what follows the colon of the engine's key. */
export const EVIDENCE: { readonly [code: string]: Text } = {
  bom: {
    en: 'the file begins with its mark',
    nl: 'het bestand begint met het kenmerk ervan',
    da: 'filen begynder med dens mærke',
  },
  zero_bytes: {
    en: 'every second byte is zero',
    nl: 'elke tweede byte is nul',
    da: 'hver anden byte er nul',
  },
  ascii: { en: 'plain letters only', nl: 'alleen gewone letters', da: 'kun almindelige bogstaver' },
  valid_utf8: {
    en: 'all of it is valid UTF-8',
    nl: 'alles is geldig UTF-8',
    da: 'det hele er gyldig UTF-8',
  },
  mostly_utf8: {
    en: 'valid UTF-8 but for {detail} places',
    nl: 'geldig UTF-8 op {detail} plaatsen na',
    da: 'gyldig UTF-8 bortset fra {detail} steder',
  },
  reads_as: {
    en: 'not UTF-8; this way it reads {detail}',
    nl: 'geen UTF-8; zo staat er {detail}',
    da: 'ikke UTF-8; sådan står der {detail}',
  },
  given: { en: 'your choice', nl: 'uw keuze', da: 'dit valg' },
  user: { en: 'your choice', nl: 'uw keuze', da: 'dit valg' },
  sep_line: {
    en: 'announced by the line “sep=”',
    nl: 'aangekondigd door de regel ‘sep=’',
    da: 'angivet i linjen »sep=«',
  },
  cells_per_row: {
    en: '{detail} cells in every row',
    nl: '{detail} cellen in elke rij',
    da: '{detail} celler i hver række',
  },
  rows_in_one_cell: {
    en: 'each row stood in one quoted cell',
    nl: 'elke rij stond in één cel tussen aanhalingstekens',
    da: 'hver række stod i én celle i anførselstegn',
  },
  words_over_values: {
    en: 'words over values in {detail} columns',
    nl: 'woorden boven waarden in {detail} kolommen',
    da: 'ord over værdier i {detail} kolonner',
  },
  header_words: {
    en: 'words that name columns',
    nl: 'woorden die kolommen benoemen',
    da: 'ord, der navngiver kolonner',
  },
  words_over_words: {
    en: 'only words, here and below',
    nl: 'alleen woorden, hier en eronder',
    da: 'kun ord, her og nedenunder',
  },
  values_in_first_row: {
    en: 'the first row already has values',
    nl: 'de eerste rij heeft al waarden',
    da: 'den første række har allerede værdier',
  },
  lines_above: {
    en: 'begins with “{detail}”',
    nl: 'begint met ‘{detail}’',
    da: 'begynder med »{detail}«',
  },
  quoted_cells: {
    en: '{detail} cells stand in quotes',
    nl: '{detail} cellen staan tussen aanhalingstekens',
    da: '{detail} celler står i anførselstegn',
  },
  no_quoted_cells: {
    en: 'no cell stands in quotes',
    nl: 'geen cel staat tussen aanhalingstekens',
    da: 'ingen celle står i anførselstegn',
  },
  escaped_rows: {
    en: 'used in {detail} rows',
    nl: 'gebruikt in {detail} rijen',
    da: 'brugt i {detail} rækker',
  },
  line_ends: { en: 'counted: {detail}', nl: 'geteld: {detail}', da: 'optalt: {detail}' },
  notes_from_line: {
    en: 'the first one in line {detail}',
    nl: 'de eerste op regel {detail}',
    da: 'den første i linje {detail}',
  },
  columns: {
    en: 'known columns: {detail}',
    nl: 'bekende kolommen: {detail}',
    da: 'kendte kolonner: {detail}',
  },
  only_reading: {
    en: 'only this way {detail} makes sense',
    nl: 'alleen zo is {detail} te lezen',
    da: 'kun sådan giver {detail} mening',
  },
  sum_of_rows: {
    en: 'the sum of {detail} other rows',
    nl: 'de som van {detail} andere rijen',
    da: 'summen af {detail} andre rækker',
  },
  whole_numbers: {
    en: 'what is counted comes in whole numbers',
    nl: 'wat geteld wordt, is een heel getal',
    da: 'det, der tælles, er hele tal',
  },
  total_words: {
    en: 'named as totals',
    nl: 'als totaal benoemd',
    da: 'benævnt som totaler',
  },
  sequence: {
    en: 'only this way the dates are in order',
    nl: 'alleen zo staan de datums op volgorde',
    da: 'kun sådan står datoerne i rækkefølge',
  },
  other_columns: {
    en: 'as in the other columns',
    nl: 'zoals in de andere kolommen',
    da: 'som i de andre kolonner',
  },
  delimiter: {
    en: 'usual beside this separator',
    nl: 'gebruikelijk bij dit scheidingsteken',
    da: 'normalt med dette skilletegn',
  },
  source: {
    en: 'as this export always writes it',
    nl: 'zoals deze export het altijd schrijft',
    da: 'som denne eksport altid skriver det',
  },
  nothing: {
    en: 'nothing in the file decides it',
    nl: 'niets in het bestand bepaalt het',
    da: 'intet i filen afgør det',
  },
  above_table: {
    en: 'stated above the table',
    nl: 'vermeld boven de tabel',
    da: 'angivet over tabellen',
  },
  table_before: {
    en: 'as in the table above',
    nl: 'zoals in de tabel erboven',
    da: 'som i tabellen ovenfor',
  },
  file_name: { en: 'from the file’s name', nl: 'uit de bestandsnaam', da: 'fra filens navn' },
  header: { en: 'from the header', nl: 'uit de kopregel', da: 'fra overskrifterne' },
  cells: {
    en: 'from the signs beside the amounts',
    nl: 'uit de tekens bij de bedragen',
    da: 'fra tegnene ved beløbene',
  },
  column: { en: 'from a column', nl: 'uit een kolom', da: 'fra en kolonne' },
  not_named: {
    en: 'the file names none',
    nl: 'het bestand noemt er geen',
    da: 'filen nævner ingen',
  },
  totals_fit: {
    en: 'only so the totals add up ({detail} orders)',
    nl: 'alleen zo kloppen de totalen ({detail} bestellingen)',
    da: 'kun sådan stemmer totalerne ({detail} ordrer)',
  },
  no_tax_given: {
    en: 'the file says nothing of tax; amounts are taken as they are',
    nl: 'het bestand zegt niets over btw; bedragen blijven zoals ze zijn',
    da: 'filen siger intet om moms; beløbene tages, som de er',
  },
  offset: {
    en: 'times state their offset, {detail}, and are taken as written',
    nl: 'tijden noemen hun afwijking, {detail}, en blijven zoals ze zijn',
    da: 'tiderne angiver deres forskel, {detail}, og tages, som de står',
  },
  zone_of_source: {
    en: 'this export writes times in {detail}',
    nl: 'deze export schrijft tijden in {detail}',
    da: 'denne eksport skriver tider i {detail}',
  },
  as_written: {
    en: 'none stated: times are taken as local',
    nl: 'niets vermeld: tijden gelden als plaatselijk',
    da: 'intet angivet: tiderne regnes som lokale',
  },
  setting: {
    en: 'from the settings',
    nl: 'uit de instellingen',
    da: 'fra indstillingerne',
  },
  likely_columns: {
    en: 'columns that look like it: {detail}; please check',
    nl: 'kolommen die erop lijken: {detail}; controleer het even',
    da: 'kolonner, der ligner: {detail}; tjek det venligst',
  },
};
