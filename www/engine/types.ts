// What the page knows of the engine: the shapes that cross the boundary. They follow the Rust
// types of src/report, src/import, src/csv, src/problem.rs and src/settings.rs.
import type { Grain } from '../format/dates.js';
import type { Unit } from '../format/figure.js';
import type { Figure } from '../format/numbers.js';

export type { Figure, Grain, Unit };

/** Absent: the engine has nothing to say. */
export type Maybe<T> = T | null | undefined;

/** Texts by name. */
export type Dict<T> = { readonly [name: string]: T };

/** What a period is compared with. */
export type Compare =
  | 'none'
  | 'previous'
  | 'year'
  | 'weekdays'
  | { own: { from: string; to: string } };

/** Days are ISO dates in the shop's time zone, both ends included. */
export interface Question {
  kpis: string[];
  from?: Maybe<string>;
  to?: Maybe<string>;
  compare?: Compare;
  grain?: Maybe<Grain>;
  by?: Maybe<string>;
  limit?: Maybe<number>;
  filters?: Dict<string[]>;
}

export interface PeriodReport {
  from: string;
  to: string;
  data_from: Maybe<string>;
  data_to: Maybe<string>;
  compared_from: Maybe<string>;
  compared_to: Maybe<string>;
}

export type Better = 'higher' | 'lower' | 'neither';

export interface Point {
  from: string;
  to: string;
  value: Maybe<Figure>;
  partial: boolean;
}

export interface Group {
  key: Maybe<string>;
  is_other: boolean;
  value: Maybe<Figure>;
  compared: Maybe<Figure>;
  change: Maybe<number>;
}

export type Lack = 'table' | 'column' | 'dimension' | 'period' | 'denominator' | 'span' | 'unknown';

export interface Missing {
  what: Lack;
  table: Maybe<string>;
  column: Maybe<string>;
  sources: string[];
}

export interface Note {
  code: string;
  values: Dict<string>;
}

export interface KpiReport {
  unit: Unit;
  better: Better;
  currency: Maybe<string>;
  value: Maybe<Figure>;
  partial: boolean;
  compared: Maybe<Figure>;
  change: Maybe<number>;
  target: Maybe<Figure>;
  series: Point[];
  compared_series: Point[];
  groups: Group[];
  missing: Missing[];
  notes: Note[];
}

export interface Report {
  period: PeriodReport;
  currency: Maybe<string>;
  kpis: Dict<KpiReport>;
  notes: Note[];
}

export interface CatalogueKpi {
  id: string;
  section: string;
  unit: Unit;
  better: Better;
  formula: string;
  by: string[];
  next: string[];
}

/** What can be asked, and what the loaded data have to offer. */
export interface Catalogue {
  kpis: CatalogueKpi[];
  /** Dimensions that some loaded table fills. */
  dimensions: string[];
  sources: CatalogueSource[];
  tables: { id: string; columns: string[] }[];
}

export interface CatalogueSource {
  id: string;
  system: string;
  export: string;
  fills: string[];
}

export type Severity = 'notice' | 'warning' | 'error';

export interface Problem {
  code: string;
  severity: Severity;
  at: {
    line: number;
    line_to: number;
    row: number;
    column?: Maybe<number>;
    column_name?: Maybe<string>;
  };
  found: string;
}

export interface Guess {
  about: string;
  column?: Maybe<string>;
  value: string;
  evidence: string;
  ambiguous: boolean;
}

export interface Account {
  lines: number;
  bytes: number;
  rows_read: number;
  rows_set_aside: number;
  rows_skipped: number;
  read_lines: number;
  set_aside_lines: number;
  skipped_lines: number;
  header_lines: number;
  blank_lines: number;
}

export interface FileReport {
  id: number;
  name: string;
  source: Maybe<string>;
  certainty: number;
  tables: { table: string; rows: number }[];
  rows_read: number;
  rows_set_aside: number;
  rows_skipped: number;
  account: Account;
  from: Maybe<string>;
  to: Maybe<string>;
  dialect: {
    encoding: string;
    delimiter: string;
    quote: Maybe<string>;
    escape: Maybe<string>;
    newline: string;
    header_row: Maybe<number>;
  };
  guesses: Guess[];
  columns: { name: string; fields: string[]; samples: string[] }[];
  problem_counts: Dict<number>;
  problems: Problem[];
}

/** The user's word over every guess about a file; as JSON, its saved mapping. */
export interface ImportOptions {
  file?: Maybe<string>;
  read?: {
    encoding?: Maybe<string>;
    delimiter?: Maybe<string>;
    quote?: Maybe<string>;
    header_row?: Maybe<number>;
  };
  source?: Maybe<string>;
  columns?: Dict<string[]>;
  constants?: Dict<string>;
  decimal_mark?: Maybe<string>;
  date_order?: Maybe<'ymd' | 'dmy' | 'mdy'>;
  time_zone?: Maybe<string>;
  currency?: Maybe<string>;
  prices_include_tax?: Maybe<boolean>;
  period?: Maybe<[string, string]>;
}

export interface Settings {
  currency?: Maybe<string>;
  rates: Dict<string>;
  time_zone?: Maybe<string>;
  fiscal_year_start_month: number;
  active_window_days: number;
  free_shipping_threshold?: Maybe<string>;
  revenue_with_tax: boolean;
  revenue_with_shipping: boolean;
  revenue_before_returns: boolean;
  aov_before_returns: boolean;
  conversion_per_user: boolean;
  cross_sell_by_category: boolean;
  max_lifespan_years: number;
  spread_spans: boolean;
}

export interface Progress {
  bytes: number;
  rows: number;
  size: number;
  pass: number;
  memory: number;
}

/** Why a request to the engine came to nothing. */
export type Reason = 'cancelled' | 'unreadable' | 'memory' | 'crashed' | 'refused';

/** The engine as the page uses it: a worker behind promises. Rejections carry their `reason`. */
export interface Client {
  /** Reads a file in a stream. */
  add(
    file: File,
    options: ImportOptions,
    follow: { signal: AbortSignal; onProgress: (progress: Progress) => void },
  ): Promise<FileReport>;
  remove(id: number): Promise<void>;
  problems(id: number): Promise<Problem[]>;
  ask(question: Question): Promise<Report>;
  catalogue(): Promise<Catalogue>;
  settings(): Promise<Settings>;
  setSettings(settings: Settings): Promise<void>;
  /** Called after a fresh engine has replaced a failed one; it holds no files. */
  onCrash?(crash: { final: boolean }): void;
}
