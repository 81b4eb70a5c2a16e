import type { Text } from '../text.js';

/** What the page of cohorts says. */
export const COHORTS = {
  map_share: {
    en: 'Share of customers who buy, per period since their first order',
    nl: 'Aandeel klanten dat koopt, per periode sinds de eerste bestelling',
    da: 'Andel af kunder, der køber, pr. periode siden første ordre',
  },
  map_repeat: {
    en: 'Share of customers with a second order so far',
    nl: 'Aandeel klanten met een tweede bestelling tot dan toe',
    da: 'Andel af kunder med en anden ordre indtil da',
  },
  map_revenue: {
    en: 'Net sales per customer, per period since their first order',
    nl: 'Netto-omzet per klant, per periode sinds de eerste bestelling',
    da: 'Nettoomsætning pr. kunde, pr. periode siden første ordre',
  },
  map_cumulative: {
    en: 'Net sales per customer since the first order, summed up',
    nl: 'Netto-omzet per klant sinds de eerste bestelling, opgeteld',
    da: 'Nettoomsætning pr. kunde siden første ordre, lagt sammen',
  },
  explained: {
    en: 'A row is the customers who bought for the first time in that period; a column is how many periods later. 0 is the period of the first order itself. A dashed cell is not over yet.',
    nl: 'Een rij zijn de klanten die in die periode voor het eerst kochten; een kolom is het aantal perioden daarna. 0 is de periode van de eerste bestelling zelf. Een gestreepte cel is nog niet afgelopen.',
    da: 'En række er de kunder, der købte første gang i perioden; en kolonne er antallet af perioder derefter. 0 er perioden for den første ordre selv. En stiplet celle er ikke afsluttet.',
  },
  first_order: { en: 'First order in', nl: 'Eerste bestelling in', da: 'Første ordre i' },
  row: { en: '{period} ({customers})', nl: '{period} ({customers})', da: '{period} ({customers})' },
  all: { en: 'All together', nl: 'Alle samen', da: 'Alle samlet' },
  curve: {
    en: 'All cohorts together, by periods since the first order',
    nl: 'Alle cohorten samen, per periode sinds de eerste bestelling',
    da: 'Alle kohorter sammen, efter perioder siden første ordre',
  },
  since: {
    en: 'Periods since the first order',
    nl: 'Perioden sinds de eerste bestelling',
    da: 'Perioder siden første ordre',
  },
  table: { en: 'Each cohort so far', nl: 'Elke cohort tot nu toe', da: 'Hver kohorte indtil nu' },
  repeat_so_far: {
    en: 'Second order so far',
    nl: 'Tweede bestelling tot nu toe',
    da: 'Anden ordre indtil nu',
  },
  revenue_so_far: {
    en: 'Net sales per customer so far',
    nl: 'Netto-omzet per klant tot nu toe',
    da: 'Nettoomsætning pr. kunde indtil nu',
  },
  over_counted: {
    en: 'The data begin shortly before the first rows: some of those customers may have bought before.',
    nl: 'De gegevens beginnen kort voor de eerste rijen: sommige van die klanten kochten misschien al eerder.',
    da: 'Dataene begynder kort før de første rækker: nogle af de kunder kan have købt før.',
  },
} satisfies { [key: string]: Text };
