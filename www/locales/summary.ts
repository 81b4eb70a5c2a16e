import type { Text } from './text.js';

/** The statements on a role's figures, by code. `{change}` has its sign. */
export const SUMMARY = {
  worse: {
    en: '{kpi}: {value}, {change} against {compared}',
    nl: '{kpi}: {value}, {change} ten opzichte van {compared}',
    da: '{kpi}: {value}, {change} i forhold til {compared}',
  },
  better: {
    en: '{kpi}: {value}, {change} against {compared}',
    nl: '{kpi}: {value}, {change} ten opzichte van {compared}',
    da: '{kpi}: {value}, {change} i forhold til {compared}',
  },
  off_target: {
    en: '{kpi}: {value} against a target of {target}',
    nl: '{kpi}: {value} bij een doel van {target}',
    da: '{kpi}: {value} mod et mål på {target}',
  },
  alert: { en: '{alert} ({days})', nl: '{alert} ({days})', da: '{alert} ({days})' },
  new: {
    en: '{kpi}: {value}; there was nothing in the period before',
    nl: '{kpi}: {value}; in de vorige periode was er niets',
    da: '{kpi}: {value}; i perioden før var der ingenting',
  },
  steady: {
    en: {
      one: '{kpis} moved within its usual range.',
      other: 'All {count} figures with enough history moved within their usual range.',
    },
    nl: {
      one: '{kpis} bleef binnen de gewone schommelingen.',
      other: 'Alle {count} cijfers met genoeg geschiedenis bleven binnen de gewone schommelingen.',
    },
    da: {
      one: '{kpis} holdt sig inden for de sædvanlige udsving.',
      other: 'Alle {count} nøgletal med nok historik holdt sig inden for de sædvanlige udsving.',
    },
  },
  partial: {
    en: {
      one: 'Only a part of this period is known: the change of {kpis} is not judged yet.',
      other:
        'Only a part of this period is known: the changes of {count} figures are not judged yet.',
    },
    nl: {
      one: 'Van deze periode is maar een deel bekend: de verandering van {kpis} wordt nog niet beoordeeld.',
      other:
        'Van deze periode is maar een deel bekend: de veranderingen van {count} cijfers worden nog niet beoordeeld.',
    },
    da: {
      one: 'Kun en del af perioden kendes: ændringen i {kpis} bedømmes ikke endnu.',
      other: 'Kun en del af perioden kendes: ændringerne i {count} nøgletal bedømmes ikke endnu.',
    },
  },
  not_known: {
    en: '{kpis}: other files are needed for this.',
    nl: '{kpis}: hiervoor zijn andere bestanden nodig.',
    da: '{kpis}: det kræver andre filer.',
  },
} satisfies { [code: string]: Text };

/** The word before each statement, by code. */
export const SUMMARY_MARKS = {
  worse: { en: 'Worse', nl: 'Slechter', da: 'Dårligere' },
  better: { en: 'Better', nl: 'Beter', da: 'Bedre' },
  off_target: { en: 'Off target', nl: 'Doel niet gehaald', da: 'Mål ikke nået' },
  alert: { en: 'Worth a look', nl: 'Het bekijken waard', da: 'Værd at se på' },
  new: { en: 'New', nl: 'Nieuw', da: 'Nyt' },
  steady: { en: 'As usual', nl: 'Zoals gewoonlijk', da: 'Som sædvanligt' },
  partial: { en: 'Not complete', nl: 'Onvolledig', da: 'Ufuldstændigt' },
  not_known: { en: 'Not known', nl: 'Onbekend', da: 'Ukendt' },
} satisfies { [code: string]: Text };

/** What stands around them. */
export const SUMMARY_WORDS = {
  summary: { en: 'In short', nl: 'In het kort', da: 'Kort fortalt' },
  beyond_usual: {
    en: 'more than the usual ups and downs',
    nl: 'meer dan de gewone schommelingen',
    da: 'mere end de sædvanlige udsving',
  },
  explained: {
    en: 'mostly {dimension} {value}',
    nl: 'vooral {dimension} {value}',
    da: 'især {dimension} {value}',
  },
} satisfies { [key: string]: Text };
