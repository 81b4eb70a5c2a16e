import type { Text } from '../text.js';

/** Figures beside a KPI's, by their id. */
export const BESIDE: { readonly [id: string]: Text } = {
  clv_with_margin: {
    en: 'Of that, gross profit',
    nl: 'Daarvan brutowinst',
    da: 'Heraf bruttofortjeneste',
  },
  observed_value: {
    en: 'Observed so far, per customer',
    nl: 'Tot nu toe, per klant',
    da: 'Set indtil nu, pr. kunde',
  },
  cac_payback_months: {
    en: 'Months until the acquisition cost is earned back',
    nl: 'Maanden tot de acquisitiekosten zijn terugverdiend',
    da: 'Måneder til anskaffelsen er tjent hjem',
  },
  nps_low: {
    en: 'Lower end of the 95 % range',
    nl: 'Ondergrens van het 95%-bereik',
    da: 'Nedre grænse for 95 %-intervallet',
  },
  nps_high: {
    en: 'Upper end of the 95 % range',
    nl: 'Bovengrens van het 95%-bereik',
    da: 'Øvre grænse for 95 %-intervallet',
  },
  return_rate_of_promoters: {
    en: 'Return rate of promoters',
    nl: 'Retourpercentage van promotors',
    da: 'Returrate for ambassadører',
  },
  return_rate_of_passives: {
    en: 'Return rate of passives',
    nl: 'Retourpercentage van passieven',
    da: 'Returrate for passive',
  },
  return_rate_of_detractors: {
    en: 'Return rate of detractors',
    nl: 'Retourpercentage van criticasters',
    da: 'Returrate for kritikere',
  },
  complaint_rate_of_promoters: {
    en: 'Requests per order of promoters',
    nl: 'Vragen per bestelling van promotors',
    da: 'Henvendelser pr. ordre for ambassadører',
  },
  complaint_rate_of_passives: {
    en: 'Requests per order of passives',
    nl: 'Vragen per bestelling van passieven',
    da: 'Henvendelser pr. ordre for passive',
  },
  complaint_rate_of_detractors: {
    en: 'Requests per order of detractors',
    nl: 'Vragen per bestelling van criticasters',
    da: 'Henvendelser pr. ordre for kritikere',
  },
  csat_of_surveys: {
    en: 'Of surveys alone',
    nl: 'Alleen van enquêtes',
    da: 'Kun fra undersøgelser',
  },
  return_cycle_time_median: { en: 'Median', nl: 'Mediaan', da: 'Median' },
  delivery_time_p90: {
    en: 'Nine in ten within',
    nl: 'Negen van de tien binnen',
    da: 'Ni ud af ti inden for',
  },
  lead_time_p90: {
    en: 'Nine in ten within',
    nl: 'Negen van de tien binnen',
    da: 'Ni ud af ti inden for',
  },
  gross_profit_per_discounted_order: {
    en: 'Gross profit per discounted order',
    nl: 'Brutowinst per bestelling met korting',
    da: 'Bruttofortjeneste pr. ordre med rabat',
  },
  gross_profit_per_undiscounted_order: {
    en: 'Gross profit per order without discount',
    nl: 'Brutowinst per bestelling zonder korting',
    da: 'Bruttofortjeneste pr. ordre uden rabat',
  },
  extra_volume_to_pay_for_discount: {
    en: 'Extra volume that would pay for the discounts',
    nl: 'Extra volume dat de kortingen zou goedmaken',
    da: 'Ekstra salg, der ville betale rabatterne',
  },
  cash_in: { en: 'Money in', nl: 'Ontvangsten', da: 'Penge ind' },
  cash_out: { en: 'Money out', nl: 'Uitgaven', da: 'Penge ud' },
  page_load_time_p75: {
    en: 'Three in four within',
    nl: 'Drie van de vier binnen',
    da: 'Tre ud af fire inden for',
  },
  revenue_growth_year: {
    en: 'Against the same period a year before',
    nl: 'Tegenover dezelfde periode een jaar eerder',
    da: 'Mod samme periode året før',
  },
  orders_below_free_shipping: {
    en: 'Orders just below the threshold',
    nl: 'Bestellingen net onder de drempel',
    da: 'Ordrer lige under grænsen',
  },
  missing_to_free_shipping: {
    en: 'Missing to the threshold, on average',
    nl: 'Ontbreekt tot de drempel, gemiddeld',
    da: 'Mangler til grænsen, i gennemsnit',
  },
  first_response_time_p90: {
    en: 'Nine in ten within',
    nl: 'Negen van de tien binnen',
    da: 'Ni ud af ti inden for',
  },
  resolution_time_p90: {
    en: 'Nine in ten within',
    nl: 'Negen van de tien binnen',
    da: 'Ni ud af ti inden for',
  },
  overstock_value: {
    en: 'Value of the overstock',
    nl: 'Waarde van de overvoorraad',
    da: 'Værdi af overlageret',
  },
  enps: { en: 'eNPS', nl: 'eNPS', da: 'eNPS' },
  rows_accepted_share: { en: 'Rows accepted', nl: 'Aangenomen rijen', da: 'Accepterede rækker' },
  cells_filled_share: { en: 'Cells filled', nl: 'Gevulde cellen', da: 'Udfyldte celler' },
  data_age_days: {
    en: 'Age of the newest row',
    nl: 'Leeftijd van de nieuwste rij',
    da: 'Alder på nyeste række',
  },
};
