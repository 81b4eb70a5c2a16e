import { css, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { AlertRule, Catalogue, Settings } from '../engine/types.js';
import {
  EVERY,
  KINDS,
  type Kind,
  kindOf,
  limitOf,
  limitUnit,
  whenOf,
} from '../state/alert_rules.js';
import { kpiChoices } from '../state/kpi_choices.js';
import { possibleDimensions } from '../state/questions.js';
import { capital } from '../state/words.js';
import type { ShopKpiNumberField } from './number_field.js';
import { OwnElement } from './own_element.js';

/** One of several, with its words. */
type Option = readonly [value: string, text: string];

/**
 * One rule of what to be warned of, being written.
 *
 * @prop {AlertRule | null} rule - the one to change; null: a new one
 * @prop {Settings} settings
 * @prop {Catalogue} catalogue
 * @fires shop-kpi-alert-rule - detail: the rule; null: it is left as it was
 */
export class ShopKpiAlertRuleForm extends OwnElement {
  static override properties = {
    ...OwnElement.properties,
    rule: { attribute: false },
    settings: { attribute: false },
    catalogue: { attribute: false },
    kpi: { state: true },
    kind: { state: true },
    limit: { state: true },
    every: { state: true },
    by: { state: true },
  };

  declare rule: AlertRule | null;
  declare settings: Settings;
  declare catalogue: Catalogue;
  /** Empty: none is chosen yet. */
  declare kpi: string;
  declare kind: Kind;
  /** As the settings hold it; empty: none yet. */
  declare limit: string;
  declare every: AlertRule['every'];
  /** Empty: the whole shop. */
  declare by: string;

  static override styles = [
    ...OwnElement.styles,
    css`
      .form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
        gap: var(--gap-4);
        align-items: start;
        padding-block-start: var(--gap-3);
      }
      label {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--gap-1);
        font-weight: 500;
      }
      select {
        inline-size: min(24rem, 100%);
      }
    `,
  ];

  constructor() {
    super();
    this.rule = null;
    this.kpi = '';
    this.kind = 'above';
    this.limit = '';
    this.every = 'week';
    this.by = '';
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('rule') || !this.rule) return;
    this.kpi = this.rule.kpi;
    this.kind = kindOf(this.rule);
    this.limit = limitOf(this.rule);
    this.every = this.rule.every;
    this.by = this.rule.by ?? '';
  }

  /** What comes first: the condition, or where there is no KPI yet, the KPI. */
  override focus(): void {
    const first = this.kpi ? 'select' : 'shop-kpi-pick';
    this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  /** With the search, which is drawn after this. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const pick = this.renderRoot.querySelector('shop-kpi-pick');
    await (pick as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
    return isDone;
  }

  override render() {
    return html`<div class="form">
      <div class="stack">
        ${this.kpi ? this.#rule() : html`<p class="muted">${this.o('rule_kpi_first')}</p>`}
        ${this.#buttons()}
      </div>
      <shop-kpi-pick
        .words=${this.words}
        .choices=${kpiChoices(this.catalogue.kpis, this.words)}
        label=${this.o('rule_kpi')}
        @shop-kpi-pick=${(event: CustomEvent<string>) => this.#choose(event.detail)}
      ></shop-kpi-pick>
    </div>`;
  }

  #rule() {
    const kinds = KINDS.map((kind): Option => [kind, this.o(`when_${kind}`)]);
    const days = EVERY.map((every): Option => [every, this.o(`every_${every}`)]);
    return html`<h3>${this.words.kpi(this.kpi)}</h3>
      ${this.#select('when', this.o('rule_when'), kinds, this.kind, (kind) => this.#turn(kind as Kind))}
      ${this.kind === 'unusual' ? nothing : this.#limit()}
      ${this.#select('every', this.o('rule_every'), days, this.every, (every) => {
        this.every = every as AlertRule['every'];
      })}
      ${this.#by()}`;
  }

  #limit() {
    const isChange = this.kind === 'change';
    const unit = this.#limitUnit();
    // A number of one unit is nothing in another.
    return keyed(
      `${this.kpi} ${unit}`,
      html`<shop-kpi-number-field
        .words=${this.words}
        .currency=${this.settings.currency}
        .isWithin=${(limit: number) => !isChange || limit >= 0}
        label=${this.o(isChange ? 'rule_more_than' : 'rule_limit')}
        beyond=${this.o('rule_from_zero')}
        unit=${unit}
        number=${this.limit}
        @shop-kpi-number=${(event: CustomEvent<string | null>) => {
          this.limit = event.detail ?? '';
        }}
      ></shop-kpi-number-field>`,
    );
  }

  #by() {
    const known = possibleDimensions(this.kpi, this.catalogue);
    const ids = this.by && !known.includes(this.by) ? [...known, this.by] : known;
    if (ids.length === 0) return nothing;
    const options = ids.map((id): Option => [id, capital(this.words.dimension(id))]);
    const all: Option[] = [['', capital(this.o('by_nothing'))], ...options];
    return html`${this.#select('by', this.o('rule_by'), all, this.by, (by) => {
      this.by = by;
    })}
    ${this.by ? html`<p class="muted small">${this.o('rule_by_hint')}</p>` : nothing}`;
  }

  #select(
    name: string,
    label: string,
    options: readonly Option[],
    chosen: string,
    choose: (value: string) => void,
  ) {
    return html`<label
      >${label}
      <select
        name=${name}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
        )}
      </select>
    </label>`;
  }

  #buttons() {
    return html`<div class="row">
      ${
        this.kpi
          ? html`<button class="button primary" type="button" @click=${this.#save}>
              ${this.o('own_save')}
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${() => this.tell('shop-kpi-alert-rule', null)}>
        ${this.o('own_cancel')}
      </button>
    </div>`;
  }

  /** Of an unknown KPI a bare number. */
  #limitUnit(kpi = this.kpi, kind = this.kind) {
    const unit = this.catalogue.kpis.find(({ id }) => id === kpi)?.unit ?? 'score';
    return limitUnit(kind, unit);
  }

  async #choose(kpi: string): Promise<void> {
    if (kpi !== this.kpi) this.limit = '';
    if (!possibleDimensions(kpi, this.catalogue).includes(this.by)) this.by = '';
    this.kpi = kpi;
    await this.updateComplete;
    this.focus();
  }

  #turn(kind: Kind): void {
    if (this.#limitUnit() !== this.#limitUnit(this.kpi, kind)) this.limit = '';
    // A limit from below zero is none for a change.
    if (kind === 'change' && this.limit.startsWith('-')) this.limit = '';
    this.kind = kind;
  }

  #save(): void {
    const field = this.renderRoot.querySelector<ShopKpiNumberField>('shop-kpi-number-field');
    if (field && !field.check()) return;
    const { kpi, kind, limit, every, by } = this;
    this.tell<AlertRule>('shop-kpi-alert-rule', {
      kpi,
      when: whenOf(kind, limit),
      every,
      by: by || null,
    });
  }
}
