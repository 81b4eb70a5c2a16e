import type { Compare, Grain } from '../engine/types.js';
import { LOCALES, type Locale, preferredLocale } from '../locales/text.js';
import { type Days, PRESETS, type Preset } from './period.js';
import { ROLES, type Role } from './roles.js';

/** The pages of the page. */
export const PAGES = [
  'overview',
  'role',
  'section',
  'kpi',
  'analyses',
  'analysis',
  'files',
  'settings',
] as const;

/** One of them. */
export type Page = (typeof PAGES)[number];

/** The colours: the system's, or the reader's choice. */
export type Theme = 'auto' | 'light' | 'dark';

/** The part of a KPI's page that says what it means. */
export const DEFINITION = 'definition';

const GRAINS = ['day', 'week', 'month', 'quarter', 'year'] as const;
const COMPARES = ['none', 'previous', 'year', 'weekdays'] as const;

/** Everything that is on the screen but the data: what the address keeps. */
export interface View {
  page: Page;
  /** Which section, KPI or analysis, on the pages of one. */
  id: string;
  /** Whose dashboard; empty: the one looked at last. */
  role: Role | '';
  /** `auto`: what fits the data. */
  period: Preset | Days | 'auto';
  /** `auto`: a year before for long periods, the period before for short ones. */
  compare: Compare | 'auto';
  grain: Grain | 'auto';
  /** Values by dimension; every dimension named must hold. */
  filters: ReadonlyMap<string, readonly string[]>;
  /** The KPI and the dimension of the breakdown; empty: the page chooses. */
  measure: string;
  by: string;
  /** How many entries an analysis shows; 0: its own number. */
  limit: number;
  /**
   * Which of several pictures an analysis shows, empty: its first; of a KPI's page the part to begin
   * at, {@link DEFINITION} or none.
   */
  show: string;
  /** What factors are multiplied by, to see what would be. */
  changes: ReadonlyMap<string, number>;
  /** `auto`: the browser's. */
  locale: Locale | 'auto';
  theme: Theme;
}

/** The language that a view is shown in. */
export function localeOf({ locale }: View): Locale {
  return locale === 'auto' ? preferredLocale(navigator.languages) : locale;
}

/** The view at the first visit. */
export const FIRST_VIEW: View = {
  page: 'overview',
  id: '',
  role: '',
  period: 'auto',
  compare: 'auto',
  grain: 'auto',
  filters: new Map(),
  measure: '',
  by: '',
  limit: 0,
  show: '',
  changes: new Map(),
  locale: 'auto',
  theme: 'auto',
};

/**
 * A view as the fragment of the address, which never leaves the browser: no server sees it, even
 * where a filter names a country or a product. What is as at the first visit is left out.
 */
export function writeView(view: View): string {
  const first = FIRST_VIEW;
  const query = new URLSearchParams();
  if (view.page !== first.page) query.set('page', view.page);
  if (view.id) query.set('id', view.id);
  if (typeof view.period !== 'string') {
    query.set('from', view.period.from);
    query.set('to', view.period.to);
  } else if (view.period !== first.period) query.set('period', view.period);
  if (typeof view.compare !== 'string') {
    query.set('compare', `${view.compare.own.from}..${view.compare.own.to}`);
  } else if (view.compare !== first.compare) query.set('compare', view.compare);
  for (const name of ['role', 'grain', 'measure', 'by', 'locale', 'theme'] as const) {
    if (view[name] !== first[name]) query.set(name, view[name]);
  }
  for (const [dimension, values] of view.filters) {
    for (const value of values) query.append(`where.${dimension}`, value);
  }
  if (view.page === 'analysis') writeChoices(view, query);
  if (view.page === 'kpi' && view.show) query.set('show', view.show);
  return `#${query}`;
}

/** What the reader chose of an analysis: on its own page alone. */
function writeChoices({ limit, show, changes }: View, query: URLSearchParams): void {
  if (limit) query.set('limit', String(limit));
  if (show) query.set('show', show);
  for (const [factor, change] of changes) {
    if (change !== 1) query.set(`change.${factor}`, String(change));
  }
}

/** The view of an address; what it does not say, or says wrongly, is as at the first visit. */
export function readView(fragment: string): View {
  const first = FIRST_VIEW;
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  return {
    page: oneOf(PAGES, query.get('page')) ?? first.page,
    id: word(query.get('id')),
    role: oneOf(ROLES, query.get('role')) ?? first.role,
    period: readPeriod(query) ?? first.period,
    compare: readCompare(query.get('compare')) ?? first.compare,
    grain: oneOf(GRAINS, query.get('grain')) ?? first.grain,
    filters: readFilters(query),
    measure: word(query.get('measure')),
    by: word(query.get('by')),
    limit: within(query.get('limit'), 1, 500) ?? first.limit,
    show: word(query.get('show')),
    changes: readChanges(query),
    locale: oneOf(LOCALES, query.get('locale')) ?? first.locale,
    theme: oneOf(['light', 'dark'] as const, query.get('theme')) ?? first.theme,
  };
}

/**
 * The address of a view that differs from this one in a few things. What is shown of one KPI or
 * analysis says nothing of another.
 */
export function linkTo(view: View, changes: Partial<View>): string {
  const isOther = changes.id !== undefined && changes.id !== view.id;
  return writeView({ ...view, ...(isOther ? { show: '' } : {}), ...changes });
}

function readPeriod(query: URLSearchParams): Preset | Days | null {
  const [from, to] = [day(query.get('from')), day(query.get('to'))];
  if (from && to && from <= to) return { from, to };
  return oneOf(PRESETS, query.get('period'));
}

function readCompare(text: string | null): Compare | null {
  const [from, to] = (text ?? '').split('..').map(day);
  if (from && to && from <= to) return { own: { from, to } };
  return oneOf(COMPARES, text);
}

function readFilters(query: URLSearchParams): Map<string, string[]> {
  const filters = new Map<string, string[]>();
  for (const [name, value] of query) {
    const dimension = name.startsWith('where.') ? word(name.slice('where.'.length)) : '';
    if (dimension) filters.set(dimension, [...(filters.get(dimension) ?? []), value]);
  }
  return filters;
}

function readChanges(query: URLSearchParams): Map<string, number> {
  const changes = new Map<string, number>();
  for (const [name, text] of query) {
    const factor = name.startsWith('change.') ? word(name.slice('change.'.length)) : '';
    const change = within(text, 0, 10);
    if (factor && change !== null) changes.set(factor, change);
  }
  return changes;
}

/** A number between two others, both included, or nothing. */
function within(text: string | null, least: number, most: number): number | null {
  const value = text?.trim() ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

function oneOf<T extends string>(choices: readonly T[], text: string | null): T | null {
  return choices.find((choice) => choice === text) ?? null;
}

/** An id, or nothing: ids are small letters, digits and underscores. */
function word(text: string | null): string {
  return text && /^[a-z0-9_]+$/.test(text) ? text : '';
}

/** An ISO day that exists, or nothing. */
function day(text: string | null): string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return '';
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : '';
}
