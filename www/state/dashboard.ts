import type { Alert, Catalogue, Grain, Question, Report, Statement } from '../engine/types.js';
import { type Asking, type BrokenDown, brokenDown, GROUPS } from './asking.js';
import type { Kept, Tile } from './kept.js';
import { dimensionsOf, FUNNEL } from './questions.js';
import {
  CAMPAIGN,
  kpisOf,
  type Role,
  type RoleEntry,
  roleEntry,
  TABLES,
  type TableId,
} from './roles.js';
import type { View } from './view.js';

/** Most campaigns offered to choose from. */
const CAMPAIGNS = 200;
/** What tells one campaign from another. */
const CAMPAIGN_FIGURES = ['marketing_cost', 'sessions', 'orders', 'email_revenue'];

/** The dashboard of a role, with its answers; null while one is not there yet. */
export interface Dashboard {
  role: RoleEntry;
  /** Its cards. */
  tiles: readonly Tile[];
  /** Whether the reader chose them. */
  isOwn: boolean;
  /** Whether the browser remembers what the reader chooses. */
  isRemembered: boolean;
  /** KPIs the reader chose once that do not exist now. */
  unknown: readonly string[];
  figures: Report | null;
  /** All KPIs of the role, where none of the cards has a figure. */
  all: Report | null;
  funnel: Report | null;
  tables: ReadonlyMap<TableId, Report | null>;
  /** The figures in a few statements. */
  summary: readonly Statement[];
  /** What to look at, the worst first. */
  alerts: readonly Alert[];
  /** The campaigns to choose from: on the dashboard of one, until one is chosen. */
  campaigns: readonly string[] | null;
}

/** Whose dashboard a view shows: what it says, else the one looked at last. */
export function roleOf(view: View, kept: Kept): Role {
  return view.role || kept.role || 'management';
}

/** The cards of a role: the reader's, else as shipped; and those that do not exist. */
export function tilesOf(
  role: RoleEntry,
  kept: Kept,
  { kpis }: Catalogue,
): Pick<Dashboard, 'tiles' | 'isOwn' | 'unknown'> {
  const own = kept.tiles.get(role.id);
  const known = new Set(kpis.map(({ id }) => id));
  const all = own ?? role.tiles.map((kpi) => ({ kpi, isWide: false }));
  return {
    tiles: all.filter(({ kpi }) => known.has(kpi)),
    isOwn: own !== undefined,
    unknown: all.filter(({ kpi }) => !known.has(kpi)).map(({ kpi }) => kpi),
  };
}

/** Whether a report knows a KPI. */
export function hasFigure(report: Report | null, kpi: string): boolean {
  return (report?.kpis[kpi]?.value ?? null) !== null;
}

/** What the dashboard of a view shows, and its breakdown. */
export function dashboardOf(
  asked: Asking,
  view: View,
  catalogue: Catalogue,
  base: Question,
  grain: Grain,
): { dashboard: Dashboard; measure: string } & BrokenDown {
  const { kept, memory } = asked.shop.keeper;
  const role = roleEntry(roleOf(view, kept));
  const isRemembered = memory.state === 'on';
  const cards = { ...tilesOf(role, kept, catalogue), isRemembered };
  const isOpen = role.id === CAMPAIGN && !view.filters.has(CAMPAIGN);
  if (isOpen) {
    const campaigns = campaignsOf(asked, catalogue, base);
    const tables = tablesOf(asked, ['campaigns'], catalogue, base);
    const dashboard = { ...nothing(role, cards), campaigns, tables };
    return { dashboard, measure: '', by: '', breakdown: null };
  }
  const ids = cards.tiles.map(({ kpi }) => kpi);
  // In another order they are the same question.
  const figures = asked.ask(`overview ${role.id}`, {
    ...base,
    kpis: [...ids].sort(),
    grain,
    normal: true,
  });
  const measure = measureOf(view, role, ids, catalogue, figures);
  const first = role.breakdown?.measure === measure ? [role.breakdown.by] : [];
  return {
    dashboard: {
      ...nothing(role, cards),
      figures,
      ...toldOf(asked, role, catalogue, base, figures, ids),
      all: allOf(asked, role, catalogue, base, figures, ids),
      funnel: role.hasFunnel ? asked.ask('funnel', { ...base, kpis: [...FUNNEL] }) : null,
      tables: tablesOf(asked, role.tables, catalogue, base),
    },
    measure,
    ...brokenDown(asked, view, measure, catalogue, base, first),
  };
}

function nothing(
  role: RoleEntry,
  cards: Pick<Dashboard, 'tiles' | 'isOwn' | 'isRemembered' | 'unknown'>,
): Dashboard {
  return {
    role,
    ...cards,
    figures: null,
    summary: [],
    alerts: [],
    all: null,
    funnel: null,
    tables: new Map(),
    campaigns: null,
  };
}

/**
 * What is told of the cards, and of the KPIs of the role: after the cards themselves are there, and
 * without keeping the page waiting.
 */
function toldOf(
  { shop }: Asking,
  role: RoleEntry,
  catalogue: Catalogue,
  base: Question,
  figures: Report | null,
  ids: readonly string[],
): Pick<Dashboard, 'summary' | 'alerts'> {
  if (!figures) return { summary: [], alerts: [] };
  const kpis = ids.filter((id) => hasFigure(figures, id));
  const { report: summary, isLoading } = shop.answers.summary(role.id, { ...base, kpis });
  // Another period's statements beside this one's cards would be wrong.
  const told = (!isLoading && summary) || [];
  const all = shop.answers.alerts().report?.alerts ?? [];
  const ofRole = new Set([...kpis, ...kpisOf(role.id, catalogue)]);
  const isOfRole = ({ kpi }: Alert) => ofRole.has(kpi);
  return { summary: told.filter(({ code }) => code !== 'alert'), alerts: all.filter(isOfRole) };
}

/** The campaigns that the files name in the period; null while they are on their way. */
function campaignsOf(asked: Asking, catalogue: Catalogue, base: Question): string[] | null {
  if (!catalogue.dimensions.includes(CAMPAIGN)) return [];
  const question = { ...base, kpis: CAMPAIGN_FIGURES, by: CAMPAIGN, limit: CAMPAIGNS };
  const report = asked.ask('campaigns', { ...question, compare: 'none' });
  if (!report) return null;
  const groups = Object.values(report.kpis).flatMap((figure) => figure.groups);
  return [...new Set(groups.flatMap(({ key }) => key ?? []))];
}

/** Asked only where there is nothing else to show: then it says which files would bring figures. */
function allOf(
  asked: Asking,
  role: RoleEntry,
  catalogue: Catalogue,
  base: Question,
  figures: Report | null,
  ids: readonly string[],
): Report | null {
  if (!figures || ids.some((id) => hasFigure(figures, id))) return null;
  return asked.ask(`all ${role.id}`, { ...base, kpis: kpisOf(role.id, catalogue) });
}

function tablesOf(
  asked: Asking,
  ids: readonly TableId[],
  catalogue: Catalogue,
  base: Question,
): Map<TableId, Report | null> {
  const tables = ids.filter((id) => catalogue.dimensions.includes(TABLES[id].by));
  return new Map(
    tables.map((id) => {
      const { by, kpis } = TABLES[id];
      return [id, asked.ask(`table ${id}`, { ...base, kpis: [...kpis], by, limit: GROUPS })];
    }),
  );
}

/** The KPI of the breakdown: the reader's, the role's, else the first card's that has a figure. */
function measureOf(
  view: View,
  role: RoleEntry,
  ids: readonly string[],
  catalogue: Catalogue,
  figures: Report | null,
): string {
  if (catalogue.kpis.some(({ id }) => id === view.measure)) return view.measure;
  const candidates = role.breakdown ? [role.breakdown.measure, ...ids] : ids;
  if (!figures) return candidates[0] ?? 'revenue';
  const canBe = (id: string) => hasFigure(figures, id) && dimensionsOf(id, catalogue).length > 0;
  return candidates.find(canBe) ?? 'revenue';
}
