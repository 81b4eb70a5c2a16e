import type { KpiTexts } from '../text.js';

/** Service: what customers ask for, and how soon they are answered. */
export const SERVICE: KpiTexts = {
  tickets: {
    name: { en: 'Service requests', nl: 'Klantvragen', da: 'Henvendelser' },
    definition: {
      en: 'How many requests the help desk got.',
      nl: 'Hoeveel vragen de klantenservice kreeg.',
      da: 'Hvor mange henvendelser kundeservice fik.',
    },
  },
  complaint_rate: {
    name: { en: 'Requests per 100 orders', nl: 'Klachtfrequentie', da: 'Klagefrekvens' },
    definition: {
      en: 'Service requests as a share of orders: 12 % is 12 requests per 100 orders. By reason: of all orders.',
      nl: 'Klantvragen als deel van de bestellingen: 12% is 12 vragen per 100 bestellingen. Per reden: van alle bestellingen.',
      da: 'Henvendelser som andel af ordrer: 12 % er 12 henvendelser pr. 100 ordrer. Pr. årsag: af alle ordrer.',
    },
  },
  first_response_time: {
    name: { en: 'First response time', nl: 'Reactietijd', da: 'Svartid' },
    definition: {
      en: 'Time from request to first reply: half of the requests wait no longer (median). Nine of ten wait no longer than the figure beside it.',
      nl: 'Tijd van vraag tot eerste antwoord: de helft wacht niet langer (mediaan). Negen van de tien wachten niet langer dan het getal ernaast.',
      da: 'Tid fra henvendelse til første svar: halvdelen venter ikke længere (median). Ni ud af ti venter ikke længere end tallet ved siden af.',
    },
  },
  resolution_time: {
    name: { en: 'Time to serve a customer', nl: 'Afhandeltijd', da: 'Løsningstid' },
    definition: {
      en: 'Time from request to solution: half of the requests take no longer (median).',
      nl: 'Tijd van vraag tot oplossing: de helft duurt niet langer (mediaan).',
      da: 'Tid fra henvendelse til løsning: halvdelen tager ikke længere (median).',
    },
  },
  automation_rate: {
    name: { en: 'Automation', nl: 'Automatiseringsgraad', da: 'Automatiseringsgrad' },
    definition: {
      en: 'Requests solved without a person as a share of the requests solved.',
      nl: 'Vragen die zonder medewerker zijn opgelost als deel van de opgeloste vragen.',
      da: 'Henvendelser løst uden en medarbejder som andel af løste henvendelser.',
    },
  },
};
