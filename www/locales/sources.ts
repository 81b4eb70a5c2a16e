import type { Text } from './text.js';

/** Where an export comes from and how to make it. */
export interface SourceText {
  /** The tool, as its makers write it. */
  readonly system: string;
  /** The export. */
  readonly name: Text;
  /** The way through the tool's menus to the export. */
  readonly how: Text;
}

/** The exports that are recognised, by source id. */
export const SOURCES: { readonly [id: string]: SourceText } = {
  shopify_orders: {
    system: 'Shopify',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Orders › Export › All orders, as plain CSV. More than 50 orders arrive by e-mail.',
      nl: 'Bestellingen › Exporteren › Alle bestellingen, als gewone CSV. Meer dan 50 bestellingen komen per e-mail.',
      da: 'Ordrer › Eksportér › Alle ordrer, som almindelig CSV. Mere end 50 ordrer kommer pr. e-mail.',
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
  ga4_traffic: {
    system: 'Google Analytics 4',
    name: { en: 'Traffic acquisition', nl: 'Acquisitie van verkeer', da: 'Trafikanskaffelse' },
    how: {
      en: 'Reports › Acquisition › Traffic acquisition › Share › Download file › CSV. Add the dimension “Date” to get figures per day.',
      nl: 'Rapporten › Acquisitie › Verkeersacquisitie › Delen › Bestand downloaden › CSV. Voeg de dimensie ‘Datum’ toe voor cijfers per dag.',
      da: 'Rapporter › Anskaffelse › Trafikanskaffelse › Del › Download fil › CSV. Tilføj dimensionen »Dato« for at få tal pr. dag.',
    },
  },
  ga4_user_acquisition: {
    system: 'Google Analytics 4',
    name: { en: 'User acquisition', nl: 'Acquisitie van gebruikers', da: 'Brugeranskaffelse' },
    how: {
      en: 'Reports › Acquisition › User acquisition › Share › Download file › CSV.',
      nl: 'Rapporten › Acquisitie › Gebruikersacquisitie › Delen › Bestand downloaden › CSV.',
      da: 'Rapporter › Anskaffelse › Brugeranskaffelse › Del › Download fil › CSV.',
    },
  },
  ga4_landing_page: {
    system: 'Google Analytics 4',
    name: { en: 'Landing pages', nl: 'Landingspagina’s', da: 'Landingssider' },
    how: {
      en: 'Reports › Engagement › Landing page › Share › Download file › CSV.',
      nl: 'Rapporten › Betrokkenheid › Landingspagina › Delen › Bestand downloaden › CSV.',
      da: 'Rapporter › Engagement › Landingsside › Del › Download fil › CSV.',
    },
  },
  ga4_overview: {
    system: 'Google Analytics 4',
    name: { en: 'Overview', nl: 'Overzicht', da: 'Oversigt' },
    how: {
      en: 'Reports › Acquisition › Overview › Share › Download file › CSV.',
      nl: 'Rapporten › Acquisitie › Overzicht › Delen › Bestand downloaden › CSV.',
      da: 'Rapporter › Anskaffelse › Oversigt › Del › Download fil › CSV.',
    },
  },
  ga4_exploration: {
    system: 'Google Analytics 4',
    name: { en: 'Exploration', nl: 'Verkenning', da: 'Udforskning' },
    how: {
      en: 'Explore › a free-form table with “Date” and “Session default channel group” › Export data › CSV.',
      nl: 'Verkennen › een vrije tabel met ‘Datum’ en ‘Standaardkanaalgroep van sessie’ › Gegevens exporteren › CSV.',
      da: 'Udforsk › en tabel i frit format med »Dato« og »Sessionens standardkanalgruppe« › Eksportér data › CSV.',
    },
  },
  google_ads: {
    system: 'Google Ads',
    name: { en: 'Campaigns', nl: 'Campagnes', da: 'Kampagner' },
    how: {
      en: 'Campaigns › Segment › Time › Day, then Download › .csv.',
      nl: 'Campagnes › Segmenteren › Tijd › Dag, daarna Downloaden › .csv.',
      da: 'Kampagner › Segmentér › Tid › Dag, derefter Download › .csv.',
    },
  },
  meta_ads: {
    system: 'Meta Ads',
    name: { en: 'Campaigns', nl: 'Campagnes', da: 'Kampagner' },
    how: {
      en: 'Ads Manager › Breakdown › By time › Day, then Reports › Export table data › .csv.',
      nl: 'Advertentiebeheer › Uitsplitsing › Op tijd › Dag, daarna Rapporten › Tabelgegevens exporteren › .csv.',
      da: 'Annonceadministration › Opdeling › Efter tid › Dag, derefter Rapporter › Eksportér tabeldata › .csv.',
    },
  },
  generic: {
    system: '',
    name: { en: 'Any table', nl: 'Elke tabel', da: 'Enhver tabel' },
    how: {
      en: 'Any CSV with a header. Say below what its columns mean.',
      nl: 'Elke CSV met een kopregel. Geef hieronder aan wat de kolommen betekenen.',
      da: 'Enhver CSV med overskrifter. Angiv nedenfor, hvad kolonnerne betyder.',
    },
  },
};
