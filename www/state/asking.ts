import type {
  AnalysisQuestion,
  AnalysisReport,
  Catalogue,
  Question,
  Report,
} from '../engine/types.js';
import { dimensionsOf, preferred } from './questions.js';
import type { ShopState } from './shop.js';
import type { View } from './view.js';

/** Most groups of a breakdown; the others are one row. */
export const GROUPS = 10;

/** Asks in places of one page, and knows whether an answer is still on its way. */
export class Asking {
  isLoading = false;

  constructor(readonly shop: ShopState) {}

  ask(place: string, question: Question): Report | null {
    const { report, isLoading } = this.shop.answers.report(place, question);
    this.isLoading ||= isLoading;
    return report;
  }

  analysis(asked: AnalysisQuestion): AnalysisReport | null {
    const { report, isLoading } = this.shop.answers.analysis(`analysis ${asked.analysis}`, asked);
    this.isLoading ||= isLoading;
    return isLoading && report?.analysis !== asked.analysis ? null : report;
  }
}

/** A KPI by one dimension. */
export interface BrokenDown {
  by: string;
  breakdown: Report | null;
}

/** A KPI by the reader's dimension, else by the first of which it has values. */
export function brokenDown(
  asked: Asking,
  view: View,
  measure: string,
  catalogue: Catalogue,
  base: Question,
  first: readonly string[] = [],
): BrokenDown {
  const choices = dimensionsOf(measure, catalogue);
  const order = [...first.filter((id) => choices.includes(id)), ...preferred(choices)];
  const wanted = choices.includes(view.by) ? [view.by] : [...new Set(order)];
  let last: BrokenDown = { by: '', breakdown: null };
  for (const by of wanted) {
    const question = { ...base, kpis: [measure], by, limit: GROUPS };
    const breakdown = asked.ask(`by ${measure} ${by}`, question);
    const groups = breakdown?.kpis[measure]?.groups;
    last = { by, breakdown };
    if (!groups || groups.some(({ key }) => key !== null)) return last;
  }
  return last;
}
