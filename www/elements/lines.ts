import { css, html, nothing } from 'lit';
import type { Dialect, Problem } from '../engine/types.js';
import type { Line, Lines } from '../state/lines.js';
import { cellsOf, pieceOf, type Span } from '../state/record.js';
import { controlsShown } from '../state/words.js';
import { DoctorElement } from './doctor_element.js';

/** Lines shown before and after the one in question. */
const AROUND = 2;
/** Most lines of one row that are shown. */
const MOST = 12;

/**
 * A line of a file with those before and after it, the cell in question marked. The lines are read
 * from the file itself, again.
 *
 * @prop {Lines} lines
 * @prop {Problem} problem
 * @prop {Dialect} dialect
 * @attr {string} name - of the file
 */
export class ShopKpiLines extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    lines: { attribute: false },
    problem: { attribute: false },
    dialect: { attribute: false },
    name: {},
    found: { state: true },
  };

  declare lines: Lines;
  declare problem: Problem;
  declare dialect: Dialect;
  declare name: string;
  /** Null: being looked up; `gone`: the file is not what it was. */
  declare found: readonly Line[] | 'gone' | null;

  #looking: AbortController | null = null;

  static override styles = [
    ...DoctorElement.styles,
    css`
      .scroll {
        border: 1px solid var(--line);
        border-radius: var(--radius-small);
        background: var(--sunken);
      }
      table {
        inline-size: auto;
        min-inline-size: 100%;
        font-family: ui-monospace, monospace;
        font-size: var(--size-1);
      }
      th,
      td {
        padding: 0.125rem 0.5rem;
        border: 0;
        white-space: pre;
      }
      th {
        text-align: end;
        user-select: none;
      }
      .here {
        background: var(--surface);
      }
      .here th {
        color: var(--text);
        font-weight: 700;
      }
      mark {
        padding-inline: 0.125rem;
        outline: 1px solid var(--warn);
        background: var(--warn-soft);
        color: inherit;
      }
    `,
  ];

  constructor() {
    super();
    this.found = null;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('problem') || changed.has('lines')) void this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#looking?.abort();
  }

  async #look(): Promise<void> {
    this.#looking?.abort();
    const looking = new AbortController();
    this.#looking = looking;
    this.found = null;
    const { line, line_to } = this.problem.at;
    const last = Math.min(Math.max(line, line_to), line + MOST);
    try {
      const found = await this.lines.read(line - AROUND, last + AROUND, looking.signal);
      if (!looking.signal.aborted) this.found = found;
    } catch {
      if (!looking.signal.aborted) this.found = 'gone';
    }
  }

  override render() {
    if (this.found === null) return html`<p class="muted small">${this.d('rejected_loading')}</p>`;
    if (this.found === 'gone') return html`<p class="small">${this.d('rejected_gone')}</p>`;
    const label = this.d('lines_around', { line: this.problem.at.line, file: this.name });
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${label}>
      <table>
        <tbody>
          ${this.#rows(this.found)}
        </tbody>
      </table>
    </div>`;
  }

  #rows(found: readonly Line[]) {
    const { line, line_to } = this.problem.at;
    const isHere = ({ number }: Line) => number >= line && number <= Math.max(line, line_to);
    const record = found.filter(isHere);
    const marked = this.#marked(record);
    return found.map(
      (one) =>
        html`<tr class=${isHere(one) ? 'here' : nothing}>
          <th scope="row">${one.number}</th
          ><td dir="auto">${this.#text(one, marked.get(one.number))}</td>
        </tr>`,
    );
  }

  /** The part of each line of the row that belongs to the cell in question. */
  #marked(record: readonly Line[]): Map<number, Span> {
    const marked = new Map<number, Span>();
    const { column } = this.problem.at;
    if (!column) return marked;
    const whole = record.map(({ text }) => text).join('\n');
    const [from, to] = cellsOf(whole, this.dialect)[column - 1] ?? [0, 0];
    let start = 0;
    for (const { number, text } of record) {
      const span: Span = [Math.max(0, from - start), Math.min(text.length, to - start)];
      if (span[0] <= span[1] && to >= start) marked.set(number, span);
      start += text.length + 1;
    }
    return marked;
  }

  #text({ text }: Line, span: Span | undefined) {
    const { before, marked, after } = pieceOf(text, span);
    return html`${controlsShown(before)}${span ? html`<mark>${controlsShown(marked)}</mark>` : nothing}${controlsShown(after)}`;
  }
}
