import type { Text } from './text.js';

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

/** What goes into formulas without being a KPI itself, by measure id. */
export const MEASURES: { readonly [id: string]: Text } = {
  discount: { en: 'Discounts', nl: 'Kortingen', da: 'Rabatter' },
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
    nl: 'Sessies uit onbetaald zoeken en social',
    da: 'Sessioner fra ubetalt søgning og social',
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
  shipments: { en: 'Shipments', nl: 'Zendingen', da: 'Forsendelser' },
  orders_shipped: { en: 'Orders shipped', nl: 'Verzonden bestellingen', da: 'Afsendte ordrer' },
  shipments_with_errors_told: {
    en: 'Shipments whose errors are recorded',
    nl: 'Zendingen waarvan fouten worden bijgehouden',
    da: 'Forsendelser hvis fejl registreres',
  },
  shipments_with_error: {
    en: 'Shipments with an error',
    nl: 'Zendingen met een fout',
    da: 'Forsendelser med fejl',
  },
  shipment_cost: { en: 'Fulfilment cost', nl: 'Fulfilmentkosten', da: 'Leveringsomkostning' },
  shipments_with_cost: {
    en: 'Shipments with a known cost',
    nl: 'Zendingen met bekende kosten',
    da: 'Forsendelser med kendt omkostning',
  },
  shipments_without_cost: {
    en: 'Shipments without a known cost',
    nl: 'Zendingen zonder bekende kosten',
    da: 'Forsendelser uden kendt omkostning',
  },
  orders_shipped_with_cost: {
    en: 'Orders shipped with a known cost',
    nl: 'Verzonden bestellingen met bekende kosten',
    da: 'Afsendte ordrer med kendt omkostning',
  },
  deliveries_judged: {
    en: 'Deliveries that can be judged',
    nl: 'Leveringen die te beoordelen zijn',
    da: 'Leveringer der kan bedømmes',
  },
  first_time_deliveries: {
    en: 'Deliveries right the first time',
    nl: 'Leveringen die meteen goed gingen',
    da: 'Leveringer rigtige første gang',
  },
  deliveries_with_attempts: {
    en: 'Deliveries with known attempts',
    nl: 'Leveringen met bekende pogingen',
    da: 'Leveringer med kendte forsøg',
  },
  deliveries_with_errors_told: {
    en: 'Deliveries whose errors are recorded',
    nl: 'Leveringen waarvan fouten worden bijgehouden',
    da: 'Leveringer hvis fejl registreres',
  },
  deliveries_with_promise: {
    en: 'Deliveries with a promised date',
    nl: 'Leveringen met een beloofde datum',
    da: 'Leveringer med en lovet dato',
  },
  on_time_deliveries: {
    en: 'Deliveries on time',
    nl: 'Leveringen op tijd',
    da: 'Leveringer til tiden',
  },
  median_delivery_days: {
    en: 'Median days to delivery',
    nl: 'Mediaan dagen tot levering',
    da: 'Median dage til levering',
  },
  delivery_days_of_nine_in_ten: {
    en: 'Days within which nine in ten are delivered',
    nl: 'Dagen waarbinnen negen van de tien geleverd zijn',
    da: 'Dage hvori ni ud af ti er leveret',
  },
  median_lead_days: {
    en: 'Median days to shipment',
    nl: 'Mediaan dagen tot verzending',
    da: 'Median dage til afsendelse',
  },
  lead_days_of_nine_in_ten: {
    en: 'Days within which nine in ten are shipped',
    nl: 'Dagen waarbinnen negen van de tien verzonden zijn',
    da: 'Dage hvori ni ud af ti er afsendt',
  },
  leads: { en: 'Leads', nl: 'Leads', da: 'Leads' },
  leads_won: { en: 'Leads won', nl: 'Gewonnen leads', da: 'Vundne leads' },
  emails_delivered_with_opens: {
    en: 'E-mails delivered whose opens are known',
    nl: 'Afgeleverde e-mails waarvan openen bekend is',
    da: 'Leverede e-mails med kendte åbninger',
  },
  emails_opened: { en: 'E-mails opened', nl: 'Geopende e-mails', da: 'Åbnede e-mails' },
  emails_delivered_with_clicks: {
    en: 'E-mails delivered whose clicks are known',
    nl: 'Afgeleverde e-mails waarvan klikken bekend is',
    da: 'Leverede e-mails med kendte klik',
  },
  emails_clicked: { en: 'E-mails clicked', nl: 'E-mails met een klik', da: 'E-mails med klik' },
  emails_delivered_with_leavers: {
    en: 'E-mails delivered whose unsubscribes are known',
    nl: 'Afgeleverde e-mails waarvan afmeldingen bekend zijn',
    da: 'Leverede e-mails med kendte afmeldinger',
  },
  unsubscribed: { en: 'Unsubscribed', nl: 'Afmeldingen', da: 'Afmeldinger' },
  subscribed: { en: 'New subscribers', nl: 'Nieuwe abonnees', da: 'Nye tilmeldinger' },
  email_revenue: { en: 'E-mail revenue', nl: 'E-mailomzet', da: 'E-mailomsætning' },
  tickets_without_reply: {
    en: 'Requests without a reply',
    nl: 'Vragen zonder antwoord',
    da: 'Henvendelser uden svar',
  },
  median_first_reply: {
    en: 'Median seconds to the first reply',
    nl: 'Mediaan seconden tot het eerste antwoord',
    da: 'Median sekunder til første svar',
  },
  first_reply_of_nine_in_ten: {
    en: 'Seconds within which nine in ten are answered',
    nl: 'Seconden waarbinnen negen van de tien antwoord krijgen',
    da: 'Sekunder hvori ni ud af ti får svar',
  },
  median_resolution: {
    en: 'Median seconds to the solution',
    nl: 'Mediaan seconden tot de oplossing',
    da: 'Median sekunder til løsning',
  },
  resolution_of_nine_in_ten: {
    en: 'Seconds within which nine in ten are solved',
    nl: 'Seconden waarbinnen negen van de tien zijn opgelost',
    da: 'Sekunder hvori ni ud af ti er løst',
  },
  tickets_with_way_told: {
    en: 'Solved requests of which it is known who solved them',
    nl: 'Opgeloste vragen waarvan bekend is wie ze oploste',
    da: 'Løste henvendelser hvor det vides, hvem der løste dem',
  },
  tickets_automated: {
    en: 'Requests solved without a person',
    nl: 'Vragen zonder medewerker opgelost',
    da: 'Henvendelser løst uden medarbejder',
  },
  tickets_rated: {
    en: 'Requests with a rating',
    nl: 'Vragen met een beoordeling',
    da: 'Henvendelser med bedømmelse',
  },
  tickets_satisfied: {
    en: 'Requests rated in the top two fifths',
    nl: 'Vragen beoordeeld in de bovenste twee vijfde',
    da: 'Henvendelser bedømt i de øverste to femtedele',
  },
  nps_answers: {
    en: 'Answers on recommending',
    nl: 'Antwoorden over aanbevelen',
    da: 'Svar om anbefaling',
  },
  promoters: { en: 'Promoters (9–10)', nl: 'Promotors (9–10)', da: 'Ambassadører (9–10)' },
  detractors: { en: 'Detractors (0–6)', nl: 'Criticasters (0–6)', da: 'Kritikere (0–6)' },
  csat_answers: {
    en: 'Answers on satisfaction',
    nl: 'Antwoorden over tevredenheid',
    da: 'Svar om tilfredshed',
  },
  csat_satisfied: { en: 'Satisfied answers', nl: 'Tevreden antwoorden', da: 'Tilfredse svar' },
  employee_answers: {
    en: 'Answers of staff',
    nl: 'Antwoorden van medewerkers',
    da: 'Svar fra medarbejdere',
  },
  employee_scores: {
    en: 'Scores of staff, summed',
    nl: 'Scores van medewerkers, opgeteld',
    da: 'Medarbejderes scorer, i alt',
  },
  employee_promoters: {
    en: 'Staff scoring 9–10',
    nl: 'Medewerkers met 9–10',
    da: 'Medarbejdere med 9–10',
  },
  employee_detractors: {
    en: 'Staff scoring 0–6',
    nl: 'Medewerkers met 0–6',
    da: 'Medarbejdere med 0–6',
  },
  reviews: { en: 'Reviews', nl: 'Beoordelingen', da: 'Anmeldelser' },
  stars: {
    en: 'Stars, scaled to 5',
    nl: 'Sterren, op schaal tot 5',
    da: 'Stjerner, på en skala til 5',
  },
  stock_available: { en: 'Units available', nl: 'Beschikbare stuks', da: 'Disponible enheder' },
  stock_rows_without_cost: {
    en: 'Articles in stock without a cost',
    nl: 'Artikelen op voorraad zonder kostprijs',
    da: 'Varer på lager uden kostpris',
  },
  stock_units_without_cost: {
    en: 'Units in stock without a cost',
    nl: 'Stuks op voorraad zonder kostprijs',
    da: 'Enheder på lager uden kostpris',
  },
  stock_value_days: {
    en: 'Stock value, day by day',
    nl: 'Voorraadwaarde, dag voor dag',
    da: 'Lagerværdi, dag for dag',
  },
  stock_snapshot_days: {
    en: 'Days with a stock list',
    nl: 'Dagen met een voorraadlijst',
    da: 'Dage med lagerliste',
  },
  articles_offered: {
    en: 'Articles in stock or sold lately',
    nl: 'Artikelen op voorraad of pas verkocht',
    da: 'Varer på lager eller solgt for nylig',
  },
  articles_out_of_stock: {
    en: 'Articles out of stock',
    nl: 'Artikelen niet op voorraad',
    da: 'Udsolgte varer',
  },
  articles_in_stock: { en: 'Articles in stock', nl: 'Artikelen op voorraad', da: 'Varer på lager' },
  articles_overstocked: {
    en: 'Articles overstocked',
    nl: 'Artikelen met overvoorraad',
    da: 'Varer med overlager',
  },
  overstock_value: {
    en: 'Value of overstocked articles',
    nl: 'Waarde van artikelen met overvoorraad',
    da: 'Værdi af varer med overlager',
  },
  units_sold_lately: {
    en: 'Units sold lately',
    nl: 'Pas verkochte stuks',
    da: 'Enheder solgt for nylig',
  },
  costs_booked: { en: 'Costs booked', nl: 'Geboekte kosten', da: 'Bogførte omkostninger' },
  costs_not_expensed: {
    en: 'Booked costs of goods and investments',
    nl: 'Geboekte kosten van goederen en investeringen',
    da: 'Bogførte omkostninger til varer og investeringer',
  },
  marketing_booked: {
    en: 'Marketing costs booked',
    nl: 'Geboekte marketingkosten',
    da: 'Bogførte marketingomkostninger',
  },
  fulfilment_booked: {
    en: 'Fulfilment costs booked',
    nl: 'Geboekte fulfilmentkosten',
    da: 'Bogførte leveringsomkostninger',
  },
  payment_booked: {
    en: 'Payment costs booked',
    nl: 'Geboekte betaalkosten',
    da: 'Bogførte betalingsomkostninger',
  },
  cash_moved: { en: 'Money in and out', nl: 'Geld in en uit', da: 'Penge ind og ud' },
  cash_received: { en: 'Money in', nl: 'Ontvangsten', da: 'Penge ind' },
  cash_paid: { en: 'Money out', nl: 'Uitgaven', da: 'Penge ud' },
  median_load_ms: {
    en: 'Median load time in milliseconds',
    nl: 'Mediaan laadtijd in milliseconden',
    da: 'Median indlæsningstid i millisekunder',
  },
  load_ms_of_three_in_four: {
    en: 'Milliseconds within which three in four pages load',
    nl: 'Milliseconden waarbinnen drie van de vier pagina’s laden',
    da: 'Millisekunder hvori tre ud af fire sider indlæses',
  },
  up_s: { en: 'Seconds up', nl: 'Seconden bereikbaar', da: 'Sekunder oppe' },
  down_s: { en: 'Seconds down', nl: 'Seconden onbereikbaar', da: 'Sekunder nede' },
  response_ms: {
    en: 'Response times, summed',
    nl: 'Responstijden, opgeteld',
    da: 'Svartider, i alt',
  },
  checks_with_response: {
    en: 'Checks with a response time',
    nl: 'Controles met een responstijd',
    da: 'Kontroller med svartid',
  },
  incidents: { en: 'Security incidents', nl: 'Beveiligingsincidenten', da: 'Sikkerhedshændelser' },
  hours_worked: { en: 'Hours worked', nl: 'Gewerkte uren', da: 'Arbejdstimer' },
  hours_contracted: { en: 'Hours contracted', nl: 'Contracturen', da: 'Kontrakttimer' },
  hours_absent: { en: 'Hours absent', nl: 'Verzuimde uren', da: 'Fraværstimer' },
  tasks_done: { en: 'Tasks done', nl: 'Uitgevoerde taken', da: 'Udførte opgaver' },
  hours_with_tasks: {
    en: 'Hours worked with known tasks',
    nl: 'Gewerkte uren met bekende taken',
    da: 'Arbejdstimer med kendte opgaver',
  },
  staff_at_start: {
    en: 'Staff at the start',
    nl: 'Medewerkers aan het begin',
    da: 'Medarbejdere ved begyndelsen',
  },
  staff_at_end: {
    en: 'Staff at the end',
    nl: 'Medewerkers aan het eind',
    da: 'Medarbejdere ved slutningen',
  },
  staff_kept: {
    en: 'Staff still there',
    nl: 'Medewerkers die er nog zijn',
    da: 'Medarbejdere der stadig er der',
  },
  staff_with_level: {
    en: 'Staff with a known training level',
    nl: 'Medewerkers met bekend opleidingsniveau',
    da: 'Medarbejdere med kendt uddannelsesniveau',
  },
  days_since_newest_row: {
    en: 'Days since the newest row',
    nl: 'Dagen sinds de nieuwste rij',
    da: 'Dage siden nyeste række',
  },
  conversions_with_carts: {
    en: 'Conversions of reports that tell carts',
    nl: 'Conversies van rapporten die winkelwagens kennen',
    da: 'Konverteringer i rapporter der kender kurve',
  },
  conversions_with_checkouts: {
    en: 'Conversions of reports that tell checkouts',
    nl: 'Conversies van rapporten die het afrekenen kennen',
    da: 'Konverteringer i rapporter der kender betalinger',
  },
  rows_read: { en: 'Rows read', nl: 'Gelezen rijen', da: 'Læste rækker' },
  rows_accepted: { en: 'Rows accepted', nl: 'Aangenomen rijen', da: 'Accepterede rækker' },
  cells_expected: { en: 'Cells expected', nl: 'Verwachte cellen', da: 'Forventede celler' },
  cells_filled: { en: 'Cells filled', nl: 'Gevulde cellen', da: 'Udfyldte celler' },
};
