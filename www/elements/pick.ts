import { css, html } from 'lit';
import { OwnElement } from './own_element.js';

/** Something to choose. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What else it is found by and says in small letters. */
  readonly hint: string;
}

/**
 * Finds one of many by what is typed, and tells which was chosen.
 *
 * @prop {Choice[]} choices
 * @attr {string} label - what is to be found
 * @fires shop-kpi-pick - detail: the id
 */
export class ShopKpiPick extends OwnElement {
  static override properties = {
    ...OwnElement.properties,
    choices: { attribute: false },
    label: {},
    search: { state: true },
  };

  declare choices: readonly Choice[];
  declare label: string;
  declare search: string;

  static override styles = [
    ...OwnElement.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: var(--gap-2);
      }
      label {
        display: grid;
        gap: var(--gap-1);
        font-weight: 500;
      }
      input {
        inline-size: min(24rem, 100%);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
        gap: 2px var(--gap-2);
        max-block-size: 14rem;
        padding: 2px;
        overflow: auto;
      }
      li button {
        display: grid;
        inline-size: 100%;
        padding: 0.25rem 0.5rem;
        border: 0;
        border-radius: var(--radius-small);
        background: none;
        text-align: start;
        cursor: pointer;
      }
      li button:hover {
        background: var(--hover);
      }
      li span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  constructor() {
    super();
    this.search = '';
  }

  /** Where it is searched. */
  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render() {
    const wanted = this.search.trim().toLocaleLowerCase(this.words.tag);
    const found = this.choices.filter(({ id, name, hint }) =>
      `${name} ${hint} ${id}`.toLocaleLowerCase(this.words.tag).includes(wanted),
    );
    return html`<label
        >${this.label}
        <input
          type="search"
          autocomplete="off"
          placeholder=${this.o('tile_search')}
          .value=${this.search}
          @input=${(event: Event) => {
            this.search = (event.target as HTMLInputElement).value;
          }}
        />
      </label>
      ${
        found.length === 0
          ? html`<p class="muted small" role="status">${this.o('tile_not_found')}</p>`
          : html`<ul>
              ${found.map((choice) => this.#choice(choice))}
            </ul>`
      }`;
  }

  #choice({ id, name, hint }: Choice) {
    const pick = () => {
      this.search = '';
      this.tell('shop-kpi-pick', id);
    };
    return html`<li>
      <button type="button" data-pick=${id} @click=${pick}>
        <span>${name}</span><span class="muted small">${hint}</span>
      </button>
    </li>`;
  }
}
