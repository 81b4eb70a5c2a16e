import type { SourceTexts } from '../text.js';

/** Exports of the group `marketplaces`, by source id. */
export const MARKETPLACES: SourceTexts = {
  etsy_orders: {
    system: 'Etsy',
    name: { en: 'Sold orders', nl: 'Verkochte bestellingen', da: 'Solgte ordrer' },
    how: {
      en: 'Shop Manager › Settings › Options › Download data › CSV type “Orders”.',
      nl: 'Shopmanager › Instellingen › Opties › Gegevens downloaden › CSV-type ‘Orders’.',
      da: 'Shop Manager › Indstillinger › Valgmuligheder › Download data › CSV-typen »Orders«.',
    },
  },
  etsy_order_items: {
    system: 'Etsy',
    name: { en: 'Sold order items', nl: 'Verkochte artikelen', da: 'Solgte varer' },
    how: {
      en: 'Shop Manager › Settings › Options › Download data › CSV type “Order items”.',
      nl: 'Shopmanager › Instellingen › Opties › Gegevens downloaden › CSV-type ‘Order items’.',
      da: 'Shop Manager › Indstillinger › Valgmuligheder › Download data › CSV-typen »Order items«.',
    },
  },
  amazon_orders: {
    system: 'Amazon',
    name: { en: 'All orders', nl: 'Alle bestellingen', da: 'Alle ordrer' },
    how: {
      en: 'Seller Central › Reports › Fulfilment › All orders › Download as text file.',
      nl: 'Seller Central › Rapporten › Fulfilment › Alle bestellingen › Downloaden als tekstbestand.',
      da: 'Seller Central › Rapporter › Fulfilment › Alle ordrer › Download som tekstfil.',
    },
  },
  amazon_settlement: {
    system: 'Amazon',
    name: { en: 'Settlement', nl: 'Afrekening', da: 'Afregning' },
    how: {
      en: 'Seller Central › Payments › All statements › Download flat file V2.',
      nl: 'Seller Central › Betalingen › Alle overzichten › Flat file V2 downloaden.',
      da: 'Seller Central › Betalinger › Alle opgørelser › Download flat file V2.',
    },
  },
  amazon_settlement_v1: {
    system: 'Amazon',
    name: { en: 'Settlement (V1)', nl: 'Afrekening (V1)', da: 'Afregning (V1)' },
    how: {
      en: 'Seller Central › Payments › All statements › Download flat file.',
      nl: 'Seller Central › Betalingen › Alle overzichten › Flat file downloaden.',
      da: 'Seller Central › Betalinger › Alle opgørelser › Download flat file.',
    },
  },
  bol_orders: {
    system: 'bol.',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Seller account › Bestellingen › export as CSV.',
      nl: 'Verkoopaccount › Bestellingen › exporteren als CSV.',
      da: 'Sælgerkonto › Bestellingen › eksportér som CSV.',
    },
  },
};
