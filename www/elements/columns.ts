import { css, html, nothing } from 'lit';
import type { Catalogue, ColumnReport, FileReport, ImportOptions } from '../engine/types.js';
import { correctColumn } from '../state/correct.js';
import { capital } from '../state/words.js';
import { DoctorElement } from './doctor_element.js';

/** Columns drawn in one go. */
const AT_ONCE = 40;

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
    chosen: { state: true },
  };

  declare report: FileReport;
  declare options: ImportOptions;
  declare catalogue: Catalogue | null;
  /** Columns drawn so far. */
  declare drawn: number;
  /** The column whose meaning is being chosen: it alone offers all of them, which are hundreds. */
  declare chosen: string | null;

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
        inline-size: 15rem;
        max-inline-size: 100%;
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
    this.chosen = null;
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
    const choose = () => {
      this.chosen = name;
    };
    return html`<tr>
      <th scope="row" dir="auto">${name}</th>
      <td class="samples" dir="auto">${samples.join(' · ')}</td>
      <td class=${own ? 'said' : ''}>
        <select
          aria-label=${this.t('column_meaning_of', { column: name })}
          @focus=${choose}
          @pointerdown=${choose}
          @change=${(event: Event) => this.#said(name, (event.target as HTMLSelectElement).value)}
        >
          ${this.#meanings((own ?? fields).join(' '), name === this.chosen)}
        </select>
      </td>
      <td class="muted why">${this.d(own ? 'why_user' : `why_${why}`)}</td>
    </tr>`;
  }

  /** What a column can mean: what it does now, and all else where it is being chosen. */
  #meanings(now: string, isChosen: boolean) {
    const one = (field: string, text: string) =>
      html`<option value=${field} ?selected=${now === field}>${text}</option>`;
    const written = now.split(' ').map((field) => this.#field(field));
    if (!isChosen) return one(now, now === '' ? this.t('column_ignored') : written.join(' + '));
    return html`${one('', this.t('column_ignored'))}
    ${now.includes(' ') ? one(now, written.join(' + ')) : nothing}
    ${this.#tables().map(
      ([table, columns]) =>
        html`<optgroup label=${capital(this.words.table(table))}>
          ${columns.map((column) => one(`${table}.${column}`, capital(this.words.column(column))))}
        </optgroup>`,
    )}`;
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
