// Registers what stands on a KPI's page beside its figures. Fetched after the first look.
import { ShopKpiActions } from './actions.js';
import { ShopKpiComparisons } from './comparisons.js';
import { ShopKpiDefinition } from './definition.js';
import { ShopKpiNext } from './next_kpis.js';

/** By tag name. */
export const KPI_ELEMENTS = {
  'shop-kpi-actions': ShopKpiActions,
  'shop-kpi-comparisons': ShopKpiComparisons,
  'shop-kpi-definition': ShopKpiDefinition,
  'shop-kpi-next': ShopKpiNext,
};

for (const [name, element] of Object.entries(KPI_ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
