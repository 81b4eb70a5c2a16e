import type { Text } from '../text.js';

/** What files changed of figures that could be seen before, and orders that several files give. */
export const NEWS = {
  restated_added: {
    en: '{file} changed figures you had seen: {change}.',
    nl: '{file} heeft cijfers veranderd die u al had gezien: {change}.',
    da: '{file} har ændret tal, du havde set: {change}.',
  },
  restated_removed: {
    en: 'Without {file}, figures you had seen are different: {change}.',
    nl: 'Zonder {file} zijn cijfers die u al had gezien anders: {change}.',
    da: 'Uden {file} er tal, du havde set, anderledes: {change}.',
  },
  restated_replaced: {
    en: 'The new {file} changed figures you had seen: {change}.',
    nl: 'Het nieuwe {file} heeft cijfers veranderd die u al had gezien: {change}.',
    da: 'Den nye {file} har ændret tal, du havde set: {change}.',
  },
  restated_change: {
    en: '{month}: {kpi} {before} → {after}',
    nl: '{month}: {kpi} {before} → {after}',
    da: '{month}: {kpi} {before} → {after}',
  },
  restated_all: {
    en: { one: 'One change', other: 'All {count} changes' },
    nl: { one: 'Eén verandering', other: 'Alle {count} veranderingen' },
    da: { one: 'Én ændring', other: 'Alle {count} ændringer' },
  },
  restated_unknown: { en: 'not known', nl: 'niet bekend', da: 'ukendt' },
  restated_partial: {
    en: 'was not complete',
    nl: 'was niet volledig',
    da: 'var ikke komplet',
  },
  restated_month: { en: 'Month', nl: 'Maand', da: 'Måned' },
  restated_figure: { en: 'Figure', nl: 'Cijfer', da: 'Nøgletal' },
  restated_before: { en: 'Before', nl: 'Eerst', da: 'Før' },
  restated_after: { en: 'Now', nl: 'Nu', da: 'Nu' },
  restated_orders: { en: 'Orders concerned', nl: 'Betrokken bestellingen', da: 'Berørte ordrer' },
  repeats_title: {
    en: { one: 'One order stands in two files', other: '{count} orders stand in two files' },
    nl: {
      one: 'Eén bestelling staat in twee bestanden',
      other: '{count} bestellingen staan in twee bestanden',
    },
    da: { one: 'Én ordre står i to filer', other: '{count} ordrer står i to filer' },
  },
  repeats_text: {
    en: 'Each counts once. Where the two differ, the later word stands.',
    nl: 'Elke bestelling telt één keer. Waar de twee verschillen, geldt het laatste.',
    da: 'Hver tælles én gang. Hvor de to er forskellige, gælder det seneste.',
  },
  repeat_order: { en: 'Order', nl: 'Bestelling', da: 'Ordre' },
  repeat_kept: { en: 'Counts', nl: 'Telt', da: 'Tæller' },
  repeat_other: { en: 'Does not count', nl: 'Telt niet', da: 'Tæller ikke' },
  repeat_differences: { en: 'What differs', nl: 'Wat verschilt', da: 'Hvad der er forskelligt' },
  repeat_place: {
    en: '{file}, line {line}',
    nl: '{file}, regel {line}',
    da: '{file}, linje {line}',
  },
  repeat_same: {
    en: 'nothing: both say the same',
    nl: 'niets: beide zeggen hetzelfde',
    da: 'intet: begge siger det samme',
  },
  repeat_joined: {
    en: 'the rest of the order: one export ends in the middle of it',
    nl: 'de rest van de bestelling: één export eindigt er middenin',
    da: 'resten af ordren: den ene eksport slutter midt i den',
  },
  repeat_difference: {
    en: '{field}: {other} → {kept}',
    nl: '{field}: {other} → {kept}',
    da: '{field}: {other} → {kept}',
  },
  repeat_empty: { en: 'nothing', nl: 'niets', da: 'intet' },
  repeat_why_cancelled: {
    en: 'it knows of the cancellation',
    nl: 'dit weet van de annulering',
    da: 'den kender til annulleringen',
  },
  repeat_why_refunded: {
    en: 'it knows of the greater refund',
    nl: 'dit weet van de hogere terugbetaling',
    da: 'den kender til den større refusion',
  },
  repeat_why_exported: {
    en: 'it was exported later',
    nl: 'dit is later geëxporteerd',
    da: 'den er eksporteret senere',
  },
  repeat_why_added: {
    en: 'it was added later',
    nl: 'dit is later toegevoegd',
    da: 'den er tilføjet senere',
  },
  same_as: {
    en: 'The very same content as {file}: it counts for nothing here.',
    nl: 'Precies dezelfde inhoud als {file}: dit telt hier niet mee.',
    da: 'Nøjagtigt samme indhold som {file}: den tæller ikke med her.',
  },
} satisfies { [key: string]: Text };
