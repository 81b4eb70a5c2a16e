import { css, html, nothing } from 'lit';
import type { FileReport, Problem, Severity } from '../engine/types.js';
import { DoctorElement } from './doctor_element.js';

/** How many of equal problems are shown; all are in the CSV. */
const SHOWN = 5;
const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];
const TONES: { readonly [severity in Severity]: string } = {
  error: 'bad',
  warning: 'warn',
  notice: 'plain',
};

/**
 * What was noticed in a file, equal problems together, each with its line.
 *
 * @prop {FileReport} report
 * @fires shop-kpi-save-problems - the reader wants them as CSV
 * @fires shop-kpi-see-rows - detail: the reason whose rows are to be shown one by one
 */
export class ShopKpiProblems extends DoctorElement {
  static override properties = { ...DoctorElement.properties, report: { attribute: false } };

  declare report: FileReport;

  static override styles = [
    ...DoctorElement.styles,
    css`
      details {
        border-block-end: 1px solid var(--line);
      }
      summary {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-1) var(--gap-3);
        padding-block: var(--gap-2);
        cursor: pointer;
      }
      summary::before {
        content: '›';
        inline-size: 0.75rem;
        color: var(--muted);
        font-size: 1.1em;
        transition: rotate 0.12s;
      }
      details[open] > summary::before {
        rotate: 90deg;
      }
      ol {
        padding-inline-start: 1.5rem;
        padding-block-end: var(--gap-3);
      }
      li {
        display: grid;
        grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr);
        gap: var(--gap-3);
        padding-block: 0.25rem;
        font-size: var(--size-2);
        overflow-wrap: anywhere;
      }
      .see {
        padding: 0 1.5rem var(--gap-3);
      }
      .save {
        margin-block-start: var(--gap-3);
      }
      @media (max-width: 40rem) {
        li {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
      }
    `,
  ];

  override render() {
    const groups = this.#groups();
    if (groups.length === 0) return html`<p class="muted small">${this.t('no_problems')}</p>`;
    return html`${groups.map(([code, problems]) => this.#group(code, problems))}
      <p class="row save small">
        <button
          class="button"
          type="button"
          @click=${() => this.tell('shop-kpi-save-problems', this.report.id)}
        >
          ${this.t('save_rejected')}
        </button>
        <span class="muted">${this.t('save_rejected_note')}</span>
      </p>`;
  }

  /** By code, what costs most first. */
  #groups(): [string, Problem[]][] {
    const groups = new Map<string, Problem[]>();
    for (const code of Object.keys(this.report.problem_counts)) groups.set(code, []);
    for (const problem of this.report.problems) {
      groups.set(problem.code, [...(groups.get(problem.code) ?? []), problem]);
    }
    const rank = (problems: Problem[]) => ORDER.indexOf(problems[0]?.severity ?? 'notice');
    return [...groups].sort(([, a], [, b]) => rank(a) - rank(b));
  }

  #group(code: string, problems: readonly Problem[]) {
    const severity = problems[0]?.severity ?? 'notice';
    const count = this.report.problem_counts[code] ?? problems.length;
    const shown = problems.slice(0, SHOWN);
    return html`<details ?open=${severity === 'error'}>
      <summary>
        <span class="mark ${TONES[severity]}">${problems[0] ? this.words.effect(problems[0]) : ''}</span>
        <strong>${this.words.problemTitle(code)}</strong>
        ${
          severity === 'error'
            ? nothing
            : html`<span class="muted small figures">${this.t('problem_rows', { count })}</span>`
        }
      </summary>
      <ol>
        ${shown.map(
          (problem) =>
            html`<li>
              ${
                problem.at.line > 0
                  ? html`<span class="muted figures" dir="auto">${this.words.place(problem)}</span>`
                  : nothing
              }
              <span dir="auto">${this.words.problem(problem)}</span>
            </li>`,
        )}
        ${
          count > shown.length
            ? html`<li class="muted">${this.t('and_more', { count: count - shown.length })}</li>`
            : nothing
        }
      </ol>
      ${
        problems.some(({ at }) => at.line > 0)
          ? html`<p class="see no-print">
              <button
                class="button"
                type="button"
                @click=${() => this.tell('shop-kpi-see-rows', code)}
              >
                ${this.d('see_rows')}
              </button>
            </p>`
          : nothing
      }
    </details>`;
  }
}
