import type { SourceTexts } from '../text.js';

/** Exports of the group `ga4`, by source id. */
export const GA4: SourceTexts = {
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
  ga4_events: {
    system: 'Google Analytics 4',
    name: { en: 'Events', nl: 'Gebeurtenissen', da: 'Hændelser' },
    how: {
      en: 'Reports › Engagement › Events › Share › Download file › CSV. Gives page views and purchases.',
      nl: 'Rapporten › Betrokkenheid › Gebeurtenissen › Delen › Bestand downloaden › CSV. Geeft paginaweergaven en aankopen.',
      da: 'Rapporter › Engagement › Hændelser › Del › Download fil › CSV. Giver sidevisninger og køb.',
    },
  },
  ga4_pages: {
    system: 'Google Analytics 4',
    name: { en: 'Pages and screens', nl: 'Pagina’s en schermen', da: 'Sider og skærme' },
    how: {
      en: 'Reports › Engagement › Pages and screens › Share › Download file › CSV.',
      nl: 'Rapporten › Betrokkenheid › Pagina’s en schermen › Delen › Bestand downloaden › CSV.',
      da: 'Rapporter › Engagement › Sider og skærme › Del › Download fil › CSV.',
    },
  },
  ga4_tech: {
    system: 'Google Analytics 4',
    name: { en: 'Tech details', nl: 'Technische details', da: 'Tekniske oplysninger' },
    how: {
      en: 'Reports › Tech › Tech details › choose “Device category” › Share › Download file › CSV.',
      nl: 'Rapporten › Technologie › Technische details › kies ‘Apparaatcategorie’ › Delen › Bestand downloaden › CSV.',
      da: 'Rapporter › Teknologi › Tekniske oplysninger › vælg »Enhedskategori« › Del › Download fil › CSV.',
    },
  },
  ga4_demographics: {
    system: 'Google Analytics 4',
    name: {
      en: 'Demographic details',
      nl: 'Demografische details',
      da: 'Demografiske oplysninger',
    },
    how: {
      en: 'Reports › User attributes › Demographic details › Share › Download file › CSV.',
      nl: 'Rapporten › Gebruikerskenmerken › Demografische details › Delen › Bestand downloaden › CSV.',
      da: 'Rapporter › Brugerattributter › Demografiske oplysninger › Del › Download fil › CSV.',
    },
  },
  ga4_items: {
    system: 'Google Analytics 4',
    name: { en: 'Ecommerce purchases', nl: 'E-commerceaankopen', da: 'E-handelskøb' },
    how: {
      en: 'Reports › Monetization › Ecommerce purchases. Known, but nothing here is made of it: load the orders of your shop.',
      nl: 'Rapporten › Inkomsten genereren › E-commerceaankopen. Bekend, maar hier wordt niets mee berekend: laad de bestellingen van uw winkel.',
      da: 'Rapporter › Indtægtsgenerering › E-handelskøb. Kendes, men bruges ikke her: indlæs ordrerne fra din butik.',
    },
  },
  ga4_checkout_journey: {
    system: 'Google Analytics 4',
    name: { en: 'Checkout journey', nl: 'Betaaltraject', da: 'Betalingsforløb' },
    how: {
      en: 'Reports › Monetization › Checkout journey › Share › Download file › CSV. Counts people, not sessions.',
      nl: 'Rapporten › Inkomsten genereren › Betaaltraject › Delen › Bestand downloaden › CSV. Telt mensen, geen sessies.',
      da: 'Rapporter › Indtægtsgenerering › Betalingsforløb › Del › Download fil › CSV. Tæller personer, ikke sessioner.',
    },
  },
  ga4_funnel: {
    system: 'Google Analytics 4',
    name: { en: 'Funnel exploration', nl: 'Trechterverkenning', da: 'Tragtudforskning' },
    how: {
      en: 'Explore › Funnel exploration with steps such as “Add to cart” and “Purchase” › Export data › CSV. Counts people, not sessions.',
      nl: 'Verkennen › Trechterverkenning met stappen als ‘Toevoegen aan winkelwagen’ en ‘Aankoop’ › Gegevens exporteren › CSV. Telt mensen, geen sessies.',
      da: 'Udforsk › Tragtudforskning med trin som »Læg i kurv« og »Køb« › Eksportér data › CSV. Tæller personer, ikke sessioner.',
    },
  },
  ga4_bigquery_events: {
    system: 'Google Analytics 4',
    name: { en: 'BigQuery events', nl: 'BigQuery-gebeurtenissen', da: 'BigQuery-hændelser' },
    how: {
      en: 'BigQuery › a query over events_* with event_date, event_timestamp, event_name, user_pseudo_id and ga_session_id › Save results › CSV.',
      nl: 'BigQuery › een query op events_* met event_date, event_timestamp, event_name, user_pseudo_id en ga_session_id › Resultaten opslaan › CSV.',
      da: 'BigQuery › en forespørgsel på events_* med event_date, event_timestamp, event_name, user_pseudo_id og ga_session_id › Gem resultater › CSV.',
    },
  },
  universal_analytics_traffic: {
    system: 'Universal Analytics',
    name: { en: 'Source/medium', nl: 'Bron/medium', da: 'Kilde/medie' },
    how: {
      en: 'A file from before July 2024: Acquisition › All traffic › Source/medium › Export › CSV.',
      nl: 'Een bestand van vóór juli 2024: Acquisitie › Alle verkeer › Bron/medium › Exporteren › CSV.',
      da: 'En fil fra før juli 2024: Anskaffelse › Al trafik › Kilde/medie › Eksportér › CSV.',
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
};
