import { css, html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../engine/types.js';
import { COMMON } from '../locales/analyses/common.js';
import { SHOWS } from '../locales/analyses/shows.js';
import { fill } from '../locales/text.js';
import {
  type AnalysisEntry,
  dimensionChoices,
  dimensionOf,
  kpiChoices,
  kpiOf,
  showOf,
} from '../state/analyses.js';
import type { View } from '../state/view.js';
import { capital } from '../state/words.js';
import { PageElement } from './page_element.js';

/** One thing to choose. */
interface Choice {
  label: string;
  values: readonly { value: string; name: string }[];
  chosen: string;
  change: (value: string) => Partial<View>;
}

/**
 * What the reader can choose of an analysis: figure, dimension, number of entries, picture.
 *
 * @prop {AnalysisEntry} entry
 * @prop {View} view
 * @prop {Catalogue} catalogue
 * @fires shop-kpi-view - detail: what changes in the view
 */
export class ShopKpiAnalysisChoices extends PageElement {
  static override properties = {
    ...PageElement.properties,
    entry: { attribute: false },
    view: { attribute: false },
    catalogue: { attribute: false },
  };

  declare entry: AnalysisEntry;
  declare view: View;
  declare catalogue: Catalogue;

  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2) var(--gap-4);
      }
      label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2);
        min-inline-size: 0;
        color: var(--muted);
        font-size: var(--size-2);
      }
      select {
        min-inline-size: 0;
        border-color: var(--line);
        color: var(--text);
        font-weight: 500;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const choices = [this.#kpi(), this.#dimension(), this.#limit(), this.#show()];
    return html`${choices.map((choice) =>
      choice.values.length > 1 ? this.#select(choice) : nothing,
    )}`;
  }

  #say(key: keyof typeof COMMON): string {
    return fill(COMMON[key], this.words.locale);
  }

  #select({ label, values, chosen, change }: Choice): TemplateResult {
    const choose = (event: Event) =>
      this.tell('shop-kpi-view', change((event.target as HTMLSelectElement).value));
    return html`<label
      >${label}
      <select @change=${choose}>
        ${values.map(
          ({ value, name }) =>
            html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  #kpi(): Choice {
    const { entry, view, catalogue } = this;
    return {
      label: this.#say(entry.id === 'best_products' ? 'ranked_by' : 'kpi'),
      values: kpiChoices(entry, view, catalogue).map((id) => ({
        value: id,
        name: this.words.kpi(id),
      })),
      chosen: kpiOf(entry, view, catalogue),
      change: (measure) => ({ measure }),
    };
  }

  #dimension(): Choice {
    const { entry, view, catalogue } = this;
    const values = dimensionChoices(entry, view, catalogue).map((id) => ({
      value: id,
      name: capital(this.words.dimension(id)),
    }));
    const own = entry.id === 'lifetime_value' ? 'by_none' : 'by_itself';
    const none = { value: '', name: this.#say(own) };
    return {
      label: this.#say('by'),
      values: values.length === 0 ? values : [none, ...values],
      chosen: dimensionOf(entry, view, catalogue),
      change: (by) => ({ by }),
    };
  }

  #limit(): Choice {
    const { limits = [] } = this.entry;
    const chosen = this.view.limit || (limits[0] ?? 0);
    const all = [...new Set([...limits, chosen])].sort((a, b) => a - b);
    return {
      label: this.#say('limit'),
      values: limits.length > 0 ? all.map((one) => ({ value: `${one}`, name: `${one}` })) : [],
      chosen: `${chosen}`,
      change: (limit) => ({ limit: Number(limit) }),
    };
  }

  #show(): Choice {
    const { entry, view, words } = this;
    return {
      label: this.#say('picture'),
      values: (entry.shows ?? []).map((id) => ({
        value: id,
        name: SHOWS[id] ? fill(SHOWS[id], words.locale) : id,
      })),
      chosen: showOf(entry, view),
      change: (show) => ({ show }),
    };
  }
}
