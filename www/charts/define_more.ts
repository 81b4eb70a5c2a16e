// Registers the charts of analyses, which the first look at figures does not need.
import { ShopKpiBandChart } from './band_chart.js';
import { ShopKpiHistogram } from './histogram.js';
import { ShopKpiIntervalPlot } from './interval_plot.js';
import { ShopKpiRankChart } from './rank_chart.js';
import { ShopKpiTreeTable } from './tree_table.js';
import { ShopKpiWaterfall } from './waterfall.js';

declare global {
  interface HTMLElementTagNameMap {
    'shop-kpi-band-chart': ShopKpiBandChart;
    'shop-kpi-histogram': ShopKpiHistogram;
    'shop-kpi-interval-plot': ShopKpiIntervalPlot;
    'shop-kpi-rank-chart': ShopKpiRankChart;
    'shop-kpi-tree-table': ShopKpiTreeTable;
    'shop-kpi-waterfall': ShopKpiWaterfall;
  }
}

/** By tag name. */
export const MORE_CHARTS = {
  'shop-kpi-band-chart': ShopKpiBandChart,
  'shop-kpi-histogram': ShopKpiHistogram,
  'shop-kpi-interval-plot': ShopKpiIntervalPlot,
  'shop-kpi-rank-chart': ShopKpiRankChart,
  'shop-kpi-tree-table': ShopKpiTreeTable,
  'shop-kpi-waterfall': ShopKpiWaterfall,
};

for (const [name, element] of Object.entries(MORE_CHARTS)) {
  if (!customElements.get(name)) {
    customElements.define(name, element);
  }
}
