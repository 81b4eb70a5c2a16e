import { css, html, nothing } from 'lit';
import type { Catalogue, FileReport, ImportOptions } from '../engine/types.js';
import {
  CHOICES,
  CORRECTABLE,
  type Correctable,
  correct,
  found,
  guessOf,
  said,
  TOLD,
  type Told,
} from '../state/correct.js';
import { guessName } from '../state/guess_names.js';
import { PageElement } from './page_element.js';

/**
 * How a file was understood, each guess with its evidence, each to be corrected.
 *
 * @prop {FileReport} report
 * @prop {ImportOptions} options - what the reader has said so far
 * @prop {Catalogue | null} catalogue
 * @fires shop-kpi-options - detail: the corrected options
 */
export class ShopKpiGuesses extends PageElement {
  static override properties = {
    ...PageElement.properties,
    report: { attribute: false },
    options: { attribute: false },
    catalogue: { attribute: false },
  };

  declare report: FileReport;
  declare options: ImportOptions;
  declare catalogue: Catalogue | null;

  static override styles = [
    ...PageElement.styles,
    css`
      dl {
        margin-block-start: var(--gap-3);
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
        gap: var(--gap-3) var(--gap-4);
      }
      dt {
        color: var(--muted);
        font-size: var(--size-2);
      }
      dd select,
      dd input {
        inline-size: 100%;
      }
      dd.said select,
      dd.said input {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      .days {
        display: flex;
        gap: var(--gap-1);
      }
      .evidence {
        display: block;
        margin-block-start: 2px;
        color: var(--muted);
        font-size: var(--size-1);
      }
      .evidence.open {
        color: var(--warn);
        font-weight: 500;
      }
    `,
  ];

  override render() {
    return html`<dl>
      ${CORRECTABLE.map((about) => this.#field(about))}${TOLD.map((about) => this.#told(about))}
    </dl>`;
  }

  #told(about: Told) {
    const guess = this.report.guesses.find((guess) => guess.about === about);
    if (!guess) return nothing;
    return html`<div>
      <dt>${this.t(`guess_${about}`)}</dt>
      <dd>
        ${guessName(about, this.words, guess.value)}
        <span class="evidence">${this.words.evidence(guess)}</span>
      </dd>
    </div>`;
  }

  #field(about: Correctable) {
    const guess = guessOf(about, this.report);
    const own = said(about, this.options);
    const id = `guess-${about}`;
    const isOpen = guess?.ambiguous && !own;
    return html`<div>
      <dt><label for=${id}>${this.t(`guess_${about}`)}</label></dt>
      <dd class=${own ? 'said' : ''}>
        ${this.#input(about, id, own)}
        ${
          guess && !own
            ? html`<span class="evidence ${isOpen ? 'open' : ''}"
                >${isOpen ? this.t('ambiguous') : this.words.evidence(guess)}</span
              >`
            : nothing
        }
      </dd>
    </div>`;
  }

  #input(about: Correctable, id: string, own: string) {
    const choices = about === 'source' ? this.#sources() : CHOICES[about];
    const value = found(about, this.report);
    const asFound = value
      ? this.t('as_guessed', { value: guessName(about, this.words, value) })
      : this.t('not_guessed');
    if (about === 'period') return this.#period(id, own || value);
    if (!choices) {
      return html`<input
        id=${id}
        .value=${own}
        placeholder=${asFound}
        inputmode=${about === 'header_row' ? 'numeric' : nothing}
        @change=${(event: Event) => this.#said(about, (event.target as HTMLInputElement).value.trim())}
      />`;
    }
    return html`<select
      id=${id}
      @change=${(event: Event) => this.#said(about, (event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${own === ''}>${asFound}</option>
      ${choices.map(
        (choice) =>
          html`<option value=${choice} ?selected=${own === choice}>${guessName(about, this.words, choice)}</option>`,
      )}
    </select>`;
  }

  /** For exports without a day column; only whole periods are taken. */
  #period(id: string, value: string) {
    const [from = '', to = ''] = value.split('/');
    const days = () =>
      [...this.renderRoot.querySelectorAll<HTMLInputElement>('.days input')].map(
        ({ value }) => value,
      );
    const change = () => {
      const [first, last] = days();
      if (first && last) this.#said('period', `${first}/${last}`);
      else if (!first && !last) this.#said('period', '');
    };
    return html`<span class="days">
      <input id=${id} type="date" .value=${from} @change=${change} />
      <input type="date" aria-label=${this.t('to')} .value=${to} @change=${change} />
    </span>`;
  }

  #sources(): string[] {
    return (this.catalogue?.sources ?? []).map(({ id }) => id);
  }

  #said(about: Correctable, value: string): void {
    this.tell('shop-kpi-options', correct(this.options, about, value));
  }
}
