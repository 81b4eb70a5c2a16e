import type { FileReport, Guess, ImportOptions } from '../engine/types.js';

/** What about a file the reader can correct in a field of its own. */
export const CORRECTABLE = [
  'source',
  'encoding',
  'delimiter',
  'quote',
  'header_row',
  'decimal_mark',
  'date_order',
  'currency',
  'tax',
  'time_zone',
  'period',
  'totals',
] as const;

/** What is only told: it follows from the file, or from what was corrected. */
export const TOLD = ['layout', 'preamble', 'escape', 'newline', 'notes'] as const;

/** One of them. */
export type Told = (typeof TOLD)[number];

/** One of those that can be corrected. */
export type Correctable = (typeof CORRECTABLE)[number];

/** The values to choose from; none: free text. */
export const CHOICES: { readonly [about in Correctable]?: readonly string[] } = {
  encoding: [
    'utf-8',
    'windows-1252',
    'windows-1250',
    'macintosh',
    'ibm850',
    'utf-16le',
    'utf-16be',
  ],
  delimiter: [',', ';', '\t', '|', '||', ';;', '^', '~'],
  quote: ['"', "'", ' '],
  decimal_mark: ['.', ','],
  date_order: ['ymd', 'dmy', 'mdy'],
  tax: ['true', 'false'],
  totals: ['leave_out', 'keep'],
};

/** What was found: the engine's guess for the whole file, or else what the dialect says. */
export function found(about: Correctable, report: FileReport): string {
  const guess = guessOf(about, report);
  if (guess) return guess.value;
  if (about === 'encoding') return report.dialect.encoding;
  if (about === 'delimiter') return report.dialect.delimiter;
  if (about === 'header_row') return String(report.dialect.header_row ?? 0);
  return about === 'source' ? (report.source ?? '') : '';
}

/** The guess about something, that for the whole file first. */
export function guessOf(about: Correctable, { guesses }: FileReport): Guess | undefined {
  const all = guesses.filter((guess) => guess.about === about);
  return all.find(({ column }) => !column) ?? all.find(({ ambiguous }) => ambiguous) ?? all[0];
}

/** What the reader has said about it; empty: nothing. */
export function said(about: Correctable, options: ImportOptions): string {
  switch (about) {
    case 'encoding':
    case 'delimiter':
    case 'quote':
      return options.read?.[about] ?? '';
    case 'header_row':
      return options.read?.header_row?.toString() ?? '';
    case 'tax':
      return options.prices_include_tax?.toString() ?? '';
    case 'period':
      return options.period?.join('/') ?? '';
    default:
      return options[about] ?? '';
  }
}

/** The options with one thing said, or (empty) taken back. */
export function correct(options: ImportOptions, about: Correctable, value: string): ImportOptions {
  const word = value === '' ? undefined : value;
  switch (about) {
    case 'encoding':
    case 'delimiter':
    case 'quote':
      return withRead(options, { [about]: word });
    case 'header_row':
      return withRead(options, { header_row: word === undefined ? undefined : Number(word) });
    case 'tax':
      return tidy({
        ...options,
        prices_include_tax: word === undefined ? undefined : word === 'true',
      });
    case 'period':
      return tidy({ ...options, period: periodOf(value) });
    case 'currency':
      return tidy({ ...options, currency: word?.toUpperCase() });
    default:
      // Columns were said for the export that was taken until now.
      return tidy({ ...options, ...(about === 'source' ? { columns: {} } : {}), [about]: word });
  }
}

/** The options with a column's meaning said. */
export function correctColumn(
  options: ImportOptions,
  column: string,
  fields: readonly string[],
): ImportOptions {
  return { ...options, columns: { ...options.columns, [column]: [...fields] } };
}

/** A mapping to save: the options, for files of this name. Numbers in the name stand for any. */
export function savedMapping(name: string, options: ImportOptions, source: string | null) {
  const file = name.replace(/[\d(][\d\s()_.-]*(?=\.[^.]*$)/, '*');
  return JSON.stringify({ source, ...options, file }, null, 2);
}

/** Two ISO days with a stroke between them, in their order; nothing where they are none. */
function periodOf(value: string): [string, string] | undefined {
  const [from = '', to = ''] = value.split('/').map((day) => day.trim());
  const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day);
  if (!isDay(from) || !isDay(to)) return undefined;
  return from <= to ? [from, to] : [to, from];
}

function withRead(options: ImportOptions, change: ImportOptions['read']): ImportOptions {
  const said = Object.entries({ ...options.read, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  const { read: _, ...rest } = options;
  return said.length > 0 ? { ...rest, read: Object.fromEntries(said) } : rest;
}

/** Without what is not said, so that options equal to none are `{}`. */
function tidy(options: ImportOptions): ImportOptions {
  const kept = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept);
}
