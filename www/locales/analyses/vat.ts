import type { Text } from '../text.js';

/** What the page of value added tax says. */
export const VAT = {
  sentence: {
    en: '{tax} of VAT was charged on {base} of goods and shipping.',
    nl: 'Er is {tax} btw gerekend over {base} aan goederen en verzending.',
    da: 'Der er opkrævet {tax} i moms af {base} i varer og fragt.',
  },
  tied: {
    en: 'The table adds up to the bridge beside it, to the cent, and the bridge to the net sales of the other pages.',
    nl: 'De tabel sluit tot op de cent aan op de brug ernaast, en de brug op de netto-omzet van de andere pagina’s.',
    da: 'Tabellen stemmer på øren med broen ved siden af, og broen med nettoomsætningen på de andre sider.',
  },
  not_a_return: {
    en: 'Before refunds, and by the day of the order: a figure to check a VAT return with, not the return itself.',
    nl: 'Vóór terugbetalingen en op de dag van de bestelling: een cijfer om een btw-aangifte mee te controleren, niet de aangifte zelf.',
    da: 'Før refusioner og efter ordrens dag: et tal at kontrollere en momsangivelse med, ikke selve angivelsen.',
  },
  by_statement: {
    en: {
      one: 'One order states its rates.',
      other: '{count} orders state their rates.',
    },
    nl: {
      one: 'Eén bestelling noemt zelf haar tarieven.',
      other: '{count} bestellingen noemen zelf hun tarieven.',
    },
    da: {
      one: 'Én ordre angiver selv sine satser.',
      other: '{count} ordrer angiver selv deres satser.',
    },
  },
  by_amounts: {
    en: {
      one: 'For one order the rate was worked out from its tax.',
      other: 'For {count} orders the rate was worked out from their tax.',
    },
    nl: {
      one: 'Bij één bestelling is het tarief afgeleid uit de btw.',
      other: 'Bij {count} bestellingen is het tarief afgeleid uit de btw.',
    },
    da: {
      one: 'For én ordre er satsen udledt af momsen.',
      other: 'For {count} ordrer er satsen udledt af momsen.',
    },
  },
  without_tax: {
    en: {
      one: 'The tax of one order is not known; it is in the base, with no tax.',
      other: 'The tax of {count} orders is not known; they are in the base, with no tax.',
    },
    nl: {
      one: 'Van één bestelling is de btw niet bekend; ze telt mee in de grondslag, zonder btw.',
      other:
        'Van {count} bestellingen is de btw niet bekend; ze tellen mee in de grondslag, zonder btw.',
    },
    da: {
      one: 'Momsen for én ordre er ikke kendt; den tæller med i grundlaget, uden moms.',
      other: 'Momsen for {count} ordrer er ikke kendt; de tæller med i grundlaget, uden moms.',
    },
  },
  without_value: {
    en: {
      one: 'The value of one order is not known; it is left out.',
      other: 'The value of {count} orders is not known; they are left out.',
    },
    nl: {
      one: 'Van één bestelling is de waarde niet bekend; ze telt niet mee.',
      other: 'Van {count} bestellingen is de waarde niet bekend; ze tellen niet mee.',
    },
    da: {
      one: 'Værdien af én ordre er ikke kendt; den er udeladt.',
      other: 'Værdien af {count} ordrer er ikke kendt; de er udeladt.',
    },
  },
  bridge: {
    en: 'From gross sales to what was charged',
    nl: 'Van bruto-omzet naar wat in rekening is gebracht',
    da: 'Fra bruttoomsætning til det opkrævede',
  },
  step: { en: 'Step', nl: 'Stap', da: 'Trin' },
  amount: { en: 'Amount', nl: 'Bedrag', da: 'Beløb' },
  gross_sales: { en: 'Gross sales', nl: 'Bruto-omzet', da: 'Bruttoomsætning' },
  discount: { en: 'Discounts', nl: 'Kortingen', da: 'Rabatter' },
  goods: { en: 'Goods sold', nl: 'Verkochte goederen', da: 'Solgte varer' },
  shipping: { en: 'Shipping', nl: 'Verzendkosten', da: 'Fragt' },
  base: { en: 'Base without VAT', nl: 'Grondslag zonder btw', da: 'Grundlag uden moms' },
  tax: { en: 'VAT', nl: 'Btw', da: 'Moms' },
  charged: { en: 'Charged', nl: 'In rekening gebracht', da: 'Opkrævet' },
  net: {
    en: 'Goods sold {goods}, less returns {returns}: net sales {net}.',
    nl: 'Verkochte goederen {goods}, min retouren {returns}: netto-omzet {net}.',
    da: 'Solgte varer {goods} minus returneringer {returns}: nettoomsætning {net}.',
  },
  table: {
    en: 'VAT by country and rate',
    nl: 'Btw per land en tarief',
    da: 'Moms efter land og sats',
  },
  row: { en: 'Country and rate', nl: 'Land en tarief', da: 'Land og sats' },
  orders: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
  no_country: { en: 'Country not known', nl: 'Land onbekend', da: 'Land ukendt' },
  several: {
    en: 'Several rates, or none in use',
    nl: 'Meerdere tarieven, of geen bestaand',
    da: 'Flere satser, eller ingen gældende',
  },
  unknown: { en: 'VAT not known', nl: 'Btw onbekend', da: 'Moms ukendt' },
} satisfies { [key: string]: Text };
