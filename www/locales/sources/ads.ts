import type { SourceTexts } from '../text.js';

/** Exports of the group `ads`, by source id. */
export const ADS: SourceTexts = {
  google_ads: {
    system: 'Google Ads',
    name: { en: 'Campaigns', nl: 'Campagnes', da: 'Kampagner' },
    how: {
      en: 'Campaigns › Segment › Time › Day, then Download › .csv.',
      nl: 'Campagnes › Segmenteren › Tijd › Dag, daarna Downloaden › .csv.',
      da: 'Kampagner › Segmentér › Tid › Dag, derefter Download › .csv.',
    },
  },
  microsoft_ads: {
    system: 'Microsoft Advertising',
    name: { en: 'Performance report', nl: 'Prestatierapport', da: 'Resultatrapport' },
    how: {
      en: 'Reports › Performance › Campaign › Unit of time: Day › Download › CSV.',
      nl: 'Rapporten › Prestaties › Campagne › Tijdseenheid: Dag › Downloaden › CSV.',
      da: 'Rapporter › Resultater › Kampagne › Tidsenhed: Dag › Download › CSV.',
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
};
