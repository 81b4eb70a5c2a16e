import type { KpiTexts } from '../text.js';

/** Site, people, data. */
export const OPERATIONS: KpiTexts = {
  page_load_time: {
    name: { en: 'Page load time', nl: 'Laadtijd', da: 'Indlæsningstid' },
    definition: {
      en: 'Half of the page loads take no longer (median, weighted by samples). Three of four take no longer than the figure beside it.',
      nl: 'De helft van de paginaladingen duurt niet langer (mediaan, gewogen naar metingen). Drie van de vier duren niet langer dan het getal ernaast.',
      da: 'Halvdelen af sidevisningerne indlæses ikke langsommere (median, vægtet efter målinger). Tre ud af fire tager ikke længere end tallet ved siden af.',
    },
  },
  uptime: {
    name: { en: 'Uptime', nl: 'Uptime', da: 'Oppetid' },
    definition: {
      en: 'Time the site was up as a share of the time checked.',
      nl: 'Tijd dat de site bereikbaar was als deel van de gecontroleerde tijd.',
      da: 'Tid, sitet var oppe, som andel af den kontrollerede tid.',
    },
  },
  access_time: {
    name: { en: 'Response time', nl: 'Toegangstijd', da: 'Svartid for systemet' },
    definition: {
      en: 'How long the site takes to answer, on average over the checks.',
      nl: 'Hoe lang de site over een antwoord doet, gemiddeld over de controles.',
      da: 'Hvor længe sitet er om at svare, i gennemsnit over kontrollerne.',
    },
  },
  security_incidents: {
    name: { en: 'Security incidents', nl: 'Beveiligingsincidenten', da: 'Sikkerhedshændelser' },
    definition: {
      en: 'How many security incidents were noted.',
      nl: 'Hoeveel beveiligingsincidenten zijn genoteerd.',
      da: 'Hvor mange sikkerhedshændelser der er noteret.',
    },
  },
  employee_satisfaction: {
    name: {
      en: 'Employee satisfaction',
      nl: 'Medewerkerstevredenheid',
      da: 'Medarbejdertilfredshed',
    },
    definition: {
      en: 'Mean score of the staff surveys, on a scale to 10. Beside it the eNPS: the share scoring 9–10 minus the share scoring 0–6.',
      nl: 'Gemiddelde score van de medewerkersonderzoeken, op een schaal tot 10. Ernaast de eNPS: het deel met 9–10 min het deel met 0–6.',
      da: 'Gennemsnitlig score i medarbejderundersøgelser, på en skala til 10. Ved siden af eNPS: andelen med 9–10 minus andelen med 0–6.',
    },
  },
  employee_retention: {
    name: { en: 'Employee retention', nl: 'Personeelsbehoud', da: 'Medarbejderfastholdelse' },
    definition: {
      en: 'Staff employed at the start and still at the end of the period, as a share of those at the start.',
      nl: 'Medewerkers die aan het begin én aan het eind van de periode in dienst zijn, als deel van die aan het begin.',
      da: 'Medarbejdere ansat ved periodens begyndelse og stadig ved dens slutning, som andel af dem ved begyndelsen.',
    },
  },
  absence_rate: {
    name: { en: 'Absence', nl: 'Verzuim', da: 'Sygefravær' },
    definition: {
      en: 'Hours absent as a share of the hours contracted.',
      nl: 'Verzuimde uren als deel van de contracturen.',
      da: 'Fraværstimer som andel af kontrakttimer.',
    },
  },
  training_level: {
    name: { en: 'Training level', nl: 'Opleidingsniveau', da: 'Uddannelsesniveau' },
    definition: {
      en: 'Share of the staff per training level.',
      nl: 'Deel van de medewerkers per opleidingsniveau.',
      da: 'Andel af medarbejderne pr. uddannelsesniveau.',
    },
  },
  tasks_per_day: {
    name: { en: 'Tasks per day', nl: 'Taken per dag', da: 'Opgaver pr. dag' },
    definition: {
      en: 'Tasks done per eight hours worked.',
      nl: 'Uitgevoerde taken per acht gewerkte uren.',
      da: 'Udførte opgaver pr. otte arbejdstimer.',
    },
  },
  data_quality: {
    name: { en: 'Data quality', nl: 'Gegevenskwaliteit', da: 'Datakvalitet' },
    definition: {
      en: 'Rows accepted as a share of rows read, times cells filled as a share of cells expected. Both parts and the age of the newest row stand beside it.',
      nl: 'Aangenomen rijen als deel van de gelezen rijen, maal gevulde cellen als deel van de verwachte. Beide delen en de leeftijd van de nieuwste rij staan ernaast.',
      da: 'Accepterede rækker som andel af læste rækker, gange udfyldte celler som andel af forventede. Begge dele og alderen på den nyeste række står ved siden af.',
    },
  },
};
