// KPIs to be chosen from, as lists offer them.

import type { CatalogueKpi } from '../engine/types.js';
import type { Words } from './words.js';

/** KPIs by their names, with the section they belong to. */
export function kpiChoices(kpis: readonly CatalogueKpi[], words: Words) {
  return kpis.map(({ id, section }) => ({
    id,
    name: words.kpi(id),
    hint: words.section(section),
  }));
}
