// Registers every element of the page, and the charts it is made of.
import '../charts/define.js';
import { ShopKpiApp } from './app.js';
import { ShopKpiBreakdown } from './breakdown.js';
import { ShopKpiChoices } from './choices.js';
import { ShopKpiControls } from './controls.js';
import { ShopKpiDropZone } from './drop_zone.js';
import { ShopKpiFilterPanel } from './filter_panel.js';
import { ShopKpiKpi } from './kpi.js';
import { ShopKpiLanding } from './landing.js';
import { ShopKpiNav } from './nav.js';
import { ShopKpiNotes } from './notes.js';
import { ShopKpiOverview } from './overview.js';
import { ShopKpiPeriodPanel } from './period_panel.js';
import { ShopKpiPopover } from './popover.js';
import { ShopKpiSection } from './section.js';
import { ShopKpiSettings } from './settings.js';
import { ShopKpiStatus } from './status.js';
import { ShopKpiTile } from './tile.js';

declare global {
  interface HTMLElementTagNameMap {
    'shop-kpi-app': ShopKpiApp;
    'shop-kpi-popover': ShopKpiPopover;
    'shop-kpi-drop-zone': ShopKpiDropZone;
  }
}

/** By tag name. Each comes before the elements that hold it. */
export const ELEMENTS = {
  'shop-kpi-popover': ShopKpiPopover,
  'shop-kpi-tile': ShopKpiTile,
  'shop-kpi-drop-zone': ShopKpiDropZone,
  'shop-kpi-status': ShopKpiStatus,
  'shop-kpi-choices': ShopKpiChoices,
  'shop-kpi-nav': ShopKpiNav,
  'shop-kpi-period-panel': ShopKpiPeriodPanel,
  'shop-kpi-filter-panel': ShopKpiFilterPanel,
  'shop-kpi-controls': ShopKpiControls,
  'shop-kpi-breakdown': ShopKpiBreakdown,
  'shop-kpi-notes': ShopKpiNotes,
  'shop-kpi-section': ShopKpiSection,
  'shop-kpi-settings': ShopKpiSettings,
  'shop-kpi-kpi': ShopKpiKpi,
  'shop-kpi-overview': ShopKpiOverview,
  'shop-kpi-landing': ShopKpiLanding,
  'shop-kpi-app': ShopKpiApp,
};

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
