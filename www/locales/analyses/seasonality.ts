import type { Text } from '../text.js';

/** What the page of the season says. */
export const SEASONALITY = {
  hours_orders: {
    en: 'Orders by weekday and hour',
    nl: 'Bestellingen per weekdag en uur',
    da: 'Ordrer pr. ugedag og time',
  },
  hours_sales: {
    en: 'Sales after discount by weekday and hour',
    nl: 'Verkoop na korting per weekdag en uur',
    da: 'Salg efter rabat pr. ugedag og time',
  },
  no_times: {
    en: 'The orders carry no times of day, so their hours are not known. An export with the time of each order brings them.',
    nl: 'De bestellingen hebben geen tijdstip, dus hun uren zijn niet bekend. Een export met het tijdstip van elke bestelling geeft die.',
    da: 'Ordrerne har intet klokkeslæt, så timerne er ikke kendt. En eksport med hver ordres klokkeslæt giver dem.',
  },
  weekday: { en: 'Weekday', nl: 'Weekdag', da: 'Ugedag' },
  weekdays: { en: '{kpi} by weekday', nl: '{kpi} per weekdag', da: '{kpi} pr. ugedag' },
  months: {
    en: '{kpi} by month of the year',
    nl: '{kpi} per maand van het jaar',
    da: '{kpi} pr. måned i året',
  },
  a_day: { en: 'Means a day.', nl: 'Gemiddeld per dag.', da: 'Gennemsnit pr. dag.' },
  whole: {
    en: 'Over all the days together.',
    nl: 'Over al die dagen samen.',
    da: 'Over alle dagene samlet.',
  },
  no_year: {
    en: 'There is no whole calendar year yet, so trend and season cannot be told apart.',
    nl: 'Er is nog geen heel kalenderjaar, dus trend en seizoen zijn niet te onderscheiden.',
    da: 'Der er endnu ikke et helt kalenderår, så tendens og sæson kan ikke skelnes.',
  },
  whole_years: {
    en: {
      one: 'Rests on one whole calendar year.',
      other: 'Rests on {count} whole calendar years.',
    },
    nl: {
      one: 'Gebaseerd op één heel kalenderjaar.',
      other: 'Gebaseerd op {count} hele kalenderjaren.',
    },
    da: {
      one: 'Bygger på ét helt kalenderår.',
      other: 'Bygger på {count} hele kalenderår.',
    },
  },
  index: { en: 'Index', nl: 'Index', da: 'Indeks' },
  years: {
    en: '{kpi}, the years on one axis',
    nl: '{kpi}, de jaren op één as',
    da: '{kpi}, årene på én akse',
  },
} satisfies { [key: string]: Text };
