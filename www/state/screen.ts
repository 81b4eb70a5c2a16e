import type {
  AnalysisQuestion,
  AnalysisReport,
  Catalogue,
  CatalogueKpi,
  Grain,
  PeriodReport,
  Question,
  Report,
  Settings,
} from '../engine/types.js';
import { ANALYSIS_ENTRIES, analysisQuestion } from './analyses.js';
import type { ShopFile } from './files.js';
import { inputsOf } from './formula.js';
import type { Days, Preset } from './period.js';
import {
  baseQuestion,
  dimensionsOf,
  FUNNEL,
  grainOf,
  HEADLINES,
  measureOf,
  PRODUCT_FIGURES,
  periodOf,
  preferred,
  TRAFFIC_FIGURES,
} from './questions.js';
import type { ShopState } from './shop.js';
import type { View } from './view.js';

/** Most groups of a breakdown; the others are one row. */
const GROUPS = 10;
/** Most values a filter offers. */
const VALUES = 200;

/** Everything one view shows. */
export interface Screen {
  files: readonly ShopFile[];
  settings: Settings;
  catalogue: Catalogue | null;
  sections: string[];
  /** Files that failed or need a decision. */
  warnings: number;
  /** The KPI of the view. */
  entry: CatalogueKpi | null;
  /** All KPIs over all the data, on the page of the files. */
  all: Report | null;
  /** Whether newer figures are on their way. */
  isLoading: boolean;
  /** Figures; null as long as no file gave any. */
  figures: Figures | null;
}

/** The figures of a view. */
export interface Figures {
  /** Analyses by id: all on their list, one on its own page; null: on its way. */
  analyses: ReadonlyMap<string, AnalysisReport | null>;
  catalogue: Catalogue;
  data: Days;
  days: Days;
  preset: Preset | null;
  period: PeriodReport | null;
  grain: Grain;
  dimensions: string[];
  dimension: string;
  values: Report | null;
  report: Report | null;
  measure: string;
  by: string;
  breakdown: Report | null;
  products: Report | null;
  traffic: Report | null;
  funnel: Report | null;
}

/** What a view shows of the shop now; asks the engine for what is not there yet. */
export function screenOf(shop: ShopState, view: View, dimension: string): Screen {
  const { catalogue, data } = shop;
  const asked = new Asking(shop);
  const figures = catalogue && data ? figuresOf(asked, shop, view, dimension) : null;
  const all =
    catalogue && data && view.page === 'files'
      ? asked.ask('all', { kpis: catalogue.kpis.map(({ id }) => id) })
      : null;
  return {
    files: shop.files,
    settings: shop.settings,
    catalogue,
    sections: [...new Set(catalogue?.kpis.map(({ section }) => section))],
    warnings: shop.files.filter(needsLook).length,
    entry: catalogue?.kpis.find(({ id }) => id === view.id) ?? null,
    all,
    isLoading: asked.isLoading,
    figures,
  };
}

/** Asks in places of one page, and knows whether an answer is still on its way. */
class Asking {
  isLoading = false;

  constructor(readonly shop: ShopState) {}

  ask(place: string, question: Question): Report | null {
    const { report, isLoading } = this.shop.answer(place, question);
    this.isLoading ||= isLoading;
    return report;
  }

  analysis(asked: AnalysisQuestion): AnalysisReport | null {
    const { report, isLoading } = this.shop.analysis(`analysis ${asked.analysis}`, asked);
    this.isLoading ||= isLoading;
    return isLoading && report?.analysis !== asked.analysis ? null : report;
  }
}

/**
 * The analysis of the view; on the list all of them, one after the other: the next is asked for
 * when the one before is there, so that a reader who goes on does not wait for all.
 */
function analysesOn(
  asked: Asking,
  view: View,
  catalogue: Catalogue,
  base: Question,
): Map<string, AnalysisReport | null> {
  const reports = new Map<string, AnalysisReport | null>();
  const entries =
    view.page === 'analyses'
      ? ANALYSIS_ENTRIES
      : ANALYSIS_ENTRIES.filter(({ id }) => view.page === 'analysis' && id === view.id);
  for (const entry of entries) {
    const isBefore = asked.isLoading && view.page === 'analyses';
    const question = analysisQuestion(entry, view, catalogue, base);
    reports.set(entry.id, isBefore ? null : asked.analysis(question));
  }
  return reports;
}

function figuresOf(asked: Asking, shop: ShopState, view: View, dimension: string): Figures | null {
  const { catalogue, data, settings } = shop;
  if (!catalogue || !data) return null;
  const { days, preset } = periodOf(view, data, settings.fiscal_year_start_month ?? 1);
  const grain = grainOf(view, days);
  const base = baseQuestion(view, days);
  const filterBy = catalogue.dimensions.includes(dimension)
    ? dimension
    : (preferred(catalogue.dimensions)[0] ?? '');
  const main = mainFigures(asked, view, catalogue, base, grain);
  const analyses = analysesOn(asked, view, catalogue, base);
  return {
    catalogue,
    data,
    days,
    preset,
    grain,
    analyses,
    period: (main.report ?? [...analyses.values()][0])?.period ?? null,
    dimensions: catalogue.dimensions,
    dimension: filterBy,
    values: filterBy ? valuesOf(asked, base, filterBy, catalogue) : null,
    ...main,
  };
}

type Main = Pick<
  Figures,
  'report' | 'measure' | 'by' | 'breakdown' | 'products' | 'traffic' | 'funnel'
>;

function mainFigures(
  asked: Asking,
  view: View,
  catalogue: Catalogue,
  base: Question,
  grain: Grain,
): Main {
  const none = { breakdown: null, products: null, traffic: null, funnel: null };
  if (view.page === 'section') {
    const kpis = catalogue.kpis.filter(({ section }) => section === view.id).map(({ id }) => id);
    const report = asked.ask(`section ${view.id}`, { ...base, kpis, grain });
    return { ...none, report, measure: '', by: '' };
  }
  if (view.page === 'kpi') return kpiFigures(asked, view, catalogue, base, grain);
  if (view.page !== 'overview') return { ...none, report: null, measure: '', by: '' };
  const known = new Set(catalogue.kpis.map(({ id }) => id));
  const only = (ids: readonly string[]) => ids.filter((id) => known.has(id));
  const has = (dimension: string) => catalogue.dimensions.includes(dimension);
  const table = (place: string, ids: readonly string[], dimension: string) =>
    has(dimension)
      ? asked.ask(place, { ...base, kpis: only(ids), by: dimension, limit: GROUPS })
      : null;
  const report = asked.ask('overview', { ...base, kpis: only(HEADLINES), grain });
  const measure = measureOf(view, catalogue, report);
  return {
    report,
    measure,
    ...brokenDown(asked, view, measure, catalogue, base),
    products: table('products', PRODUCT_FIGURES, 'product'),
    traffic: table('traffic', TRAFFIC_FIGURES, 'channel'),
    funnel: asked.ask('funnel', { ...base, kpis: [...FUNNEL] }),
  };
}

function kpiFigures(
  asked: Asking,
  view: View,
  catalogue: Catalogue,
  base: Question,
  grain: Grain,
): Main {
  const none = { products: null, traffic: null, funnel: null };
  const entry = catalogue.kpis.find(({ id }) => id === view.id);
  if (!entry) return { ...none, report: null, breakdown: null, measure: '', by: '' };
  const known = new Set(catalogue.kpis.map(({ id }) => id));
  const inputs = inputsOf(entry.formula, asked.shop.settings).filter(
    (id) => id !== view.id && known.has(id),
  );
  return {
    ...none,
    report: asked.ask(`kpi ${view.id}`, { ...base, kpis: [view.id, ...inputs], grain }),
    ...brokenDown(asked, view, view.id, catalogue, base),
    measure: view.id,
  };
}

/** A KPI by the reader's dimension, else by the first of which it has values. */
function brokenDown(
  asked: Asking,
  view: View,
  measure: string,
  catalogue: Catalogue,
  base: Question,
): Pick<Figures, 'by' | 'breakdown'> {
  const choices = dimensionsOf(measure, catalogue);
  const wanted = choices.includes(view.by) ? [view.by] : preferred(choices);
  let last: Pick<Figures, 'by' | 'breakdown'> = { by: '', breakdown: null };
  for (const by of wanted) {
    const question = { ...base, kpis: [measure], by, limit: GROUPS };
    const breakdown = asked.ask(`by ${measure} ${by}`, question);
    const groups = breakdown?.kpis[measure]?.groups;
    last = { by, breakdown };
    if (!groups || groups.some(({ key }) => key !== null)) return last;
  }
  return last;
}

/** The values of a dimension in the period, whatever is filtered by it now. */
function valuesOf(asked: Asking, base: Question, by: string, catalogue: Catalogue): Report | null {
  const kpis = ['orders', 'sessions', 'marketing_cost'].filter((id) =>
    dimensionsOf(id, catalogue).includes(by),
  );
  const filters = Object.fromEntries(
    Object.entries(base.filters ?? {}).filter(([dimension]) => dimension !== by),
  );
  return kpis.length > 0
    ? asked.ask(`values ${by}`, { ...base, compare: 'none', filters, kpis, by, limit: VALUES })
    : null;
}

function needsLook({ state, report }: ShopFile): boolean {
  if (state === 'failed') return true;
  return state === 'read' && (!report?.source || report.guesses.some(({ ambiguous }) => ambiguous));
}
