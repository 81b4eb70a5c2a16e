import { html, nothing } from 'lit';
import type {
  Better,
  Catalogue,
  Draft,
  DraftFault,
  OwnKpi,
  Question,
  Settings,
  Unit,
} from '../engine/types.js';
import { MEASURES } from '../locales/measures.js';
import type { OwnKey } from '../locales/own.js';
import type { AskAbout } from '../state/ask_about.js';
import { spelledOut } from '../state/formula.js';
import { LONGEST_NAME } from '../state/kept.js';
import { BETTER, idOf, inserted, UNITS } from '../state/own.js';
import { OwnElement } from './own_element.js';
import { ownFormStyles } from './own_form_styles.js';

/** So long after the last key the engine is asked. */
const QUIET_MS = 150;

/**
 * One KPI of the reader's, being written: what is wrong with it, what it means, what it comes to.
 *
 * @prop {OwnKpi | null} own - the one to change; null: a new one
 * @prop {Settings} settings
 * @prop {Catalogue} catalogue
 * @prop {Question} question - the period it is tried on
 * @prop {AskAbout} ask
 * @fires shop-kpi-own - detail: { id, own, name }
 * @fires shop-kpi-own-done
 */
export class ShopKpiOwnForm extends OwnElement {
  static override properties = {
    ...OwnElement.properties,
    own: { attribute: false },
    settings: { attribute: false },
    catalogue: { attribute: false },
    question: { attribute: false },
    ask: { attribute: false },
    name: { state: true },
    formula: { state: true },
    unit: { state: true },
    better: { state: true },
    draft: { state: true },
  };

  declare own: OwnKpi | null;
  declare settings: Settings;
  declare catalogue: Catalogue;
  declare question: Question;
  declare ask: AskAbout;
  declare name: string;
  declare formula: string;
  declare unit: Unit;
  declare better: Better;
  /** What the engine says of the formula; null: nothing yet. */
  declare draft: Draft | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How often the engine was asked: only its last answer counts. */
  #asked = 0;

  static override styles = [...OwnElement.styles, ownFormStyles];

  constructor() {
    super();
    this.own = null;
    this.name = '';
    this.formula = '';
    this.unit = 'money';
    this.better = 'neither';
    this.draft = null;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('own')) {
      this.name = this.own ? this.words.kpi(this.own.id) : '';
      this.formula = this.own?.formula ?? '';
      this.unit = this.own?.unit ?? 'money';
      this.better = this.own?.better ?? 'neither';
      this.draft = null;
    }
    if (['own', 'formula', 'unit', 'question'].some((name) => changed.has(name))) this.#check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    return html`<div class="form">
      <div class="stack">
        ${this.#name()} ${this.#formula()}
        ${this.#select('unit', UNITS, this.unit, (unit) => {
          this.unit = unit;
        })}
        ${this.#select('better', BETTER, this.better, (better) => {
          this.better = better;
        })}
        ${this.#verdict()} ${this.#buttons()}
      </div>
      <shop-kpi-pick
        .words=${this.words}
        .choices=${this.#choices()}
        label=${this.o('own_insert')}
        @shop-kpi-pick=${(event: CustomEvent<string>) => this.#insert(event.detail)}
      ></shop-kpi-pick>
    </div>`;
  }

  #name() {
    return html`<label
      >${this.o('own_name')}
      <input
        name="name"
        autocomplete="off"
        maxlength=${LONGEST_NAME}
        .value=${this.name}
        @input=${(event: Event) => {
          this.name = (event.target as HTMLInputElement).value;
        }}
    /></label>`;
  }

  #formula() {
    return html`<div class="stack">
      <label
        >${this.o('own_formula')}
        <textarea
          rows="2"
          spellcheck="false"
          autocapitalize="off"
          aria-invalid=${this.draft?.fault ? 'true' : 'false'}
          aria-describedby="hint verdict"
          .value=${this.formula}
          @input=${(event: Event) => {
            this.formula = (event.target as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </label>
      <p class="muted small" id="hint">${this.o('own_formula_hint')}</p>
    </div>`;
  }

  #select<T extends Unit | Better>(
    name: 'unit' | 'better',
    options: readonly T[],
    chosen: T,
    choose: (option: T) => void,
  ) {
    return html`<label
      >${this.o(`own_${name}`)}
      <select
        name=${name}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}
      >
        ${options.map(
          (option) =>
            html`<option value=${option} ?selected=${option === chosen}>
              ${this.o(`own_${name}_${option}` as OwnKey)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #verdict() {
    const { draft } = this;
    return html`<div id="verdict" role="status">
      ${draft?.fault ? this.#fault(draft.fault) : draft ? this.#meaning(draft) : nothing}
    </div>`;
  }

  #fault({ at, code, found, nearest, least }: DraftFault) {
    const chars = [...this.formula];
    const quoted = found ? this.o('own_quoted', { found }) : this.o('own_end');
    const what = this.o(`fault_${code}`, { found: quoted, least: least ?? 0 });
    const length = Math.max(1, [...found].length);
    const end = at - 1 + (code === 'circle' || code === 'taken_id' ? 1 : length);
    return html`<div class="said">
      <p class="shown">${chars.slice(0, at - 1).join('')}<mark
          >${chars.slice(at - 1, end).join('') || ' '}</mark
        >${chars.slice(end).join('')}</p>
      <p class="wrong">${this.o('own_at', { at, what })}</p>
      ${
        nearest
          ? html`<p>
              <button class="button" type="button" @click=${() => this.#take(at, found, nearest)}>
                ${this.o('own_meant', { name: nearest })}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #meaning({ figure }: Draft) {
    return html`<dl>
      <dt>${this.o('own_means')}</dt>
      <dd>${spelledOut(asTyped(this.formula), this.words, this.settings)}</dd>
      ${
        figure
          ? html`<dt>${this.o('own_value')}</dt>
              <dd><data value=${figure.value ?? ''}>${this.words.figure(figure.value, figure.unit, figure.currency)}</data></dd>`
          : nothing
      }
    </dl>`;
  }

  #buttons() {
    const isReady = this.draft?.fault === null && this.name.trim() !== '';
    const isNameless = this.draft?.fault === null && this.name.trim() === '';
    return html`<div class="row">
      <button class="button primary" type="button" ?disabled=${!isReady} @click=${this.#save}>
        ${this.o('own_save')}
      </button>
      <button class="button" type="button" @click=${() => this.tell('shop-kpi-own-done', null)}>
        ${this.o('own_cancel')}
      </button>
      ${isNameless ? html`<span class="muted small">${this.o('own_nameless')}</span>` : nothing}
    </div>`;
  }

  /** All a formula can be made of, with the names it has there. */
  #choices() {
    const kpis = this.catalogue.kpis.map(({ id }) => id).filter((id) => id !== this.own?.id);
    const ids = [...new Set([...kpis, ...Object.keys(MEASURES)])];
    return ids.map((id) => ({ id, name: this.words.kpi(id), hint: id }));
  }

  #insert(id: string): void {
    const field = this.renderRoot.querySelector('textarea');
    const [from, to] = [field?.selectionStart ?? 0, field?.selectionEnd ?? 0];
    this.formula = inserted(this.formula, id, from, to);
    field?.focus();
  }

  /** The name that was probably meant, in place of what stands there. */
  #take(at: number, found: string, name: string): void {
    const chars = [...this.formula];
    const after = chars.slice(at - 1 + [...found].length).join('');
    this.formula = chars.slice(0, at - 1).join('') + name + after;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  #check(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    if (this.formula.trim() === '') this.draft = null;
    else this.#timer = setTimeout(() => void this.#ask(this.#asked), QUIET_MS);
  }

  async #ask(turn: number): Promise<void> {
    try {
      const draft = await this.ask.draft(this.#own(), this.question);
      if (turn === this.#asked) this.draft = draft;
    } catch {
      // The engine failed, which the page says by itself.
    }
  }

  #own(): OwnKpi {
    const id = this.own?.id ?? idOf(this.name, this.settings);
    return { id, formula: asTyped(this.formula), unit: this.unit, better: this.better };
  }

  #save(): void {
    const own = this.#own();
    this.tell('shop-kpi-own', { id: own.id, own, name: this.name.trim() });
    this.tell('shop-kpi-own-done', null);
  }
}

/** As formulas are kept, with the plain signs; as long as what was typed, so that places agree. */
function asTyped(formula: string): string {
  return formula.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-');
}
