import { css, html, nothing } from 'lit';
import type { FileReport, Guess, Headline, ImportOptions } from '../engine/types.js';
import { CHOICES, CORRECTABLE, type Correctable, correct, said } from '../state/correct.js';
import { guessName } from '../state/guess_names.js';
import { readingOf, tellingSample } from '../state/readings.js';
import { DoctorElement } from './doctor_element.js';
import { icon } from './icons.js';

/**
 * What the file itself does not decide: each as a question with its answers, and what each answer
 * would make of the figures. One press answers.
 *
 * @prop {FileReport} report
 * @prop {ImportOptions} options
 * @fires shop-kpi-options - detail: the corrected options
 */
export class ShopKpiQuestions extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    report: { attribute: false },
    options: { attribute: false },
  };

  declare report: FileReport;
  declare options: ImportOptions;

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

  override render() {
    return openQuestions(this.report, this.options).map((guess) => this.#question(guess));
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
      ${this.#common(guess)}
    </section>`;
  }

  #asked({ about, column }: Guess, sample: string | undefined): string {
    const names = { column: column ?? '', sample: sample ?? '' };
    if (about === 'tax') return this.d('ask_tax');
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
  #common({ effect }: Guess) {
    if (!effect) return nothing;
    const [now, then] = [this.#figures(effect.now), this.#figures(effect.then)];
    return html`${now === then ? html`<p class="small moved">${this.d('answer_same')}</p>` : nothing}
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
  const other = effect?.other ? [effect.other] : (CHOICES[about] ?? []);
  const fitting = about === 'date_order' && !effect ? other.filter((one) => one !== 'ymd') : other;
  return [...new Set([value, ...fitting])].slice(0, 3);
}

function headlineFor({ value, effect }: Guess, answer: string): Headline | null {
  if (!effect) return null;
  if (answer === value) return effect.now;
  return answer === effect.other ? effect.then : null;
}
