import type { Catalogue, Compare, Question } from '../engine/types.js';
import { inputsOf } from './formula.js';
import {
  type Days,
  fittingGrain,
  fittingPreset,
  lengthInDays,
  type Preset,
  presetDays,
} from './period.js';
import type { View } from './view.js';

/** The steps from a visit to a purchase. */
export const FUNNEL: readonly string[] = ['sessions', 'add_to_carts', 'checkouts', 'purchases'];

/** The period of a view in days, and its name where it has one. */
export function periodOf(
  view: View,
  data: Days,
  fiscalStart: number,
): { days: Days; preset: Preset | null } {
  const { period } = view;
  if (typeof period !== 'string') return { days: period, preset: null };
  const preset = period === 'auto' ? fittingPreset(data) : period;
  return { days: presetDays(preset, data, fiscalStart), preset };
}

/** What all questions of a view share: period, comparison, filters. */
export function baseQuestion(view: View, days: Days): Question {
  return {
    kpis: [],
    from: days.from,
    to: days.to,
    compare: compareOf(view, days),
    filters: Object.fromEntries([...view.filters].map(([name, values]) => [name, [...values]])),
  };
}

/** What a view is compared with: long periods with the season a year before. */
export function compareOf(view: View, days: Days): Compare {
  if (view.compare !== 'auto') return view.compare;
  return lengthInDays(days) > 180 ? 'year' : 'previous';
}

/** The grain of a view: the reader's, or one that fits its length. */
export function grainOf(view: View, days: Days) {
  return view.grain === 'auto' ? fittingGrain(days) : view.grain;
}

/** The dimensions a KPI can be broken down by with the loaded data. */
export function dimensionsOf(kpi: string, catalogue: Catalogue): string[] {
  return possibleDimensions(kpi, catalogue).filter((id) => catalogue.dimensions.includes(id));
}

/** The dimensions a KPI can be broken down by where the data have them. */
export function possibleDimensions(kpi: string, catalogue: Catalogue): readonly string[] {
  return dimensionsIn(kpi, catalogue, []) ?? catalogue.dimensions;
}

/**
 * The dimensions of a KPI; of one of the reader's those that all KPIs in its formula have. Null:
 * nothing is known of any. `way`: the KPIs it was reached by.
 */
function dimensionsIn(
  kpi: string,
  catalogue: Catalogue,
  way: readonly string[],
): readonly string[] | null {
  const entry = catalogue.kpis.find(({ id }) => id === kpi);
  if (entry?.section !== 'own') return entry?.by ?? (way.length > 0 ? null : []);
  const inputs = inputsOf(entry.formula).filter((id) => id !== kpi && !way.includes(id));
  const all = inputs.flatMap((id) => {
    const of = dimensionsIn(id, catalogue, [...way, kpi]);
    return of ? [of] : [];
  });
  const [first, ...others] = all;
  return first?.filter((id) => others.every((of) => of.includes(id))) ?? null;
}

/** Dimensions by how much they usually say. */
export function preferred(dimensions: readonly string[]): string[] {
  const first = PREFERRED.filter((id) => dimensions.includes(id));
  return [...first, ...dimensions.filter((id) => !first.includes(id))];
}

const PREFERRED = ['channel', 'country', 'sales_channel', 'category', 'product', 'campaign'];
