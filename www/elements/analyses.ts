import { css, html, nothing, type TemplateResult } from 'lit';
import type { AnalysisReport } from '../engine/types.js';
import { COMMON } from '../locales/analyses/common.js';
import { fill } from '../locales/text.js';
import {
  ANALYSIS_ENTRIES,
  ANALYSIS_GROUPS,
  type AnalysisEntry,
  type AnalysisGroup,
  NO_CHOICES,
} from '../state/analyses.js';
import { linkTo, type View } from '../state/view.js';
import { missingSentence } from './missing.js';
import { PageElement } from './page_element.js';

/**
 * All analyses: the question each answers, and whether it can be made of the loaded files.
 *
 * @prop {ReadonlyMap<string, AnalysisReport | null>} reports - by id; null: on its way
 * @prop {View} view
 */
export class ShopKpiAnalyses extends PageElement {
  static override properties = {
    ...PageElement.properties,
    reports: { attribute: false },
    view: { attribute: false },
  };

  declare reports: ReadonlyMap<string, AnalysisReport | null>;
  declare view: View;

  static override styles = [
    ...PageElement.styles,
    css`
      section + section {
        margin-block-start: var(--gap-5);
      }
      h2 {
        margin-block-end: var(--gap-3);
      }
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
        gap: var(--gap-3);
      }
      a {
        display: grid;
        grid-template-rows: auto 1fr auto;
        gap: var(--gap-2);
        block-size: 100%;
        color: var(--text);
        text-decoration: none;
      }
      a:hover {
        border-color: var(--line-strong);
      }
      h3 {
        color: var(--accent);
        font-size: var(--size-4);
      }
      .state {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--gap-1) var(--gap-2);
        color: var(--muted);
        font-size: var(--size-2);
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`${ANALYSIS_GROUPS.map((group) => this.#group(group))}`;
  }

  #group(group: AnalysisGroup): TemplateResult {
    const entries = ANALYSIS_ENTRIES.filter((entry) => entry.group === group);
    return html`<section aria-labelledby=${group}>
      <h2 id=${group}>${this.words.analysisGroup(group)}</h2>
      <ul class="cards">
        ${entries.map((entry) => html`<li>${this.#card(entry)}</li>`)}
      </ul>
    </section>`;
  }

  #card({ id }: AnalysisEntry): TemplateResult {
    const href = linkTo(this.view, { page: 'analysis', id, ...NO_CHOICES });
    return html`<a class="panel" href=${href} data-analysis=${id}>
      <h3>${this.words.analysis(id)}</h3>
      <p>${this.words.analysisQuestion(id)}</p>
      <p class="state">${this.#state(id)}</p>
    </a>`;
  }

  #state(id: string): TemplateResult {
    const report = this.reports.get(id);
    const say = (key: keyof typeof COMMON) => fill(COMMON[key], this.words.locale);
    if (!report) return html`${say('being_made')}`;
    if (report.result) return html`<span class="mark good">${say('can_be_made')}</span>`;
    const [first] = report.missing;
    return html`<span class="mark warn">${say('needs')}</span>${
      first ? html`<span>${missingSentence(first, this.words)}</span>` : nothing
    }`;
  }
}
