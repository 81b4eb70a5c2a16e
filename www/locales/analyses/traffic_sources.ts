import type { Text } from '../text.js';

/** What the page of traffic sources says. */
export const TRAFFIC_SOURCES = {
  sentence: {
    en: '{sessions} visits; most come from {name} ({share}).',
    nl: '{sessions} bezoeken; de meeste komen van {name} ({share}).',
    da: '{sessions} besøg; de fleste kommer fra {name} ({share}).',
  },
  bars: {
    en: 'Visits by {dimension}',
    nl: 'Bezoeken per {dimension}',
    da: 'Besøg efter {dimension}',
  },
  worth: {
    en: 'Revenue per visit by {dimension}',
    nl: 'Omzet per bezoek per {dimension}',
    da: 'Omsætning pr. besøg efter {dimension}',
  },
  table: {
    en: 'By {dimension}: open a row to see what it consists of',
    nl: 'Per {dimension}: open een rij om te zien waaruit die bestaat',
    da: 'Efter {dimension}: fold en række ud for at se, hvad den består af',
  },
  by: { en: 'By {dimension}', nl: 'Per {dimension}', da: 'Efter {dimension}' },
  all: { en: 'All visits', nl: 'Alle bezoeken', da: 'Alle besøg' },
  sessions: { en: 'Visits', nl: 'Bezoeken', da: 'Besøg' },
  goals: { en: 'Goals', nl: 'Doelen', da: 'Mål' },
  conversion: { en: 'Conversion', nl: 'Conversie', da: 'Konvertering' },
  revenue: { en: 'Revenue', nl: 'Omzet', da: 'Omsætning' },
  revenue_per_session: { en: 'Per visit', nl: 'Per bezoek', da: 'Pr. besøg' },
  conversion_orders: {
    en: 'Conversion is orders ÷ visits.',
    nl: 'Conversie is bestellingen ÷ bezoeken.',
    da: 'Konvertering er ordrer ÷ besøg.',
  },
  conversion_purchases: {
    en: 'Conversion is purchases as the site counts them ÷ visits.',
    nl: 'Conversie is aankopen zoals de site ze telt ÷ bezoeken.',
    da: 'Konvertering er køb, som sitet tæller dem, ÷ besøg.',
  },
  conversion_goals: {
    en: 'Conversion is goals as the site counts them ÷ visits.',
    nl: 'Conversie is doelen zoals de site ze telt ÷ bezoeken.',
    da: 'Konvertering er mål, som sitet tæller dem, ÷ besøg.',
  },
  revenue_orders: {
    en: 'Revenue is the net sales of the orders.',
    nl: 'Omzet is de netto-omzet van de bestellingen.',
    da: 'Omsætning er ordrernes nettoomsætning.',
  },
  revenue_site: {
    en: 'Revenue is what the site’s statistics say.',
    nl: 'Omzet is wat de statistieken van de site zeggen.',
    da: 'Omsætning er, hvad sitets statistik siger.',
  },
} satisfies { [key: string]: Text };
