import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../engine/types.js';
import { analysesOf, NO_CHOICES } from '../state/analyses.js';
import type { RoleEntry } from '../state/roles.js';
import { linkTo, type View } from '../state/view.js';
import type { Words } from '../state/words.js';

/** Most analyses a KPI's page leads to. */
const MOST = 6;

/** Links to the analyses that suit a dashboard, and to all of them. */
export function analysesOfRole({ analyses }: RoleEntry, view: View, words: Words): TemplateResult {
  const all = html`<a class="button quiet" href=${linkTo(view, { page: 'analyses', id: '' })}
    >${words.t('all_analyses')}</a
  >`;
  return links(analyses, view, words, all);
}

/** Links to the analyses that say more of a KPI; nothing where there is none. */
export function analysesOfKpi(
  kpi: string,
  view: View,
  words: Words,
  { kpis }: Catalogue,
): TemplateResult | typeof nothing {
  const isKnown = kpis.some(({ id }) => id === kpi);
  const ids = analysesOf(kpi).map(({ id }) => id);
  return isKnown && ids.length > 0
    ? links(ids.slice(0, MOST), { ...view, measure: kpi, by: '' }, words)
    : nothing;
}

function links(
  ids: readonly string[],
  view: View,
  words: Words,
  last: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<nav class="panel no-print" aria-label=${words.t('deeper')}>
    <h2>${words.t('deeper')}</h2>
    <div class="next">
      ${ids.map(
        (id) =>
          html`<a
            class="button"
            href=${linkTo(view, { page: 'analysis', id, ...NO_CHOICES })}
            title=${words.analysisQuestion(id)}
            >${words.analysis(id)}</a
          >`,
      )}${last}
    </div>
  </nav>`;
}
