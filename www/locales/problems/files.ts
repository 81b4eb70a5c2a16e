import type { ProblemTexts } from '../text.js';

/** A file as a whole: not a table, too large, damaged, given twice. */
export const PROBLEMS_OF_FILES: ProblemTexts = {
  empty_file: {
    title: { en: 'Empty file', nl: 'Leeg bestand', da: 'Tom fil' },
    text: {
      en: 'There is nothing in this file. Make the export again, with a period that has data.',
      nl: 'Er staat niets in dit bestand. Maak de export opnieuw, over een periode met gegevens.',
      da: 'Filen er tom. Lav eksporten igen for en periode med data.',
    },
  },
  header_only: {
    title: {
      en: 'Header without rows',
      nl: 'Kopregel zonder rijen',
      da: 'Overskrifter uden rækker',
    },
    text: {
      en: 'The file has column names but no rows. Export a period that has data.',
      nl: 'Het bestand heeft kolomnamen maar geen rijen. Exporteer een periode met gegevens.',
      da: 'Filen har kolonnenavne, men ingen rækker. Eksportér en periode med data.',
    },
  },
  not_csv: {
    title: { en: 'Not a CSV file', nl: 'Geen CSV-bestand', da: 'Ikke en CSV-fil' },
    text: {
      en: 'This is not a table in text form but {kind}. {way}',
      nl: 'Dit is geen tabel als tekst maar {kind}. {way}',
      da: 'Det er ikke en tabel som tekst, men {kind}. {way}',
    },
  },
  unknown_table: {
    title: {
      en: 'Columns not recognised',
      nl: 'Kolommen niet herkend',
      da: 'Kolonner ikke genkendt',
    },
    text: {
      en: 'This is a table, but none of its columns could be given a meaning. Say below what they mean.',
      nl: 'Dit is een tabel, maar geen van de kolommen kreeg een betekenis. Geef hieronder aan wat ze betekenen.',
      da: 'Det er en tabel, men ingen af kolonnerne kunne få en betydning. Angiv nedenfor, hvad de betyder.',
    },
  },
  unknown_field: {
    title: { en: 'Unknown field', nl: 'Onbekend veld', da: 'Ukendt felt' },
    text: {
      en: 'The mapping names the field “{found}”, which does not exist. Correct the mapping.',
      nl: 'De toewijzing noemt het veld ‘{found}’, dat niet bestaat. Pas de toewijzing aan.',
      da: 'Tilknytningen nævner feltet »{found}«, som ikke findes. Ret tilknytningen.',
    },
  },
  too_large: {
    title: { en: 'Beyond a limit', nl: 'Over een grens', da: 'Over en grænse' },
    text: {
      en: 'The file goes beyond what can be read: {found}. Check that it is a table, or split it.',
      nl: 'Het bestand gaat over een leesgrens heen: {found}. Controleer of het een tabel is, of splits het.',
      da: 'Filen overskrider, hvad der kan læses: {found}. Kontrollér, at det er en tabel, eller del den.',
    },
  },
  memory_full: {
    title: { en: 'Too little memory', nl: 'Te weinig geheugen', da: 'For lidt hukommelse' },
    text: {
      en: 'The file takes more memory than this browser gives. Nothing of it is counted. Split it by year, or export fewer columns.',
      nl: 'Het bestand kost meer geheugen dan deze browser geeft. Er telt niets van mee. Splits het per jaar of exporteer minder kolommen.',
      da: 'Filen kræver mere hukommelse, end browseren giver. Intet af den tæller med. Del den efter år, eller eksportér færre kolonner.',
    },
  },
  memory_low: {
    title: { en: 'Little memory left', nl: 'Weinig geheugen over', da: 'Lidt hukommelse tilbage' },
    text: {
      en: 'Three quarters of the memory for files are taken. Remove files you do not need before adding more.',
      nl: 'Driekwart van het geheugen voor bestanden is gebruikt. Verwijder bestanden die u niet nodig hebt voordat u er meer toevoegt.',
      da: 'Tre fjerdedele af hukommelsen til filer er brugt. Fjern filer, du ikke skal bruge, før du tilføjer flere.',
    },
  },
  invalid_bytes: {
    title: { en: 'Unreadable characters', nl: 'Onleesbare tekens', da: 'Ulæselige tegn' },
    text: {
      en: 'Some bytes are no text in this encoding: “{found}”. The row is kept. If letters look wrong, choose another encoding.',
      nl: 'Sommige bytes zijn geen tekst in deze codering: ‘{found}’. De rij is behouden. Zien letters er vreemd uit, kies dan een andere codering.',
      da: 'Nogle bytes er ikke tekst i dette tegnsæt: »{found}«. Rækken er beholdt. Ser bogstaver forkerte ud, så vælg et andet tegnsæt.',
    },
  },
  nul_byte: {
    title: { en: 'NUL character', nl: 'NUL-teken', da: 'NUL-tegn' },
    text: {
      en: 'There is a NUL character in this row. The row is kept; the file may be damaged here.',
      nl: 'In deze rij staat een NUL-teken. De rij is behouden; het bestand kan hier beschadigd zijn.',
      da: 'Der er et NUL-tegn i rækken. Rækken er beholdt; filen kan være beskadiget her.',
    },
  },
  bom_inside: {
    title: {
      en: 'Two files glued together',
      nl: 'Twee samengevoegde bestanden',
      da: 'To filer sat sammen',
    },
    text: {
      en: 'A byte order mark stands in the middle, as when two files are joined. It was removed; check that the period is right.',
      nl: 'Midden in het bestand staat een byte order mark, zoals bij samengevoegde bestanden. Het is verwijderd; controleer of de periode klopt.',
      da: 'Der står et byte order mark midt i filen, som når to filer er sat sammen. Det er fjernet; kontrollér perioden.',
    },
  },
  cut_off: {
    title: { en: 'File breaks off', nl: 'Bestand is afgebroken', da: 'Filen er afbrudt' },
    text: {
      en: 'The file ends in the middle of a row: “{found}”. The download may be incomplete; make it again.',
      nl: 'Het bestand eindigt midden in een rij: ‘{found}’. De download is mogelijk onvolledig; maak hem opnieuw.',
      da: 'Filen slutter midt i en række: »{found}«. Overførslen kan være ufuldstændig; hent den igen.',
    },
  },
  same_file: {
    title: {
      en: 'The same file twice',
      nl: 'Hetzelfde bestand twee keer',
      da: 'Samme fil to gange',
    },
    text: {
      en: 'This is the very same file as “{found}”. It counts once. Remove one of the two.',
      nl: 'Dit is precies hetzelfde bestand als ‘{found}’. Het telt één keer mee. Verwijder een van de twee.',
      da: 'Det er nøjagtig samme fil som »{found}«. Den tæller kun én gang. Fjern en af de to.',
    },
  },
  ends_earlier: {
    title: {
      en: 'Ends before the other files',
      nl: 'Houdt eerder op dan de andere bestanden',
      da: 'Slutter før de andre filer',
    },
    text: {
      en: 'This data ends, other files go on: {found}. Export it again up to the same day, so that figures of both can be compared.',
      nl: 'Deze gegevens houden op, andere bestanden lopen door: {found}. Exporteer tot dezelfde dag, zodat de cijfers bij elkaar passen.',
      da: 'Disse data slutter, andre filer fortsætter: {found}. Eksportér igen til samme dag, så tallene passer sammen.',
    },
  },
};
