import type { KpiTexts } from '../text.js';

/** Sales: what was sold, to how many, for how much. */
export const SALES: KpiTexts = {
  revenue: {
    name: { en: 'Net sales', nl: 'Netto-omzet', da: 'Nettoomsætning' },
    definition: {
      en: 'Gross sales minus discounts and returns. Shipping and tax are not part of it.',
      nl: 'Bruto-omzet min kortingen en retouren. Verzendkosten en btw tellen niet mee.',
      da: 'Bruttoomsætning minus rabatter og returneringer. Fragt og moms er ikke med.',
    },
  },
  gross_sales: {
    name: { en: 'Gross sales', nl: 'Bruto-omzet', da: 'Bruttoomsætning' },
    definition: {
      en: 'Units sold times their list price, before discounts and returns, without tax.',
      nl: 'Verkochte stuks maal de catalogusprijs, vóór kortingen en retouren, zonder btw.',
      da: 'Solgte enheder gange listeprisen, før rabatter og returneringer, uden moms.',
    },
  },
  orders: {
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    definition: {
      en: 'Orders that count: not cancelled, not voided, no tests and no drafts. Unpaid orders count.',
      nl: 'Bestellingen die tellen: niet geannuleerd, geen test en geen concept. Onbetaalde bestellingen tellen mee.',
      da: 'Ordrer, der tæller: ikke annulleret, ingen test og ingen kladder. Ubetalte ordrer tæller med.',
    },
  },
  units_sold: {
    name: { en: 'Units sold', nl: 'Verkochte stuks', da: 'Solgte enheder' },
    definition: {
      en: 'The quantity of all order lines.',
      nl: 'Het aantal stuks van alle orderregels.',
      da: 'Antallet på alle ordrelinjer.',
    },
  },
  aov: {
    name: {
      en: 'Average order value',
      nl: 'Gemiddelde orderwaarde',
      da: 'Gennemsnitlig ordreværdi',
    },
    definition: {
      en: 'What an order brings on average: net sales divided by orders.',
      nl: 'Wat een bestelling gemiddeld oplevert: netto-omzet gedeeld door bestellingen.',
      da: 'Hvad en ordre giver i gennemsnit: nettoomsætning divideret med ordrer.',
    },
  },
  units_per_order: {
    name: { en: 'Units per order', nl: 'Stuks per bestelling', da: 'Enheder pr. ordre' },
    definition: {
      en: 'Units sold divided by orders.',
      nl: 'Verkochte stuks gedeeld door bestellingen.',
      da: 'Solgte enheder divideret med ordrer.',
    },
  },
  conversion_rate: {
    name: { en: 'Conversion rate', nl: 'Conversieratio', da: 'Konverteringsrate' },
    definition: {
      en: 'The share of sessions that end in an order.',
      nl: 'Het deel van de sessies dat tot een bestelling leidt.',
      da: 'Andelen af sessioner, der ender med en ordre.',
    },
  },
  revenue_per_session: {
    name: { en: 'Revenue per visit', nl: 'Omzet per bezoek', da: 'Omsætning pr. besøg' },
    definition: {
      en: 'What a session brings on average: net sales divided by sessions.',
      nl: 'Wat een sessie gemiddeld oplevert: netto-omzet gedeeld door sessies.',
      da: 'Hvad en session giver i gennemsnit: nettoomsætning divideret med sessioner.',
    },
  },
  revenue_growth: {
    name: { en: 'Revenue growth', nl: 'Omzetgroei', da: 'Omsætningsvækst' },
    definition: {
      en: 'Net sales against net sales of the comparison period.',
      nl: 'Netto-omzet ten opzichte van de netto-omzet in de vergelijkingsperiode.',
      da: 'Nettoomsætning i forhold til nettoomsætningen i sammenligningsperioden.',
    },
  },
  cross_sell_rate: {
    name: { en: 'Cross-sell ratio', nl: 'Cross-sell ratio', da: 'Krydssalgsrate' },
    definition: {
      en: 'The share of orders with two or more different products.',
      nl: 'Het deel van de bestellingen met twee of meer verschillende producten.',
      da: 'Andelen af ordrer med to eller flere forskellige produkter.',
    },
  },
  upsell_rate: {
    name: { en: 'Upsell ratio', nl: 'Upsell ratio', da: 'Mersalgsrate' },
    definition: {
      en: 'Of the units sold of products that come in cheaper and dearer variants, the share that is not the cheapest.',
      nl: 'Van de verkochte stuks van producten met goedkopere en duurdere varianten: het deel dat niet de goedkoopste is.',
      da: 'Af de solgte enheder af produkter med billigere og dyrere varianter: den andel, der ikke er den billigste.',
    },
  },
  discount_rate: {
    name: { en: 'Discount rate', nl: 'Kortingspercentage', da: 'Rabatprocent' },
    definition: {
      en: 'Discounts as a share of gross sales.',
      nl: 'Kortingen als deel van de bruto-omzet.',
      da: 'Rabatter som andel af bruttoomsætningen.',
    },
  },
  free_shipping_gap: {
    name: {
      en: 'Below the free-shipping threshold',
      nl: 'Onder de gratis-verzenddrempel',
      da: 'Under grænsen for fri fragt',
    },
    definition: {
      en: 'The share of orders worth 80% up to just under 100% of the threshold: with a little more they would have shipped free.',
      nl: 'Het deel van de bestellingen met een waarde van 80% tot net onder 100% van de drempel: iets meer en de verzending was gratis.',
      da: 'Andelen af ordrer til 80 % og op til lige under 100 % af grænsen: med lidt mere havde fragten været fri.',
    },
  },
  new_customer_revenue_share: {
    name: {
      en: 'Revenue from new customers',
      nl: 'Omzet uit nieuwe klanten',
      da: 'Omsætning fra nye kunder',
    },
    definition: {
      en: 'Net sales of first orders as a share of net sales of all orders with a known customer.',
      nl: 'Netto-omzet uit eerste bestellingen als deel van de netto-omzet van alle bestellingen met een bekende klant.',
      da: 'Nettoomsætning fra første ordrer som andel af nettoomsætningen fra alle ordrer med en kendt kunde.',
    },
  },
  discount: {
    name: { en: 'Discounts', nl: 'Kortingen', da: 'Rabatter' },
    definition: {
      en: 'Discounts on lines and on whole orders, without tax.',
      nl: 'Kortingen op regels en op hele bestellingen, zonder btw.',
      da: 'Rabatter på linjer og på hele ordrer, uden moms.',
    },
  },
  returns_value: {
    name: { en: 'Returns', nl: 'Retouren', da: 'Returneringer' },
    definition: {
      en: 'The value of goods refunded, booked on the day of the refund where the export gives it.',
      nl: 'De waarde van terugbetaalde goederen, geboekt op de dag van de terugbetaling als de export die geeft.',
      da: 'Værdien af refunderede varer, bogført på refusionsdagen, når eksporten oplyser den.',
    },
  },
};
