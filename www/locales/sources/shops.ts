import type { SourceTexts } from '../text.js';

/** Exports of the group `shops`, by source id. */
export const SHOPS: SourceTexts = {
  prestashop_orders: {
    system: 'PrestaShop',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Orders › Orders › Export (the cogwheel above the list).',
      nl: 'Bestellingen › Bestellingen › Exporteren (het tandwiel boven de lijst).',
      da: 'Ordrer › Ordrer › Eksportér (tandhjulet over listen).',
    },
  },
  shopware5_orders: {
    system: 'Shopware 5',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Content › Import/Export › Export › profile “default_orders”.',
      nl: 'Inhoud › Import/Export › Export › profiel ‘default_orders’.',
      da: 'Indhold › Import/Export › Eksport › profilen »default_orders«.',
    },
  },
  shopware6_orders: {
    system: 'Shopware 6',
    name: {
      en: 'Orders (Import/Export app)',
      nl: 'Bestellingen (app Import/Export)',
      da: 'Ordrer (appen Import/Export)',
    },
    how: {
      en: 'The app Import/Export › Export › Orders. The file has a column “linetype”.',
      nl: 'De app Import/Export › Export › Orders. Het bestand heeft een kolom ‘linetype’.',
      da: 'Appen Import/Export › Export › Orders. Filen har en kolonne »linetype«.',
    },
  },
  lightspeed_products: {
    system: 'Lightspeed eCom',
    name: { en: 'Products', nl: 'Producten', da: 'Produkter' },
    how: {
      en: 'Tools › Exports › New export › Products.',
      nl: 'Tools › Exports › Nieuwe export › Producten.',
      da: 'Tools › Exports › New export › Products.',
    },
  },
  lightspeed_customers: {
    system: 'Lightspeed eCom',
    name: { en: 'Customers', nl: 'Klanten', da: 'Kunder' },
    how: {
      en: 'Tools › Exports › New export › Customers.',
      nl: 'Tools › Exports › Nieuwe export › Klanten.',
      da: 'Tools › Exports › New export › Customers.',
    },
  },
  lightspeed_orders: {
    system: 'Lightspeed eCom',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Tools › Exports › New export › Orders.',
      nl: 'Tools › Exports › Nieuwe export › Bestellingen.',
      da: 'Tools › Exports › New export › Orders.',
    },
  },
  dandomain_orders: {
    system: 'DanDomain',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Moduler › Eksport › Ordrer; take along the fields of lines (PRODUCT_…).',
      nl: 'Moduler › Eksport › Ordrer; neem de velden van de regels mee (PRODUCT_…).',
      da: 'Moduler › Eksport › Ordrer; tag linjernes felter med (PRODUCT_…).',
    },
  },
  dandomain_products: {
    system: 'DanDomain',
    name: { en: 'Products', nl: 'Producten', da: 'Produkter' },
    how: {
      en: 'Moduler › Eksport › Produkter.',
      nl: 'Moduler › Eksport › Produkter.',
      da: 'Moduler › Eksport › Produkter.',
    },
  },
  dandomain_order_states: {
    system: 'DanDomain',
    name: { en: 'Order states', nl: 'Orderstatussen', da: 'Ordrestadier' },
    how: {
      en: 'Moduler › Import/eksport › Ordrestadier. Known, but nothing here is made of it: it holds names, no orders.',
      nl: 'Moduler › Import/eksport › Ordrestadier. Bekend, maar hier wordt niets mee berekend: er staan namen in, geen bestellingen.',
      da: 'Moduler › Import/eksport › Ordrestadier. Kendes, men bruges ikke her: den indeholder navne, ingen ordrer.',
    },
  },
  squarespace_orders: {
    system: 'Squarespace',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Commerce › Orders › Export all orders.',
      nl: 'Commerce › Orders › Export all orders.',
      da: 'Commerce › Orders › Export all orders.',
    },
  },
  bigcommerce_orders: {
    system: 'BigCommerce',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Orders › Export › template “Default”, file type CSV.',
      nl: 'Orders › Export › sjabloon ‘Default’, bestandstype CSV.',
      da: 'Orders › Export › skabelonen »Default«, filtypen CSV.',
    },
  },
  wix_orders: {
    system: 'Wix',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Sales › Orders › Export, with the site’s language set to English.',
      nl: 'Sales › Orders › Export, met de sitetaal op Engels.',
      da: 'Sales › Orders › Export, med webstedets sprog sat til engelsk.',
    },
  },
};
