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
  woocommerce_revenue: {
    system: 'WooCommerce',
    name: { en: 'Analytics: revenue', nl: 'Statistieken: omzet', da: 'Analyser: omsætning' },
    how: {
      en: 'Analytics › Revenue › choose the dates, by day › Download.',
      nl: 'Statistieken › Omzet › kies de datums, per dag › Downloaden.',
      da: 'Analyser › Omsætning › vælg datoer, pr. dag › Download.',
    },
  },
  woocommerce_customers: {
    system: 'WooCommerce',
    name: { en: 'Customers', nl: 'Klanten', da: 'Kunder' },
    how: {
      en: 'Customers › Download.',
      nl: 'Klanten › Downloaden.',
      da: 'Kunder › Download.',
    },
  },
  woocommerce_stock: {
    system: 'WooCommerce',
    name: { en: 'Analytics: stock', nl: 'Statistieken: voorraad', da: 'Analyser: lager' },
    how: {
      en: 'Analytics › Stock › Download. Keep the file’s name: it has the day.',
      nl: 'Statistieken › Voorraad › Downloaden. Laat de bestandsnaam staan: daarin staat de dag.',
      da: 'Analyser › Lager › Download. Behold filnavnet: dagen står i det.',
    },
  },
  woocommerce_coupons: {
    system: 'WooCommerce',
    name: {
      en: 'Analytics: coupons',
      nl: 'Statistieken: waardebonnen',
      da: 'Analyser: rabatkuponer',
    },
    how: {
      en: 'Analytics › Coupons › choose the dates › Download. Keep the file’s name: it has the period.',
      nl: 'Statistieken › Waardebonnen › kies de datums › Downloaden. Laat de bestandsnaam staan: daarin staat de periode.',
      da: 'Analyser › Rabatkuponer › vælg datoer › Download. Behold filnavnet: perioden står i det.',
    },
  },
  woocommerce_categories: {
    system: 'WooCommerce',
    name: {
      en: 'Analytics: categories',
      nl: 'Statistieken: categorieën',
      da: 'Analyser: kategorier',
    },
    how: {
      en: 'Analytics › Categories › choose the dates › Download. Keep the file’s name: it has the period.',
      nl: 'Statistieken › Categorieën › kies de datums › Downloaden. Laat de bestandsnaam staan: daarin staat de periode.',
      da: 'Analyser › Kategorier › vælg datoer › Download. Behold filnavnet: perioden står i det.',
    },
  },
  woocommerce_webtoffee_orders: {
    system: 'WooCommerce',
    name: { en: 'WebToffee: orders', nl: 'WebToffee: bestellingen', da: 'WebToffee: ordrer' },
    how: {
      en: 'WebToffee Import Export › Export › Orders › CSV, with all columns.',
      nl: 'WebToffee Import Export › Export › Orders › CSV, met alle kolommen.',
      da: 'WebToffee Import Export › Export › Orders › CSV, med alle kolonner.',
    },
  },
  woocommerce_skyverge_orders: {
    system: 'WooCommerce',
    name: { en: 'SkyVerge: orders', nl: 'SkyVerge: bestellingen', da: 'SkyVerge: ordrer' },
    how: {
      en: 'WooCommerce › Export › Orders › CSV, one row per item.',
      nl: 'WooCommerce › Export › Orders › CSV, één regel per artikel.',
      da: 'WooCommerce › Export › Orders › CSV, én række pr. vare.',
    },
  },
  woocommerce_advanced_orders: {
    system: 'WooCommerce',
    name: {
      en: 'Advanced Order Export: orders',
      nl: 'Advanced Order Export: bestellingen',
      da: 'Advanced Order Export: ordrer',
    },
    how: {
      en: 'WooCommerce › Export Orders › CSV. Tick the field “Quantity” as well, so that returned pieces are known.',
      nl: 'WooCommerce › Export Orders › CSV. Vink ook het veld ‘Quantity’ aan, dan is bekend hoeveel stuks terugkwamen.',
      da: 'WooCommerce › Export Orders › CSV. Sæt også flueben ved feltet »Quantity«, så antallet af returnerede varer er kendt.',
    },
  },
};
