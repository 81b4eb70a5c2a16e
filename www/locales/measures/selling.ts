import type { Text } from '../text.js';

function within(days: number): Text {
  return {
    en: `First orders followed by another within ${days} days`,
    nl: `Eerste bestellingen met een volgende binnen ${days} dagen`,
    da: `Første ordrer efterfulgt af en ny inden for ${days} dage`,
  };
}

function observed(days: number): Text {
  return {
    en: `First orders at least ${days} days before the data end`,
    nl: `Eerste bestellingen minstens ${days} dagen voor het einde van de gegevens`,
    da: `Første ordrer mindst ${days} dage før dataene slutter`,
  };
}

/** Orders, returns, visits, ads and customers. */
export const SELLING: { readonly [id: string]: Text } = {
  price: {
    en: 'Average price of a piece',
    nl: 'Gemiddelde prijs per stuk',
    da: 'Gennemsnitlig pris pr. stk.',
  },
  break_even_roas: {
    en: 'Break-even ROAS',
    nl: 'Break-even-ROAS',
    da: 'Break-even-ROAS',
  },
  shipping_at_threshold: {
    en: 'Shipping at the moved threshold',
    nl: 'Verzendkosten bij de verschoven drempel',
    da: 'Fragt ved den flyttede grænse',
  },
  free_shipping_threshold: {
    en: 'Free shipping from',
    nl: 'Gratis verzending vanaf',
    da: 'Fri fragt fra',
  },
  discount: { en: 'Discounts', nl: 'Kortingen', da: 'Rabatter' },
  reported_orders: {
    en: 'Orders as reported by the shop system',
    nl: 'Bestellingen volgens het winkelsysteem',
    da: 'Ordrer ifølge shopsystemet',
  },
  reported_units: {
    en: 'Units as reported by the shop system',
    nl: 'Stuks volgens het winkelsysteem',
    da: 'Stk. ifølge shopsystemet',
  },
  reported_returns: {
    en: 'Returns as reported by the shop system',
    nl: 'Retouren volgens het winkelsysteem',
    da: 'Returneringer ifølge shopsystemet',
  },
  reported_net: {
    en: 'Net sales as reported by the shop system',
    nl: 'Netto-omzet volgens het winkelsysteem',
    da: 'Nettoomsætning ifølge shopsystemet',
  },
  reported_shipping: {
    en: 'Shipping as reported by the shop system',
    nl: 'Verzendkosten volgens het winkelsysteem',
    da: 'Fragt ifølge shopsystemet',
  },
  reported_tax: {
    en: 'Tax as reported by the shop system',
    nl: 'Btw volgens het winkelsysteem',
    da: 'Moms ifølge shopsystemet',
  },
  abandoned_carts: { en: 'Abandoned carts', nl: 'Verlaten winkelwagens', da: 'Forladte kurve' },
  returns_value: { en: 'Returns', nl: 'Retouren', da: 'Returneringer' },
  shipping: { en: 'Shipping', nl: 'Verzendkosten', da: 'Fragt' },
  tax: { en: 'Tax', nl: 'Btw', da: 'Moms' },
  orders_with_known_products: {
    en: 'Orders with known products',
    nl: 'Bestellingen met bekende producten',
    da: 'Ordrer med kendte produkter',
  },
  orders_of_several_products: {
    en: 'Orders of several products',
    nl: 'Bestellingen van meerdere producten',
    da: 'Ordrer med flere produkter',
  },
  orders_with_known_categories: {
    en: 'Orders with known categories',
    nl: 'Bestellingen met bekende categorieën',
    da: 'Ordrer med kendte kategorier',
  },
  orders_of_several_categories: {
    en: 'Orders of several categories',
    nl: 'Bestellingen uit meerdere categorieën',
    da: 'Ordrer med flere kategorier',
  },
  orders_with_known_primary: {
    en: 'Orders with a known first item',
    nl: 'Bestellingen met een bekend eerste artikel',
    da: 'Ordrer med kendt første vare',
  },
  orders_with_secondary: {
    en: 'Orders with something beside the first item',
    nl: 'Bestellingen met iets naast het eerste artikel',
    da: 'Ordrer med andet end den første vare',
  },
  orders_with_value: {
    en: 'Orders with a known value',
    nl: 'Bestellingen met een bekende waarde',
    da: 'Ordrer med kendt værdi',
  },
  orders_just_below_free_shipping: {
    en: 'Orders just below the threshold',
    nl: 'Bestellingen net onder de drempel',
    da: 'Ordrer lige under grænsen',
  },
  returning_customers: {
    en: 'Customers with an earlier order',
    nl: 'Klanten met een eerdere bestelling',
    da: 'Kunder med en tidligere ordre',
  },
  first_orders_observed_30: observed(30),
  first_orders_observed_60: observed(60),
  first_orders_observed_90: observed(90),
  repeated_within_30: within(30),
  repeated_within_60: within(60),
  repeated_within_90: within(90),
  customers_of_a_year: {
    en: 'Customers of the last 365 days',
    nl: 'Klanten van de laatste 365 dagen',
    da: 'Kunder i de seneste 365 dage',
  },
  orders_of_a_year: {
    en: 'Orders of the last 365 days',
    nl: 'Bestellingen van de laatste 365 dagen',
    da: 'Ordrer i de seneste 365 dage',
  },
  customers_at_start: {
    en: 'Customers active at the start',
    nl: 'Actieve klanten aan het begin',
    da: 'Aktive kunder ved starten',
  },
  customers_kept: {
    en: 'Of them still active at the end',
    nl: 'Daarvan nog actief aan het einde',
    da: 'Heraf stadig aktive ved slutningen',
  },
  customers_a_year_before: {
    en: 'Customers active a year before',
    nl: 'Klanten die een jaar eerder actief waren',
    da: 'Kunder, der var aktive et år før',
  },
  customers_kept_a_year: {
    en: 'Of them still active now',
    nl: 'Daarvan nu nog actief',
    da: 'Heraf stadig aktive nu',
  },
  gross_with_cost: {
    en: 'Gross sales with known cost',
    nl: 'Bruto-omzet met bekende kostprijs',
    da: 'Bruttoomsætning med kendt kostpris',
  },
  discount_with_cost: {
    en: 'Discounts on them',
    nl: 'Kortingen daarop',
    da: 'Rabatter herpå',
  },
  returns_with_cost: { en: 'Returns of them', nl: 'Retouren daarvan', da: 'Returneringer heraf' },
  cost_of_goods: {
    en: 'Cost of the goods sold',
    nl: 'Kostprijs van de verkochte goederen',
    da: 'Kostpris på solgte varer',
  },
  cost_of_returns: {
    en: 'Cost of the goods returned',
    nl: 'Kostprijs van de geretourneerde goederen',
    da: 'Kostpris på returnerede varer',
  },
  units_with_variants: {
    en: 'Units of products with cheaper and dearer variants',
    nl: 'Stuks van producten met goedkopere en duurdere varianten',
    da: 'Enheder af produkter med billigere og dyrere varianter',
  },
  units_upsold: {
    en: 'Of them not the cheapest',
    nl: 'Daarvan niet de goedkoopste',
    da: 'Heraf ikke de billigste',
  },
  bounces: { en: 'Bounces', nl: 'Bounces', da: 'Afvisninger' },
  sessions_with_bounces: {
    en: 'Sessions with known bounces',
    nl: 'Sessies met bekende bounces',
    da: 'Sessioner med kendte afvisninger',
  },
  engaged_sessions: {
    en: 'Engaged sessions',
    nl: 'Betrokken sessies',
    da: 'Engagerede sessioner',
  },
  sessions_with_engagement: {
    en: 'Sessions with known engagement',
    nl: 'Sessies met bekende betrokkenheid',
    da: 'Sessioner med kendt engagement',
  },
  duration_s: {
    en: 'Time of all sessions',
    nl: 'Tijd van alle sessies',
    da: 'Tid for alle sessioner',
  },
  sessions_with_duration: {
    en: 'Sessions with known duration',
    nl: 'Sessies met bekende duur',
    da: 'Sessioner med kendt varighed',
  },
  organic_sessions: {
    en: 'Sessions from unpaid search and social',
    nl: 'Sessies uit onbetaald zoeken en onbetaalde social media',
    da: 'Sessioner fra ubetalt søgning og ubetalte sociale medier',
  },
  paid_sessions: { en: 'Paid sessions', nl: 'Betaalde sessies', da: 'Betalte sessioner' },
  purchases_with_carts: {
    en: 'Purchases with known carts',
    nl: 'Aankopen met bekende winkelwagens',
    da: 'Køb med kendte kurve',
  },
  purchases_with_checkouts: {
    en: 'Purchases with known checkouts',
    nl: 'Aankopen met bekende afrekeningen',
    da: 'Køb med kendt betaling',
  },
  sessions_with_purchases: {
    en: 'Sessions of reports with purchases',
    nl: 'Sessies van rapporten met aankopen',
    da: 'Sessioner i rapporter med køb',
  },
  users_with_purchases: {
    en: 'Visitors of reports with purchases',
    nl: 'Bezoekers van rapporten met aankopen',
    da: 'Besøgende i rapporter med køb',
  },
  ad_cost: { en: 'Ad spend', nl: 'Advertentiekosten', da: 'Annonceudgifter' },
  impressions: { en: 'Impressions', nl: 'Vertoningen', da: 'Visninger' },
  clicks: { en: 'Clicks', nl: 'Klikken', da: 'Klik' },
  ad_leads: { en: 'Leads', nl: 'Leads', da: 'Leads' },
  conversions: {
    en: 'Conversions the ad platforms report',
    nl: 'Conversies volgens de advertentieplatforms',
    da: 'Konverteringer ifølge annonceplatformene',
  },
  conversion_value: {
    en: 'Value the ad platforms report',
    nl: 'Waarde volgens de advertentieplatforms',
    da: 'Værdi ifølge annonceplatformene',
  },
  ad_carts: {
    en: 'Carts the ad platforms report',
    nl: 'Winkelwagens volgens de advertentieplatforms',
    da: 'Kurve ifølge annonceplatformene',
  },
  ad_checkouts: {
    en: 'Checkouts the ad platforms report',
    nl: 'Afrekeningen volgens de advertentieplatforms',
    da: 'Betalinger ifølge annonceplatformene',
  },
  payment_fees: { en: 'Payment fees', nl: 'Betaalkosten', da: 'Betalingsgebyrer' },
  value_just_below_free_shipping: {
    en: 'Value of orders just below free shipping',
    nl: 'Waarde van bestellingen net onder gratis verzending',
    da: 'Værdi af ordrer lige under fri fragt',
  },
  orders_with_cost: {
    en: 'Orders with a known cost',
    nl: 'Bestellingen met bekende kostprijs',
    da: 'Ordrer med kendt kostpris',
  },
  customers_ever: { en: 'Customers up to then', nl: 'Klanten tot dan toe', da: 'Kunder indtil da' },
  gross_ever: {
    en: 'Gross sales up to then',
    nl: 'Bruto-omzet tot dan toe',
    da: 'Bruttoomsætning indtil da',
  },
  discount_ever: {
    en: 'Discounts up to then',
    nl: 'Kortingen tot dan toe',
    da: 'Rabatter indtil da',
  },
  shipping_ever: {
    en: 'Shipping up to then',
    nl: 'Verzendkosten tot dan toe',
    da: 'Fragt indtil da',
  },
  tax_ever: { en: 'Tax up to then', nl: 'Btw tot dan toe', da: 'Moms indtil da' },
  returns_ever: {
    en: 'Returns up to then',
    nl: 'Retouren tot dan toe',
    da: 'Returneringer indtil da',
  },
  units_returned: { en: 'Units returned', nl: 'Geretourneerde stuks', da: 'Returnerede enheder' },
  days_to_return: {
    en: 'Days to return, summed',
    nl: 'Dagen tot retour, opgeteld',
    da: 'Dage til retur, i alt',
  },
  returns_received: {
    en: 'Returns received',
    nl: 'Ontvangen retouren',
    da: 'Modtagne returneringer',
  },
  median_days_to_return: {
    en: 'Median days to return',
    nl: 'Mediaan dagen tot retour',
    da: 'Median dage til retur',
  },
};
