import type { Text } from '../text.js';

/** What the page of customer segments says. */
export const RFM = {
  grid_customers: {
    en: 'Customers by how recently and how often they bought',
    nl: 'Klanten naar hoe recent en hoe vaak ze kochten',
    da: 'Kunder efter, hvor nyligt og hvor ofte de købte',
  },
  grid_revenue: {
    en: 'Net sales by how recently and how often customers bought',
    nl: 'Netto-omzet naar hoe recent en hoe vaak klanten kochten',
    da: 'Nettoomsætning efter, hvor nyligt og hvor ofte kunder købte',
  },
  recency: {
    en: 'Days since the last order',
    nl: 'Dagen sinds de laatste bestelling',
    da: 'Dage siden seneste ordre',
  },
  frequency: {
    en: 'Columns: number of orders, few on the left, many on the right.',
    nl: 'Kolommen: aantal bestellingen, weinig links, veel rechts.',
    da: 'Kolonner: antal ordrer, få til venstre, mange til højre.',
  },
  score: { en: 'Score {score}', nl: 'Score {score}', da: 'Score {score}' },
  row_days: { en: '{from}–{to} days', nl: '{from}–{to} dagen', da: '{from}–{to} dage' },
  row_day: {
    en: { one: '{count} day', other: '{count} days' },
    nl: { one: '{count} dag', other: '{count} dagen' },
    da: { one: '{count} dag', other: '{count} dage' },
  },
  bars: { en: 'The segments', nl: 'De segmenten', da: 'Segmenterne' },
  table: { en: 'Segments in figures', nl: 'Segmenten in cijfers', da: 'Segmenter i tal' },
  revenue_share: { en: 'Share of net sales', nl: 'Aandeel in omzet', da: 'Andel af omsætning' },
  mean_recency: {
    en: 'Days since last order',
    nl: 'Dagen sinds laatste',
    da: 'Dage siden seneste',
  },
  mean_orders: { en: 'Orders each', nl: 'Bestellingen per klant', da: 'Ordrer pr. kunde' },
  mean_revenue: { en: 'Net sales each', nl: 'Omzet per klant', da: 'Omsætning pr. kunde' },
  action: { en: 'What to do', nl: 'Wat te doen', da: 'Hvad man kan gøre' },
  counted: {
    en: 'All orders from {from} to {to} count, those before the period included. Scores are fifths: 5 is the most recent, most frequent and most valuable fifth; equal customers share a score.',
    nl: 'Alle bestellingen van {from} tot en met {to} tellen, ook die van vóór de periode. Scores zijn vijfden: 5 is het recentste, frequentste en waardevolste vijfde deel; gelijke klanten delen een score.',
    da: 'Alle ordrer fra {from} til {to} tæller, også dem før perioden. Scorer er femtedele: 5 er den nyeste, hyppigste og mest værdifulde femtedel; ens kunder deler score.',
  },
} satisfies { [key: string]: Text };

/** Who the segments are, and what to do with them. */
export const SEGMENT_ACTIONS: { readonly [segment: string]: Text } = {
  champions: {
    en: 'Bought lately, often and for much. Reward them, ask for reviews, show new things first.',
    nl: 'Kochten kort geleden, vaak en voor veel. Beloon ze, vraag om beoordelingen, laat nieuws eerst zien.',
    da: 'Købte for nylig, ofte og for meget. Beløn dem, bed om anmeldelser, vis dem nyheder først.',
  },
  loyal: {
    en: 'Come back regularly. Offer more of what they like, and a loyalty programme.',
    nl: 'Komen regelmatig terug. Bied meer aan van wat ze mooi vinden, en een spaarprogramma.',
    da: 'Kommer jævnligt igen. Tilbyd mere af det, de kan lide, og et loyalitetsprogram.',
  },
  promising: {
    en: 'Bought lately, once or twice. Help them to the next order.',
    nl: 'Kochten kort geleden, een of twee keer. Help ze naar de volgende bestelling.',
    da: 'Købte for nylig, en eller to gange. Hjælp dem til næste ordre.',
  },
  new: {
    en: 'First order just made. Welcome them and explain what else there is.',
    nl: 'Net voor het eerst gekocht. Verwelkom ze en laat zien wat er nog meer is.',
    da: 'Har netop købt første gang. Byd dem velkommen, og fortæl, hvad der ellers er.',
  },
  needs_attention: {
    en: 'Used to buy, now in between. A reminder or an offer brings them back.',
    nl: 'Kochten geregeld, maar doen dat nu minder. Een herinnering of aanbieding haalt ze terug.',
    da: 'Plejede at købe, men gør det sjældnere nu. En påmindelse eller et tilbud får dem tilbage.',
  },
  at_risk: {
    en: 'Bought often, but not for long. Ask what is wrong, win them back.',
    nl: 'Kochten vaak, maar al lang niet meer. Vraag wat er aan de hand is en win ze terug.',
    da: 'Købte ofte, men har ikke gjort det længe. Spørg, hvad der er galt, og vind dem tilbage.',
  },
  cannot_lose: {
    en: 'Were among the best, and stay away. Call them, personally.',
    nl: 'Hoorden bij de besten en blijven weg. Benader ze persoonlijk.',
    da: 'Var blandt de bedste og bliver væk. Kontakt dem personligt.',
  },
  hibernating: {
    en: 'Bought little, long ago. Remind them now and then, at low cost.',
    nl: 'Kochten weinig, lang geleden. Herinner ze af en toe, tegen lage kosten.',
    da: 'Købte lidt, og det er længe siden. Mind dem om dig nu og da, men billigt.',
  },
  lost: {
    en: 'Longest gone. Spend nothing on them, or a last offer.',
    nl: 'Het langst weg. Besteed er niets aan, of doe een laatste aanbod.',
    da: 'Har været væk længst. Brug intet på dem, eller giv dem et sidste tilbud.',
  },
};
