import type { Text } from '../text.js';

/** Where every byte and line of a file went, and what the file is for. */
export const ACCOUNT = {
  account_of: {
    en: 'Where every line of {file} went',
    nl: 'Waar elke regel van {file} is gebleven',
    da: 'Hvor hver linje i {file} blev af',
  },
  account_part: { en: 'Part of the file', nl: 'Deel van het bestand', da: 'Del af filen' },
  account_lines: { en: 'Lines', nl: 'Regels', da: 'Linjer' },
  account_bytes: { en: 'Bytes', nl: 'Bytes', da: 'Byte' },
  part_read: { en: 'Rows read', nl: 'Gelezen rijen', da: 'Læste rækker' },
  part_set_aside: { en: 'Set aside', nl: 'Opzijgezet', da: 'Lagt til side' },
  part_skipped: {
    en: 'Skipped: totals, notes, repeated headers',
    nl: 'Overgeslagen: totalen, notities, herhaalde kopregels',
    da: 'Sprunget over: totaler, noter, gentagne overskrifter',
  },
  part_header: {
    en: 'Header and what stands above it',
    nl: 'Kopregel en wat erboven staat',
    da: 'Overskrifter og det ovenover',
  },
  part_blank: { en: 'Blank lines', nl: 'Lege regels', da: 'Tomme linjer' },
  account_sum: { en: 'Sum', nl: 'Som', da: 'Sum' },
  account_closes: {
    en: 'The sum is the whole file: nothing was lost.',
    nl: 'De som is het hele bestand: er is niets verloren.',
    da: 'Summen er hele filen: intet er gået tabt.',
  },
  account_differs: {
    en: 'The parts do not add up to the file’s {size} bytes. Please report it: a row may be lost.',
    nl: 'De delen zijn samen niet de {size} bytes van het bestand. Meld het alstublieft: er kan een rij verloren zijn.',
    da: 'Delene giver ikke filens {size} byte. Meld det venligst: en række kan være tabt.',
  },
  feeds: {
    en: { one: 'Feeds one figure', other: 'Feeds {count} figures' },
    nl: { one: 'Draagt bij aan één cijfer', other: 'Draagt bij aan {count} cijfers' },
    da: { one: 'Bidrager til ét nøgletal', other: 'Bidrager til {count} nøgletal' },
  },
  read_by_recipe: {
    en: 'read as you said before',
    nl: 'gelezen zoals u eerder aangaf',
    da: 'læst, som du har angivet før',
  },
} satisfies { [key: string]: Text };
