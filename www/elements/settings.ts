import { css, html, nothing } from 'lit';
import type { Catalogue, Question, Settings } from '../engine/types.js';
import { dateFormat } from '../format/cache.js';
import type { PageKey } from '../locales/page.js';
import type { AskAbout } from '../state/ask_about.js';
import type { MemoryState } from '../state/memory.js';
import { parseAmount, parseRates, writeRates } from '../state/rates.js';
import { capital } from '../state/words.js';
import { PageElement } from './page_element.js';

/** Settings that are a yes or a no. */
const SWITCHES = [
  'revenue_with_tax',
  'revenue_with_shipping',
  'revenue_before_returns',
  'aov_before_returns',
  'refunds_on_order_day',
  'conversion_per_user',
  'cross_sell_by_category',
  'spread_spans',
] as const;

/** Settings that are lists of words. */
const LISTS = ['excluded_statuses', 'counted_statuses'] as const;

/** What may tell customers apart, as settings name it. */
const CUSTOMER_KEYS = ['id', 'email'] as const;

/** Settings that are whole numbers, from 1. */
const NUMBERS = [
  'active_window_days',
  'max_lifespan_years',
  'cover_window_days',
  'overstock_days',
] as const;

/** What this browser remembers of the reader's settings and corrections. */
export interface Remembered {
  readonly state: MemoryState;
  readonly bytes: number;
  /** Kinds of files about which something is remembered. */
  readonly mappings: number;
}

/**
 * What the reader decides about the figures.
 *
 * @prop {Settings} settings
 * @prop {Remembered} memory
 * @prop {Catalogue | null} catalogue
 * @attr {string} field - the setting to go to
 * @prop {Question} question - the period and filters that a figure is tried on
 * @prop {AskAbout} ask
 * @fires shop-kpi-settings - detail: the changed settings
 */
export class ShopKpiSettings extends PageElement {
  static override properties = {
    ...PageElement.properties,
    settings: { attribute: false },
    memory: { attribute: false },
    catalogue: { attribute: false },
    field: {},
    question: { attribute: false },
    ask: { attribute: false },
    wrong: { state: true },
  };

  declare settings: Settings;
  /** What this browser remembers. */
  declare memory: Remembered;
  /** What figures there are; null until the engine has said so. */
  declare catalogue: Catalogue | null;
  declare field: string;
  /** The period and filters that a figure is tried on. */
  declare question: Question;
  /** Asks the engine. */
  declare ask: AskAbout;
  /** The field whose text makes no sense, and why. */
  declare wrong: { name: string; why: string } | null;

  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
        gap: var(--gap-4);
        align-items: start;
      }
      .lead {
        grid-column: 1 / -1;
      }
      .field {
        display: grid;
        gap: 0.25rem;
      }
      .field label {
        font-weight: 500;
      }
      .field input,
      .field textarea,
      .field select {
        inline-size: min(20rem, 100%);
      }
      .switch {
        display: flex;
        align-items: start;
        gap: var(--gap-2);
        cursor: pointer;
      }
      .switch input {
        margin-block-start: 0.15rem;
      }
      .wrong {
        color: var(--bad);
        font-size: var(--size-2);
      }
    `,
  ];

  constructor() {
    super();
    this.wrong = null;
  }

  override updated(changed: Map<string, unknown>): void {
    if (!changed.has('field') || !/^\w+$/.test(this.field)) return;
    this.renderRoot.querySelector<HTMLElement>(`#${this.field}`)?.focus();
  }

  override render() {
    const { settings } = this;
    return html`<p class="lead muted">${this.t('settings_lead')}</p>
      <section class="panel stack">
        <h2>${this.t('settings_money')}</h2>
        ${this.#text('currency', settings.currency ?? '', (text) => this.#currency(text), 'EUR')}
        ${this.#rates()}
        ${this.#text(
          'free_shipping_threshold',
          settings.free_shipping_threshold ?? '',
          (text) => this.#threshold(text),
          '',
        )}
      </section>
      <section class="panel stack">
        <h2>${this.t('settings_figures')}</h2>
        ${SWITCHES.map((name) => this.#switch(name))}
        ${LISTS.map((name) => this.#list(name))} ${this.#customerKey()}
      </section>
      <section class="panel stack">
        <h2>${this.t('settings_time')}</h2>
        ${this.#text('time_zone', settings.time_zone ?? '', (text) =>
          this.#change({ time_zone: text || null }),
        )}
        ${this.#month()}
        ${this.#number('active_window_days')} ${this.#number('max_lifespan_years')}
      </section>
      <section class="panel stack">
        <h2>${this.words.section('stock')}</h2>
        ${this.#number('cover_window_days')} ${this.#number('overstock_days')}
      </section>
      ${this.catalogue ? this.#own(this.catalogue) : nothing}
      <shop-kpi-memory
        .words=${this.words}
        state=${this.memory.state}
        bytes=${this.memory.bytes}
        mappings=${this.memory.mappings}
      ></shop-kpi-memory>`;
  }

  /** What stands on its own below the choices: KPIs, targets and alerts of the reader's. */
  #own(catalogue: Catalogue) {
    return html`<shop-kpi-own-kpis
        .words=${this.words}
        .settings=${this.settings}
        .catalogue=${catalogue}
        .question=${this.question}
        .ask=${this.ask}
      ></shop-kpi-own-kpis>
      <shop-kpi-targets
        .words=${this.words}
        .settings=${this.settings}
        .catalogue=${catalogue}
      ></shop-kpi-targets>
      <shop-kpi-alert-rules
        .words=${this.words}
        .settings=${this.settings}
        .catalogue=${catalogue}
        .ask=${this.ask}
      ></shop-kpi-alert-rules>`;
  }

  #field(name: string, label: PageKey, input: unknown, hint?: PageKey) {
    const wrong = this.wrong?.name === name ? this.wrong.why : '';
    return html`<div class="field">
      <label for=${name}>${this.t(label)}</label>
      ${input}
      ${wrong ? html`<p class="wrong" role="alert">${wrong}</p>` : nothing}
      ${hint ? html`<p class="muted small" id=${`${name}-hint`}>${this.t(hint)}</p>` : nothing}
    </div>`;
  }

  #text(
    name: 'currency' | 'free_shipping_threshold' | 'time_zone',
    value: string,
    change: (text: string) => void,
    placeholder = '',
  ) {
    const input = html`<input
      id=${name}
      .value=${value}
      placeholder=${placeholder}
      aria-describedby=${`${name}-hint`}
      @change=${(event: Event) => change((event.target as HTMLInputElement).value.trim())}
    />`;
    return this.#field(name, `set_${name}`, input, `set_${name}_hint`);
  }

  #rates() {
    const input = html`<textarea
      id="rates"
      rows="3"
      spellcheck="false"
      aria-describedby="rates-hint"
      .value=${writeRates(this.settings.rates ?? {})}
      @change=${(event: Event) => this.#setRates((event.target as HTMLTextAreaElement).value)}
    ></textarea>`;
    return this.#field('rates', 'set_rates', input, 'set_rates_hint');
  }

  #number(name: (typeof NUMBERS)[number]) {
    const change = (event: Event) => {
      const value = (event.target as HTMLInputElement).valueAsNumber;
      if (Number.isInteger(value) && value >= 1) this.#change({ [name]: value });
      else this.#refuse(name, this.t('set_not_a_number'));
    };
    const input = html`<input
      id=${name}
      type="number"
      min="1"
      step="1"
      .value=${String(this.settings[name])}
      @change=${change}
    />`;
    const hint = name === 'active_window_days' ? 'set_active_window_days_hint' : undefined;
    return this.#field(name, `set_${name}`, input, hint);
  }

  #month() {
    const name = 'fiscal_year_start_month';
    const months = Array.from({ length: 12 }, (_, month) => month + 1);
    const input = html`<select
      id=${name}
      @change=${(event: Event) =>
        this.#change({ [name]: Number((event.target as HTMLSelectElement).value) })}
    >
      ${months.map(
        (month) =>
          html`<option value=${month} ?selected=${month === this.settings[name]}>
            ${capital(dateFormat(this.words.tag, { month: 'long' }).format(Date.UTC(2024, month - 1)))}
          </option>`,
      )}
    </select>`;
    return this.#field(name, `set_${name}`, input);
  }

  #switch(name: (typeof SWITCHES)[number]) {
    return html`<label class="switch"
      ><input
        id=${name}
        type="checkbox"
        .checked=${this.settings[name]}
        @change=${(event: Event) =>
          this.#change({ [name]: (event.target as HTMLInputElement).checked })}
      /><span>${this.t(`set_${name}`)}</span></label
    >`;
  }

  #list(name: (typeof LISTS)[number]) {
    const words = (text: string) =>
      text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const input = html`<input
      id=${name}
      .value=${(this.settings[name] ?? []).join(', ')}
      aria-describedby=${`${name}-hint`}
      @change=${(event: Event) =>
        this.#change({ [name]: words((event.target as HTMLInputElement).value) })}
    />`;
    return this.#field(name, `set_${name}`, input, `set_${name}_hint`);
  }

  #customerKey() {
    const name = 'customer_key';
    const input = html`<select
      id=${name}
      aria-describedby=${`${name}-hint`}
      @change=${(event: Event) =>
        this.#change({
          [name]: (event.target as HTMLSelectElement).value as Settings['customer_key'],
        })}
    >
      ${CUSTOMER_KEYS.map(
        (key) =>
          html`<option value=${key} ?selected=${key === this.settings[name]}>
            ${this.t(`set_${name}_${key}`)}
          </option>`,
      )}
    </select>`;
    return this.#field(name, `set_${name}`, input, `set_${name}_hint`);
  }

  #currency(text: string): void {
    if (text !== '' && !/^[A-Za-z]{3}$/.test(text)) {
      this.#refuse('currency', this.t('set_currency_hint'));
    } else this.#change({ currency: text.toUpperCase() || null });
  }

  #setRates(text: string): void {
    const { rates, bad } = parseRates(text);
    if (rates) this.#change({ rates });
    else this.#refuse('rates', this.t('set_rates_bad', { line: bad }));
  }

  #threshold(text: string): void {
    const amount = parseAmount(text);
    if (text !== '' && amount === null) {
      this.#refuse('free_shipping_threshold', this.t('set_not_a_number'));
    } else this.#change({ free_shipping_threshold: amount });
  }

  #refuse(name: string, why: string): void {
    this.wrong = { name, why };
  }

  #change(change: Partial<Settings>): void {
    this.wrong = null;
    this.tell('shop-kpi-settings', { ...this.settings, ...change });
  }
}
