import { css, html, nothing } from 'lit';
import type { FileReport, Repeat, RepeatPlace } from '../engine/types.js';
import { capital } from '../state/words.js';
import { DoctorElement } from './doctor_element.js';

/** Rows shown at once. */
const SHOWN = 50;

/** Looks up the orders that a file and another give. */
export type LoadRepeats = (report: FileReport) => Promise<readonly Repeat[]>;

/**
 * Orders that this file and another give: which word counts, why, and what the two say differently.
 *
 * @prop {FileReport} report
 * @prop {LoadRepeats} load
 */
export class ShopKpiRepeats extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    report: { attribute: false },
    load: { attribute: false },
    repeats: { state: true },
  };

  declare report: FileReport;
  declare load: LoadRepeats;
  declare repeats: readonly Repeat[];

  static override styles = [
    ...DoctorElement.styles,
    css`
      .scroll {
        max-block-size: 24rem;
        overflow: auto;
      }
      h3 {
        margin-block: var(--gap-3) var(--gap-1);
      }
      td {
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      small {
        display: block;
        color: var(--muted);
      }
    `,
  ];

  constructor() {
    super();
    this.repeats = [];
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('report')) void this.#load(this.report);
  }

  async #load(report: FileReport): Promise<void> {
    const repeats = await this.load(report);
    if (report !== this.report) return;
    // What the two say differently is what the reader looks for.
    const rank = ({ fate }: Repeat) => Number(fate === 'same');
    this.repeats = [...repeats].sort((a, b) => rank(a) - rank(b));
  }

  override render() {
    const count = this.repeats.length;
    if (count === 0) return nothing;
    const title = this.d('repeats_title', { count });
    return html`<h3>${title}</h3>
      <p class="small muted">${this.d('repeats_text')}</p>
      <div class="scroll" role="region" tabindex="0" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.d('repeat_order')}</th>
              <th scope="col">${this.d('repeat_kept')}</th>
              <th scope="col">${this.d('repeat_other')}</th>
              <th scope="col">${this.d('repeat_differences')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.repeats.slice(0, SHOWN).map((repeat) => this.#row(repeat))}
          </tbody>
        </table>
      </div>
      ${
        count > SHOWN
          ? html`<p class="small muted">${this.t('and_more', { count: count - SHOWN })}</p>`
          : nothing
      }`;
  }

  #row(repeat: Repeat) {
    return html`<tr>
      <td dir="auto">${repeat.order}</td>
      <td dir="auto">${this.#place(repeat.kept)}<small>${this.d(`repeat_why_${repeat.why}`)}</small></td>
      <td dir="auto">${this.#place(repeat.other)}</td>
      <td dir="auto">${this.#differences(repeat)}</td>
    </tr>`;
  }

  #place({ name, line }: RepeatPlace): string {
    return this.d('repeat_place', { file: name, line });
  }

  #differences({ fate, differences }: Repeat) {
    if (fate === 'joined') return this.d('repeat_joined');
    if (differences.length === 0) return this.d('repeat_same');
    const nothingSaid = this.d('repeat_empty');
    return html`<ul>
      ${differences.map(
        ({ field, kept, other }) =>
          html`<li>
            ${this.d('repeat_difference', {
              field: this.#field(field),
              kept: kept || nothingSaid,
              other: other || nothingSaid,
            })}
          </li>`,
      )}
    </ul>`;
  }

  /** A field of an order, or its lines as a whole. */
  #field(field: string): string {
    const [table = '', column] = field.split('.');
    return capital(column ? this.words.column(column) : this.words.table(table));
  }
}
