import type { Text } from './text.js';

/**
 * What is told of an alert, by its kind. `{kpi}` is the KPI, or the KPI of a slice; `{change}` has its
 * sign.
 */
export const ALERTS = {
  above: {
    en: '{kpi}: {value}, above the limit of {limit}',
    nl: '{kpi}: {value}, boven de grens van {limit}',
    da: '{kpi}: {value}, over grænsen på {limit}',
  },
  below: {
    en: '{kpi}: {value}, below the limit of {limit}',
    nl: '{kpi}: {value}, onder de grens van {limit}',
    da: '{kpi}: {value}, under grænsen på {limit}',
  },
  rose: {
    en: '{kpi}: {value}, {change} against {compared} a week earlier; {limit} would still be fine',
    nl: '{kpi}: {value}, {change} ten opzichte van {compared} een week eerder; {limit} zou nog in orde zijn',
    da: '{kpi}: {value}, {change} i forhold til {compared} ugen før; {limit} ville stadig være i orden',
  },
  fell: {
    en: '{kpi}: {value}, {change} against {compared} a week earlier; {limit} would still be fine',
    nl: '{kpi}: {value}, {change} ten opzichte van {compared} een week eerder; {limit} zou nog in orde zijn',
    da: '{kpi}: {value}, {change} i forhold til {compared} ugen før; {limit} ville stadig være i orden',
  },
  unusually_high: {
    en: '{kpi}: {value}, unusually high; up to {limit} would be usual',
    nl: '{kpi}: {value}, ongewoon hoog; tot {limit} zou gewoon zijn',
    da: '{kpi}: {value}, usædvanligt højt; op til {limit} ville være sædvanligt',
  },
  unusually_low: {
    en: '{kpi}: {value}, unusually low; {limit} or more would be usual',
    nl: '{kpi}: {value}, ongewoon laag; {limit} of meer zou gewoon zijn',
    da: '{kpi}: {value}, usædvanligt lavt; {limit} eller mere ville være sædvanligt',
  },
  off_target: {
    en: '{kpi}: {value} against a target of {limit}',
    nl: '{kpi}: {value} bij een doel van {limit}',
    da: '{kpi}: {value} mod et mål på {limit}',
  },
} satisfies { [kind: string]: Text };

/** What stands around alerts. */
export const ALERT_WORDS = {
  alerts: { en: 'Worth a look', nl: 'Het bekijken waard', da: 'Værd at se på' },
  alerts_explained: {
    en: 'Of the last complete day or week of your data, by the limits and targets in your settings.',
    nl: 'Van de laatste volledige dag of week van uw gegevens, volgens de grenzen en doelen in uw instellingen.',
    da: 'Fra den seneste hele dag eller uge i dine data, efter grænserne og målene i dine indstillinger.',
  },
  slice: {
    en: '{kpi}, {dimension} {value}',
    nl: '{kpi}, {dimension} {value}',
    da: '{kpi}, {dimension} {value}',
  },
  try_first: {
    en: 'Try first: {action}',
    nl: 'Probeer eerst: {action}',
    da: 'Prøv først: {action}',
  },
} satisfies { [key: string]: Text };
