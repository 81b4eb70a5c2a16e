import type { Text } from '../text.js';

/** The pictures to choose from, by id. */
export const SHOWS: { readonly [show: string]: Text } = {
  share: { en: 'Share buying again', nl: 'Aandeel dat koopt', da: 'Andel, der køber' },
  repeat: {
    en: 'Share with a second order so far',
    nl: 'Aandeel met tweede bestelling tot nu toe',
    da: 'Andel med anden ordre indtil nu',
  },
  revenue: { en: 'Net sales', nl: 'Netto-omzet', da: 'Nettoomsætning' },
  cumulative: {
    en: 'Net sales per customer, summed up',
    nl: 'Netto-omzet per klant, opgeteld',
    da: 'Nettoomsætning pr. kunde, lagt sammen',
  },
  customers: { en: 'Customers', nl: 'Klanten', da: 'Kunder' },
  orders: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
  by_sessions: {
    en: 'Visits × conversion × order value',
    nl: 'Bezoeken × conversie × orderwaarde',
    da: 'Besøg × konvertering × ordreværdi',
  },
  by_orders: {
    en: 'Orders × order value',
    nl: 'Bestellingen × orderwaarde',
    da: 'Ordrer × ordreværdi',
  },
  by_customers: {
    en: 'Customers × orders each × order value',
    nl: 'Klanten × bestellingen per klant × orderwaarde',
    da: 'Kunder × ordrer pr. kunde × ordreværdi',
  },
  sales: { en: 'Sales', nl: 'Verkoop', da: 'Salg' },
};
