import { html, nothing, type TemplateResult } from 'lit';
import type { Dashboard } from '../state/dashboard.js';
import type { View } from '../state/view.js';
import type { Words } from '../state/words.js';

/** What is told of a dashboard before its cards: the figures in short, and what is worth a look. */
export function told(
  { summary, alerts }: Dashboard,
  view: View,
  words: Words,
): TemplateResult | typeof nothing {
  if (summary.length + alerts.length === 0) return nothing;
  const inShort = html`<shop-kpi-summary
    class="full"
    .words=${words}
    .statements=${summary}
    .view=${view}
  ></shop-kpi-summary>`;
  const look = html`<shop-kpi-alerts
    class="full"
    .words=${words}
    .alerts=${alerts}
    .view=${view}
  ></shop-kpi-alerts>`;
  return html`${summary.length > 0 ? inShort : nothing} ${alerts.length > 0 ? look : nothing}`;
}
