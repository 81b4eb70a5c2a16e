import { html, type TemplateResult } from 'lit';
import type { Settings } from '../engine/types.js';
import type { Figures } from '../state/screen.js';
import type { View } from '../state/view.js';
import type { Words } from '../state/words.js';

/**
 * The list of analyses, or one of them. Their elements come after the page itself
 * (define_analyses.ts): until then a sentence stands in their place.
 */
export function analysesPage(
  words: Words,
  view: View,
  { analyses, catalogue }: Figures,
  settings: Settings,
): TemplateResult {
  const loading = html`<p class="muted">${words.t('analysis_loading')}</p>`;
  if (view.page === 'analyses') {
    return html`<shop-kpi-analyses .words=${words} .reports=${analyses} .view=${view}
      >${loading}</shop-kpi-analyses
    >`;
  }
  return html`<shop-kpi-analysis
    .words=${words}
    .report=${analyses.get(view.id) ?? null}
    .catalogue=${catalogue}
    .view=${view}
    .settings=${settings}
    >${loading}</shop-kpi-analysis
  >`;
}
