import type { Text } from '../text.js';

/** What the file itself does not decide, as questions; and why columns mean what they mean. */
export const QUESTIONS = {
  ask_decimal_mark: {
    en: 'How is “{sample}” in the column “{column}” meant?',
    nl: 'Hoe is ‘{sample}’ in de kolom ‘{column}’ bedoeld?',
    da: 'Hvordan skal »{sample}« i kolonnen »{column}« forstås?',
  },
  ask_date_order: {
    en: 'Which day is “{sample}” in the column “{column}”?',
    nl: 'Welke dag is ‘{sample}’ in de kolom ‘{column}’?',
    da: 'Hvilken dag er »{sample}« i kolonnen »{column}«?',
  },
  ask_tax: {
    en: 'Do the prices in this file include tax?',
    nl: 'Zijn de prijzen in dit bestand inclusief btw?',
    da: 'Er priserne i filen inkl. moms?',
  },
  ask_source: {
    en: 'It is not certain which export this is. Taken: {value}. Do its columns mean what is said below?',
    nl: 'Het is niet zeker welke export dit is. Aangenomen: {value}. Betekenen de kolommen wat hieronder staat?',
    da: 'Det er ikke sikkert, hvilken eksport det er. Antaget: {value}. Betyder kolonnerne det, der står nedenfor?',
  },
  ask_other: {
    en: 'Nothing in the file decides this: {about}. Which is right?',
    nl: 'Niets in het bestand bepaalt dit: {about}. Wat klopt?',
    da: 'Intet i filen afgør dette: {about}. Hvad er rigtigt?',
  },
  ask_other_column: {
    en: 'Nothing in the column “{column}” decides this: {about}. Which is right?',
    nl: 'Niets in de kolom ‘{column}’ bepaalt dit: {about}. Wat klopt?',
    da: 'Intet i kolonnen »{column}« afgør dette: {about}. Hvad er rigtigt?',
  },
  answer_is: { en: 'It is {reading}', nl: 'Het is {reading}', da: 'Det er {reading}' },
  answer_now: { en: 'taken until now', nl: 'tot nu toe aangenomen', da: 'antaget indtil nu' },
  answer_effect: {
    en: 'This file alone then gives: {figures}.',
    nl: 'Alleen dit bestand geeft dan: {figures}.',
    da: 'Filen alene giver så: {figures}.',
  },
  answer_moved: {
    en: {
      one: 'One order would lie in another month.',
      other: '{count} orders would lie in another month.',
    },
    nl: {
      one: 'Eén bestelling zou in een andere maand vallen.',
      other: '{count} bestellingen zouden in een andere maand vallen.',
    },
    da: {
      one: 'Én ordre ville ligge i en anden måned.',
      other: '{count} ordrer ville ligge i en anden måned.',
    },
  },
  answer_same: {
    en: 'The main figures are the same either way.',
    nl: 'De belangrijkste cijfers zijn in beide gevallen gelijk.',
    da: 'Hovedtallene er ens i begge tilfælde.',
  },
  weigh: {
    en: 'Work out the figures of both answers',
    nl: 'Bereken de cijfers van beide antwoorden',
    da: 'Beregn tallene for begge svar',
  },
  weigh_coming: {
    en: 'Being worked out …',
    nl: 'Wordt berekend …',
    da: 'Beregnes …',
  },
  weigh_part: {
    en: 'Worked out from the first {size} of the file.',
    nl: 'Berekend uit de eerste {size} van het bestand.',
    da: 'Beregnet ud fra filens første {size}.',
  },
  answer_take: { en: 'Take this', nl: 'Neem dit', da: 'Vælg dette' },
  answer_below: {
    en: 'Answer it under “How it was read”.',
    nl: 'Beantwoord dit onder ‘Hoe het is gelezen’.',
    da: 'Svar under »Sådan er den læst«.',
  },
  figure_named: { en: '{kpi} {value}', nl: '{kpi} {value}', da: '{kpi} {value}' },
  column_why: { en: 'Why', nl: 'Waarom', da: 'Hvorfor' },
  why_user: { en: 'your choice', nl: 'uw keuze', da: 'dit valg' },
  why_name: {
    en: 'the export names it so',
    nl: 'zo noemt de export het',
    da: 'sådan kalder eksporten den',
  },
  why_word: {
    en: 'a word of its name',
    nl: 'een woord in de naam',
    da: 'et ord i navnet',
  },
  why_content: {
    en: 'what its cells look like',
    nl: 'hoe de cellen eruitzien',
    da: 'sådan ser cellerne ud',
  },
  why_known: {
    en: 'known, but no figure needs it',
    nl: 'bekend, maar voor geen cijfer nodig',
    da: 'kendt, men intet nøgletal bruger den',
  },
  why_unknown: {
    en: 'the name says nothing known',
    nl: 'de naam zegt niets bekends',
    da: 'navnet siger intet kendt',
  },
} satisfies { [key: string]: Text };
