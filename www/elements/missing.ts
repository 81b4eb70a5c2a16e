import { css, html, nothing } from 'lit';
import type { Catalogue, Missing, Report } from '../engine/types.js';
import { linkTo, type View } from '../state/view.js';
import type { Words } from '../state/words.js';
import { PageElement } from './page_element.js';

/** Exports that a sentence names; the files panel lists all. */
const NAMED = 4;
/** Exports of which the panel shows at once what they would add. */
const SHOWN = 6;

/** Why a figure has no value, and which export would bring it. */
export function missingSentence({ what, table, column, sources }: Missing, words: Words): string {
  const values = {
    table: table ? words.table(table) : '',
    column: column ? columnName(what, column, words) : '',
  };
  const why = words.t(`lack_${what}`, values);
  if (sources.length === 0) return why;
  const known = sources.filter((id) => id !== 'generic');
  if (known.length === 0) return why;
  const names = words.list(known.slice(0, NAMED).map((id) => words.source(id)));
  const count = known.length - NAMED;
  const by =
    count > 0
      ? words.t('brought_by_more', { sources: names, count })
      : words.t('brought_by', { sources: names });
  return `${why} ${by}.`;
}

function columnName(what: Missing['what'], column: string, words: Words): string {
  // The one setting without a default that formulas ask for.
  return what === 'setting' && column === 'free_shipping_threshold'
    ? words.t('set_free_shipping_threshold')
    : words.column(column);
}

/** An export that would add figures. */
interface Offer {
  source: string;
  kpis: Set<string>;
  /** Columns that the files of this kind do not have yet. */
  columns: Set<string>;
}

/**
 * Which exports would add which figures, and how to make them.
 *
 * @prop {Report | null} report - all KPIs, over all the data
 * @prop {Catalogue} catalogue
 * @prop {View} view
 */
export class ShopKpiMissing extends PageElement {
  static override properties = {
    ...PageElement.properties,
    report: { attribute: false },
    catalogue: { attribute: false },
    view: { attribute: false },
    isSeen: { state: true },
  };

  declare report: Report | null;
  declare catalogue: Catalogue;
  declare view: View;
  /** Whether the long list has been opened: until then it is not drawn. */
  declare isSeen: boolean;

  static override styles = [
    ...PageElement.styles,
    css`
      h2 {
        margin-block-end: var(--gap-3);
      }
      .offers {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
        gap: var(--gap-3);
      }
      summary {
        padding-block: var(--gap-3);
        color: var(--accent);
        font-weight: 500;
        cursor: pointer;
      }
      .panel {
        display: grid;
        align-content: start;
        gap: var(--gap-2);
      }
    `,
  ];

  override render() {
    if (!this.report) return nothing;
    const offers = this.#offers();
    return html`<h2>${this.t('missing_title')}</h2>
      ${
        offers.length === 0
          ? html`<p class="muted">${this.t('missing_nothing')}</p>`
          : this.#list(offers.slice(0, SHOWN))
      }
      ${offers.length > SHOWN ? this.#more(offers.slice(SHOWN)) : nothing}`;
  }

  #list(offers: readonly Offer[]) {
    return html`<ul class="offers">
      ${offers.map((offer) => this.#offer(offer))}
    </ul>`;
  }

  #more(offers: readonly Offer[]) {
    const see = () => {
      this.isSeen = true;
    };
    return html`<details @toggle=${see}>
      <summary>${this.t('missing_more', { count: offers.length })}</summary>
      ${this.isSeen ? this.#list(offers) : nothing}
    </details>`;
  }

  /** Exports by how many figures they would add; of equal ones of a table all are named. */
  #offers(): Offer[] {
    const offers = new Map<string, Offer>();
    for (const [id, { missing }] of Object.entries(this.report?.kpis ?? {})) {
      for (const { what, sources, column } of missing) {
        if (what !== 'table' && what !== 'column') continue;
        for (const source of sources.filter((one) => one !== 'generic')) {
          const offer = offers.get(source) ?? { source, kpis: new Set(), columns: new Set() };
          offer.kpis.add(id);
          if (what === 'column' && column) offer.columns.add(column);
          offers.set(source, offer);
        }
      }
    }
    return [...offers.values()].sort((a, b) => b.kpis.size - a.kpis.size);
  }

  #offer({ source, kpis, columns }: Offer) {
    const how = this.words.howTo(source);
    const names = this.words.list([...columns].map((column) => this.words.column(column)));
    return html`<li class="panel">
      <h3>${this.words.source(source)}</h3>
      <p class="small">
        <span class="muted">${this.t('missing_gives')}</span>
        ${[...kpis].map(
          (id, index) =>
            html`${index > 0 ? ', ' : ''}<a href=${linkTo(this.view, { page: 'kpi', id })}
                >${this.words.kpi(id)}</a
              >`,
        )}${names ? html` <span class="muted">${this.t('missing_columns', { columns: names })}</span>` : nothing}
      </p>
      ${
        how
          ? html`<p class="small"><span class="muted">${this.t('missing_how')}:</span> ${how}</p>`
          : nothing
      }
    </li>`;
  }
}
