import type { Text } from '../text.js';

/** The rows behind the problems, one by one, where they stand in the file. */
export const REJECTED = {
  rejected_title: {
    en: 'Row by row, as in the file',
    nl: 'Rij voor rij, zoals in het bestand',
    da: 'Række for række, som i filen',
  },
  rejected_reason: { en: 'Reason', nl: 'Reden', da: 'Årsag' },
  rejected_effect: { en: 'Effect', nl: 'Gevolg', da: 'Følge' },
  rejected_all: { en: 'All', nl: 'Alle', da: 'Alle' },
  rejected_range: {
    en: '{from} to {to} of {count}',
    nl: '{from} tot en met {to} van {count}',
    da: '{from} til {to} af {count}',
  },
  rejected_none: {
    en: 'Nothing with this reason and effect.',
    nl: 'Niets met deze reden en dit gevolg.',
    da: 'Intet med denne årsag og følge.',
  },
  rejected_capped: {
    en: 'The first {kept} of {count} are listed here and in the CSV. All are counted.',
    nl: 'De eerste {kept} van {count} staan hier en in de CSV. Ze zijn allemaal geteld.',
    da: 'De første {kept} af {count} står her og i CSV-filen. Alle er talt med.',
  },
  rejected_before: { en: 'Previous', nl: 'Vorige', da: 'Forrige' },
  rejected_after: { en: 'Next', nl: 'Volgende', da: 'Næste' },
  rejected_show: {
    en: 'Show line {line} in the file',
    nl: 'Regel {line} in het bestand tonen',
    da: 'Vis linje {line} i filen',
  },
  rejected_loading: { en: 'Looking it up …', nl: 'Wordt opgezocht …', da: 'Slår op …' },
  rejected_gone: {
    en: 'The file was moved or changed since it was read, so its lines cannot be shown. Add it again.',
    nl: 'Het bestand is sinds het lezen verplaatst of gewijzigd; de regels zijn niet te tonen. Voeg het opnieuw toe.',
    da: 'Filen er flyttet eller ændret, siden den blev læst, så linjerne kan ikke vises. Tilføj den igen.',
  },
  lines_around: {
    en: 'Lines around line {line} of {file}',
    nl: 'Regels rond regel {line} van {file}',
    da: 'Linjer omkring linje {line} i {file}',
  },
  see_rows: { en: 'See the rows', nl: 'Bekijk de rijen', da: 'Se rækkerne' },
  csv_advice: { en: 'what to do', nl: 'wat te doen', da: 'hvad du kan gøre' },
  csv_row: { en: 'row as written', nl: 'rij zoals geschreven', da: 'rækken som skrevet' },
  csv_file: { en: 'file', nl: 'bestand', da: 'fil' },
} satisfies { [key: string]: Text };
