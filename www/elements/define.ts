// Registers what the first look needs: the page's frame, and where files are dropped.
import { ShopKpiApp } from './app.js';
import { ShopKpiChoices } from './choices.js';
import { ShopKpiDropZone } from './drop_zone.js';
import { ShopKpiLanding } from './landing.js';
import { ShopKpiStatus } from './status.js';

declare global {
  interface HTMLElementTagNameMap {
    'shop-kpi-app': ShopKpiApp;
    'shop-kpi-drop-zone': ShopKpiDropZone;
  }
}

/** By tag name. Each comes before the elements that hold it. */
export const ELEMENTS = {
  'shop-kpi-drop-zone': ShopKpiDropZone,
  'shop-kpi-status': ShopKpiStatus,
  'shop-kpi-choices': ShopKpiChoices,
  'shop-kpi-landing': ShopKpiLanding,
  'shop-kpi-app': ShopKpiApp,
};

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
