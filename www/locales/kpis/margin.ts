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
  contribution: {
    name: { en: 'Contribution', nl: 'Dekkingsbijdrage', da: 'Dækningsbidrag' },
    definition: {
      en: 'Gross profit minus fulfilment, payment fees and marketing, as far as they are known.',
      nl: 'Brutowinst min fulfilment, betaalkosten en marketing, voor zover bekend.',
      da: 'Bruttofortjeneste minus levering, betalingsgebyrer og marketing, så vidt de kendes.',
    },
  },
  net_profit: {
    name: { en: 'Net profit', nl: 'Nettowinst', da: 'Nettoresultat' },
    definition: {
      en: 'Gross profit minus all booked costs but goods and investments, and minus fulfilment and ad costs that are not among them.',
      nl: 'Brutowinst min alle geboekte kosten behalve goederen en investeringen, en min fulfilment- en advertentiekosten die daar niet bij zitten.',
      da: 'Bruttofortjeneste minus alle bogførte omkostninger undtagen varer og investeringer, og minus leverings- og annonceudgifter, der ikke er blandt dem.',
    },
  },
  profit_margin: {
    name: { en: 'Profit margin', nl: 'Winstmarge', da: 'Overskudsgrad' },
    definition: {
      en: 'Net profit as a share of net sales.',
      nl: 'Nettowinst als deel van de netto-omzet.',
      da: 'Nettoresultat som andel af nettoomsætningen.',
    },
  },
  cash_flow: {
    name: { en: 'Cash flow', nl: 'Kasstroom', da: 'Pengestrøm' },
    definition: {
      en: 'Money in minus money out, by the bank’s bookings. Both stand beside it.',
      nl: 'Ontvangsten min uitgaven, volgens de bankboekingen. Beide staan ernaast.',
      da: 'Penge ind minus penge ud, efter bankens posteringer. Begge står ved siden af.',
    },
  },
};
