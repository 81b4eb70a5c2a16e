import { css, html, nothing } from 'lit';
import type {
  BesideReport,
  Catalogue,
  CatalogueKpi,
  KpiReport,
  Report,
  Settings,
} from '../engine/types.js';
import { type Rule, rulesOf } from '../state/definition.js';
import { inputsOf, spelledOut, workedOut } from '../state/formula.js';
import { DEFINITION, linkTo, type View } from '../state/view.js';
import { sideHeading } from '../styles/side_heading.js';
import { KpiPageElement } from './kpi_page_element.js';

/**
 * What a KPI means: its definition, its formula in words and with the figures in it, what counts in
 * it, with links to the settings that change that.
 *
 * @prop {CatalogueKpi} entry
 * @prop {Report} report - the KPI, with what its formula names
 * @prop {Catalogue} catalogue
 * @prop {Settings} settings
 * @prop {View} view
 */
export class ShopKpiDefinition extends KpiPageElement {
  static override properties = {
    ...KpiPageElement.properties,
    entry: { attribute: false },
    report: { attribute: false },
    catalogue: { attribute: false },
    settings: { attribute: false },
    view: { attribute: false },
  };

  declare entry: CatalogueKpi;
  declare report: Report;
  declare catalogue: Catalogue;
  declare settings: Settings;
  declare view: View;

  static override styles = [
    ...KpiPageElement.styles,
    sideHeading,
    css`
      .formula,
      .worked {
        padding: var(--gap-2) var(--gap-3);
        border-radius: var(--radius-small);
        background: var(--sunken);
        font-size: var(--size-2);
      }
      .worked {
        margin-block: 2px var(--gap-2);
        font-variant-numeric: tabular-nums;
      }
      .rules {
        font-size: var(--size-2);
      }
      .rules li {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--gap-3);
        padding-block: var(--gap-1);
      }
    `,
  ];

  /** Where reading begins if the address says so. */
  override updated(changed: Map<string, unknown>): void {
    const before = changed.get('view') as View | undefined;
    const isNew = before?.show !== this.view.show || before.id !== this.view.id;
    if (this.view.show !== DEFINITION || !changed.has('view') || !isNew) return;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render() {
    const { entry, words } = this;
    const { better } = entry;
    return html`<section class="panel stack">
      <div>
        <h2 tabindex="-1">${this.t('definition')}</h2>
        <p>${words.definition(entry.id)}</p>
        ${
          better === 'neither'
            ? nothing
            : html`<p class="small muted">
                ${this.t(better === 'higher' ? 'up_is_good' : 'down_is_good')}.
              </p>`
        }
      </div>
      <div>
        <h2>${this.t('formula')}</h2>
        <p class="formula">${spelledOut(entry.formula, words, this.settings)}</p>
        ${this.#worked()} ${this.#inputs()}
      </div>
      ${this.#rules()}
    </section>`;
  }

  get #figure(): KpiReport | undefined {
    return this.report.kpis[this.entry.id];
  }

  #written({ value, unit }: KpiReport | BesideReport): string {
    return this.words.figure(value, unit, this.report.currency);
  }

  /** The formula with this period's figures in it. */
  #worked() {
    const { entry, words, settings } = this;
    const figure = this.#figure;
    if (!figure || !isKnown(figure)) return nothing;
    const known = new Map(figure.inputs.filter(isKnown).map((input) => [input.id, input]));
    const worked = workedOut(entry.formula, words, settings, (id) => {
      const input = known.get(id);
      // A factor's own sign would stand beside that of the formula.
      return input ? this.#written(input).replace(/×$/, '') : null;
    });
    return worked ? html`<p class="worked">${worked} = ${this.#written(figure)}</p>` : nothing;
  }

  /** Of several ways those that are known; where the KPI itself is not known, all it could be. */
  #inputs() {
    const figure = this.#figure;
    const named = inputsOf(this.entry.formula, this.settings);
    const inputs = (figure?.inputs ?? []).filter(
      (input) =>
        input.id !== this.entry.id &&
        named.includes(input.id) &&
        (isKnown(input) || !figure || !isKnown(figure)),
    );
    if (inputs.length === 0) return nothing;
    return html`<table>
      <caption class="unseen">${this.t('inputs')}</caption>
      <tbody>
        ${inputs.map(
          (input) => html`<tr>
            <th scope="row">${this.#name(input.id)}</th>
            <td class="number">${this.#written(input)}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** A KPI leads to its own page. */
  #name(id: string) {
    const name = this.words.kpi(id);
    const hasPage = this.catalogue.kpis.some((kpi) => kpi.id === id);
    return hasPage ? html`<a href=${linkTo(this.view, { page: 'kpi', id })}>${name}</a>` : name;
  }

  #rules() {
    const { entry, catalogue, settings, report, words } = this;
    const rules = rulesOf(entry, catalogue, settings, report.currency, words);
    return html`<div class="rules">
      <h2>${this.k('what_counts')}</h2>
      <ul>
        ${rules.map((rule) => html`<li><span>${rule.text}</span>${this.#link(rule)}</li>`)}
      </ul>
    </div>`;
  }

  #link({ text, setting }: Rule) {
    if (!setting) return nothing;
    return html`<a
      class="no-print"
      href=${linkTo(this.view, { page: 'settings', id: setting })}
      aria-label=${this.k('change_setting_of', { rule: text })}
      >${this.k('change_setting')}</a
    >`;
  }
}

function isKnown({ value }: KpiReport | BesideReport): boolean {
  return value !== null && value !== undefined;
}
