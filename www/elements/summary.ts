import { css, html, nothing, type TemplateResult } from 'lit';
import type { Statement, StatementCode } from '../engine/types.js';
import { markOf, statementText, summaryWord } from '../state/statements.js';
import { linkTo, type View } from '../state/view.js';
import { PageElement } from './page_element.js';

/** How the word before a statement looks. */
const TONES: { readonly [code in StatementCode]: string } = {
  worse: 'bad',
  better: 'good',
  off_target: 'warn',
  alert: 'warn',
  new: 'plain',
  steady: 'plain',
  partial: 'plain',
  not_known: 'plain',
};

/**
 * The figures of a dashboard in a few statements; nothing where there is none.
 *
 * @prop {Statement[]} statements
 * @prop {View} view
 */
export class ShopKpiSummary extends PageElement {
  static override properties = {
    ...PageElement.properties,
    statements: { attribute: false },
    view: { attribute: false },
  };

  declare statements: readonly Statement[];
  declare view: View;

  static override styles = [
    ...PageElement.styles,
    css`
      h2 {
        margin-block-end: var(--gap-2);
      }
      ul {
        display: grid;
        gap: var(--gap-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--gap-1) var(--gap-2);
      }
      a {
        flex: 1 1 14rem;
      }
    `,
  ];

  override render() {
    if (this.statements.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${summaryWord('summary', this.words)}</h2>
      <ul>
        ${this.statements.map((statement) => this.#statement(statement))}
      </ul>
    </section>`;
  }

  #statement(statement: Statement): TemplateResult {
    const { code, kpi, kpis } = statement;
    const page = code === 'not_known' ? 'files' : kpis.length > 1 ? 'overview' : 'kpi';
    const text = statementText(statement, this.words);
    const mark = html`<span class="mark ${TONES[code]}">${markOf(statement, this.words)}</span>`;
    if (page === 'overview') return html`<li data-code=${code}>${mark} <span>${text}</span></li>`;
    const href = linkTo(this.view, { page, id: page === 'kpi' ? kpi : '' });
    return html`<li data-code=${code}>${mark} <a href=${href}>${text}</a></li>`;
  }
}
