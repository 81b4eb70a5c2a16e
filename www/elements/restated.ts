import { css, html } from 'lit';
import type { Change, Restatement } from '../engine/types.js';
import { dateFormat } from '../format/cache.js';
import { DoctorElement } from './doctor_element.js';

/**
 * What a file has changed of figures that could be seen before: in a sentence, and all of it.
 *
 * @prop {Restatement} restatement
 */
export class ShopKpiRestated extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    restatement: { attribute: false },
  };

  declare restatement: Restatement;

  static override styles = [
    ...DoctorElement.styles,
    css`
      summary {
        cursor: pointer;
        color: var(--accent);
      }
      .scroll {
        max-block-size: 20rem;
        overflow: auto;
      }
      th.number {
        text-align: end;
      }
    `,
  ];

  override render() {
    const { file, cause, changes } = this.restatement;
    const first = changes.find(({ was_partial, after }) => !was_partial && after !== null);
    const main = first ?? changes[0];
    return html`<p dir="auto">
        ${this.d(`restated_${cause}`, { file, change: main ? this.#change(main) : '' })}
      </p>
      ${changes.length > 1 ? this.#all(changes) : ''}`;
  }

  #change(change: Change): string {
    return this.d('restated_change', {
      month: this.#month(change),
      kpi: this.words.kpi(change.kpi),
      before: this.#figure(change, change.before),
      after: this.#figure(change, change.after),
    });
  }

  #all(changes: readonly Change[]) {
    const label = this.d('restated_all', { count: changes.length });
    return html`<details>
      <summary>${label}</summary>
      <div class="scroll" role="region" tabindex="0" aria-label=${label}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.d('restated_month')}</th>
              <th scope="col">${this.d('restated_figure')}</th>
              <th scope="col" class="number">${this.d('restated_before')}</th>
              <th scope="col" class="number">${this.d('restated_after')}</th>
              <th scope="col" class="number">${this.d('restated_orders')}</th>
            </tr>
          </thead>
          <tbody>
            ${changes.map((change) => this.#row(change))}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #row(change: Change) {
    return html`<tr>
      <td>
        ${this.#month(change)}
        ${
          change.was_partial ? html`<span class="muted">(${this.d('restated_partial')})</span>` : ''
        }
      </td>
      <td>${this.words.kpi(change.kpi)}</td>
      <td class="number">${this.#figure(change, change.before)}</td>
      <td class="number">${this.#figure(change, change.after)}</td>
      <td class="number">${this.words.number(change.orders_changed)}</td>
    </tr>`;
  }

  #month({ from }: Change): string {
    const format = dateFormat(this.words.tag, { month: 'long', year: 'numeric' });
    return format.format(Date.parse(from));
  }

  #figure({ unit }: Change, value: Change['before'] | null | undefined): string {
    if (value === null || value === undefined) return this.d('restated_unknown');
    return this.words.figure(value, unit, this.restatement.currency);
  }
}
