import type { Text } from '../text.js';

/** The settings and what each changes. */
export const SETTINGS = {
  settings_lead: {
    en: 'Choices that change how figures are worked out. They hold until the page is closed, unless you have them remembered.',
    nl: 'Keuzes die bepalen hoe cijfers worden berekend. Ze gelden tot de pagina wordt gesloten, tenzij u ze laat onthouden.',
    da: 'Valg, der ændrer, hvordan tallene beregnes. De gælder, til siden lukkes, medmindre du får dem husket.',
  },
  settings_money: { en: 'Money', nl: 'Geld', da: 'Penge' },
  settings_figures: { en: 'Definitions', nl: 'Definities', da: 'Definitioner' },
  settings_time: { en: 'Time', nl: 'Tijd', da: 'Tid' },
  set_currency: { en: 'Reporting currency', nl: 'Rapportagevaluta', da: 'Rapporteringsvaluta' },
  set_currency_hint: {
    en: 'Three letters, such as EUR. Empty: the currency most orders are in.',
    nl: 'Drie letters, zoals EUR. Leeg: de valuta van de meeste bestellingen.',
    da: 'Tre bogstaver, f.eks. DKK. Tomt: den valuta, de fleste ordrer er i.',
  },
  set_rates: { en: 'Exchange rates', nl: 'Wisselkoersen', da: 'Valutakurser' },
  set_rates_hint: {
    en: 'One per line: the currency and what one unit of it is worth in the reporting currency, such as “DKK 0.134”. Orders in a currency without a rate are left out and reported.',
    nl: 'Eén per regel: de valuta en wat één eenheid ervan waard is in de rapportagevaluta, zoals ‘DKK 0,134’. Bestellingen in een valuta zonder koers worden weggelaten en gemeld.',
    da: 'Én pr. linje: valutaen, og hvad én enhed af den er værd i rapporteringsvalutaen, f.eks. »EUR 7,46«. Ordrer i en valuta uden kurs udelades og oplyses.',
  },
  set_rates_bad: {
    en: 'This line is not a currency and a rate: “{line}”',
    nl: 'Deze regel is geen valuta met koers: ‘{line}’',
    da: 'Linjen er ikke en valuta og en kurs: »{line}«',
  },
  set_free_shipping_threshold: {
    en: 'Free shipping from',
    nl: 'Gratis verzending vanaf',
    da: 'Fri fragt fra',
  },
  set_free_shipping_threshold_hint: {
    en: 'The order value from which shipping is free. Empty: none.',
    nl: 'De orderwaarde vanaf waar verzending gratis is. Leeg: geen.',
    da: 'Den ordreværdi, hvorfra fragten er fri. Tomt: ingen.',
  },
  set_not_a_number: {
    en: 'This is not a number.',
    nl: 'Dit is geen getal.',
    da: 'Det er ikke et tal.',
  },
  set_time_zone: {
    en: 'Time zone of the shop',
    nl: 'Tijdzone van de winkel',
    da: 'Butikkens tidszone',
  },
  set_time_zone_hint: {
    en: 'Such as Europe/Amsterdam. Times that state their offset are moved to it. Empty: taken as written.',
    nl: 'Zoals Europe/Amsterdam. Tijden met een tijdsverschil worden hierheen omgerekend. Leeg: zoals geschreven.',
    da: 'F.eks. Europe/Copenhagen. Tider med angivet tidsforskydning omregnes hertil. Tomt: som skrevet.',
  },
  set_fiscal_year_start_month: {
    en: 'The fiscal year begins in',
    nl: 'Het boekjaar begint in',
    da: 'Regnskabsåret begynder i',
  },
  set_active_window_days: {
    en: 'A customer is active for',
    nl: 'Een klant is actief gedurende',
    da: 'En kunde er aktiv i',
  },
  set_active_window_days_hint: {
    en: 'Days after the last order. Decides retention, churn and lifetime value.',
    nl: 'Dagen na de laatste bestelling. Bepaalt klantbehoud, klantverlies en klantwaarde.',
    da: 'Dage efter seneste ordre. Afgør kundefastholdelse, kundeafgang og levetidsværdi.',
  },
  set_cover_window_days: {
    en: 'Days of sales from which the days of cover are worked out',
    nl: 'Aantal verkoopdagen waaruit de voorraaddagen worden berekend',
    da: 'Antal salgsdage, som lagerdagene beregnes ud fra',
  },
  set_overstock_days: {
    en: 'Days of cover above which an article is overstocked',
    nl: 'Voorraaddagen waarboven een artikel als overvoorraad telt',
    da: 'Lagerdage, hvorover en vare regnes som overlager',
  },
  set_max_lifespan_years: {
    en: 'Longest customer lifespan, in years',
    nl: 'Langste klantlevensduur, in jaren',
    da: 'Længste kundelevetid, i år',
  },
  set_revenue_with_tax: {
    en: 'Net sales include tax',
    nl: 'Netto-omzet inclusief btw',
    da: 'Nettoomsætning inkl. moms',
  },
  set_revenue_with_shipping: {
    en: 'Net sales include shipping',
    nl: 'Netto-omzet inclusief verzendkosten',
    da: 'Nettoomsætning inkl. fragt',
  },
  set_revenue_before_returns: {
    en: 'Net sales before returns',
    nl: 'Netto-omzet vóór retouren',
    da: 'Nettoomsætning før returneringer',
  },
  set_aov_before_returns: {
    en: 'Average order value before returns',
    nl: 'Gemiddelde orderwaarde vóór retouren',
    da: 'Gennemsnitlig ordreværdi før returneringer',
  },
  set_refunds_on_order_day: {
    en: 'Returns count on the day of the order instead of the day of the refund',
    nl: 'Retouren tellen op de dag van de bestelling in plaats van de dag van de terugbetaling',
    da: 'Returneringer tæller på ordredagen i stedet for dagen for refusionen',
  },
  set_excluded_statuses: {
    en: 'Order statuses that do not count',
    nl: 'Orderstatussen die niet meetellen',
    da: 'Ordrestatusser, der ikke tæller med',
  },
  set_excluded_statuses_hint: {
    en: 'As your shop writes them, separated by commas. “pending” stands for every word for an order that is not paid yet. Cancelled, failed, draft and test orders never count unless you name them below.',
    nl: 'Zoals uw winkel ze schrijft, gescheiden door komma’s. ‘pending’ staat voor elk woord voor een nog niet betaalde bestelling. Geannuleerde, mislukte, concept- en testbestellingen tellen nooit mee, tenzij u ze hieronder noemt.',
    da: 'Som din butik skriver dem, adskilt af kommaer. »pending« står for alle ord for en ordre, der endnu ikke er betalt. Annullerede, mislykkede, kladde- og testordrer tæller aldrig med, medmindre du nævner dem nedenfor.',
  },
  set_counted_statuses: {
    en: 'Order statuses that count after all',
    nl: 'Orderstatussen die toch meetellen',
    da: 'Ordrestatusser, der alligevel tæller med',
  },
  set_counted_statuses_hint: {
    en: 'Such as “failed”. “cancelled”, “failed”, “draft” and “test” stand for every word for one of these.',
    nl: 'Bijvoorbeeld ‘failed’. ‘cancelled’, ‘failed’, ‘draft’ en ‘test’ staan voor elk woord voor zo’n status.',
    da: 'F.eks. »failed«. »cancelled«, »failed«, »draft« og »test« står for alle ord for en sådan status.',
  },
  set_customer_key: {
    en: 'Customers are told apart by',
    nl: 'Klanten worden onderscheiden op',
    da: 'Kunder skelnes på',
  },
  set_customer_key_id: {
    en: 'customer number, then e-mail address',
    nl: 'klantnummer, daarna e-mailadres',
    da: 'kundenummer, derefter e-mailadresse',
  },
  set_customer_key_email: {
    en: 'e-mail address, then customer number',
    nl: 'e-mailadres, daarna klantnummer',
    da: 'e-mailadresse, derefter kundenummer',
  },
  set_customer_key_hint: {
    en: 'Makes a difference only where an export has both.',
    nl: 'Maakt alleen verschil als een export beide bevat.',
    da: 'Gør kun en forskel, hvis en eksport har begge.',
  },
  set_conversion_per_user: {
    en: 'Conversion per visitor instead of per session',
    nl: 'Conversie per bezoeker in plaats van per sessie',
    da: 'Konvertering pr. besøgende i stedet for pr. session',
  },
  set_cross_sell_by_category: {
    en: 'Cross-selling counts categories instead of products',
    nl: 'Cross-selling telt categorieën in plaats van producten',
    da: 'Krydssalg tæller kategorier i stedet for produkter',
  },
  set_spread_spans: {
    en: 'Spread rows that hold for a span evenly over its days (an estimate)',
    nl: 'Rijen die voor een tijdvak gelden gelijk over de dagen verdelen (een schatting)',
    da: 'Fordel rækker, der gælder for et tidsrum, jævnt over dagene (et skøn)',
  },
  delete_all_title: { en: 'Your data', nl: 'Uw gegevens', da: 'Dine data' },
} satisfies { [key: string]: Text };
