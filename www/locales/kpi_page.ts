import type { Text } from './text.js';

/** What a KPI's own page says beside its figures. Fetched after the first look. */
export const KPI_PAGE = {
  what_to_try: { en: 'What to try', nl: 'Wat u kunt proberen', da: 'Hvad du kan prøve' },
  side_by_side: {
    en: 'Compared side by side',
    nl: 'Vergelijkingen naast elkaar',
    da: 'Sammenligninger side om side',
  },
  compared_with: { en: 'Compared with', nl: 'Vergeleken met', da: 'Sammenlignet med' },
  this_period: { en: 'This period', nl: 'Deze periode', da: 'Denne periode' },
  compare_all_with: {
    en: 'Compare everything with it',
    nl: 'Alles hiermee vergelijken',
    da: 'Sammenlign alt med det',
  },
  same_days: {
    en: 'over the same number of days',
    nl: 'over evenveel dagen',
    da: 'over lige så mange dage',
  },
  part_only: {
    en: 'The data cover only {from} to {to} of it, so no change is given.',
    nl: 'De gegevens dekken er maar {from} tot en met {to} van; daarom geen verandering.',
    da: 'Dataene dækker kun {from} til {to} af den, så ændringen vises ikke.',
  },
  not_known_then: {
    en: 'Not known for these days.',
    nl: 'Voor deze dagen niet bekend.',
    da: 'Ukendt for disse dage.',
  },
  other_length: {
    en: '{then} days against {now}',
    nl: '{then} dagen tegenover {now}',
    da: '{then} dage mod {now}',
  },
  what_counts: { en: 'What counts', nl: 'Wat meetelt', da: 'Hvad der tæller med' },
  change_setting: { en: 'Change', nl: 'Wijzigen', da: 'Ret' },
  change_setting_of: {
    en: 'Change the setting: {rule}',
    nl: 'Wijzig de instelling: {rule}',
    da: 'Ret indstillingen: {rule}',
  },
  rule_orders: {
    en: 'Orders count unless they are cancelled, voided, drafts or tests.',
    nl: 'Bestellingen tellen mee, behalve geannuleerde, vervallen, concepten en tests.',
    da: 'Ordrer tæller med, undtagen annullerede, ugyldige, kladder og testordrer.',
  },
  rule_excluded: {
    en: 'Nor do those with the status {statuses}.',
    nl: 'Bestellingen met de status {statuses} tellen ook niet mee.',
    da: 'Ordrer med status {statuses} tæller heller ikke med.',
  },
  rule_counted: {
    en: 'Those with the status {statuses} count after all.',
    nl: 'Bestellingen met de status {statuses} tellen toch mee.',
    da: 'Ordrer med status {statuses} tæller alligevel med.',
  },
  rule_customer_id: {
    en: 'Customers are told apart by their number, else by their e-mail address.',
    nl: 'Klanten worden onderscheiden op hun nummer, anders op hun e-mailadres.',
    da: 'Kunder skelnes på deres nummer, ellers på deres e-mailadresse.',
  },
  rule_customer_email: {
    en: 'Customers are told apart by their e-mail address, else by their number.',
    nl: 'Klanten worden onderscheiden op hun e-mailadres, anders op hun nummer.',
    da: 'Kunder skelnes på deres e-mailadresse, ellers på deres nummer.',
  },
  rule_order_day: {
    en: 'A refund counts on the day of the order.',
    nl: 'Een terugbetaling telt op de dag van de bestelling.',
    da: 'En refusion tæller på ordrens dag.',
  },
  rule_with_tax: {
    en: 'Sales are with tax.',
    nl: 'Omzet is inclusief btw.',
    da: 'Omsætning er med moms.',
  },
  rule_without_tax: {
    en: 'Sales are without tax.',
    nl: 'Omzet is exclusief btw.',
    da: 'Omsætning er uden moms.',
  },
  rule_with_shipping: {
    en: 'What customers pay for shipping is part of sales.',
    nl: 'Wat klanten voor verzending betalen hoort bij de omzet.',
    da: 'Det, kunder betaler for fragt, er med i omsætningen.',
  },
  rule_without_shipping: {
    en: 'What customers pay for shipping is not part of sales.',
    nl: 'Wat klanten voor verzending betalen hoort niet bij de omzet.',
    da: 'Det, kunder betaler for fragt, er ikke med i omsætningen.',
  },
  rule_before_returns: {
    en: 'Returns are not taken off sales.',
    nl: 'Retouren gaan niet van de omzet af.',
    da: 'Returneringer trækkes ikke fra omsætningen.',
  },
  rule_after_returns: {
    en: 'Returns are taken off sales.',
    nl: 'Retouren gaan van de omzet af.',
    da: 'Returneringer trækkes fra omsætningen.',
  },
  rule_aov_before_returns: {
    en: 'The order value is that before returns.',
    nl: 'De orderwaarde is die vóór retouren.',
    da: 'Ordreværdien er den før returneringer.',
  },
  rule_aov_after_returns: {
    en: 'The order value is that after returns.',
    nl: 'De orderwaarde is die na retouren.',
    da: 'Ordreværdien er den efter returneringer.',
  },
  rule_refund_day: {
    en: 'A refund counts on its own day; where the export does not tell it, on the day of the order.',
    nl: 'Een terugbetaling telt op de eigen dag; staat die niet in de export, dan op de dag van de bestelling.',
    da: 'En refusion tæller på sin egen dag; oplyser eksporten den ikke, så på ordrens dag.',
  },
  rule_per_user: {
    en: 'Conversion is per visitor.',
    nl: 'Conversie is per bezoeker.',
    da: 'Konvertering er pr. besøgende.',
  },
  rule_per_session: {
    en: 'Conversion is per session.',
    nl: 'Conversie is per sessie.',
    da: 'Konvertering er pr. session.',
  },
  rule_by_category: {
    en: 'Cross-selling is buying from two categories.',
    nl: 'Cross-selling is kopen uit twee categorieën.',
    da: 'Krydssalg er køb fra to kategorier.',
  },
  rule_by_product: {
    en: 'Cross-selling is buying two different products.',
    nl: 'Cross-selling is kopen van twee verschillende producten.',
    da: 'Krydssalg er køb af to forskellige produkter.',
  },
  rule_active_window_days: {
    en: 'A customer is active for {count} days after an order.',
    nl: 'Een klant is tot {count} dagen na een bestelling actief.',
    da: 'En kunde er aktiv i {count} dage efter en ordre.',
  },
  rule_max_lifespan_years: {
    en: 'A lifespan is {count} years at most.',
    nl: 'Een levensduur is hoogstens {count} jaar.',
    da: 'En levetid er højst {count} år.',
  },
  rule_cover_window_days: {
    en: 'Daily sales are the mean of the last {count} days.',
    nl: 'De dagverkoop is het gemiddelde van de laatste {count} dagen.',
    da: 'Det daglige salg er gennemsnittet af de seneste {count} dage.',
  },
  rule_overstock_days: {
    en: 'What lasts more than {count} days is overstock.',
    nl: 'Wat meer dan {count} dagen meegaat is overvoorraad.',
    da: 'Det, der rækker mere end {count} dage, er overlager.',
  },
  rule_free_shipping_threshold: {
    en: 'Shipping is free from {amount}.',
    nl: 'Verzending is gratis vanaf {amount}.',
    da: 'Fragten er fri fra {amount}.',
  },
  rule_no_threshold: {
    en: 'No threshold for free shipping is set.',
    nl: 'Er is geen drempel voor gratis verzending ingesteld.',
    da: 'Der er ikke angivet en grænse for fri fragt.',
  },
  rule_spread_spans: {
    en: 'Rows that hold for a longer span are spread evenly over its days: an estimate.',
    nl: 'Rijen die voor een langer tijdvak gelden zijn gelijk over de dagen verdeeld: een schatting.',
    da: 'Rækker, der gælder for et længere tidsrum, er fordelt ligeligt på dagene: et skøn.',
  },
  rule_time_zone: {
    en: 'Days are those of the time zone {zone}.',
    nl: 'De dagen zijn die van de tijdzone {zone}.',
    da: 'Dagene følger tidszonen {zone}.',
  },
  rule_no_time_zone: {
    en: 'Days are as the files write them.',
    nl: 'De dagen zijn die in de bestanden.',
    da: 'Dagene er dem, der står i filerne.',
  },
  rule_fiscal_year: {
    en: 'The fiscal year begins in {month}.',
    nl: 'Het boekjaar begint in {month}.',
    da: 'Regnskabsåret begynder i {month}.',
  },
  rule_currency: {
    en: 'Amounts are in {currency}.',
    nl: 'Bedragen zijn in {currency}.',
    da: 'Beløb er i {currency}.',
  },
  rule_currency_of_most: {
    en: 'Amounts are in {currency}, the currency most orders are in.',
    nl: 'Bedragen zijn in {currency}, de valuta van de meeste bestellingen.',
    da: 'Beløb er i {currency}, som de fleste ordrer er i.',
  },
} satisfies { [key: string]: Text };

/** The key of one of them. */
export type KpiPageKey = keyof typeof KPI_PAGE;
