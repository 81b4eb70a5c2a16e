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
