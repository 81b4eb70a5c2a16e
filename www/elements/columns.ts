import { css, html, nothing } from 'lit';
import type { Catalogue, ColumnReport, FileReport, ImportOptions } from '../engine/types.js';
import { correctColumn } from '../state/correct.js';
import { capital } from '../state/words.js';
import { DoctorElement } from './doctor_element.js';

/** Columns drawn in one go: each offers hundreds of meanings. */
const AT_ONCE = 4;

/**
 * The columns of a file and what each was taken for, to be corrected.
 *
 * @prop {FileReport} report
 * @prop {ImportOptions} options
 * @prop {Catalogue | null} catalogue
 * @fires shop-kpi-options - detail: the corrected options
 */
export class ShopKpiColumns extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    report: { attribute: false },
    options: { attribute: false },
    catalogue: { attribute: false },
    drawn: { state: true },
  };

  declare report: FileReport;
  declare options: ImportOptions;
  declare catalogue: Catalogue | null;
  /** Columns drawn so far. */
  declare drawn: number;

  static override styles = [
    ...DoctorElement.styles,
    css`
      .scroll {
        max-block-size: 24rem;
        overflow: auto;
      }
      thead th {
        position: sticky;
        inset-block-start: 0;
        background: var(--surface);
      }
      th[scope='row'] {
        border-block-end-color: var(--line);
        color: var(--text);
      }
      .samples {
        max-inline-size: 22rem;
        overflow: hidden;
        color: var(--muted);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .why {
        max-inline-size: 14rem;
        font-size: var(--size-1);
      }
      select {
        inline-size: 100%;
        min-inline-size: 11rem;
      }
      .said select {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      @media (max-width: 40rem) {
        .samples,
        .why,
        th:last-child {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.drawn = AT_ONCE;
  }

  override updated(): void {
    if (this.drawn < this.report.columns.length) {
      requestAnimationFrame(() => {
        this.drawn += AT_ONCE;
      });
    }
  }

  override render() {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${`${this.t('columns')}: ${this.report.name}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">${this.t('column')}</th>
            <th scope="col" class="samples">${this.t('column_samples')}</th>
            <th scope="col">${this.t('column_meaning')}</th>
            <th scope="col">${this.d('column_why')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.report.columns.slice(0, this.drawn).map((column) => this.#column(column))}
        </tbody>
      </table>
    </div>`;
  }

  #column({ name, fields, why, samples }: ColumnReport) {
    const own = this.options.columns?.[name];
    const now = (own ?? fields).join(' ');
    return html`<tr>
      <th scope="row" dir="auto">${name}</th>
      <td class="samples" dir="auto">${samples.join(' · ')}</td>
      <td class=${own ? 'said' : ''}>
        <select
          aria-label=${this.t('column_meaning_of', { column: name })}
          @change=${(event: Event) => this.#said(name, (event.target as HTMLSelectElement).value)}
        >
          <option value="" ?selected=${now === ''}>${this.t('column_ignored')}</option>
          ${
            fields.length > 1 || now.includes(' ')
              ? html`<option value=${now} selected>${now
                  .split(' ')
                  .map((field) => this.#field(field))
                  .join(' + ')}</option>`
              : nothing
          }
          ${this.#tables().map(
            ([table, columns]) =>
              html`<optgroup label=${capital(this.words.table(table))}>
                ${columns.map((column) => {
                  const field = `${table}.${column}`;
                  return html`<option value=${field} ?selected=${now === field}>
                    ${capital(this.words.column(column))}
                  </option>`;
                })}
              </optgroup>`,
          )}
        </select>
      </td>
      <td class="muted why">${this.d(own ? 'why_user' : `why_${why}`)}</td>
    </tr>`;
  }

  #field(field: string): string {
    const [table = '', column = ''] = field.split('.');
    return `${capital(this.words.table(table))}: ${this.words.column(column)}`;
  }

  #tables(): [string, string[]][] {
    return (this.catalogue?.tables ?? []).map(({ id, columns }) => [id, columns]);
  }

  #said(column: string, value: string): void {
    const fields = value === '' ? [] : value.split(' ');
    this.tell('shop-kpi-options', correctColumn(this.options, column, fields));
  }
}
