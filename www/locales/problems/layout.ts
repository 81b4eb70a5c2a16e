import type { ProblemTexts } from '../text.js';

/** Rows and columns that do not stand as in the rest of the file. */
export const PROBLEMS_OF_LAYOUT: ProblemTexts = {
  unclosed_quote: {
    title: {
      en: 'Quote never closed',
      nl: 'Aanhalingsteken niet gesloten',
      da: 'Anførselstegn ikke lukket',
    },
    text: {
      en: 'A quote opens here and never closes: “{found}”. Only this line was set aside. Close the quote, or double it if it belongs to the text.',
      nl: 'Hier opent een aanhalingsteken dat nergens sluit: ‘{found}’. Alleen deze regel is opzijgezet. Sluit het, of verdubbel het als het bij de tekst hoort.',
      da: 'Her åbnes et anførselstegn, som aldrig lukkes: »{found}«. Kun denne linje er lagt til side. Luk det, eller fordobl det, hvis det hører til teksten.',
    },
  },
  text_after_quote: {
    title: {
      en: 'Text after a closing quote',
      nl: 'Tekst na een sluitend aanhalingsteken',
      da: 'Tekst efter et anførselstegn',
    },
    text: {
      en: 'After a closing quote more text follows: “{found}”. It was kept as part of the cell.',
      nl: 'Na een sluitend aanhalingsteken volgt nog tekst: ‘{found}’. Die is bij de cel gehouden.',
      da: 'Efter et afsluttende anførselstegn følger mere tekst: »{found}«. Den er beholdt som en del af cellen.',
    },
  },
  short_row: {
    title: { en: 'Too few cells', nl: 'Te weinig cellen', da: 'For få celler' },
    text: {
      en: 'This row has fewer cells than the header: “{found}”. The missing ones count as empty. Check whether a separator is missing.',
      nl: 'Deze rij heeft minder cellen dan de kopregel: ‘{found}’. De ontbrekende tellen als leeg. Controleer of er een scheidingsteken ontbreekt.',
      da: 'Rækken har færre celler end overskrifterne: »{found}«. De manglende regnes som tomme. Kontrollér, om et skilletegn mangler.',
    },
  },
  long_row: {
    title: { en: 'Too many cells', nl: 'Te veel cellen', da: 'For mange celler' },
    text: {
      en: 'This row has more cells than the header: “{found}”. A text with a separator in it has to stand in quotes.',
      nl: 'Deze rij heeft meer cellen dan de kopregel: ‘{found}’. Een tekst met een scheidingsteken moet tussen aanhalingstekens staan.',
      da: 'Rækken har flere celler end overskrifterne: »{found}«. En tekst med et skilletegn i skal stå i anførselstegn.',
    },
  },
  repeated_header: {
    title: { en: 'Header repeated', nl: 'Kopregel herhaald', da: 'Overskrifter gentaget' },
    text: {
      en: 'The header stands here again. The line was skipped.',
      nl: 'De kopregel staat hier nog eens. De regel is overgeslagen.',
      da: 'Overskrifterne står her igen. Linjen er sprunget over.',
    },
  },
  second_header: {
    title: {
      en: 'Second row of names or units',
      nl: 'Tweede rij met namen of eenheden',
      da: 'Anden række med navne eller enheder',
    },
    text: {
      en: 'Under the header stands a line of units or other names, not of values: “{found}”. It was skipped.',
      nl: 'Onder de kopregel staat een regel met eenheden of andere namen, geen waarden: ‘{found}’. De regel is overgeslagen.',
      da: 'Under overskrifterne står en linje med enheder eller andre navne, ikke værdier: »{found}«. Den er sprunget over.',
    },
  },
  row_in_one_cell: {
    title: { en: 'Row in one cell', nl: 'Rij in één cel', da: 'Række i én celle' },
    text: {
      en: 'The whole row stood in one quoted cell, as when a file is saved by a spreadsheet of another country: “{found}”. It was opened and read.',
      nl: 'De hele rij stond in één cel tussen aanhalingstekens, zoals wanneer een spreadsheet met andere landinstellingen het bestand opslaat: ‘{found}’. De rij is uitgepakt en gelezen.',
      da: 'Hele rækken stod i én celle i anførselstegn, som når et regneark med et andet lands indstillinger gemmer filen: »{found}«. Den er åbnet og læst.',
    },
  },
  side_by_side: {
    title: {
      en: 'Two tables side by side',
      nl: 'Twee tabellen naast elkaar',
      da: 'To tabeller ved siden af hinanden',
    },
    text: {
      en: 'An empty column seems to part two tables; the second begins with “{found}”. They were read as one. If they have nothing to do with each other, save each as a file of its own.',
      nl: 'Een lege kolom lijkt twee tabellen te scheiden; de tweede begint met ‘{found}’. Ze zijn als één tabel gelezen. Horen ze niet bij elkaar, sla ze dan elk als eigen bestand op.',
      da: 'En tom kolonne ser ud til at adskille to tabeller; den anden begynder med »{found}«. De er læst som én. Hører de ikke sammen, så gem hver som sin egen fil.',
    },
  },
  dialect_change: {
    title: {
      en: 'Other separator from here on',
      nl: 'Vanaf hier een ander scheidingsteken',
      da: 'Andet skilletegn herfra',
    },
    text: {
      en: 'From this line on the cells are separated differently: “{found}”. Save the two parts as two files.',
      nl: 'Vanaf deze regel zijn de cellen anders gescheiden: ‘{found}’. Sla de twee delen op als twee bestanden.',
      da: 'Fra denne linje er cellerne adskilt anderledes: »{found}«. Gem de to dele som to filer.',
    },
  },
  total_row: {
    title: { en: 'Total row', nl: 'Totaalrij', da: 'Totalrække' },
    text: {
      en: 'This is a total of other rows: “{found}”. It was skipped, so nothing counts twice.',
      nl: 'Dit is een totaal van andere rijen: ‘{found}’. De rij is overgeslagen, zodat niets dubbel telt.',
      da: 'Det er en total af andre rækker: »{found}«. Den er sprunget over, så intet tælles to gange.',
    },
  },
  footer: {
    title: { en: 'Note in the file', nl: 'Opmerking in het bestand', da: 'Bemærkning i filen' },
    text: {
      en: 'This line is a note, not a row: “{found}”. It was skipped.',
      nl: 'Deze regel is een opmerking, geen rij: ‘{found}’. Hij is overgeslagen.',
      da: 'Linjen er en bemærkning, ikke en række: »{found}«. Den er sprunget over.',
    },
  },
  duplicate_column: {
    title: {
      en: 'Two columns of one name',
      nl: 'Twee kolommen met één naam',
      da: 'To kolonner med samme navn',
    },
    text: {
      en: 'The column “{found}” occurs more than once. Both are kept and numbered.',
      nl: 'De kolom ‘{found}’ komt meer dan eens voor. Beide zijn behouden en genummerd.',
      da: 'Kolonnen »{found}« forekommer mere end én gang. Begge er beholdt og nummereret.',
    },
  },
  unnamed_column: {
    title: { en: 'Column without a name', nl: 'Kolom zonder naam', da: 'Kolonne uden navn' },
    text: {
      en: 'A column has no name. It is kept and numbered.',
      nl: 'Een kolom heeft geen naam. Hij is behouden en genummerd.',
      da: 'En kolonne har intet navn. Den er beholdt og nummereret.',
    },
  },
};
