import { css, html, nothing } from 'lit';
import { LIMITS } from '../engine/archive.js';
import type { Catalogue, FileReport, ImportOptions } from '../engine/types.js';
import { DOCTOR, type DoctorKey } from '../locales/doctor.js';
import type { AskAbout } from '../state/ask_about.js';
import { type Failure, isBusy, type ShopFile } from '../state/files.js';
import type { View } from '../state/view.js';
import { DoctorElement } from './doctor_element.js';
import { icon } from './icons.js';
import { leftOutList } from './left_out.js';
import { openQuestions } from './questions.js';

/** What a file can be that a spreadsheet program turns into a CSV. */
const WORKBOOKS = new Set(['xlsx', 'xls', 'ods', 'numbers']);

/**
 * One file: what it was recognised as, what it gives, where its rows went, and how to correct that.
 *
 * @prop {ShopFile} file
 * @prop {Catalogue | null} catalogue
 * @prop {AskAbout} ask
 * @prop {View} view
 * @prop {Map<number, string>} names - of all files, by the engine's number
 * @fires shop-kpi-cancel - detail: the file's key
 * @fires shop-kpi-remove - detail: the file's key
 * @fires shop-kpi-correct - detail: { key, options }
 */
export class ShopKpiFile extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    file: { attribute: false },
    catalogue: { attribute: false },
    ask: { attribute: false },
    view: { attribute: false },
    names: { attribute: false },
    rows: { state: true },
  };

  declare file: ShopFile;
  declare catalogue: Catalogue | null;
  declare ask: AskAbout;
  declare view: View;
  /** Names of all files, by the engine's number. */
  declare names: ReadonlyMap<number, string>;
  /** The reason whose rows are shown one by one; empty: all; null: none. */
  declare rows: string | null;

  static override styles = [
    ...DoctorElement.styles,
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

  constructor() {
    super();
    this.rows = null;
  }

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
      ${isBusy(this.file) ? this.#progress() : nothing} ${this.#left()}
      ${report && state !== 'failed' ? this.#report(report) : nothing}
    </article>`;
  }

  #state() {
    const { report, state, failure, file } = this.file;
    if (state === 'failed' && failure)
      return html`<span class="bad">${this.#failed(failure)}</span>`;
    if (state === 'asked') return html`<span class="muted">${this.d('name_waits')}</span>`;
    if (state !== 'read' || !report) {
      const doing =
        state === 'unpacking'
          ? this.d('unpacking')
          : this.t(state === 'reading' ? 'reading' : 'waiting');
      return html`<span class="muted">${doing} · ${this.words.bytes(file.size)}</span>`;
    }
    return report.source
      ? html`<span class="muted">${this.t('recognised_as')}</span> ${this.words.source(report.source)}
          ${this.#why(report)}`
      : html`<span class="bad">${this.t('not_recognised')}</span>`;
  }

  /** What it was recognised by, and whether it counts. */
  #why({ guesses, same_as, recipe }: FileReport) {
    const guess = guesses.find(({ about }) => about === 'source');
    const same = same_as === null ? undefined : this.names.get(same_as);
    return html`${guess ? html`<span class="muted">– ${this.words.evidence(guess)}</span>` : nothing}
    ${recipe ? html`<span class="mark plain">${this.d('read_by_recipe')}</span>` : nothing}
    ${same === undefined ? nothing : html`<br /><strong>${this.d('same_as', { file: same })}</strong>`}`;
  }

  #failed(failure: Failure): string {
    const key = `failed_${failure}`;
    if (!(key in DOCTOR))
      return this.t(`failed_${failure as Exclude<Failure, `archive_${string}`>}`);
    const limit = this.words.bytes(LIMITS.bytes);
    return this.d(key as DoctorKey, { limit, ratio: LIMITS.ratio, count: LIMITS.entries });
  }

  /** The files of an archive that could not be used. */
  #left() {
    const { left, state } = this.file;
    if (state !== 'failed' || left.length === 0) return nothing;
    return html`<details class="detail" ?open=${left.length <= 8}>
      <summary>${this.d('archive_holds')} · ${this.words.number(left.length)}</summary>
      ${leftOutList(left, this.words)}
    </details>`;
  }

  #mark(report: FileReport | null) {
    if (!report || this.file.state !== 'read') return nothing;
    if (openQuestions(report, this.#options(report)).length === 0) return nothing;
    return html`<span class="mark warn">${this.t('please_check')}</span>`;
  }

  #button() {
    const { key, state, file } = this.file;
    const isComing = state !== 'read' && state !== 'failed';
    return html`<button
      class="button quiet no-print"
      type="button"
      aria-label=${isComing ? nothing : this.t('remove_file', { file: file.name })}
      @click=${() => this.tell(isComing ? 'shop-kpi-cancel' : 'shop-kpi-remove', key)}
    >
      ${icon('close')}${this.t(isComing ? 'cancel' : 'remove')}
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
    const options = this.#options(report);
    return html`<shop-kpi-questions
        class="no-print"
        .words=${this.words}
        .report=${report}
        .options=${options}
        .weigh=${(then: ImportOptions) => this.ask.weigh(this.file.file, then, options)}
        @shop-kpi-options=${this.#corrected}
      ></shop-kpi-questions>
      ${report.source ? this.#facts(report) : nothing} ${report.source ? this.#account(report) : nothing}
      ${this.#problems(report)}
      ${report.columns.length > 0 ? this.#understanding(report) : nothing}`;
  }

  /** What is said about the file: by the reader, else by the recipe. */
  #options({ recipe }: FileReport): ImportOptions {
    const { options } = this.file;
    return Object.keys(options).length > 0 ? options : (recipe ?? {});
  }

  readonly #corrected = (event: CustomEvent) => {
    this.tell('shop-kpi-correct', { key: this.file.key, options: event.detail });
  };

  #problems(report: FileReport) {
    const count = problemCount(report);
    const list = html`<shop-kpi-problems
      .words=${this.words}
      .report=${report}
      @shop-kpi-see-rows=${(event: CustomEvent<string>) => {
        this.rows = event.detail;
      }}
    ></shop-kpi-problems>`;
    if (!report.source) return html`${list} ${this.#workbook(report)}`;
    if (count === 0) return nothing;
    return html`<details class="detail" ?open=${this.#needsLook(report)}>
      <summary>${this.t('problems')} · ${this.words.number(count)}</summary>
      ${list} ${this.#rejected(report)} ${this.#repeats(report)}
    </details>`;
  }

  #rejected(report: FileReport) {
    if (!report.problems.some(({ at }) => at.line > 0)) return nothing;
    const open = (event: Event) => {
      const { open } = event.target as HTMLDetailsElement;
      this.rows = open ? (this.rows ?? '') : null;
    };
    return html`<details class="detail rows" ?open=${this.rows !== null} @toggle=${open}>
      <summary>${this.d('rejected_title')}</summary>
      ${
        this.rows === null
          ? nothing
          : html`<shop-kpi-rejected
              .words=${this.words}
              .report=${report}
              .file=${this.file.file}
              .load=${this.ask.problems}
              .code=${this.rows}
            ></shop-kpi-rejected>`
      }
    </details>`;
  }

  #repeats(report: FileReport) {
    return report.problem_counts['repeated_order']
      ? html`<shop-kpi-repeats
          .words=${this.words}
          .report=${report}
          .load=${this.ask.repeats}
        ></shop-kpi-repeats>`
      : nothing;
  }

  #workbook({ problems }: FileReport) {
    const isWorkbook = problems.some(
      ({ code, found }) => code === 'not_csv' && WORKBOOKS.has(found),
    );
    return isWorkbook
      ? html`<shop-kpi-workbook class="detail" .words=${this.words}></shop-kpi-workbook>`
      : nothing;
  }

  /** Whether the reader should see the problems without asking. */
  #needsLook({ problems }: FileReport): boolean {
    return problems.some(({ severity }) => severity === 'error');
  }

  #facts(report: FileReport) {
    return html`<shop-kpi-file-facts
      .words=${this.words}
      .report=${report}
      .catalogue=${this.catalogue}
      .view=${this.view}
    ></shop-kpi-file-facts>`;
  }

  #account(report: FileReport) {
    const { rows_read, rows_set_aside, rows_skipped } = report;
    const rows = this.t('account', {
      count: rows_read + rows_set_aside + rows_skipped,
      read: rows_read,
      aside: rows_set_aside,
      skipped: rows_skipped,
    });
    return html`<div class="account">
      <p>${rows}</p>
      <shop-kpi-account
        .words=${this.words}
        .report=${report}
        .size=${this.file.file.size}
      ></shop-kpi-account>
    </div>`;
  }

  #understanding(report: FileReport) {
    const options = this.#options(report);
    return html`<shop-kpi-how-read
      class="no-print"
      .words=${this.words}
      .report=${report}
      .options=${options}
      .catalogue=${this.catalogue}
      .file=${this.file.key}
      ?open=${report.source === null || openQuestions(report, options).length > 0 || Object.keys(options).length > 0}
      @shop-kpi-options=${this.#corrected}
    ></shop-kpi-how-read>`;
  }
}

function problemCount({ problem_counts }: FileReport): number {
  return Object.values(problem_counts).reduce((sum, count) => sum + count, 0);
}
