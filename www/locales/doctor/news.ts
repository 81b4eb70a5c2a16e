import type { Text } from '../text.js';

/** What files changed of figures that could be seen before, and files that are there twice. */
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
  same_as: {
    en: 'The very same content as {file}: it counts for nothing here.',
    nl: 'Precies dezelfde inhoud als {file}: dit telt hier niet mee.',
    da: 'Nøjagtigt samme indhold som {file}: den tæller ikke med her.',
  },
} satisfies { [key: string]: Text };
