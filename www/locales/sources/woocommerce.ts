import type { SourceTexts } from '../text.js';

/** Exports of the group `woocommerce`, by source id. */
export const WOOCOMMERCE: SourceTexts = {
  woocommerce_orders: {
    system: 'WooCommerce',
    name: { en: 'Analytics: orders', nl: 'Statistieken: bestellingen', da: 'Analyser: ordrer' },
    how: {
      en: 'Analytics › Orders › choose the dates › Download.',
      nl: 'Statistieken › Bestellingen › kies de datums › Downloaden.',
      da: 'Analyser › Ordrer › vælg datoer › Download.',
    },
  },
  woocommerce_products: {
    system: 'WooCommerce',
    name: { en: 'Products', nl: 'Producten', da: 'Produkter' },
    how: {
      en: 'Products › All products › Export.',
      nl: 'Producten › Alle producten › Exporteren.',
      da: 'Produkter › Alle produkter › Eksportér.',
    },
  },
};
