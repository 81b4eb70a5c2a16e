import type { ProblemTexts, Text } from '../text.js';

const LEFT_OUT = {
  en: 'The cell counts as empty. Correct it in the file, or give the column another meaning.',
  nl: 'De cel telt als leeg. Verbeter hem in het bestand, of geef de kolom een andere betekenis.',
  da: 'Cellen regnes som tom. Ret den i filen, eller giv kolonnen en anden betydning.',
};

function notA(en: string, nl: string, da: string, like: string): Text {
  return {
    en: `“{found}” is not ${en}. Write it like ${like}. ${LEFT_OUT.en}`,
    nl: `‘{found}’ is geen ${nl}. Schrijf het als ${like}. ${LEFT_OUT.nl}`,
    da: `»{found}« er ikke ${da}. Skriv det som ${like}. ${LEFT_OUT.da}`,
  };
}

/** Cells that are not what their column holds. */
export const PROBLEMS_OF_VALUES: ProblemTexts = {
  not_an_amount: {
    title: { en: 'Not an amount', nl: 'Geen bedrag', da: 'Ikke et beløb' },
    text: notA('an amount', 'bedrag', 'et beløb', '1234.50'),
  },
  not_a_count: {
    title: { en: 'Not a number', nl: 'Geen aantal', da: 'Ikke et antal' },
    text: notA('a number', 'aantal', 'et antal', '12'),
  },
  not_a_date: {
    title: { en: 'Not a date', nl: 'Geen datum', da: 'Ikke en dato' },
    text: notA('a date', 'datum', 'en dato', '2026-03-31'),
  },
  no_such_day: {
    title: {
      en: 'A day that does not exist',
      nl: 'Een dag die niet bestaat',
      da: 'En dag, der ikke findes',
    },
    text: {
      en: '“{found}” is not in the calendar. The cell counts as empty. Correct it in the file, or choose another order of dates.',
      nl: '‘{found}’ staat niet op de kalender. De cel telt als leeg. Verbeter hem, of kies een andere datumvolgorde.',
      da: '»{found}« findes ikke i kalenderen. Cellen regnes som tom. Ret den, eller vælg en anden datorækkefølge.',
    },
  },
  not_a_flag: {
    title: { en: 'Neither yes nor no', nl: 'Geen ja of nee', da: 'Hverken ja eller nej' },
    text: notA('a yes or a no', 'ja of nee', 'et ja eller et nej', 'yes, no, 1, 0'),
  },
  not_a_duration: {
    title: { en: 'Not a duration', nl: 'Geen duur', da: 'Ikke en varighed' },
    text: notA('a length of time', 'tijdsduur', 'en varighed', '00:03:20 / 200'),
  },
  spreadsheet_damage: {
    title: {
      en: 'Number damaged by a spreadsheet',
      nl: 'Nummer beschadigd door een spreadsheet',
      da: 'Nummer ødelagt af et regneark',
    },
    text: {
      en: 'A spreadsheet has rounded this number: “{found}”. Its last digits are lost. Use the export as downloaded, without opening and saving it.',
      nl: 'Een spreadsheet heeft dit nummer afgerond: ‘{found}’. De laatste cijfers zijn weg. Gebruik de export zoals gedownload, zonder hem te openen en op te slaan.',
      da: 'Et regneark har afrundet nummeret: »{found}«. De sidste cifre er tabt. Brug eksporten, som den blev hentet, uden at åbne og gemme den.',
    },
  },
  too_many_digits: {
    title: { en: 'Too many digits', nl: 'Te veel cijfers', da: 'For mange cifre' },
    text: {
      en: '“{found}” has more digits than can be kept exactly. The cell counts as empty.',
      nl: '‘{found}’ heeft meer cijfers dan exact bewaard kunnen worden. De cel telt als leeg.',
      da: '»{found}« har flere cifre, end der kan bevares nøjagtigt. Cellen regnes som tom.',
    },
  },
  contradicts_column: {
    title: {
      en: 'Written unlike its column',
      nl: 'Anders geschreven dan de kolom',
      da: 'Skrevet anderledes end kolonnen',
    },
    text: {
      en: '“{found}” does not fit how the rest of the column is written. Check the decimal mark and the order of dates.',
      nl: '‘{found}’ past niet bij hoe de rest van de kolom is geschreven. Controleer het decimaalteken en de datumvolgorde.',
      da: '»{found}« passer ikke til resten af kolonnen. Kontrollér decimaltegn og datorækkefølge.',
    },
  },
  swapped_date: {
    title: {
      en: 'Day and month swapped',
      nl: 'Dag en maand verwisseld',
      da: 'Dag og måned byttet om',
    },
    text: {
      en: '“{found}” fits between the rows around it only with day and month swapped, as a spreadsheet leaves dates it misreads. It is kept as written, so its figures are on another day. Use the export as downloaded, without opening and saving it.',
      nl: '‘{found}’ past alleen tussen de rijen eromheen als dag en maand verwisseld zijn, zoals een spreadsheet verkeerd gelezen datums bewaart. De datum blijft zoals hij er staat, dus de cijfers staan op een andere dag. Gebruik de export zoals gedownload, zonder hem te openen en op te slaan.',
      da: '»{found}« passer kun mellem rækkerne omkring, hvis dag og måned er byttet om, sådan som et regneark gemmer datoer, det læser forkert. Datoen beholdes, som den står, så tallene ligger på en anden dag. Brug eksporten, som den blev hentet, uden at åbne og gemme den.',
    },
  },
  ambiguous: {
    title: {
      en: 'Can be read in two ways',
      nl: 'Op twee manieren te lezen',
      da: 'Kan læses på to måder',
    },
    text: {
      en: 'The values of “{column}” can be read in two ways, and nothing in the file decides. Taken: {taken}. Check the decimal mark or the order of dates below.',
      nl: 'De waarden van ‘{column}’ zijn op twee manieren te lezen, en niets in het bestand beslist. Aangenomen: {taken}. Controleer hieronder het decimaalteken of de datumvolgorde.',
      da: 'Værdierne i »{column}« kan læses på to måder, og intet i filen afgør det. Antaget: {taken}. Kontrollér decimaltegn eller datorækkefølge nedenfor.',
    },
  },
  missing_value: {
    title: {
      en: 'Needed cell is empty',
      nl: 'Verplichte cel is leeg',
      da: 'Nødvendig celle er tom',
    },
    text: {
      en: 'The row has no “{column}”, without which it cannot count. It was set aside.',
      nl: 'De rij heeft geen ‘{column}’ en kan daarom niet meetellen. Hij is opzijgezet.',
      da: 'Rækken mangler »{column}« og kan derfor ikke tælle med. Den er lagt til side.',
    },
  },
};
