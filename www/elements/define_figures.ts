// Registers what shows figures, and the charts it is made of. Fetched right after the first look.
import '../charts/define.js';
import { ShopKpiAlerts } from './alerts.js';
import { ShopKpiBreakdown } from './breakdown.js';
import { ShopKpiCampaign } from './campaign.js';
import { ShopKpiControls } from './controls.js';
import { ShopKpiFilterPanel } from './filter_panel.js';
import { ShopKpiKpi } from './kpi.js';
import { ShopKpiNav } from './nav.js';
import { ShopKpiNotes } from './notes.js';
import { ShopKpiOverview } from './overview.js';
import { ShopKpiPeriodPanel } from './period_panel.js';
import { ShopKpiPopover } from './popover.js';
import { ShopKpiRoles } from './roles.js';
import { ShopKpiSection } from './section.js';
import { ShopKpiSettings } from './settings.js';
import { ShopKpiSummary } from './summary.js';
import { ShopKpiTile } from './tile.js';

declare global {
  interface HTMLElementTagNameMap {
    'shop-kpi-popover': ShopKpiPopover;
  }
}

/** By tag name. Each comes before the elements that hold it. */
export const FIGURE_ELEMENTS = {
  'shop-kpi-popover': ShopKpiPopover,
  'shop-kpi-tile': ShopKpiTile,
  'shop-kpi-nav': ShopKpiNav,
  'shop-kpi-period-panel': ShopKpiPeriodPanel,
  'shop-kpi-filter-panel': ShopKpiFilterPanel,
  'shop-kpi-controls': ShopKpiControls,
  'shop-kpi-breakdown': ShopKpiBreakdown,
  'shop-kpi-notes': ShopKpiNotes,
  'shop-kpi-section': ShopKpiSection,
  'shop-kpi-settings': ShopKpiSettings,
  'shop-kpi-kpi': ShopKpiKpi,
  'shop-kpi-roles': ShopKpiRoles,
  'shop-kpi-campaign': ShopKpiCampaign,
  'shop-kpi-summary': ShopKpiSummary,
  'shop-kpi-alerts': ShopKpiAlerts,
  'shop-kpi-overview': ShopKpiOverview,
};

for (const [name, element] of Object.entries(FIGURE_ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
