import { css, html } from 'lit';
import type { Account, FileReport } from '../engine/types.js';
import type { DoctorKey } from '../locales/doctor.js';
import { DoctorElement } from './doctor_element.js';

const PARTS = ['read', 'set_aside', 'skipped', 'header', 'blank'] as const;

/**
 * Where every line and byte of a file went: a bar, and a table whose sum is the whole file.
 *
 * @prop {FileReport} report
 * @prop {number} size - bytes of the file
 */
export class ShopKpiAccount extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    report: { attribute: false },
    size: { attribute: false },
  };

  declare report: FileReport;
  declare size: number;

  static override styles = [
    ...DoctorElement.styles,
    css`
      :host {
        max-inline-size: 44rem;
      }
      .bar {
        display: flex;
        gap: 2px;
        block-size: 0.625rem;
        margin-block: var(--gap-2);
        overflow: hidden;
        border-radius: var(--radius-small);
        background: var(--sunken);
      }
      .bar span {
        min-inline-size: 3px;
      }
      .read {
        background: var(--good);
      }
      .set_aside {
        background: var(--warn);
      }
      .skipped {
        background: var(--accent);
      }
      .header {
        background: var(--line-strong);
      }
      .blank {
        background: var(--line);
      }
      .dot {
        display: inline-block;
        inline-size: 0.625rem;
        block-size: 0.625rem;
        margin-inline-end: var(--gap-2);
        border: 1px solid var(--line-strong);
        border-radius: 2px;
      }
      th[scope='row'] {
        color: var(--text);
        font-weight: 400;
      }
      th,
      td {
        padding-block: 0.25rem;
      }
      th.number {
        text-align: end;
      }
      tfoot th,
      tfoot td {
        border-block-start: 1px solid var(--line-strong);
        font-weight: 600;
      }
      p {
        margin-block-start: var(--gap-1);
      }
      .open {
        color: var(--bad);
        font-weight: 600;
      }
      caption {
        text-align: start;
      }
    `,
  ];

  override render() {
    const { account } = this.report;
    const sum = (unit: 'lines' | 'bytes') =>
      PARTS.reduce((total, part) => total + account[`${part}_${unit}`], 0);
    const [lines, bytes] = [sum('lines'), sum('bytes')];
    const closes = lines === account.lines && bytes === account.bytes && bytes === this.size;
    return html`<div class="bar" aria-hidden="true">
        ${PARTS.filter((part) => account[`${part}_bytes`] > 0).map(
          (part) =>
            html`<span
              class=${part}
              .style=${`flex: ${account[`${part}_bytes`]} 0 0`}
            ></span>`,
        )}
      </div>
      <table>
        <caption class="unseen">${this.d('account_of', { file: this.report.name })}</caption>
        <thead>
          <tr>
            <th scope="col">${this.d('account_part')}</th>
            <th scope="col" class="number">${this.d('account_lines')}</th>
            <th scope="col" class="number">${this.d('account_bytes')}</th>
          </tr>
        </thead>
        <tbody>
          ${PARTS.filter((part) => this.#counts(account, part)).map((part) => this.#row(part, account))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${this.d('account_sum')}</th>
            <td class="number">${this.words.number(lines)}</td>
            <td class="number">${this.words.number(bytes)}</td>
          </tr>
        </tfoot>
      </table>
      ${
        closes
          ? html`<p class="small muted">${this.d('account_closes')}</p>`
          : html`<p class="small open">${this.d('account_differs', { size: this.size })}</p>`
      }`;
  }

  /** Rows set aside are told also where there are none: it is what the reader looks for. */
  #counts(account: Account, part: (typeof PARTS)[number]): boolean {
    return part === 'read' || part === 'set_aside' || account[`${part}_bytes`] > 0;
  }

  #row(part: (typeof PARTS)[number], account: Account) {
    const name: DoctorKey = `part_${part}`;
    return html`<tr data-part=${part}>
      <th scope="row"><span class="dot ${part}"></span>${this.d(name)}</th>
      <td class="number">${this.words.number(account[`${part}_lines`])}</td>
      <td class="number">${this.words.number(account[`${part}_bytes`])}</td>
    </tr>`;
  }
}
