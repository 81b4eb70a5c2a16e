import type { SourceTexts } from '../text.js';

/** Exports of the group `magento`, by source id. */
export const MAGENTO: SourceTexts = {
  magento_orders: {
    system: 'Magento',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Sales › Orders › Export › CSV.',
      nl: 'Verkopen › Bestellingen › Exporteren › CSV.',
      da: 'Salg › Ordrer › Eksportér › CSV.',
    },
  },
  magento_customers: {
    system: 'Magento',
    name: { en: 'Customers', nl: 'Klanten', da: 'Kunder' },
    how: {
      en: 'Customers › All Customers › Export › CSV.',
      nl: 'Klanten › Alle klanten › Exporteren › CSV.',
      da: 'Kunder › Alle kunder › Eksportér › CSV.',
    },
  },
  magento_sales_report: {
    system: 'Magento',
    name: { en: 'Sales report', nl: 'Verkooprapport', da: 'Salgsrapport' },
    how: {
      en: 'Reports › Sales › Orders › refresh the statistics › Export to CSV.',
      nl: 'Rapporten › Verkopen › Bestellingen › ververs de statistieken › Exporteren naar CSV.',
      da: 'Rapporter › Salg › Ordrer › opdatér statistikken › Eksportér til CSV.',
    },
  },
  magento_carts: {
    system: 'Magento',
    name: { en: 'Abandoned carts', nl: 'Verlaten winkelwagens', da: 'Forladte kurve' },
    how: {
      en: 'Reports › Marketing › Abandoned Carts › Export to CSV. Carts of guests are not in it.',
      nl: 'Rapporten › Marketing › Verlaten winkelwagens › Exporteren naar CSV. Winkelwagens van gasten staan er niet in.',
      da: 'Rapporter › Marketing › Forladte kurve › Eksportér til CSV. Gæsters kurve er ikke med.',
    },
  },
  magento_products: {
    system: 'Magento',
    name: { en: 'Products', nl: 'Producten', da: 'Produkter' },
    how: {
      en: 'System › Data Transfer › Export › Products. Keep the file’s name: it has the day of the stock.',
      nl: 'Systeem › Gegevensoverdracht › Exporteren › Products. Laat de bestandsnaam staan: daarin staat de dag van de voorraad.',
      da: 'System › Dataoverførsel › Eksportér › Products. Behold filnavnet: dagen for lageret står i det.',
    },
  },
  magento_stock: {
    system: 'Magento',
    name: { en: 'Stock sources', nl: 'Voorraad per bron', da: 'Lager pr. kilde' },
    how: {
      en: 'System › Data Transfer › Export › Stock Sources. Keep the file’s name: it has the day.',
      nl: 'Systeem › Gegevensoverdracht › Exporteren › Stock Sources. Laat de bestandsnaam staan: daarin staat de dag.',
      da: 'System › Dataoverførsel › Eksportér › Stock Sources. Behold filnavnet: dagen står i det.',
    },
  },
};
