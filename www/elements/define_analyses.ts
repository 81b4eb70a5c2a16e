// Registers the analyses and their charts. Fetched after the page itself, which needs none of them.
import '../charts/define_more.js';
import { ShopKpiAnalyses } from './analyses.js';
import { ShopKpiAnalysis } from './analysis.js';
import { ShopKpiAbTest } from './analysis_ab_test.js';
import { ShopKpiBasket } from './analysis_basket.js';
import { ShopKpiBestProducts } from './analysis_best_products.js';
import { ShopKpiAnalysisChoices } from './analysis_choices.js';
import { ShopKpiCohorts } from './analysis_cohorts.js';
import { ShopKpiDefinitionLens } from './analysis_definition_lens.js';
import { ShopKpiFunnelAnalysis } from './analysis_funnel.js';
import { ShopKpiKpiTree } from './analysis_kpi_tree.js';
import { ShopKpiLifetimeValue } from './analysis_lifetime_value.js';
import { ShopKpiNewAndReturning } from './analysis_new_and_returning.js';
import { ShopKpiOrderValues } from './analysis_order_values.js';
import { ShopKpiRfm } from './analysis_rfm.js';
import { ShopKpiSeasonality } from './analysis_seasonality.js';
import { ShopKpiTrafficSources } from './analysis_traffic_sources.js';
import { ShopKpiUnusualDays } from './analysis_unusual_days.js';
import { ShopKpiVat } from './analysis_vat.js';
import { ShopKpiWhatChanged } from './analysis_what_changed.js';
import { ShopKpiWhatIf } from './analysis_what_if.js';

/** The element of each analysis, by tag name. */
export const ANALYSIS_ELEMENTS = {
  'shop-kpi-analysis-kpi-tree': ShopKpiKpiTree,
  'shop-kpi-analysis-what-changed': ShopKpiWhatChanged,
  'shop-kpi-analysis-what-if': ShopKpiWhatIf,
  'shop-kpi-analysis-unusual-days': ShopKpiUnusualDays,
  'shop-kpi-analysis-seasonality': ShopKpiSeasonality,
  'shop-kpi-analysis-new-and-returning': ShopKpiNewAndReturning,
  'shop-kpi-analysis-cohorts': ShopKpiCohorts,
  'shop-kpi-analysis-rfm': ShopKpiRfm,
  'shop-kpi-analysis-lifetime-value': ShopKpiLifetimeValue,
  'shop-kpi-analysis-best-products': ShopKpiBestProducts,
  'shop-kpi-analysis-basket': ShopKpiBasket,
  'shop-kpi-analysis-order-values': ShopKpiOrderValues,
  'shop-kpi-analysis-funnel': ShopKpiFunnelAnalysis,
  'shop-kpi-analysis-traffic-sources': ShopKpiTrafficSources,
  'shop-kpi-analysis-ab-test': ShopKpiAbTest,
  'shop-kpi-analysis-vat': ShopKpiVat,
  'shop-kpi-analysis-definition-lens': ShopKpiDefinitionLens,
};

/** By tag name. Each comes before the elements that hold it. */
const ELEMENTS = {
  ...ANALYSIS_ELEMENTS,
  'shop-kpi-analysis-choices': ShopKpiAnalysisChoices,
  'shop-kpi-analysis': ShopKpiAnalysis,
  'shop-kpi-analyses': ShopKpiAnalyses,
};

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
