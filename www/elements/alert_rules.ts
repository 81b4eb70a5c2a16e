import { css, html, nothing } from 'lit';
import type { AlertFault, AlertRule, Catalogue, Settings } from '../engine/types.js';
import {
  isKnown,
  keyOf,
  ruleText,
  unknownIn,
  withoutRule,
  withRule,
  withShippedRules,
} from '../state/alert_rules.js';
import type { AskAbout } from '../state/ask_about.js';
import { alertWord } from '../state/statements.js';
import { OwnElement } from './own_element.js';
import { ownListStyles } from './own_list_styles.js';

/**
 * The rules of what to be warned of, each in words, and a form to make and change them.
 *
 * @prop {Settings} settings
 * @prop {Catalogue} catalogue
 * @prop {AskAbout} ask
 * @fires shop-kpi-settings - detail: the settings with other rules; without any said for those
 *   shipped
 */
export class ShopKpiAlertRules extends OwnElement {
  static override properties = {
    ...OwnElement.properties,
    settings: { attribute: false },
    catalogue: { attribute: false },
    ask: { attribute: false },
    written: { state: true },
    faults: { state: true },
  };

  declare settings: Settings;
  declare catalogue: Catalogue;
  declare ask: AskAbout;
  /** The one being changed, `new`, or null where none is. */
  declare written: AlertRule | 'new' | null;
  /** What the engine says of rules that cannot be judged. */
  declare faults: readonly AlertFault[];

  static override styles = [
    ...OwnElement.styles,
    ownListStyles,
    css`
      .why {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2);
        font-size: var(--size-2);
      }
      .buttons {
        display: flex;
        gap: var(--gap-2);
      }
    `,
  ];

  constructor() {
    super();
    this.written = null;
    this.faults = [];
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('settings') || changed.has('catalogue')) void this.#askFaults();
  }

  override render() {
    const { alerts = [] } = this.settings;
    const list = alertWord('alerts', this.words);
    return html`<section class="panel stack" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${this.o('rules_title')}</h2>
      <p class="muted small">${this.o('rules_text', { list })}</p>
      ${
        alerts.length > 0
          ? html`<ul>
              ${alerts.map((rule) => this.#entry(rule))}
            </ul>`
          : html`<p role="status">${this.o('rules_none')}</p>`
      }
      ${this.written ? this.#form(this.written) : this.#begin()}
    </section>`;
  }

  #entry(rule: AlertRule) {
    const text = ruleText(rule, this.words, this.catalogue, this.settings.currency);
    const button = (key: 'rule_edit' | 'rule_remove', click: () => void) => {
      const said = this.o(key);
      return html`<button
        class="button"
        type="button"
        aria-label=${this.o('rule_about', { button: said, rule: text })}
        @click=${click}
      >
        ${said}
      </button>`;
    };
    return html`<li data-rule=${keyOf(rule)}>
      <span class="what">${text}</span>
      ${isKnown(rule, this.catalogue) ? nothing : this.#fault(rule, text)}
      <span class="buttons">
        ${button('rule_edit', () => this.#write(rule))}
        ${button('rule_remove', () => this.#set(withoutRule(this.settings, rule)))}
      </span>
    </li>`;
  }

  /** What is wrong with a rule, and what was probably meant, once the engine has said it. */
  #fault(rule: AlertRule, text: string) {
    const wrong = unknownIn(rule, this.catalogue);
    const said = this.o(`rule_no_${wrong}`, { found: rule[wrong] ?? '' });
    const at = (this.settings.alerts ?? []).indexOf(rule);
    const nearest = this.faults.find((fault) => fault.rule === at)?.nearest;
    return html`<span class="mark bad">${this.o('rule_faulty')}</span>
      <span class="why">${said} ${nearest ? this.#meant(rule, text, wrong, nearest) : nothing}</span>`;
  }

  #meant(rule: AlertRule, text: string, wrong: 'kpi' | 'by', nearest: string) {
    const name = wrong === 'kpi' ? this.words.kpi(nearest) : this.words.dimension(nearest);
    const button = this.o('own_meant', { name });
    const take = () => this.#set(withRule(this.settings, rule, { ...rule, [wrong]: nearest }));
    return html`<button
      class="button"
      type="button"
      aria-label=${this.o('rule_about', { button, rule: text })}
      @click=${take}
    >
      ${button}
    </button>`;
  }

  /** Only where there is something to say: it takes judging all rules. */
  async #askFaults(): Promise<void> {
    const { alerts = [] } = this.settings;
    this.faults = [];
    if (alerts.every((rule) => isKnown(rule, this.catalogue))) return;
    try {
      this.faults = await this.ask.faults();
    } catch {
      // The engine failed, which the page says by itself.
    }
  }

  #begin() {
    return html`<div class="row">
      <button class="button" type="button" @click=${() => this.#write('new')}>
        ${this.o('rule_new')}
      </button>
      <button
        class="button quiet"
        type="button"
        @click=${() => this.#set(withShippedRules(this.settings))}
      >
        ${this.o('rules_shipped')}
      </button>
    </div>`;
  }

  #form(written: AlertRule | 'new') {
    const old = written === 'new' ? null : written;
    return html`<shop-kpi-alert-rule-form
      .words=${this.words}
      .rule=${old}
      .settings=${this.settings}
      .catalogue=${this.catalogue}
      @shop-kpi-alert-rule=${({ detail }: CustomEvent<AlertRule | null>) =>
        this.#set(detail ? withRule(this.settings, old, detail) : null)}
    ></shop-kpi-alert-rule-form>`;
  }

  async #write(written: AlertRule | 'new'): Promise<void> {
    this.written = written;
    await this.updateComplete;
    const form = this.renderRoot.querySelector('shop-kpi-alert-rule-form');
    await (form as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
    (form as HTMLElement | null)?.focus();
  }

  /** Other settings, or null for the same; what was pressed may be gone, so the heading is next. */
  #set(settings: Settings | null): void {
    this.written = null;
    if (settings) {
      this.tell('shop-kpi-settings', settings);
      // The next change may be made before the host has said these.
      this.settings = { ...this.settings, ...settings };
    }
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}
