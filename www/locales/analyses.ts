import type { Text } from './text.js';

/** What the page says of an analysis before it is opened. */
export interface AnalysisText {
  /** Its name. */
  readonly name: Text;
  /** The question it answers, in a sentence. */
  readonly question: Text;
}

/** The analyses, by id. */
export const ANALYSES: { readonly [id: string]: AnalysisText } = {
  kpi_tree: {
    name: { en: 'KPI tree', nl: 'KPI-boom', da: 'KPI-træ' },
    question: {
      en: 'Is it visits, conversion or order value that moved net sales?',
      nl: 'Komt de verandering van de netto-omzet door bezoek, conversie of orderwaarde?',
      da: 'Er det besøg, konvertering eller ordreværdi, der flyttede nettoomsætningen?',
    },
  },
  what_changed: {
    name: { en: 'What changed', nl: 'Wat veranderde er', da: 'Hvad ændrede sig' },
    question: {
      en: 'Which products, channels or countries made a figure go up or down, and by how much?',
      nl: 'Welke producten, kanalen of landen lieten een cijfer stijgen of dalen, en met hoeveel?',
      da: 'Hvilke produkter, kanaler eller lande fik et nøgletal til at stige eller falde, og hvor meget?',
    },
  },
  what_if: {
    name: { en: 'What if', nl: 'Wat als', da: 'Hvad nu hvis' },
    question: {
      en: 'What would net sales and profit be if conversion, order value or cost were different?',
      nl: 'Wat zouden omzet en winst zijn als conversie, orderwaarde of kosten anders waren?',
      da: 'Hvad ville omsætning og fortjeneste være, hvis konvertering, ordreværdi eller omkostninger var anderledes?',
    },
  },
  unusual_days: {
    name: { en: 'Unusual days', nl: 'Ongewone dagen', da: 'Usædvanlige dage' },
    question: {
      en: 'On which days was a figure outside what season and weekday lead to expect, and what explains it?',
      nl: 'Op welke dagen lag een cijfer buiten wat seizoen en weekdag doen verwachten, en waardoor?',
      da: 'På hvilke dage lå et nøgletal uden for det, som sæson og ugedag lader forvente, og hvad forklarer det?',
    },
  },
  seasonality: {
    name: { en: 'Seasonality', nl: 'Seizoenspatroon', da: 'Sæsonmønster' },
    question: {
      en: 'At which hours, on which weekdays and in which months do people buy?',
      nl: 'Op welke uren, op welke weekdagen en in welke maanden kopen mensen?',
      da: 'I hvilke timer, på hvilke ugedage og i hvilke måneder køber folk?',
    },
  },
  new_and_returning: {
    name: {
      en: 'New and returning customers',
      nl: 'Nieuwe en terugkerende klanten',
      da: 'Nye og tilbagevendende kunder',
    },
    question: {
      en: 'How do first orders differ from later ones in value, returns and margin?',
      nl: 'Hoe verschillen eerste bestellingen van latere in waarde, retouren en marge?',
      da: 'Hvordan adskiller første ordrer sig fra senere i værdi, returneringer og margin?',
    },
  },
  cohorts: {
    name: { en: 'Cohorts', nl: 'Cohorten', da: 'Kohorter' },
    question: {
      en: 'Of the customers who first bought in a month, how many come back, and what are they worth since?',
      nl: 'Hoeveel van de klanten die in een maand voor het eerst kochten, komen terug, en wat brachten ze sindsdien op?',
      da: 'Hvor mange af de kunder, der købte første gang i en måned, kommer igen, og hvad er de værd siden?',
    },
  },
  rfm: {
    name: { en: 'Customer segments (RFM)', nl: 'Klantsegmenten (RFM)', da: 'Kundesegmenter (RFM)' },
    question: {
      en: 'Who are the best customers, and who is about to be lost?',
      nl: 'Wie zijn de beste klanten, en wie dreigen we te verliezen?',
      da: 'Hvem er de bedste kunder, og hvem er ved at gå tabt?',
    },
  },
  lifetime_value: {
    name: { en: 'Lifetime value', nl: 'Verwachte klantwaarde', da: 'Forventet kundeværdi' },
    question: {
      en: 'What will today’s customers probably buy in the coming year?',
      nl: 'Wat zullen de klanten van nu het komende jaar waarschijnlijk kopen?',
      da: 'Hvad vil de nuværende kunder sandsynligvis købe det kommende år?',
    },
  },
  best_products: {
    name: { en: 'Best products', nl: 'Beste producten', da: 'Bedste produkter' },
    question: {
      en: 'Which products bring most, and which are rising or falling?',
      nl: 'Welke producten leveren het meest op, en welke stijgen of dalen?',
      da: 'Hvilke produkter giver mest, og hvilke stiger eller falder?',
    },
  },
  basket: {
    name: { en: 'Bought together', nl: 'Samen gekocht', da: 'Købt sammen' },
    question: {
      en: 'Which products are bought together more often than by chance?',
      nl: 'Welke producten worden vaker samen gekocht dan toeval verklaart?',
      da: 'Hvilke produkter købes oftere sammen end ved et tilfælde?',
    },
  },
  order_values: {
    name: { en: 'Order values', nl: 'Orderwaarden', da: 'Ordreværdier' },
    question: {
      en: 'How are order values spread, and how many stop just below free shipping?',
      nl: 'Hoe zijn orderwaarden verdeeld, en hoeveel blijven er net onder gratis verzending?',
      da: 'Hvordan fordeler ordreværdierne sig, og hvor mange stopper lige under fri fragt?',
    },
  },
  funnel: {
    name: { en: 'Funnel', nl: 'Trechter', da: 'Tragt' },
    question: {
      en: 'At which step between visit and purchase are people lost, and on which device or channel?',
      nl: 'Bij welke stap tussen bezoek en aankoop haken mensen af, en op welk apparaat of kanaal?',
      da: 'Ved hvilket trin mellem besøg og køb falder folk fra, og på hvilken enhed eller kanal?',
    },
  },
  traffic_sources: {
    name: { en: 'Traffic sources', nl: 'Verkeersbronnen', da: 'Trafikkilder' },
    question: {
      en: 'Where do visits come from, down to campaigns and pages, and what do they bring?',
      nl: 'Waar komen bezoeken vandaan, tot op campagnes en pagina’s, en wat leveren ze op?',
      da: 'Hvor kommer besøgene fra, ned til kampagner og sider, og hvad giver de?',
    },
  },
  definition_lens: {
    name: {
      en: 'Whose net sales?',
      nl: 'Wiens omzet?',
      da: 'Hvis omsætning?',
    },
    question: {
      en: 'Why do Shopify, WooCommerce, the bookkeeper and this report show different sales, and what lies between them?',
      nl: 'Waarom tonen Shopify, WooCommerce, de boekhouder en dit rapport een andere omzet, en wat zit daartussen?',
      da: 'Hvorfor viser Shopify, WooCommerce, bogholderen og denne rapport forskellig omsætning, og hvad ligger der imellem?',
    },
  },
  vat: {
    name: { en: 'VAT', nl: 'Btw', da: 'Moms' },
    question: {
      en: 'How much VAT was charged, by country and rate, and how does it tie to net sales?',
      nl: 'Hoeveel btw is er gerekend, per land en tarief, en hoe sluit dat aan op de netto-omzet?',
      da: 'Hvor meget moms er opkrævet, efter land og sats, og hvordan stemmer det med nettoomsætningen?',
    },
  },
  ab_test: {
    name: { en: 'A/B test', nl: 'A/B-test', da: 'A/B-test' },
    question: {
      en: 'Does a variant convert better than the other, and is the difference more than chance?',
      nl: 'Converteert de ene variant beter dan de andere, en is het verschil meer dan toeval?',
      da: 'Konverterer den ene variant bedre end den anden, og er forskellen mere end tilfældig?',
    },
  },
};

/** What analyses are about. */
export const ANALYSIS_GROUP_NAMES: { readonly [group: string]: Text } = {
  change: { en: 'Change and forecast', nl: 'Verandering en vooruitblik', da: 'Ændring og udsigt' },
  customers: { en: 'Customers', nl: 'Klanten', da: 'Kunder' },
  products: {
    en: 'Products and orders',
    nl: 'Producten en bestellingen',
    da: 'Produkter og ordrer',
  },
  money: { en: 'Money and tax', nl: 'Geld en btw', da: 'Penge og moms' },
  traffic: { en: 'Traffic', nl: 'Verkeer', da: 'Trafik' },
  tests: { en: 'Tests', nl: 'Tests', da: 'Test' },
};
