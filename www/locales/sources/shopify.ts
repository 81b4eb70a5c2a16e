import type { SourceTexts } from '../text.js';

/** Exports of the group `shopify`, by source id. */
export const SHOPIFY: SourceTexts = {
  shopify_orders: {
    system: 'Shopify',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Orders › Export › All orders, as plain CSV. More than 50 orders arrive by e-mail.',
      nl: 'Bestellingen › Exporteren › Alle bestellingen, als gewone CSV. Meer dan 50 bestellingen komen per e-mail.',
      da: 'Ordrer › Eksportér › Alle ordrer, som almindelig CSV. Mere end 50 ordrer kommer pr. e-mail.',
    },
  },
  shopify_transactions: {
    system: 'Shopify',
    name: { en: 'Order transactions', nl: 'Betalingstransacties', da: 'Ordretransaktioner' },
    how: {
      en: 'Orders › Export › Export transaction histories. Tells on which day money was paid back.',
      nl: 'Bestellingen › Exporteren › Transactiegeschiedenis exporteren. Zo is bekend op welke dag is terugbetaald.',
      da: 'Ordrer › Eksportér › Eksportér transaktionshistorik. Viser, hvilken dag pengene er betalt tilbage.',
    },
  },
  shopify_customers: {
    system: 'Shopify',
    name: { en: 'Customers', nl: 'Klanten', da: 'Kunder' },
    how: {
      en: 'Customers › Export › All customers.',
      nl: 'Klanten › Exporteren › Alle klanten.',
      da: 'Kunder › Eksportér › Alle kunder.',
    },
  },
  shopify_inventory: {
    system: 'Shopify',
    name: { en: 'Inventory', nl: 'Voorraad', da: 'Lager' },
    how: {
      en: 'Products › Inventory › Export › All locations. Put the day in the file’s name, such as “inventory 2026-03-01.csv”: the file itself has none.',
      nl: 'Producten › Voorraad › Exporteren › Alle locaties. Zet de dag in de bestandsnaam, zoals ‘voorraad 2026-03-01.csv’: in het bestand zelf staat hij niet.',
      da: 'Produkter › Lager › Eksportér › Alle lokationer. Skriv dagen i filnavnet, f.eks. »lager 2026-03-01.csv«: den står ikke i selve filen.',
    },
  },
  shopify_sales_report: {
    system: 'Shopify',
    name: { en: 'Analytics: sales', nl: 'Analytics: verkopen', da: 'Analyser: salg' },
    how: {
      en: 'Analytics › Reports › Total sales over time › Export, with the admin in English. Keep the file’s name: it has the period.',
      nl: 'Analytics › Rapporten › Totale verkopen in de loop van de tijd › Exporteren, met de beheeromgeving in het Engels. Laat de bestandsnaam staan: daarin staat de periode.',
      da: 'Analyser › Rapporter › Samlet salg over tid › Eksportér, med administrationen på engelsk. Behold filnavnet: perioden står i det.',
    },
  },
  shopify_sessions_report: {
    system: 'Shopify',
    name: { en: 'Analytics: sessions', nl: 'Analytics: sessies', da: 'Analyser: sessioner' },
    how: {
      en: 'Analytics › Reports › Sessions over time, by landing page, referrer or device › Export, with the admin in English. Keep the file’s name: it has the period.',
      nl: 'Analytics › Rapporten › Sessies per dag, landingspagina, verwijzer of apparaat › Exporteren, met de beheeromgeving in het Engels. Laat de bestandsnaam staan: daarin staat de periode.',
      da: 'Analyser › Rapporter › Sessioner pr. dag, landingsside, henvisning eller enhed › Eksportér, med administrationen på engelsk. Behold filnavnet: perioden står i det.',
    },
  },
  shopify_products: {
    system: 'Shopify',
    name: { en: 'Products', nl: 'Producten', da: 'Produkter' },
    how: {
      en: 'Products › Export › All products. Fill in “Cost per item” to get margins.',
      nl: 'Producten › Exporteren › Alle producten. Vul ‘Kosten per artikel’ in voor marges.',
      da: 'Produkter › Eksportér › Alle produkter. Udfyld »Pris pr. vare« for at få marginer.',
    },
  },
};
