import type { KpiTexts } from '../text.js';

/** Margin and finance: what is left of the sales. */
export const MARGIN: KpiTexts = {
  gross_profit: {
    name: { en: 'Gross profit', nl: 'Brutowinst', da: 'Bruttofortjeneste' },
    definition: {
      en: 'Net sales minus the cost of the goods that customers kept. Lines without a known cost are left out of both sides.',
      nl: 'Netto-omzet min de inkoopwaarde van de goederen die klanten hielden. Regels zonder bekende kostprijs tellen aan beide kanten niet mee.',
      da: 'Nettoomsætning minus kostprisen på de varer, kunderne beholdt. Linjer uden kendt kostpris er udeladt på begge sider.',
    },
  },
  gross_margin: {
    name: { en: 'Gross margin', nl: 'Brutomarge', da: 'Bruttomargin' },
    definition: {
      en: 'Gross profit as a share of the net sales of lines with a known cost.',
      nl: 'Brutowinst als deel van de netto-omzet van regels met een bekende kostprijs.',
      da: 'Bruttofortjeneste som andel af nettoomsætningen på linjer med kendt kostpris.',
    },
  },
  discount_margin_impact: {
    name: {
      en: 'Discount impact on margin',
      nl: 'Kortingsimpact op marge',
      da: 'Rabattens effekt på margin',
    },
    definition: {
      en: 'How many percentage points of margin the discounts cost: margin after discounts minus margin without them.',
      nl: 'Hoeveel procentpunt marge de kortingen kosten: marge na kortingen min marge zonder kortingen.',
      da: 'Hvor mange procentpoint margin rabatterne koster: margin efter rabat minus margin uden rabat.',
    },
  },
  refund_rate: {
    name: {
      en: 'Refunded share of sales',
      nl: 'Terugbetaald deel van de omzet',
      da: 'Refunderet andel',
    },
    definition: {
      en: 'The value of returns as a share of gross sales minus discounts.',
      nl: 'De waarde van retouren als deel van de bruto-omzet min kortingen.',
      da: 'Værdien af returneringer som andel af bruttoomsætningen minus rabatter.',
    },
  },
};
