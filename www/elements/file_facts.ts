import { css, html, nothing } from 'lit';
import type { Catalogue, FileReport } from '../engine/types.js';
import { linkTo, type View } from '../state/view.js';
import { capital } from '../state/words.js';
import { DoctorElement } from './doctor_element.js';

/**
 * What a file gives: rows by table, the days it covers, and the figures it feeds.
 *
 * @prop {FileReport} report
 * @prop {Catalogue | null} catalogue
 * @prop {View} view
 */
export class ShopKpiFileFacts extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    report: { attribute: false },
    catalogue: { attribute: false },
    view: { attribute: false },
  };

  declare report: FileReport;
  declare catalogue: Catalogue | null;
  declare view: View;

  static override styles = [
    ...DoctorElement.styles,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-1) var(--gap-5);
        margin-block-start: var(--gap-3);
        font-size: var(--size-2);
      }
      dt {
        color: var(--muted);
        font-size: var(--size-1);
      }
      details {
        margin-block-start: var(--gap-2);
        font-size: var(--size-2);
      }
      summary {
        color: var(--accent);
        font-weight: 500;
        cursor: pointer;
      }
    `,
  ];

  override render() {
    const { tables, from, to } = this.report;
    return html`<dl>
        <div>
          <dt>${this.t('fills')}</dt>
          <dd class="figures">
            ${tables
              .map(({ table, rows }) =>
                this.t('table_rows', { table: capital(this.words.table(table)), rows }),
              )
              .join(' · ')}
          </dd>
        </div>
        ${
          from && to
            ? html`<div>
                <dt>${this.t('covers')}</dt>
                <dd class="figures">${this.words.period(from, to)}</dd>
              </div>`
            : nothing
        }
      </dl>
      ${this.#feeds()}`;
  }

  /** The figures that this kind of export is for. */
  #feeds() {
    const { source } = this.report;
    const kpis = this.catalogue?.sources.find(({ id }) => id === source)?.kpis ?? [];
    // A table of the user's own can feed any figure: a list of all says nothing.
    if (kpis.length === 0 || source === 'generic') return nothing;
    return html`<details class="feeds">
      <summary>${this.d('feeds', { count: kpis.length })}</summary>
      <p>
        ${kpis.map(
          (id, at) =>
            html`${at > 0 ? ', ' : ''}<a href=${linkTo(this.view, { page: 'kpi', id })}
                >${this.words.kpi(id)}</a
              >`,
        )}
      </p>
    </details>`;
  }
}
