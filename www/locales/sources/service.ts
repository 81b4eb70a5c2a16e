import type { SourceTexts } from '../text.js';

/** Exports of the group `service`, by source id. */
export const SERVICE: SourceTexts = {
  zendesk_tickets: {
    system: 'Zendesk',
    name: { en: 'Tickets', nl: 'Tickets', da: 'Tickets' },
    how: {
      en: 'Open a view › Actions › Export as CSV. The file arrives by e-mail.',
      nl: 'Open een weergave › Acties › Exporteren als CSV. Het bestand komt per e-mail.',
      da: 'Åbn en visning › Handlinger › Eksportér som CSV. Filen kommer pr. e-mail.',
    },
  },
  freshdesk_tickets: {
    system: 'Freshdesk',
    name: { en: 'Tickets', nl: 'Tickets', da: 'Tickets' },
    how: {
      en: 'Tickets › Export › CSV, with all times, “Source”, “Type” and “Survey results”. The file arrives by e-mail.',
      nl: 'Tickets › Export › CSV, met alle tijden, ‘Source’, ‘Type’ en ‘Survey results’. Het bestand komt per e-mail.',
      da: 'Tickets › Export › CSV, med alle tidspunkter, »Source«, »Type« og »Survey results«. Filen kommer pr. e-mail.',
    },
  },
  gorgias_tickets: {
    system: 'Gorgias',
    name: { en: 'Tickets', nl: 'Tickets', da: 'Tickets' },
    how: {
      en: 'Tickets › a view › ⋯ › Export tickets. The file arrives by e-mail.',
      nl: 'Tickets › een weergave › ⋯ › Export tickets. Het bestand komt per e-mail.',
      da: 'Tickets › en visning › ⋯ › Export tickets. Filen kommer pr. e-mail.',
    },
  },
  typeform_responses: {
    system: 'Typeform',
    name: { en: 'Responses', nl: 'Antwoorden', da: 'Svar' },
    how: {
      en: 'Open the form › Results › Responses › Download all responses › CSV.',
      nl: 'Open het formulier › Results › Responses › Download all responses › CSV.',
      da: 'Åbn formularen › Results › Responses › Download all responses › CSV.',
    },
  },
  surveymonkey_responses: {
    system: 'SurveyMonkey',
    name: { en: 'All responses', nl: 'Alle antwoorden', da: 'Alle svar' },
    how: {
      en: 'Analyze results › Save as › Export file › All responses data › CSV.',
      nl: 'Resultaten analyseren › Opslaan als › Bestand exporteren › Alle antwoordgegevens › CSV.',
      da: 'Analysér resultater › Gem som › Eksportér fil › Alle svardata › CSV.',
    },
  },
  delighted_responses: {
    system: 'Delighted',
    name: { en: 'Responses', nl: 'Antwoorden', da: 'Svar' },
    how: {
      en: 'Download › Responses › CSV.',
      nl: 'Download › Responses › CSV.',
      da: 'Download › Responses › CSV.',
    },
  },
  trustpilot_reviews: {
    system: 'Trustpilot',
    name: { en: 'Service reviews', nl: 'Servicereviews', da: 'Serviceanmeldelser' },
    how: {
      en: 'Trustpilot Business › Manage reviews › Service reviews › Export › CSV.',
      nl: 'Trustpilot Business › Reviews beheren › Servicereviews › Exporteren › CSV.',
      da: 'Trustpilot Business › Administrér anmeldelser › Serviceanmeldelser › Eksportér › CSV.',
    },
  },
  kiyoh_reviews: {
    system: 'Kiyoh',
    name: { en: 'Reviews', nl: 'Beoordelingen', da: 'Anmeldelser' },
    how: {
      en: 'Reviews › Export (Exporteren), as CSV.',
      nl: 'Reviews › Exporteren, als CSV.',
      da: 'Reviews › Eksportér (Exporteren), som CSV.',
    },
  },
  webwinkelkeur_reviews: {
    system: 'WebwinkelKeur',
    name: { en: 'Reviews', nl: 'Beoordelingen', da: 'Anmeldelser' },
    how: {
      en: 'Reviews › Export (Exporteren), as CSV.',
      nl: 'Reviews › Exporteren, als CSV.',
      da: 'Reviews › Eksportér (Exporteren), som CSV.',
    },
  },
};
