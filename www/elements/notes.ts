import { css, html, nothing } from 'lit';
import type { Maybe, Note } from '../engine/types.js';
import { sideHeading } from '../styles/side_heading.js';
import { icon } from './icons.js';
import { PageElement } from './page_element.js';

/**
 * Remarks on figures: what was left out, over which days they are taken.
 *
 * @prop {Note[]} notes
 * @attr {string} currency - of amounts that name none
 */
export class ShopKpiNotes extends PageElement {
  static override properties = {
    ...PageElement.properties,
    notes: { attribute: false },
    currency: { attribute: false },
  };

  declare notes: readonly Note[];
  declare currency: Maybe<string>;

  static override styles = [
    ...PageElement.styles,
    sideHeading,
    css`
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--gap-2);
        padding-block: var(--gap-1);
        font-size: var(--size-2);
      }
      svg {
        color: var(--muted);
      }
    `,
  ];

  override render() {
    // Several figures may come with the same remark.
    const said = new Set(this.notes.map((note) => this.words.note(note, this.currency)));
    if (said.size === 0) return nothing;
    return html`<section class="panel">
      <h2>${this.t('remarks')}</h2>
      <ul>
        ${[...said].map((text) => html`<li>${icon('info')}<span>${text}</span></li>`)}
      </ul>
    </section>`;
  }
}
