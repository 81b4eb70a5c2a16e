import type { Text } from './text.js';

/** Remarks on figures, by code. Values in braces are facts of the remark. */
export const NOTES: { readonly [code: string]: Text } = {
  still_reading: {
    en: 'Files are still being read: the figures are not complete.',
    nl: 'Er worden nog bestanden gelezen: de cijfers zijn niet volledig.',
    da: 'Filer læses stadig: tallene er ikke fuldstændige.',
  },
  no_rate: {
    en: '{rows} rows of {table} in {currency} ({amount}) are left out, as there is no exchange rate. Give one in the settings.',
    nl: '{rows} rijen met {table} in {currency} ({amount}) zijn weggelaten omdat er geen wisselkoers is. Geef er een op bij de instellingen.',
    da: '{rows} rækker med {table} i {currency} ({amount}) er udeladt, da der ikke er en valutakurs. Angiv en i indstillingerne.',
  },
  converted: {
    en: 'Amounts in {foreign} are converted at the rate of your settings: 1 {foreign} = {rate} {reporting}.',
    nl: 'Bedragen in {foreign} zijn omgerekend met de koers uit uw instellingen: 1 {foreign} = {rate} {reporting}.',
    da: 'Beløb i {foreign} er omregnet med kursen i dine indstillinger: 1 {foreign} = {rate} {reporting}.',
  },
  converted_by_day: {
    en: 'Amounts in {foreign} are converted at the rate of their day, or the last before it: 1 {foreign} = {rate} {reporting} ({from}) to {rate_to} ({to}).',
    nl: 'Bedragen in {foreign} zijn omgerekend met de koers van hun dag, of de laatste ervoor: 1 {foreign} = {rate} {reporting} ({from}) tot {rate_to} ({to}).',
    da: 'Beløb i {foreign} er omregnet med dagens kurs eller den seneste før den: 1 {foreign} = {rate} {reporting} ({from}) til {rate_to} ({to}).',
  },
  shipments_without_cost: {
    en: '{shipments} shipments without a known cost are left out.',
    nl: '{shipments} zendingen zonder bekende kosten zijn weggelaten.',
    da: '{shipments} forsendelser uden kendt omkostning er udeladt.',
  },
  tickets_without_reply: {
    en: '{tickets} requests have no reply yet and are left out.',
    nl: '{tickets} vragen hebben nog geen antwoord en zijn weggelaten.',
    da: '{tickets} henvendelser har endnu intet svar og er udeladt.',
  },
  stock_without_cost: {
    en: '{rows} articles in stock ({units} units) have no known cost and are left out of the value.',
    nl: '{rows} artikelen op voorraad ({units} stuks) hebben geen bekende kostprijs en tellen niet mee in de waarde.',
    da: '{rows} varer på lager ({units} enheder) har ingen kendt kostpris og tæller ikke med i værdien.',
  },
  first_time_rests_on: {
    en: 'Of {deliveries} deliveries judged, the attempts are known of {attempts}, errors of {errors}, the promised date of {promises}.',
    nl: 'Van {deliveries} beoordeelde leveringen zijn bij {attempts} de pogingen bekend, bij {errors} de fouten en bij {promises} de beloofde datum.',
    da: 'Af {deliveries} bedømte leveringer kendes forsøgene for {attempts}, fejl for {errors} og den lovede dato for {promises}.',
  },
  report_used: {
    en: 'Several reports tell of the same {table}: {reports}. This figure takes each day from one of them: {report}.',
    nl: 'Meerdere rapporten gaan over hetzelfde, {table}: {reports}. Dit cijfer neemt elke dag uit één ervan: {report}.',
    da: 'Flere rapporter fortæller om det samme, {table}: {reports}. Tallet tager hver dag fra ét af dem: {report}.',
  },
  repeated_rows: {
    en: '{rows} rows of {table} stand in two files; they count once.',
    nl: '{rows} rijen met {table} staan in twee bestanden; ze tellen één keer mee.',
    da: '{rows} rækker med {table} står i to filer; de tæller én gang.',
  },
  unmatched_orders: {
    en: 'Of {rows} rows of {table} with an order number {matched} find their order. Are the numbers written differently? There: {examples}; in the orders: {orders}.',
    nl: 'Van {rows} rijen met {table} met een bestelnummer vinden er {matched} hun bestelling. Zijn de nummers anders geschreven? Daar: {examples}; bij de bestellingen: {orders}.',
    da: 'Af {rows} rækker med {table} med et ordrenummer finder {matched} deres ordre. Er numrene skrevet forskelligt? Dér: {examples}; i ordrerne: {orders}.',
  },
  unmatched_articles: {
    en: 'Of {rows} rows of {table} with an article number {matched} find their article. Are the numbers written differently? There: {examples}; among the articles: {articles}.',
    nl: 'Van {rows} rijen met {table} met een artikelnummer vinden er {matched} hun artikel. Zijn de nummers anders geschreven? Daar: {examples}; bij de artikelen: {articles}.',
    da: 'Af {rows} rækker med {table} med et varenummer finder {matched} deres vare. Er numrene skrevet forskelligt? Dér: {examples}; blandt varerne: {articles}.',
  },
  target_not_understood: {
    en: 'A target for {kpi} is left out: “{found}” is no period such as 2026, 2026-Q1, 2026-03 or 2026-W10, and no value of a dimension such as channel=email.',
    nl: 'Een doel voor {kpi} is weggelaten: ‘{found}’ is geen periode zoals 2026, 2026-Q1, 2026-03 of 2026-W10, en geen waarde van een dimensie zoals channel=email.',
    da: 'Et mål for {kpi} er udeladt: »{found}« er ingen periode som 2026, 2026-Q1, 2026-03 eller 2026-W10, og ingen værdi af en dimension som channel=email.',
  },
  target_unknown: {
    en: 'A target is left out: there is no KPI or dimension “{found}”.',
    nl: 'Een doel is weggelaten: er is geen KPI of dimensie ‘{found}’.',
    da: 'Et mål er udeladt: der er ingen KPI eller dimension »{found}«.',
  },
  impossible_durations: {
    en: '{durations} durations of {table} end before they begin and are left out; the dates may be in the wrong order.',
    nl: '{durations} tijdsduren van {table} eindigen voordat ze beginnen en zijn weggelaten; misschien zijn de datums verwisseld.',
    da: '{durations} varigheder i {table} slutter, før de begynder, og er udeladt; datoerne er måske byttet om.',
  },
  impossible_scores: {
    en: '{rows} answers of {table} are beyond their scale and are left out.',
    nl: '{rows} antwoorden van {table} vallen buiten hun schaal en zijn weggelaten.',
    da: '{rows} svar i {table} ligger uden for deres skala og er udeladt.',
  },
  survey_kind_assumed: {
    en: '{rows} answers do not say which kind of survey they are of; they are taken for {kind} by how high they go.',
    nl: 'Bij {rows} antwoorden staat niet van welke soort enquête ze zijn; naar de hoogste score gelden ze als {kind}.',
    da: 'Ved {rows} svar står der ikke, hvilken slags undersøgelse de hører til; efter den højeste score regnes de som {kind}.',
  },
  orders_left_out: {
    en: 'Not counted over all the data: {orders} orders ({reason}).',
    nl: 'Niet meegeteld over alle gegevens: {orders} bestellingen ({reason}).',
    da: 'Ikke talt med i alle data: {orders} ordrer ({reason}).',
  },
  orders_without_customer: {
    en: '{orders} orders in all the data have no customer; they are left out of figures on customers.',
    nl: '{orders} bestellingen in alle gegevens hebben geen klant; ze tellen niet mee in cijfers over klanten.',
    da: '{orders} ordrer i alle data har ingen kunde; de er udeladt af tal om kunder.',
  },
  orders_without_day: {
    en: '{orders} orders have no day; they count only over all the data.',
    nl: '{orders} bestellingen hebben geen dag; ze tellen alleen mee over alle gegevens.',
    da: '{orders} ordrer har ingen dag; de tæller kun med over alle data.',
  },
  tax_unknown: {
    en: 'The prices of {orders} orders include tax, but the export does not say how much: their amounts are with tax.',
    nl: 'De prijzen van {orders} bestellingen zijn inclusief btw, maar de export zegt niet hoeveel: hun bedragen zijn inclusief btw.',
    da: 'Priserne i {orders} ordrer er med moms, men eksporten siger ikke hvor meget: deres beløb er med moms.',
  },
  without_customer: {
    en: '{orders} orders of this period have no customer and are left out here.',
    nl: '{orders} bestellingen in deze periode hebben geen klant en tellen hier niet mee.',
    da: '{orders} ordrer i perioden har ingen kunde og er udeladt her.',
  },
  without_cost: {
    en: '{lines} order lines ({amount} gross) have no known cost and are left out on both sides. Export the products with their cost.',
    nl: '{lines} orderregels ({amount} bruto) hebben geen bekende kostprijs en tellen aan beide kanten niet mee. Exporteer de producten met hun kostprijs.',
    da: '{lines} ordrelinjer ({amount} brutto) har ingen kendt kostpris og er udeladt på begge sider. Eksportér produkterne med deres kostpris.',
  },
  refund_on_order_day: {
    en: '{returns} returns are booked on the day of their order, as the export gives no day of the refund.',
    nl: '{returns} retouren zijn geboekt op de dag van de bestelling, omdat de export geen dag van terugbetaling geeft.',
    da: '{returns} returneringer er bogført på ordrens dag, da eksporten ikke oplyser refusionsdagen.',
  },
  users_summed: {
    en: 'Visitors are summed over {rows} rows of the report: a person who came on two days counts twice.',
    nl: 'Bezoekers zijn opgeteld over {rows} rijen van het rapport: wie op twee dagen kwam, telt dubbel.',
    da: 'Besøgende er lagt sammen over {rows} rækker i rapporten: en person, der kom på to dage, tæller to gange.',
  },
  cost_without_value: {
    en: '{amount} of the ad spend has no conversion value in the export; it counts as spend without return.',
    nl: '{amount} van de advertentiekosten heeft geen conversiewaarde in de export; dat telt als kosten zonder opbrengst.',
    da: '{amount} af annonceudgifterne har ingen konverteringsværdi i eksporten; det tæller som udgift uden afkast.',
  },
  used_instead: {
    en: 'Worked out from “{used}”, as the files do not give “{wanted}”.',
    nl: 'Berekend uit ‘{used}’, omdat de bestanden ‘{wanted}’ niet geven.',
    da: 'Beregnet ud fra »{used}«, da filerne ikke giver »{wanted}«.',
  },
  left_out: {
    en: 'Without “{input}”: the files do not give it.',
    nl: 'Zonder ‘{input}’: de bestanden geven dat niet.',
    da: 'Uden »{input}«: filerne giver det ikke.',
  },
  covered_days: {
    en: 'The data cover {from} to {to} of this period.',
    nl: 'De gegevens dekken {from} tot en met {to} van deze periode.',
    da: 'Dataene dækker {from} til {to} af perioden.',
  },
  common_days: {
    en: 'Taken over {from} to {to}, the days that all of these cover: {tables}.',
    nl: 'Gemeten over {from} tot en met {to}, de dagen die al deze gegevens dekken: {tables}.',
    da: 'Målt over {from} til {to}, de dage, som alle disse dækker: {tables}.',
  },
  compared_days: {
    en: 'Compared with {from} to {to}, the same number of days.',
    nl: 'Vergeleken met {from} tot en met {to}, evenveel dagen.',
    da: 'Sammenlignet med {from} til {to}, lige så mange dage.',
  },
  compared_part: {
    en: 'The data cover only {from} to {to} of the comparison period.',
    nl: 'De gegevens dekken maar {from} tot en met {to} van de vergelijkingsperiode.',
    da: 'Dataene dækker kun {from} til {to} af sammenligningsperioden.',
  },
  short_window: {
    en: 'The figure looks back {wanted} days, but the data reach back only {days}.',
    nl: 'Het cijfer kijkt {wanted} dagen terug, maar de gegevens gaan maar {days} dagen terug.',
    da: 'Tallet ser {wanted} dage tilbage, men dataene når kun {days} dage tilbage.',
  },
  new_over_counted: {
    en: 'The data begin on {data_from}. To tell new customers from old ones they should begin by {needed}, so too many count as new.',
    nl: 'De gegevens beginnen op {data_from}. Om nieuwe van oude klanten te onderscheiden zouden ze op {needed} moeten beginnen; er tellen dus te veel klanten als nieuw.',
    da: 'Dataene begynder {data_from}. For at skelne nye kunder fra gamle burde de begynde {needed}; derfor tæller for mange som nye.',
  },
  spread_spans: {
    en: 'An estimate: rows that hold for a longer span are spread evenly over its days.',
    nl: 'Een schatting: rijen die voor een langer tijdvak gelden, zijn gelijk over de dagen verdeeld.',
    da: 'Et skøn: rækker, der gælder for et længere tidsrum, er fordelt jævnt over dagene.',
  },
  funnel_left_out: {
    en: '{sessions} visits are left out: their rows do not tell all steps.',
    nl: '{sessions} sessies zijn weggelaten: hun rijen geven niet alle stappen.',
    da: '{sessions} sessioner er udeladt: deres rækker viser ikke alle trin.',
  },
  funnel_step_more: {
    en: 'A step counts more than the one before it: the site counts the two differently, or some ways leave a step out. No share is given there.',
    nl: 'Een stap telt meer dan de stap ervoor: de site telt de twee verschillend, of sommige routes slaan een stap over. Daar staat geen aandeel.',
    da: 'Et trin tæller mere end trinnet før: sitet tæller de to forskelligt, eller nogle veje springer et trin over. Dér vises ingen andel.',
  },
  basket_pruned: {
    en: 'There are too many different articles to count every pair: only pairs in {orders} orders or more are counted, and these exactly.',
    nl: 'Er zijn te veel verschillende artikelen om elk paar te tellen: alleen paren in {orders} bestellingen of meer zijn geteld, en die exact.',
    da: 'Der er for mange forskellige varer til at tælle hvert par: kun par i {orders} ordrer eller flere er talt, og de er talt nøjagtigt.',
  },
  same_days_compared: {
    en: 'The data cover only a part: {from} to {to} is compared with {compared_from} to {compared_to}.',
    nl: 'De gegevens dekken maar een deel: {from} tot en met {to} is vergeleken met {compared_from} tot en met {compared_to}.',
    da: 'Dataene dækker kun en del: {from} til {to} er sammenlignet med {compared_from} til {compared_to}.',
  },
  orders_without_sessions: {
    en: 'One of the periods has orders but no sessions: the visits were not measured, so revenue is not taken apart by them.',
    nl: 'Een van de perioden heeft wel bestellingen maar geen sessies: de bezoeken zijn niet gemeten, dus de omzet is niet daarnaar ontleed.',
    da: 'En af perioderne har ordrer, men ingen sessioner: besøgene er ikke målt, så omsætningen er ikke opdelt efter dem.',
  },
  kpi_has_no_parts: {
    en: 'This figure is neither a sum nor a ratio of sums, so its change cannot be shared out over values.',
    nl: 'Dit cijfer is geen som en geen verhouding van sommen, dus de verandering is niet over losse waarden te verdelen.',
    da: 'Dette tal er hverken en sum eller et forhold mellem summer, så ændringen kan ikke fordeles på enkelte værdier.',
  },
  units_not_known: {
    en: 'The units sold are not known everywhere, so price, volume and mix cannot be told apart.',
    nl: 'De verkochte stuks zijn niet overal bekend, dus prijs, volume en mix zijn niet te scheiden.',
    da: 'Solgte enheder kendes ikke overalt, så pris, mængde og sammensætning kan ikke skilles ad.',
  },
  unknown_factor: {
    en: '“{factor}” is no factor that can be moved. These can: {known}.',
    nl: '‘{factor}’ is geen factor die te veranderen is. Deze wel: {known}.',
    da: '»{factor}« er ikke en faktor, der kan ændres. Det kan disse: {known}.',
  },
  factor_not_known: {
    en: '“{factor}” is not known from the files. These factors are: {known}.',
    nl: '‘{factor}’ is niet bekend uit de bestanden. Deze factoren wel: {known}.',
    da: '»{factor}« kendes ikke fra filerne. Det gør disse faktorer: {known}.',
  },
  impossible_multiplier: {
    en: '“{factor}” cannot be multiplied by {multiplier}; it is left as it was.',
    nl: '‘{factor}’ is niet met {multiplier} te vermenigvuldigen; die blijft zoals die was.',
    da: '»{factor}« kan ikke ganges med {multiplier}; den er uændret.',
  },
  visitors_without_variant: {
    en: '{visitors} visits saw no variant and are left out of the test.',
    nl: '{visitors} bezoeken zagen geen variant en tellen niet mee in de test.',
    da: '{visitors} besøg så ingen variant og er udeladt af testen.',
  },
  orders_without_time: {
    en: '{orders} orders carry no time of day and are left out of the hours.',
    nl: '{orders} bestellingen hebben geen tijdstip en tellen niet mee bij de uren.',
    da: '{orders} ordrer har intet klokkeslæt og er udeladt af timerne.',
  },
  last_day_not_judged: {
    en: 'The last day may not be over in the data and is not judged.',
    nl: 'De laatste dag is in de gegevens misschien nog niet voorbij en is niet beoordeeld.',
    da: 'Den sidste dag er måske ikke slut i dataene og er ikke vurderet.',
  },
  few_customers: {
    en: 'Only {customers} customers: fifths of so few say little.',
    nl: 'Slechts {customers} klanten: vijfde delen van zo’n kleine groep zeggen niet veel.',
    da: 'Kun {customers} kunder: femtedele af så få siger ikke meget.',
  },
  alive_after_one_purchase: {
    en: '{customers} customers bought once. The model takes them to be still there for certain: in it, customers leave only after a second or later purchase.',
    nl: '{customers} klanten kochten één keer. Het model rekent erop dat zij er zeker nog zijn: klanten vertrekken daarin pas na een tweede of latere aankoop.',
    da: '{customers} kunder købte én gang. Modellen regner med, at de helt sikkert stadig er der: i den forsvinder kunder først efter andet eller senere køb.',
  },
  no_breakdown: {
    en: 'Orders do not know “{dimension}”, so nothing is kept apart by it.',
    nl: 'Bestellingen kennen ‘{dimension}’ niet; daarnaar is dus niet uitgesplitst.',
    da: 'Ordrer kender ikke »{dimension}«, så der er ikke opdelt efter det.',
  },
};

/** Why orders do not count. */
export const REASONS: { readonly [reason: string]: Text } = {
  cancelled: { en: 'cancelled', nl: 'geannuleerd', da: 'annulleret' },
  draft: { en: 'drafts', nl: 'concepten', da: 'kladder' },
  test: { en: 'tests', nl: 'tests', da: 'test' },
};
