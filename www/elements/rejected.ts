import { css, html, nothing } from 'lit';
import type { FileReport, Problem, Severity } from '../engine/types.js';
import { Lines } from '../state/lines.js';
import { DoctorElement } from './doctor_element.js';

/** Rows shown at a time. */
const PAGE = 25;
const EFFECTS: readonly Severity[] = ['error', 'warning', 'notice'];

/** Looks up what the engine kept of a file's problems. */
export type LoadProblems = (report: FileReport) => Promise<readonly Problem[]>;

/**
 * The rows behind the problems of a file, one by one, each to be seen where it stands in the file.
 *
 * @prop {FileReport} report
 * @prop {File} file
 * @prop {LoadProblems} load
 * @attr {string} code - the reason shown; empty: all
 */
export class ShopKpiRejected extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    report: { attribute: false },
    file: { attribute: false },
    load: { attribute: false },
    code: {},
    severity: { state: true },
    page: { state: true },
    open: { state: true },
    all: { state: true },
  };

  declare report: FileReport;
  declare file: File;
  declare load: LoadProblems;
  declare code: string;
  declare severity: Severity | '';
  declare page: number;
  /** The row whose lines are shown, by its place in the list. */
  declare open: number;
  declare all: readonly Problem[] | null;

  #lines: Lines | null = null;
  /** How many problems the engine has kept, those of the file as a whole too. */
  #kept = 0;

  static override styles = [
    ...DoctorElement.styles,
    css`
      .filters {
        margin-block-end: var(--gap-2);
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--gap-2);
        max-inline-size: 100%;
        color: var(--muted);
      }
      li {
        padding-block: var(--gap-2);
        border-block-end: 1px solid var(--line);
        font-size: var(--size-2);
      }
      .one {
        display: grid;
        grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr) auto;
        align-items: start;
        gap: var(--gap-1) var(--gap-3);
        overflow-wrap: anywhere;
      }
      .pager {
        margin-block-start: var(--gap-2);
      }
      shop-kpi-lines {
        margin-block-start: var(--gap-2);
      }
      @media (max-width: 40rem) {
        .one {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.code = '';
    this.severity = '';
    this.page = 0;
    this.open = -1;
    this.all = null;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('report') as FileReport | undefined;
    if (before?.id !== this.report.id && changed.has('report')) void this.#load();
    if (changed.has('code') || changed.has('severity')) this.#turnTo(0);
  }

  async #load(): Promise<void> {
    const { report, file } = this;
    this.#lines = new Lines(file, report.dialect.encoding);
    this.open = -1;
    const all = await this.load(report);
    if (report.id !== this.report.id) return;
    this.#kept = all.length;
    this.all = all.filter(({ at }) => at.line > 0);
  }

  override render() {
    if (!this.all) return html`<p class="muted small">${this.d('rejected_loading')}</p>`;
    const shown = this.all.filter(
      ({ code, severity }) =>
        (this.code === '' || code === this.code) &&
        (this.severity === '' || severity === this.severity),
    );
    return html`${this.#filters(this.all)} ${this.#capped()}
      ${
        shown.length === 0
          ? html`<p class="muted small">${this.d('rejected_none')}</p>`
          : html`<ol>
                ${shown
                  .slice(this.page * PAGE, (this.page + 1) * PAGE)
                  .map((problem, index) => this.#row(problem, this.page * PAGE + index))}
              </ol>
              ${this.#pager(shown.length)}`
      }`;
  }

  #filters(all: readonly Problem[]) {
    const codes = [...new Set(all.map(({ code }) => code))];
    const effects = EFFECTS.filter((effect) => all.some(({ severity }) => severity === effect));
    return html`<div class="row filters small">
      <label
        >${this.d('rejected_reason')}
        <select
          class="reason"
          @change=${(event: Event) => {
            this.code = (event.target as HTMLSelectElement).value;
          }}
        >
          <option value="" ?selected=${this.code === ''}>${this.d('rejected_all')}</option>
          ${codes.map(
            (code) =>
              html`<option value=${code} ?selected=${this.code === code}>
                ${this.words.problemTitle(code)}
              </option>`,
          )}
        </select></label
      >
      <label
        >${this.d('rejected_effect')}
        <select
          class="effect"
          @change=${(event: Event) => {
            this.severity = (event.target as HTMLSelectElement).value as Severity | '';
          }}
        >
          <option value="">${this.d('rejected_all')}</option>
          ${effects.map(
            (effect) =>
              html`<option value=${effect} ?selected=${this.severity === effect}>
                ${this.t(`severity_${effect}`)}
              </option>`,
          )}
        </select></label
      >
    </div>`;
  }

  /** The engine keeps so many and counts on. */
  #capped() {
    const counted = Object.values(this.report.problem_counts).reduce(
      (sum, count) => sum + count,
      0,
    );
    if (counted <= this.#kept) return nothing;
    return html`<p class="small muted">
      ${this.d('rejected_capped', { kept: this.#kept, count: counted })}
    </p>`;
  }

  #row(problem: Problem, index: number) {
    const isOpen = this.open === index;
    const show = this.d('rejected_show', { line: problem.at.line });
    return html`<li>
      <div class="one">
        <span class="muted figures" dir="auto">${this.words.place(problem)}</span>
        <span dir="auto">${this.words.problem(problem)}</span>
        <button
          class="button quiet no-print"
          type="button"
          aria-expanded=${isOpen}
          @click=${() => {
            this.open = isOpen ? -1 : index;
          }}
        >
          ${show}
        </button>
      </div>
      ${
        isOpen
          ? html`<shop-kpi-lines
              .words=${this.words}
              .lines=${this.#lines}
              .problem=${problem}
              .dialect=${this.report.dialect}
              name=${this.report.name}
            ></shop-kpi-lines>`
          : nothing
      }
    </li>`;
  }

  #pager(count: number) {
    if (count <= PAGE) return nothing;
    const last = Math.ceil(count / PAGE) - 1;
    const range = this.d('rejected_range', {
      from: this.page * PAGE + 1,
      to: Math.min(count, (this.page + 1) * PAGE),
      count,
    });
    return html`<div class="row pager small no-print">
      <button
        class="button"
        type="button"
        ?disabled=${this.page === 0}
        @click=${() => this.#turnTo(this.page - 1)}
      >
        ${this.d('rejected_before')}
      </button>
      <span class="figures" aria-live="polite">${range}</span>
      <button
        class="button"
        type="button"
        ?disabled=${this.page >= last}
        @click=${() => this.#turnTo(this.page + 1)}
      >
        ${this.d('rejected_after')}
      </button>
    </div>`;
  }

  #turnTo(page: number): void {
    this.page = page;
    this.open = -1;
  }
}
