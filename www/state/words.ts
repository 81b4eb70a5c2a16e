import type { Figure, Guess, Maybe, Note, Problem, Unit } from '../engine/types.js';
import { listFormat, numberFormat, regionNames } from '../format/cache.js';
import { date, period } from '../format/dates.js';
import { change, figure, headline } from '../format/format.js';
import { ACTIONS } from '../locales/actions.js';
import { ANALYSES, ANALYSIS_GROUP_NAMES } from '../locales/analyses.js';
import { DIMENSIONS, VALUES } from '../locales/dimensions.js';
import { EVIDENCE } from '../locales/evidence.js';
import { FIELDS, TABLES } from '../locales/fields.js';
import { KINDS } from '../locales/kinds.js';
import { BESIDE } from '../locales/kpis/beside.js';
import { KPIS } from '../locales/kpis.js';
import { MEASURES } from '../locales/measures.js';
import { NOTES, REASONS } from '../locales/notes.js';
import { PAGE, type PageKey } from '../locales/page.js';
import { PROBLEMS } from '../locales/problems.js';
import { SOURCES } from '../locales/sources.js';
import { fill, INTL, type Locale, type Text, type Values } from '../locales/text.js';
import { spelledOut } from './formula.js';
import type { Role } from './roles.js';

/** Values of a note that are amounts, and those that are days; the others are as they are. */
const AMOUNTS = new Set(['amount', 'gross', 'cost']);
const DAYS = new Set(['day', 'from', 'to', 'data_from', 'data_to', 'needed']);
/** Problems whose line was passed over as no data. */
const SKIPPED = new Set(['total_row', 'footer', 'repeated_header', 'second_header']);
const FORMULAS = new Set(['used', 'wanted', 'input']);

/**
 * Everything the page says, in one language. Where there are no words for an id (a user's own KPI,
 * a column of a newer engine), the id itself is shown, readable.
 */
export class Words {
  /** How the language writes numbers and dates. */
  readonly tag: string;

  /** `own`: what the reader calls own KPIs, by id. */
  constructor(
    readonly locale: Locale,
    readonly own: ReadonlyMap<string, string> = new Map(),
  ) {
    this.tag = INTL[locale];
  }

  /** A text of the page. */
  t(key: PageKey, values: Values = {}): string {
    return fill(PAGE[key], this.locale, values);
  }

  /** A KPI's name; a measure's where it is no KPI. */
  kpi(id: string): string {
    const asItWas = /^(\w+)_now$/.exec(id)?.[1];
    if (asItWas) return this.t('formula_now', { value: this.kpi(asItWas) });
    const shipped = KPIS[id]?.name ?? MEASURES[id];
    return shipped ? fill(shipped, this.locale) : (this.own.get(id) ?? readable(id));
  }

  /** A figure beside a KPI's. */
  beside(id: string): string {
    return this.#or(BESIDE[id], id);
  }

  /** What a KPI means. */
  definition(id: string): string {
    const text = KPIS[id]?.definition;
    return text ? fill(text, this.locale) : this.t('own_definition');
  }

  /** What to try when a KPI is off target; nothing for a user's own, or until the words are here. */
  actions(id: string): string[] {
    return Object.values(ACTIONS[id] ?? {}).map((text) => fill(text, this.locale));
  }

  /** An analysis. */
  analysis(id: string): string {
    return this.#or(ANALYSES[id]?.name, id);
  }

  /** The question an analysis answers. */
  analysisQuestion(id: string): string {
    const text = ANALYSES[id]?.question;
    return text ? fill(text, this.locale) : '';
  }

  /** What some analyses are about. */
  analysisGroup(id: string): string {
    return this.#or(ANALYSIS_GROUP_NAMES[id], id);
  }

  /** A section of the catalogue. */
  section(id: string): string {
    const key = `section_${id}`;
    return key in PAGE ? this.t(key as PageKey) : readable(id);
  }

  /** Whose dashboard. */
  role(role: Role): string {
    return this.t(`role_${role}`);
  }

  /** A dimension, as inside a sentence. */
  dimension(id: string): string {
    return this.#or(DIMENSIONS[id], id);
  }

  /** A dimension's value. Countries by their code have their name in the language. */
  value(dimension: string, value: Maybe<string>): string {
    if (value === null || value === undefined || value === '') return this.t('no_value');
    const text = VALUES[dimension]?.[value];
    if (text) return fill(text, this.locale);
    if (dimension === 'export') return this.source(value);
    if (dimension === 'country' && /^[A-Z]{2}$/.test(value)) return this.#country(value);
    return value;
  }

  table(id: string): string {
    return this.#or(TABLES[id], id);
  }

  /** A column of a canonical table, by its name or as `table.column`. */
  column(path: string): string {
    const name = path.split('.').pop() ?? path;
    return this.#or(FIELDS[name] ?? DIMENSIONS[name], name);
  }

  /** Tool and export: "Shopify: Orders". */
  source(id: string): string {
    const source = SOURCES[id];
    if (!source) return readable(id);
    const name = fill(source.name, this.locale);
    return source.system ? `${source.system}: ${name}` : name;
  }

  /** The way to make the export; empty where it is not known. */
  howTo(id: string): string {
    const source = SOURCES[id];
    return source ? fill(source.how, this.locale) : '';
  }

  /** A kind of problem. */
  problemTitle(code: string): string {
    return this.#or(PROBLEMS[code]?.title, code);
  }

  /** One problem: what was found and what to do. */
  problem(problem: Problem): string {
    const text = PROBLEMS[problem.code]?.text;
    if (!text) return problem.found;
    const kind = KINDS[problem.found];
    const column = problem.at.column_name ?? (problem.at.column ? `${problem.at.column}` : '');
    return fill(text, this.locale, {
      found: visible(problem.found),
      kind: this.#or(kind?.name, problem.found),
      way: this.#or(kind?.way, ''),
      column,
      taken: this.#taken(problem.found),
    });
  }

  /** What a problem costs: the file, a row or a cell, or nothing. */
  effect({ code, severity }: Problem): string {
    return this.t(SKIPPED.has(code) ? 'severity_skipped' : `severity_${severity}`);
  }

  /** Where a problem is: "Line 812, column Amount"; empty for the file as a whole. */
  place({ at }: Problem): string {
    if (!at.line) return '';
    const column = at.column_name ?? at.column;
    const line = this.t('at_line', { line: at.line });
    return column ? line + this.t('at_column', { column }) : line;
  }

  /** Why something was guessed. */
  evidence({ evidence }: Guess): string {
    const [code = '', ...rest] = evidence.split(':');
    const text = EVIDENCE[code];
    const detail = rest.join(':').trim();
    return text ? fill(text, this.locale, { detail: this.#detail(detail) }) : readable(evidence);
  }

  /** What the engine tells in English: a line, or how many columns are known. */
  #detail(detail: string): string {
    const line = /^line (\d+)$/.exec(detail)?.[1];
    if (line) return this.t('evidence_line', { line: Number(line) });
    const [, known, count, title] = /^(\d+)\/(\d+)( title)?$/.exec(detail) ?? [];
    if (!known || !count) return detail;
    const columns = this.t('evidence_columns', { known: Number(known), all: Number(count) });
    return title ? `${columns}, ${this.t('evidence_title')}` : columns;
  }

  /** A remark on figures. */
  note(note: Note, currency: Maybe<string>): string {
    const text = NOTES[note.code];
    if (!text) return readable(note.code);
    const unit = note.values.currency ?? currency ?? null;
    const values = Object.entries(note.values).map(([name, value]): [string, string | number] => {
      if (AMOUNTS.has(name)) return [name, this.figure(value, 'money', unit)];
      if (DAYS.has(name)) return [name, this.day(value)];
      if (name === 'table') return [name, this.table(value)];
      if (name === 'dimension') return [name, this.dimension(value)];
      if (name.startsWith('rate')) return [name, this.#rate(value)];
      if (/^-?\d+(\.\d+)?$/.test(value)) return [name, Number(value)];
      if (name === 'reason') return [name, this.#or(REASONS[value], value)];
      if (name === 'tables')
        return [name, this.list(value.split(', ').map((id) => this.table(id)))];
      if (name === 'reports' || name === 'report')
        return [name, this.list(value.split(', ').map((id) => this.source(id)))];
      if (FORMULAS.has(name)) return [name, spelledOut(value, this)];
      return [name, value];
    });
    return fill(text, this.locale, Object.fromEntries(values));
  }

  /** A rate of exchange, with as many digits as matter. */
  #rate(rate: string): string {
    return numberFormat(this.tag, { maximumSignificantDigits: 6 }).format(Number(rate));
  }

  figure(value: Maybe<Figure>, unit: Unit, currency?: Maybe<string>): string {
    return figure(value, { unit, currency: currency ?? null, locale: this.tag });
  }

  /** The large figure of a card. */
  headline(value: Maybe<Figure>, unit: Unit, currency?: Maybe<string>): string {
    return headline(value, { unit, currency: currency ?? null, locale: this.tag });
  }

  change(value: Maybe<number>, unit: Unit): string {
    return change(value, unit, this.tag);
  }

  day(day: string): string {
    return /^\d{4}-\d{2}-\d{2}/.test(day) ? date(day, this.tag) : day;
  }

  period(from: string, to: string): string {
    return period(from, to, this.tag);
  }

  number(value: number): string {
    return numberFormat(this.tag, {}).format(value);
  }

  /** A size in the unit that fits: "4.2 MB". */
  bytes(bytes: number): string {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
    const step = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
    const format = numberFormat(this.tag, {
      style: 'unit',
      unit: units[step] ?? 'byte',
      maximumFractionDigits: step > 1 ? 1 : 0,
    });
    return format.format(bytes / 1000 ** step);
  }

  /** Several things in a row: "a, b and c". */
  list(things: readonly string[]): string {
    return listFormat(this.tag).format(things);
  }

  /** What was taken of two readings: a decimal mark or an order of dates. */
  #taken(found: string): string {
    if (found === ',') return this.t('mark_comma');
    if (found === '.') return this.t('mark_point');
    const key = `order_${found}`;
    return key in PAGE ? this.t(key as PageKey) : found;
  }

  #or(text: Text | undefined, id: string): string {
    return text ? fill(text, this.locale) : readable(id);
  }

  #country(code: string): string {
    try {
      return regionNames(this.tag).of(code) ?? code;
    } catch {
      return code;
    }
  }
}

/** With a capital, for the beginning of a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** The first sentence: up to a stop before a capital, as after “pr.” there is none. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text;
}

/** An id in plain letters. */
function readable(id: string): string {
  return capital(id.replaceAll('_', ' '));
}

/** Control characters are shown, not obeyed, and text of mixed direction stays in its place. */
function visible(text: string): string {
  return `\u2068${controlsShown(text)}\u2069`;
}

/** The text with its control characters as signs one can see. */
export function controlsShown(text: string): string {
  const shown = [...text].map((char) => {
    const code = char.charCodeAt(0);
    return code < 32 ? String.fromCharCode(0x2400 + code) : char;
  });
  return shown.join('');
}
