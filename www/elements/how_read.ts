import { css, html, nothing } from 'lit';
import type { Catalogue, FileReport, ImportOptions } from '../engine/types.js';
import { PageElement } from './page_element.js';

/**
 * How a file was read: every guess, every column, and the mapping to save or load.
 *
 * @prop {FileReport} report
 * @prop {ImportOptions} options - what is said about the file so far
 * @prop {Catalogue | null} catalogue
 * @prop {number} file - its key
 * @attr {boolean} open - whether it is shown without asking
 * @fires shop-kpi-options - detail: the corrected options
 * @fires shop-kpi-save-mapping - detail: the file's key
 * @fires shop-kpi-load-mapping - detail: { key, mapping: File }
 */
export class ShopKpiHowRead extends PageElement {
  static override properties = {
    ...PageElement.properties,
    report: { attribute: false },
    options: { attribute: false },
    catalogue: { attribute: false },
    file: { attribute: false },
    open: { type: Boolean },
    isSeen: { state: true },
  };

  declare report: FileReport;
  declare options: ImportOptions;
  declare catalogue: Catalogue | null;
  declare file: number;
  declare open: boolean;
  /** Whether it has been opened: the columns, with all they could mean, are costly to draw. */
  declare isSeen: boolean;

  static override styles = [
    ...PageElement.styles,
    css`
      details {
        margin-block-start: var(--gap-3);
        border-block-start: 1px solid var(--line);
      }
      summary {
        padding-block: var(--gap-2);
        color: var(--accent);
        font-size: var(--size-2);
        font-weight: 500;
        cursor: pointer;
      }
      h3 {
        margin-block: var(--gap-4) var(--gap-2);
      }
    `,
  ];

  override render() {
    const { report, options, catalogue, words } = this;
    const used = report.columns.filter(({ fields }) => fields.length > 0).length;
    return html`<details ?open=${this.open} @toggle=${() => this.#see()}>
      <summary>
        ${this.t('how_read')} · ${this.t('columns_used', { used, count: report.columns.length })}
      </summary>
      <p class="muted small">${this.t('how_read_hint')}</p>
      <shop-kpi-guesses
        .words=${words}
        .report=${report}
        .options=${options}
        .catalogue=${catalogue}
      ></shop-kpi-guesses>
      <h3>${this.t('columns')}</h3>
      ${
        this.isSeen
          ? html`<shop-kpi-columns
              .words=${words}
              .report=${report}
              .options=${options}
              .catalogue=${catalogue}
            ></shop-kpi-columns>`
          : nothing
      }
      ${this.#mapping()}
    </details>`;
  }

  #see(): void {
    this.isSeen ||= this.renderRoot.querySelector('details')?.open ?? false;
  }

  #mapping() {
    const load = (event: Event) => {
      const mapping = (event.target as HTMLInputElement).files?.[0];
      if (mapping) this.tell('shop-kpi-load-mapping', { key: this.file, mapping });
    };
    return html`<p class="row small">
      <button
        class="button"
        type="button"
        @click=${() => this.tell('shop-kpi-save-mapping', this.file)}
      >
        ${this.t('save_mapping')}
      </button>
      <button
        class="button"
        type="button"
        @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()}
      >
        ${this.t('load_mapping')}
      </button>
      <input type="file" accept=".json" hidden aria-label=${this.t('load_mapping')} @change=${load} />
      <span class="muted">${this.t('mapping_hint')}</span>
    </p>`;
  }
}
