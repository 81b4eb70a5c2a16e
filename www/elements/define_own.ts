// Registers by what readers make the page their own. Fetched after the first look, which needs none.
import { ShopKpiAlertRuleForm } from './alert_rule_form.js';
import { ShopKpiAlertRules } from './alert_rules.js';
import { ShopKpiNumberField } from './number_field.js';
import { ShopKpiOwnForm } from './own_form.js';
import { ShopKpiOwnKpis } from './own_kpis.js';
import { ShopKpiPick } from './pick.js';
import { ShopKpiTarget } from './target.js';
import { ShopKpiTargets } from './targets.js';
import { ShopKpiTiles } from './tiles.js';

/** By tag name. Each comes before the elements that hold it. */
export const OWN_ELEMENTS = {
  'shop-kpi-pick': ShopKpiPick,
  'shop-kpi-own-form': ShopKpiOwnForm,
  'shop-kpi-own-kpis': ShopKpiOwnKpis,
  'shop-kpi-number-field': ShopKpiNumberField,
  'shop-kpi-target': ShopKpiTarget,
  'shop-kpi-targets': ShopKpiTargets,
  'shop-kpi-alert-rule-form': ShopKpiAlertRuleForm,
  'shop-kpi-alert-rules': ShopKpiAlertRules,
  'shop-kpi-tiles': ShopKpiTiles,
};

for (const [name, element] of Object.entries(OWN_ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
