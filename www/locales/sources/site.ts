import type { SourceTexts } from '../text.js';

/** Exports of the group `site`, by source id. */
export const SITE: SourceTexts = {
  clarity_pages: {
    system: 'Microsoft Clarity',
    name: { en: 'Top pages', nl: 'Populairste pagina’s', da: 'Mest besøgte sider' },
    how: {
      en: 'Dashboard › Top pages › Download CSV. Known, but nothing here is made of it: one visit is in the rows of several pages.',
      nl: 'Dashboard › Top pages › Download CSV. Bekend, maar hier wordt niets mee berekend: één bezoek telt bij meerdere pagina’s.',
      da: 'Dashboard › Top pages › Download CSV. Kendes, men bruges ikke her: ét besøg tæller med ved flere sider.',
    },
  },
  crux_history: {
    system: 'Chrome UX Report',
    name: { en: 'History', nl: 'Geschiedenis', da: 'Historik' },
    how: {
      en: 'BigQuery or the CrUX History API, saved as CSV. Known, but nothing here is made of it: a 75th percentile of a month is no load time of a day.',
      nl: 'BigQuery of de CrUX History API, opgeslagen als CSV. Bekend, maar hier wordt niets mee berekend: een 75e percentiel van een maand is geen laadtijd van een dag.',
      da: 'BigQuery eller CrUX History API, gemt som CSV. Kendes, men bruges ikke her: en 75-percentil for en måned er ikke en dags indlæsningstid.',
    },
  },
  lighthouse_report: {
    system: 'Lighthouse',
    name: { en: 'CSV report', nl: 'CSV-rapport', da: 'CSV-rapport' },
    how: {
      en: 'lighthouse https://your-shop --output csv. One load of one page; the largest contentful paint is taken.',
      nl: 'lighthouse https://uw-winkel --output csv. Eén keer laden van één pagina; de largest contentful paint telt.',
      da: 'lighthouse https://din-butik --output csv. Én indlæsning af én side; largest contentful paint bruges.',
    },
  },
  uptimerobot_events: {
    system: 'UptimeRobot',
    name: { en: 'Event log', nl: 'Logboek', da: 'Hændelseslog' },
    how: {
      en: 'Monitoring › the monitor of your shop › Export logs › CSV.',
      nl: 'Monitoring › de monitor van uw winkel › Export logs › CSV.',
      da: 'Monitoring › din butiks monitor › Export logs › CSV.',
    },
  },
};
