import type {
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
import { Asking, brokenDown } from './asking.js';
import { type KpiBeside, kpiBeside } from './comparisons.js';
import { type Dashboard, dashboardOf, roleOf } from './dashboard.js';
import type { ShopFile } from './files.js';
import type { Days, Preset } from './period.js';
import { baseQuestion, dimensionsOf, grainOf, periodOf, preferred } from './questions.js';
import { kpisOf } from './roles.js';
import type { ShopState } from './shop.js';
import type { View } from './view.js';

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
  /** Period and filters of the view. */
  question: Question;
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
  /** KPIs of a list, in order. */
  listed: readonly string[];
  /** On the overview. */
  dashboard: Dashboard | null;
  /** On a KPI's page: what it is compared with, and the KPIs to look at next. */
  beside: KpiBeside | null;
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
    question: data ? questionOf(shop, view, data) : { kpis: [] },
    figures,
  };
}

/** What all questions of a view share. */
function questionOf({ settings }: ShopState, view: View, data: Days): Question {
  return baseQuestion(view, periodOf(view, data, settings.fiscal_year_start_month ?? 1).days);
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
    beside: view.page === 'kpi' ? kpiBeside(asked, view, catalogue, base) : null,
    ...main,
  };
}

type Main = Pick<Figures, 'report' | 'measure' | 'by' | 'breakdown' | 'listed' | 'dashboard'>;

function mainFigures(
  asked: Asking,
  view: View,
  catalogue: Catalogue,
  base: Question,
  grain: Grain,
): Main {
  const none = { breakdown: null, listed: [], dashboard: null, measure: '', by: '' };
  const list = (place: string, kpis: string[]) => ({
    ...none,
    listed: kpis,
    report: asked.ask(place, { ...base, kpis, grain }),
  });
  if (view.page === 'section') {
    const kpis = catalogue.kpis.filter(({ section }) => section === view.id).map(({ id }) => id);
    return list(`section ${view.id}`, kpis);
  }
  if (view.page === 'role') {
    const role = roleOf(view, asked.shop.keeper.kept);
    return list(`role ${role}`, kpisOf(role, catalogue));
  }
  if (view.page === 'kpi') return kpiFigures(asked, view, catalogue, base, grain);
  if (view.page !== 'overview') return { ...none, report: null };
  const { dashboard, ...rest } = dashboardOf(asked, view, catalogue, base, grain);
  return { ...none, report: dashboard.figures, dashboard, ...rest };
}

function kpiFigures(
  asked: Asking,
  view: View,
  catalogue: Catalogue,
  base: Question,
  grain: Grain,
): Main {
  const none = { listed: [], dashboard: null };
  const entry = catalogue.kpis.find(({ id }) => id === view.id);
  if (!entry) return { ...none, report: null, breakdown: null, measure: '', by: '' };
  return {
    ...none,
    report: asked.ask(`kpi ${view.id}`, {
      ...base,
      kpis: [view.id],
      grain,
      normal: true,
      inputs: true,
    }),
    ...brokenDown(asked, view, view.id, catalogue, base),
    measure: view.id,
  };
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
