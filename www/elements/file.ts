import { css, html, nothing } from 'lit';
import type { Catalogue, FileReport } from '../engine/types.js';
import type { ShopFile } from '../state/files.js';
import { capital } from '../state/words.js';
import { icon } from './icons.js';
import { PageElement } from './page_element.js';

/**
 * One file: what it was recognised as, what it gives, where its rows went, and how to correct that.
 *
 * @prop {ShopFile} file
 * @prop {Catalogue | null} catalogue
 * @fires shop-kpi-cancel - detail: the file's key
 * @fires shop-kpi-remove - detail: the file's key
 * @fires shop-kpi-correct - detail: { key, options }
 * @fires shop-kpi-save-mapping - detail: the file's key
 * @fires shop-kpi-load-mapping - detail: { key, mapping: File }
 */
export class ShopKpiFile extends PageElement {
  static override properties = {
    ...PageElement.properties,
    file: { attribute: false },
    catalogue: { attribute: false },
  };

  declare file: ShopFile;
  declare catalogue: Catalogue | null;

  static override styles = [
    ...PageElement.styles,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: var(--gap-2) var(--gap-4);
      }
      .who {
        flex: 1 1 16rem;
        min-inline-size: 0;
      }
      h2 {
        font-size: var(--size-3);
        overflow-wrap: anywhere;
      }
      .facts {
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
      .account {
        margin-block-start: var(--gap-3);
        font-size: var(--size-2);
        font-variant-numeric: tabular-nums;
      }
      .detail {
        margin-block-start: var(--gap-3);
        border-block-start: 1px solid var(--line);
      }
      .detail > summary {
        padding-block: var(--gap-2);
        color: var(--accent);
        font-size: var(--size-2);
        font-weight: 500;
        cursor: pointer;
      }
      .detail h3 {
        margin-block: var(--gap-4) var(--gap-2);
      }
      progress {
        inline-size: 100%;
        block-size: 0.375rem;
        margin-block-start: var(--gap-2);
        accent-color: var(--accent);
      }
      .bad {
        color: var(--bad);
      }
    `,
  ];

  override render() {
    const { report, state } = this.file;
    return html`<article class="panel" aria-labelledby="name" data-file=${this.file.file.name}>
      <div class="head">
        <div class="who">
          <h2 id="name" dir="auto">${this.file.file.name}</h2>
          <p class="small">${this.#state()}</p>
        </div>
        ${this.#mark(report)} ${this.#button()}
      </div>
      ${state === 'reading' ? this.#progress() : nothing}
      ${report && state !== 'failed' ? this.#report(report) : nothing}
    </article>`;
  }

  #state() {
    const { report, state, failure, file } = this.file;
    if (state === 'failed' && failure)
      return html`<span class="bad">${this.t(`failed_${failure}`)}</span>`;
    if (state !== 'read' || !report) {
      return html`<span class="muted"
        >${this.t(state === 'reading' ? 'reading' : 'waiting')} · ${this.words.bytes(file.size)}</span
      >`;
    }
    return report.source
      ? html`<span class="muted">${this.t('recognised_as')}</span> ${this.words.source(report.source)}`
      : html`<span class="bad">${this.t('not_recognised')}</span>`;
  }

  #mark(report: FileReport | null) {
    if (!report || this.file.state !== 'read') return nothing;
    const open = report.guesses.filter(({ ambiguous }) => ambiguous).length > 0;
    if (!open) return nothing;
    return html`<span class="mark warn">${this.t('please_check')}</span>`;
  }

  #button() {
    const { key, state, file } = this.file;
    const isBusy = state === 'reading' || state === 'waiting';
    return html`<button
      class="button quiet no-print"
      type="button"
      aria-label=${isBusy ? nothing : this.t('remove_file', { file: file.name })}
      @click=${() => this.tell(isBusy ? 'shop-kpi-cancel' : 'shop-kpi-remove', key)}
    >
      ${icon('close')}${this.t(isBusy ? 'cancel' : 'remove')}
    </button>`;
  }

  #progress() {
    const { progress, file } = this.file;
    return html`<progress
        max=${Math.max(1, file.size)}
        .value=${progress?.bytes ?? 0}
        aria-label=${this.t('reading_file', { file: file.name })}
      ></progress>
      <p class="small muted figures">
        ${this.t('progress', {
          done: this.words.bytes(progress?.bytes ?? 0),
          all: this.words.bytes(file.size),
          rows: progress?.rows ?? 0,
        })}
      </p>`;
  }

  #report(report: FileReport) {
    return html`${report.source ? this.#facts(report) : nothing}
      ${report.source ? html`<p class="account">${this.#account(report)}</p>` : nothing}
      ${this.#problems(report)}
      ${report.columns.length > 0 ? this.#understanding(report) : nothing}`;
  }

  #problems(report: FileReport) {
    const count = problemCount(report);
    const list = html`<shop-kpi-problems .words=${this.words} .report=${report}></shop-kpi-problems>`;
    if (!report.source) return list;
    if (count === 0) return nothing;
    return html`<details class="detail" ?open=${this.#needsLook(report)}>
      <summary>${this.t('problems')} · ${this.words.number(count)}</summary>
      ${list}
    </details>`;
  }

  /** Whether the reader should see the problems without asking. */
  #needsLook({ problems }: FileReport): boolean {
    return problems.some(({ severity }) => severity === 'error');
  }

  #facts({ tables, from, to }: FileReport) {
    return html`<dl class="facts">
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
    </dl>`;
  }

  #account({ account, rows_read, rows_set_aside, rows_skipped }: FileReport) {
    const lines = account.read_lines + account.set_aside_lines + account.skipped_lines;
    const isClosed = account.lines === lines + account.header_lines + account.blank_lines;
    return html`<span
        title=${this.t('account_lines', {
          lines: account.lines,
          read: account.read_lines,
          aside: account.set_aside_lines,
          skipped: account.skipped_lines,
          header: account.header_lines,
          blank: account.blank_lines,
        })}
        >${this.t('account', {
          count: rows_read + rows_set_aside + rows_skipped,
          read: rows_read,
          aside: rows_set_aside,
          skipped: rows_skipped,
        })}</span
      >${isClosed ? nothing : html` <strong class="bad">${this.t('account_open')}</strong>`}`;
  }

  #understanding(report: FileReport) {
    const used = report.columns.filter(({ fields }) => fields.length > 0).length;
    const { options, key } = this.file;
    const isOpen =
      report.source === null ||
      report.guesses.some(({ ambiguous }) => ambiguous) ||
      Object.keys(options).length > 0;
    return html`<details
      class="detail no-print"
      ?open=${isOpen}
      @shop-kpi-options=${(event: CustomEvent) =>
        this.tell('shop-kpi-correct', { key, options: event.detail })}
    >
      <summary>
        ${this.t('how_read')} · ${this.t('columns_used', { used, count: report.columns.length })}
      </summary>
      <p class="muted small">${this.t('how_read_hint')}</p>
      <shop-kpi-guesses
        .words=${this.words}
        .report=${report}
        .options=${options}
        .catalogue=${this.catalogue}
      ></shop-kpi-guesses>
      <h3>${this.t('columns')}</h3>
      <shop-kpi-columns
        .words=${this.words}
        .report=${report}
        .options=${options}
        .catalogue=${this.catalogue}
      ></shop-kpi-columns>
      ${this.#mapping(key)}
    </details>`;
  }

  #mapping(key: number) {
    const load = (event: Event) => {
      const mapping = (event.target as HTMLInputElement).files?.[0];
      if (mapping) this.tell('shop-kpi-load-mapping', { key, mapping });
    };
    return html`<p class="row small">
      <button class="button" type="button" @click=${() => this.tell('shop-kpi-save-mapping', key)}>
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

function problemCount({ problem_counts }: FileReport): number {
  return Object.values(problem_counts).reduce((sum, count) => sum + count, 0);
}
