import { css, html, nothing } from 'lit';
import type { FileReport, Guess, Headline, ImportOptions, Weighed } from '../engine/types.js';
import { CORRECTABLE, type Correctable, correct, said } from '../state/correct.js';
import { guessName } from '../state/guess_names.js';
import { readingOf, tellingSample } from '../state/readings.js';
import { DoctorElement } from './doctor_element.js';
import { icon } from './icons.js';

/** What has two answers only, also in a file too large to weigh them at once. */
const EITHER: { readonly [about in Correctable]?: readonly string[] } = {
  decimal_mark: ['.', ','],
  date_order: ['dmy', 'mdy'],
  tax: ['true', 'false'],
};

/**
 * What the file itself does not decide: each as a question with its answers, and what each answer
 * would make of the figures. One press answers.
 *
 * @prop {FileReport} report
 * @prop {ImportOptions} options
 * @prop {function} weigh - what other options would make of the figures
 * @fires shop-kpi-options - detail: the corrected options
 */
export class ShopKpiQuestions extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    report: { attribute: false },
    options: { attribute: false },
    weigh: { attribute: false },
    weighed: { state: true },
  };

  declare report: FileReport;
  declare options: ImportOptions;
  declare weigh: (then: ImportOptions) => Promise<Weighed>;
  /** What was worked out on demand, by what is asked; null: on its way. */
  declare weighed: ReadonlyMap<string, Weighed | null>;

  static override styles = [
    ...DoctorElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--gap-3);
        margin-block-start: var(--gap-3);
      }
      section {
        padding: var(--gap-3) var(--gap-4);
        border: 1px solid var(--warn);
        border-radius: var(--radius);
        background: var(--warn-soft);
      }
      h3 {
        display: flex;
        gap: var(--gap-2);
        align-items: start;
        overflow-wrap: anywhere;
      }
      h3 svg {
        color: var(--warn);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
        gap: var(--gap-2);
        margin-block-start: var(--gap-2);
      }
      li {
        display: grid;
        align-content: space-between;
        gap: var(--gap-2);
        padding: var(--gap-3);
        border: 1px solid var(--line);
        border-radius: var(--radius-small);
        background: var(--surface);
        overflow-wrap: anywhere;
      }
      .answer {
        font-weight: 600;
      }
      .moved {
        margin-block-start: var(--gap-2);
      }
    `,
  ];

  constructor() {
    super();
    this.weighed = new Map();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    // The engine's number changes when a file is read anew; its report also when others come.
    const before = changed.get('report') as FileReport | undefined;
    if (before && before.id !== this.report.id) this.weighed = new Map();
  }

  override render() {
    return openQuestions(this.report, this.options).map((guess) =>
      this.#question(this.#weighed(guess)),
    );
  }

  #question(guess: Guess) {
    const values = answersTo(guess);
    const sample = this.#sample(guess, values);
    return html`<section data-about=${guess.about}>
      <h3>${icon('warning')}<span dir="auto">${this.#asked(guess, sample)}</span></h3>
      ${
        values.length > 1
          ? html`<ul>${values.map((value) => this.#answer(guess, value, sample))}</ul>`
          : html`<p class="small">${this.d('answer_below')}</p>`
      }
      ${this.#onDemand(guess)} ${this.#common(guess)}
    </section>`;
  }

  /** The guess with the effect that was worked out on demand. */
  #weighed(guess: Guess): Guess {
    const effect = this.weighed.get(guess.about)?.effect;
    return effect ? { ...guess, effect: { ...effect, other: otherOf(guess) ?? '' } } : guess;
  }

  /** Large files are weighed only if the reader wants it: it takes as long as reading them. */
  #onDemand(guess: Guess) {
    const other = otherOf(guess);
    if (guess.effect || !other) return nothing;
    const isComing = this.weighed.get(guess.about) === null;
    return html`<p class="moved">
      <button
        class="button"
        type="button"
        ?disabled=${isComing}
        @click=${() => void this.#weigh(guess, other)}
      >
        ${this.d(isComing ? 'weigh_coming' : 'weigh')}
      </button>
    </p>`;
  }

  async #weigh(guess: Guess, other: string): Promise<void> {
    const about = guess.about as Correctable;
    const { id } = this.report;
    const put = (weighed: Weighed | null) => {
      if (id === this.report.id) this.weighed = new Map([...this.weighed, [about, weighed]]);
    };
    put(null);
    try {
      put(await this.weigh(correct(this.options, about, other)));
    } catch {
      // The file is gone or the engine is new: the question stands without figures.
      if (id === this.report.id) this.weighed = new Map();
    }
  }

  #asked({ about, column, value }: Guess, sample: string | undefined): string {
    const names = { column: column ?? '', sample: sample ?? '' };
    if (about === 'tax') return this.d('ask_tax');
    if (about === 'source') return this.d('ask_source', { value: this.words.source(value) });
    if (sample && about === 'decimal_mark') return this.d('ask_decimal_mark', names);
    if (sample && about === 'date_order') return this.d('ask_date_order', names);
    const what = { ...names, about: guessName(about, this.words) };
    return this.d(column ? 'ask_other_column' : 'ask_other', what);
  }

  #sample({ about, column }: Guess, values: readonly string[]): string | undefined {
    const samples = this.report.columns.find(({ name }) => name === column)?.samples ?? [];
    return tellingSample(about, values, samples);
  }

  #answer(guess: Guess, value: string, sample: string | undefined) {
    const about = guess.about as Correctable;
    const reading = sample && readingOf(about, value, sample, this.words);
    const name = guessName(about, this.words, value);
    const figures = guess.effect && this.#figures(headlineFor(guess, value));
    return html`<li>
      <div>
        <p class="answer">
          ${reading ? this.d('answer_is', { reading }) : name}
          ${
            value === guess.value
              ? html`<span class="mark plain">${this.d('answer_now')}</span>`
              : nothing
          }
        </p>
        ${reading ? html`<p class="small muted">${name}</p>` : nothing}
        ${figures ? html`<p class="small">${this.d('answer_effect', { figures })}</p>` : nothing}
      </div>
      <div>
        <button
          class="button"
          type="button"
          aria-label=${`${this.d('answer_take')}: ${reading || name}`}
          @click=${() => this.tell('shop-kpi-options', correct(this.options, about, value))}
        >
          ${this.d('answer_take')}
        </button>
      </div>
    </li>`;
  }

  /** What holds for both answers. */
  #common({ about, effect }: Guess) {
    if (!effect) return nothing;
    const weighed = this.weighed.get(about);
    const [now, then] = [this.#figures(effect.now), this.#figures(effect.then)];
    return html`${now === then ? html`<p class="small moved">${this.d('answer_same')}</p>` : nothing}
    ${
      weighed && !weighed.whole
        ? html`<p class="small moved">
            ${this.d('weigh_part', { size: this.words.bytes(weighed.bytes) })}
          </p>`
        : nothing
    }
    ${
      effect.orders_moved > 0
        ? html`<p class="small moved">${this.d('answer_moved', { count: effect.orders_moved })}</p>`
        : nothing
    }`;
  }

  #figures(headline: Headline | null): string {
    if (!headline) return '';
    const named = headline.figures.map(({ kpi, unit, value }) =>
      this.d('figure_named', {
        kpi: this.words.kpi(kpi),
        value: this.words.figure(value, unit, headline.currency),
      }),
    );
    const { from, to } = headline;
    return this.words.list(from && to ? [...named, this.words.period(from, to)] : named);
  }
}

/** What the file leaves open and the reader has not answered. */
export function openQuestions(report: FileReport, options: ImportOptions): Guess[] {
  const open = report.guesses.filter(
    ({ about, ambiguous }) => ambiguous && !(isCorrectable(about) && said(about, options)),
  );
  // The answer holds for the whole file, so columns with the same doubt are one question.
  return open.filter((guess, at) => open.findIndex(({ about }) => about === guess.about) === at);
}

function isCorrectable(about: string): about is Correctable {
  return CORRECTABLE.some((one) => one === about);
}

/** The answers to choose from, the one taken until now first. */
function answersTo({ about, value, effect }: Guess): string[] {
  if (!isCorrectable(about)) return [];
  const either = effect?.other ? [effect.other] : (EITHER[about] ?? []);
  return [...new Set([value, ...either])];
}

/** The other one of two answers; none where there are more. */
function otherOf(guess: Guess): string | undefined {
  const others = answersTo(guess).filter((value) => value !== guess.value);
  return others.length === 1 ? others[0] : undefined;
}

function headlineFor({ value, effect }: Guess, answer: string): Headline | null {
  if (!effect) return null;
  if (answer === value) return effect.now;
  return answer === effect.other ? effect.then : null;
}
