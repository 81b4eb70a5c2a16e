import type { Text } from '../text.js';

/** What the page of the KPI tree says. */
export const KPI_TREE = {
  sentence: {
    en: 'Net sales went from {compared} to {value}: {difference}.',
    nl: 'De netto-omzet ging van {compared} naar {value}: {difference}.',
    da: 'Nettoomsætningen gik fra {compared} til {value}: {difference}.',
  },
  most: {
    en: 'Most of it comes from {factor} ({contribution}).',
    nl: 'Het meeste komt van {factor} ({contribution}).',
    da: 'Det meste kommer fra {factor} ({contribution}).',
  },
  days: {
    en: '{from} – {to}, against {compared_from} – {compared_to}.',
    nl: '{from} – {to}, tegenover {compared_from} – {compared_to}.',
    da: '{from} – {to}, mod {compared_from} – {compared_to}.',
  },
  partial: {
    en: 'The data cover only a part of what was asked for.',
    nl: 'De gegevens dekken maar een deel van wat is gevraagd.',
    da: 'Dataene dækker kun en del af det, der blev spurgt om.',
  },
  log_mean: {
    en: 'Each factor’s part is worked out with the logarithmic mean, so that the parts add up to the difference exactly, whatever the order.',
    nl: 'Het deel van elke factor is berekend met het logaritmisch gemiddelde, zodat de delen precies optellen tot het verschil, in welke volgorde ook.',
    da: 'Hver faktors del er beregnet med det logaritmiske gennemsnit, så delene summer præcis til forskellen, uanset rækkefølgen.',
  },
  additive: {
    en: 'One of the totals is not above zero, so each factor’s part is its mean effect over all orders in which the factors could have changed.',
    nl: 'Een van de totalen is niet boven nul; daarom is het deel van elke factor het gemiddelde effect over alle volgordes waarin de factoren konden veranderen.',
    da: 'En af totalerne er ikke over nul, så hver faktors del er dens gennemsnitlige virkning over alle rækkefølger, faktorerne kunne have ændret sig i.',
  },
  tree: { en: 'The tree', nl: 'De boom', da: 'Træet' },
  waterfall: { en: 'From then to now', nl: 'Van toen naar nu', da: 'Fra dengang til nu' },
  table: { en: 'The factors', nl: 'De factoren', da: 'Faktorerne' },
  factor: { en: 'Factor', nl: 'Factor', da: 'Faktor' },
  contribution: { en: 'Gave', nl: 'Bijdrage', da: 'Bidrag' },
  parts: {
    en: '{factor} by {dimension}',
    nl: '{factor} per {dimension}',
    da: '{factor} efter {dimension}',
  },
  not_known: {
    en: 'Net sales cannot be taken apart that way with the loaded files; shown is another way.',
    nl: 'Zo kan de netto-omzet met de geladen bestanden niet worden ontleed; hier staat een andere manier.',
    da: 'Nettoomsætningen kan ikke deles op sådan med de indlæste filer; her vises en anden måde.',
  },
} satisfies { [key: string]: Text };

/** Factors that are no KPIs. */
export const FACTORS: { readonly [factor: string]: Text } = {
  orders_per_customer: {
    en: 'Orders per customer',
    nl: 'Bestellingen per klant',
    da: 'Ordrer pr. kunde',
  },
  price_per_unit: { en: 'Net sales per unit', nl: 'Omzet per stuk', da: 'Omsætning pr. enhed' },
  list_price_per_unit: {
    en: 'List price per unit',
    nl: 'Lijstprijs per stuk',
    da: 'Listepris pr. enhed',
  },
  kept_after_discount: {
    en: 'Kept after discount',
    nl: 'Over na korting',
    da: 'Tilbage efter rabat',
  },
  kept_after_returns: {
    en: 'Kept after returns',
    nl: 'Over na retouren',
    da: 'Tilbage efter returneringer',
  },
};
