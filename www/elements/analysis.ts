import { css, html, nothing, type TemplateResult } from 'lit';
import type { AnalysisReport, Catalogue, Missing, Settings } from '../engine/types.js';
import { COMMON } from '../locales/analyses/common.js';
import { fill } from '../locales/text.js';
import { type AnalysisEntry, analysisEntry, showOf } from '../state/analyses.js';
import { linkTo, type View } from '../state/view.js';
import type { AnalysisElement } from './analysis_element.js';
import { icon } from './icons.js';
import { missingSentence } from './missing.js';
import { PageElement } from './page_element.js';

/** Most exports of which is said how they are made. */
const EXPORTS = 3;

/**
 * The page of one analysis: its question, the reader's choices, what was found or what is missing,
 * and remarks. What was found is drawn by the analysis' own element.
 *
 * @prop {AnalysisReport | null} report - null: on its way
 * @prop {Catalogue} catalogue
 * @prop {View} view
 * @prop {Settings} settings
 * @fires shop-kpi-view - detail: what changes in the view
 */
export class ShopKpiAnalysis extends PageElement {
  static override properties = {
    ...PageElement.properties,
    report: { attribute: false },
    catalogue: { attribute: false },
    view: { attribute: false },
    settings: { attribute: false },
  };

  declare report: AnalysisReport | null;
  declare catalogue: Catalogue;
  declare view: View;
  declare settings: Settings;

  /** The element of the analysis that is shown; kept while it stays the same one. */
  #body: AnalysisElement<unknown> | null = null;

  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--gap-4);
      }
      .question {
        max-inline-size: 80ch;
        color: var(--muted);
      }
      .how {
        margin-block-start: var(--gap-3);
      }
      .lacking h2,
      .how h2 {
        margin-block-end: var(--gap-1);
        font-size: var(--size-3);
      }
      .lacking li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--gap-2);
        padding-block: var(--gap-1);
      }
      .lacking svg {
        color: var(--warn);
      }
      .how li {
        padding-block: var(--gap-1);
        font-size: var(--size-2);
      }
      .row {
        margin-block-start: var(--gap-3);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const entry = analysisEntry(this.view.id);
    if (!entry) return html`<p>${this.#say('unknown')}</p>`;
    const { report } = this;
    return html`<p class="question">${this.words.analysisQuestion(entry.id)}</p>
      <shop-kpi-analysis-choices
        class="no-print"
        .words=${this.words}
        .entry=${entry}
        .view=${this.view}
        .catalogue=${this.catalogue}
      ></shop-kpi-analysis-choices>
      ${report ? this.#found(entry, report) : html`<div class="panel" aria-busy="true">${this.#say('being_made')}</div>`}`;
  }

  #say(key: keyof typeof COMMON): string {
    return fill(COMMON[key], this.words.locale);
  }

  #found(entry: AnalysisEntry, report: AnalysisReport): TemplateResult {
    return html`${report.result ? this.#draw(entry, report) : this.#lacking(entry, report.missing)}
      <shop-kpi-notes
        .words=${this.words}
        .notes=${report.notes}
        .currency=${report.currency}
      ></shop-kpi-notes>`;
  }

  #draw(entry: AnalysisEntry, report: AnalysisReport): AnalysisElement<unknown> {
    const tag = `shop-kpi-analysis-${entry.id.replaceAll('_', '-')}`;
    if (this.#body?.localName !== tag) {
      this.#body = document.createElement(tag) as AnalysisElement<unknown>;
    }
    const { words, catalogue, view, settings } = this;
    const show = showOf(entry, view);
    return Object.assign(this.#body, { words, report, catalogue, view, settings, show });
  }

  #lacking(entry: AnalysisEntry, missing: readonly Missing[]): TemplateResult {
    if (entry.isComparison && this.view.compare === 'none') return this.#uncompared();
    const said = new Set(missing.map((one) => missingSentence(one, this.words)));
    const needsSetting = missing.some(({ what }) => what === 'setting');
    const needsFile = missing.some(({ what }) => ['table', 'column', 'dimension'].includes(what));
    return html`<section class="panel lacking">
      <h2>${this.#say('lacking')}</h2>
      ${
        said.size > 0
          ? html`<ul>
              ${[...said].map((text) => html`<li>${icon('warning')}<span>${text}</span></li>`)}
            </ul>`
          : html`<p>${this.#say('lacking_nothing')}</p>`
      }
      ${this.#exports(missing)}
      <div class="row no-print">
        ${needsFile ? this.#way('files', 'to_files') : nothing}
        ${needsSetting ? this.#way('settings', 'to_settings') : nothing}
      </div>
    </section>`;
  }

  #way(page: 'files' | 'settings', key: keyof typeof COMMON): TemplateResult {
    return html`<a class="button" href=${linkTo(this.view, { page, id: '' })}>${this.#say(key)}</a>`;
  }

  /** How to make the exports that would bring it. */
  #exports(missing: readonly Missing[]): TemplateResult | typeof nothing {
    const sources = [...new Set(missing.flatMap(({ sources }) => sources))]
      .filter((id) => id !== 'generic' && this.words.howTo(id))
      .slice(0, EXPORTS);
    if (sources.length === 0) return nothing;
    return html`<div class="how">
      <h2>${this.#say('export_how')}</h2>
      <ul>
        ${sources.map(
          (id) => html`<li><strong>${this.words.source(id)}</strong>: ${this.words.howTo(id)}</li>`,
        )}
      </ul>
    </div>`;
  }

  #uncompared(): TemplateResult {
    return html`<section class="panel">
      <p>${this.#say('no_comparison')}</p>
      <div class="row">
        <button
          class="button"
          type="button"
          @click=${() => this.tell('shop-kpi-view', { compare: 'previous' })}
        >
          ${this.#say('compare_previous')}
        </button>
      </div>
    </section>`;
  }
}
