// Registers every chart. Charts show their numbers through the table, so they come together.
import { ShopKpiBarChart } from './bar_chart.js';
import { ShopKpiColumnChart } from './column_chart.js';
import { ShopKpiDataTable } from './data_table.js';
import { ShopKpiFunnel } from './funnel.js';
import { ShopKpiHeatmap } from './heatmap.js';
import { ShopKpiLineChart } from './line_chart.js';
import { ShopKpiSparkline } from './sparkline.js';

declare global {
  interface HTMLElementTagNameMap {
    'shop-kpi-bar-chart': ShopKpiBarChart;
    'shop-kpi-column-chart': ShopKpiColumnChart;
    'shop-kpi-data-table': ShopKpiDataTable;
    'shop-kpi-funnel': ShopKpiFunnel;
    'shop-kpi-heatmap': ShopKpiHeatmap;
    'shop-kpi-line-chart': ShopKpiLineChart;
    'shop-kpi-sparkline': ShopKpiSparkline;
  }
}

/** By tag name. */
export const CHARTS = {
  'shop-kpi-bar-chart': ShopKpiBarChart,
  'shop-kpi-column-chart': ShopKpiColumnChart,
  'shop-kpi-data-table': ShopKpiDataTable,
  'shop-kpi-funnel': ShopKpiFunnel,
  'shop-kpi-heatmap': ShopKpiHeatmap,
  'shop-kpi-line-chart': ShopKpiLineChart,
  'shop-kpi-sparkline': ShopKpiSparkline,
};

for (const [name, element] of Object.entries(CHARTS)) {
  if (!customElements.get(name)) {
    customElements.define(name, element);
  }
}
