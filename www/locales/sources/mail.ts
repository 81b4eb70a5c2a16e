import type { SourceTexts } from '../text.js';

/** Exports of the group `mail`, by source id. */
export const MAIL: SourceTexts = {
  klaviyo_campaigns: {
    system: 'Klaviyo',
    name: { en: 'Campaigns', nl: 'Campagnes', da: 'Kampagner' },
    how: {
      en: 'Campaigns › Export, or Analytics › Custom reports › Campaigns › Export.',
      nl: 'Campaigns › Export, of Analytics › Custom reports › Campaigns › Export. Klaviyo zelf is in het Engels.',
      da: 'Campaigns › Export, eller Analytics › Custom reports › Campaigns › Export. Klaviyo selv er på engelsk.',
    },
  },
  klaviyo_flows: {
    system: 'Klaviyo',
    name: { en: 'Flows by day', nl: 'Flows per dag', da: 'Flows pr. dag' },
    how: {
      en: 'Analytics › Custom reports › Flow performance, by day, then Export.',
      nl: 'Analytics › Custom reports › Flow performance, per dag, daarna Export.',
      da: 'Analytics › Custom reports › Flow performance, pr. dag, derefter Export.',
    },
  },
  klaviyo_list_growth: {
    system: 'Klaviyo',
    name: { en: 'List growth', nl: 'Groei van een lijst', da: 'Vækst i en liste' },
    how: {
      en: 'Audience › Lists & segments › your list › Growth, then Export.',
      nl: 'Audience › Lists & segments › uw lijst › Growth, daarna Export.',
      da: 'Audience › Lists & segments › din liste › Growth, derefter Export.',
    },
  },
  klaviyo_members: {
    system: 'Klaviyo',
    name: {
      en: 'Members of a list or segment',
      nl: 'Leden van een lijst of segment',
      da: 'Medlemmer af en liste eller et segment',
    },
    how: {
      en: 'Audience › Lists & segments › your list › Manage list › Export list to CSV. Choose “Email Marketing Consent” and “Date Added” too.',
      nl: 'Audience › Lists & segments › uw lijst › Manage list › Export list to CSV. Kies ook ‘Email Marketing Consent’ en ‘Date Added’.',
      da: 'Audience › Lists & segments › din liste › Manage list › Export list to CSV. Vælg også »Email Marketing Consent« og »Date Added«.',
    },
  },
  mailchimp_campaigns: {
    system: 'Mailchimp',
    name: { en: 'Campaigns', nl: 'Campagnes', da: 'Kampagner' },
    how: {
      en: 'Analytics › Reports › Export.',
      nl: 'Analytics › Reports › Export (Analyse › Rapporten › Exporteren).',
      da: 'Analytics › Reports › Export (Analyse › Rapporter › Eksportér).',
    },
  },
  mailchimp_audience: {
    system: 'Mailchimp',
    name: { en: 'Contacts', nl: 'Contacten', da: 'Kontakter' },
    how: {
      en: 'Audience › All contacts › Export audience. Unpack the zip and add the files “subscribed…”, “unsubscribed…” and “cleaned…” under their own names.',
      nl: 'Audience › All contacts › Export audience. Pak de zip uit en voeg de bestanden ‘subscribed…’, ‘unsubscribed…’ en ‘cleaned…’ toe onder hun eigen naam.',
      da: 'Audience › All contacts › Export audience. Pak zip-filen ud, og tilføj filerne »subscribed…«, »unsubscribed…« og »cleaned…« under deres egne navne.',
    },
  },
  activecampaign_campaigns: {
    system: 'ActiveCampaign',
    name: { en: 'Campaigns', nl: 'Campagnes', da: 'Kampagner' },
    how: {
      en: 'Reports › Campaign performance › Export.',
      nl: 'Reports › Campaign performance › Export (Rapporten › Campagneprestaties › Exporteren).',
      da: 'Reports › Campaign performance › Export (Rapporter › Kampagneresultater › Eksportér).',
    },
  },
  activecampaign_contacts: {
    system: 'ActiveCampaign',
    name: { en: 'Contacts', nl: 'Contacten', da: 'Kontakter' },
    how: {
      en: 'Contacts › Export.',
      nl: 'Contacts › Export (Contacten › Exporteren).',
      da: 'Contacts › Export (Kontakter › Eksportér).',
    },
  },
  hubspot_contacts: {
    system: 'HubSpot',
    name: { en: 'Contacts', nl: 'Contacten', da: 'Kontakter' },
    how: {
      en: 'CRM › Contacts, a view with “Record ID”, “Create Date”, “Lifecycle Stage” and “Original Source”, then Export as CSV.',
      nl: 'CRM › Contacten, een weergave met ‘Record-ID’, ‘Aanmaakdatum’, ‘Levenscyclusfase’ en ‘Oorspronkelijke bron’, daarna Exporteren als CSV.',
      da: 'CRM › Kontakter, en visning med »Post-id«, »Oprettelsesdato«, »Livscyklusfase« og »Oprindelig kilde«, derefter Eksportér som CSV.',
    },
  },
  hubspot_deals: {
    system: 'HubSpot',
    name: { en: 'Deals', nl: 'Deals', da: 'Aftaler' },
    how: {
      en: 'CRM › Deals, a view with “Record ID”, “Deal Stage”, “Amount”, “Create Date” and “Close Date”, then Export as CSV.',
      nl: 'CRM › Deals, een weergave met ‘Record-ID’, ‘Dealfase’, ‘Bedrag’, ‘Aanmaakdatum’ en ‘Sluitingsdatum’, daarna Exporteren als CSV.',
      da: 'CRM › Aftaler, en visning med »Post-id«, »Aftalefase«, »Beløb«, »Oprettelsesdato« og »Lukkedato«, derefter Eksportér som CSV.',
    },
  },
  brevo_campaigns: {
    system: 'Brevo',
    name: { en: 'Campaigns', nl: 'Campagnes', da: 'Kampagner' },
    how: {
      en: 'Campaigns › Statistics › Export, with a row for each campaign.',
      nl: 'Campagnes › Statistieken › Exporteren, met een rij per campagne.',
      da: 'Kampagner › Statistik › Eksportér, med en række pr. kampagne.',
    },
  },
  brevo_contacts: {
    system: 'Brevo',
    name: { en: 'Contacts', nl: 'Contacten', da: 'Kontakter' },
    how: {
      en: 'Contacts › the list › Export contacts. The file arrives by e-mail.',
      nl: 'Contacten › de lijst › Contacten exporteren. Het bestand komt per e-mail.',
      da: 'Kontakter › listen › Eksportér kontakter. Filen kommer pr. e-mail.',
    },
  },
};
