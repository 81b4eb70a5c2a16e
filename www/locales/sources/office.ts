import type { SourceTexts } from '../text.js';

/** Exports of the group `office`, by source id. */
export const OFFICE: SourceTexts = {
  exact_sales_entries: {
    system: 'Exact Online',
    name: { en: 'Sales entries', nl: 'Verkoopboekingen', da: 'Salgsposteringer' },
    how: {
      en: 'Import/Export › CSV/Excel › Verkoopboekingen › Export.',
      nl: 'Import/Export › CSV/Excel › Verkoopboekingen › Exporteren.',
      da: 'Import/Export › CSV/Excel › Verkoopboekingen › eksportér.',
    },
  },
  odoo_orders: {
    system: 'Odoo',
    name: { en: 'Sales orders', nl: 'Verkooporders', da: 'Salgsordrer' },
    how: {
      en: 'Sales › Orders › select all › ⚙ › Export: order reference, date, status, customer, total, taxes, and of the order lines product, quantity and unit price; CSV.',
      nl: 'Verkoop › Orders › alles selecteren › ⚙ › Exporteren: orderreferentie, datum, status, klant, totaal, belastingen, en van de orderregels product, hoeveelheid en eenheidsprijs; CSV.',
      da: 'Salg › Ordrer › vælg alle › ⚙ › Eksportér: ordrereference, dato, status, kunde, total, moms, og fra ordrelinjerne produkt, antal og enhedspris; CSV.',
    },
  },
  odoo_products: {
    system: 'Odoo',
    name: { en: 'Products', nl: 'Producten', da: 'Produkter' },
    how: {
      en: 'Sales › Products › select all › ⚙ › Export: name, internal reference, sales price, cost, quantity on hand; CSV.',
      nl: 'Verkoop › Producten › alles selecteren › ⚙ › Exporteren: naam, interne referentie, verkoopprijs, kostprijs, aanwezige voorraad; CSV.',
      da: 'Salg › Produkter › vælg alle › ⚙ › Eksportér: navn, intern reference, salgspris, kostpris, antal på lager; CSV.',
    },
  },
  odoo_stock: {
    system: 'Odoo',
    name: { en: 'Stock', nl: 'Voorraad', da: 'Lager' },
    how: {
      en: 'Inventory › Reporting › Stock › Locations › select all › ⚙ › Export; CSV.',
      nl: 'Voorraad › Rapportages › Voorraad › Locaties › alles selecteren › ⚙ › Exporteren; CSV.',
      da: 'Lager › Rapportering › Lager › Lokationer › vælg alle › ⚙ › Eksportér; CSV.',
    },
  },
  odoo_journal: {
    system: 'Odoo',
    name: { en: 'Journal items', nl: 'Boekingsregels', da: 'Posteringslinjer' },
    how: {
      en: 'Accounting › Accounting › Journal items › select all › ⚙ › Export; CSV.',
      nl: 'Boekhouding › Boekhouding › Boekingsregels › alles selecteren › ⚙ › Exporteren; CSV.',
      da: 'Regnskab › Regnskab › Posteringslinjer › vælg alle › ⚙ › Eksportér; CSV.',
    },
  },
  ecb_rates: {
    system: 'ECB',
    name: {
      en: 'Reference exchange rates',
      nl: 'Referentiewisselkoersen',
      da: 'Referencevalutakurser',
    },
    how: {
      en: 'ecb.europa.eu › Statistics › Euro foreign exchange reference rates › Downloads › CSV: the last day, or the whole history. Unpack the zip.',
      nl: 'ecb.europa.eu › Statistics › Euro foreign exchange reference rates › Downloads › CSV: de laatste dag, of de hele historie. Pak de zip uit.',
      da: 'ecb.europa.eu › Statistics › Euro foreign exchange reference rates › Downloads › CSV: den seneste dag, eller hele historikken. Pak zip-filen ud.',
    },
  },
};
