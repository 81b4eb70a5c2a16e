import { css, html, nothing } from 'lit';
import { linkTo, type Page, type View } from '../state/view.js';
import { type IconName, icon } from './icons.js';
import { PageElement } from './page_element.js';
import { showCurrent, stripStyles } from './strip.js';

/** An entry of the navigation. */
interface Entry {
  page: Page;
  id: string;
  icon: IconName;
  label: string;
}

const SECTION_ICONS: { readonly [section: string]: IconName } = {
  sales: 'sales',
  margin: 'margin',
  marketing: 'marketing',
  customers: 'customers',
  fulfilment: 'fulfilment',
  service: 'service',
  stock: 'stock',
  operations: 'operations',
};

/** Pages that are reached from another one. */
const INSIDE: { readonly [page in Page]?: Page } = { analysis: 'analyses', role: 'overview' };

/**
 * The pages to go to: beside the content on a wide screen, above it on a narrow one.
 *
 * @prop {View} view - what is shown now
 * @prop {string[]} sections - sections of the catalogue
 * @prop {number} warnings - how many files need a look
 */
export class ShopKpiNav extends PageElement {
  static override properties = {
    ...PageElement.properties,
    view: { attribute: false },
    sections: { attribute: false },
    warnings: { type: Number },
  };

  declare view: View;
  declare sections: readonly string[];
  declare warnings: number;

  static override styles = [
    ...PageElement.styles,
    stripStyles,
    css`
      nav {
        /* Holds what is there for screen readers alone. */
        position: relative;
        display: flex;
        flex-direction: column;
        gap: 2px;
      }
      a {
        display: flex;
        align-items: center;
        gap: 0.625rem;
        padding: 0.4375rem 0.625rem;
        border-radius: var(--radius-small);
        white-space: normal;
      }
      hr {
        inline-size: 100%;
        margin: var(--gap-2) 0;
        border: 0;
        border-top: 1px solid var(--line);
      }
      .mark {
        margin-inline-start: auto;
      }
      @media (max-width: 63.99rem) {
        nav {
          flex-direction: row;
          overflow-x: auto;
          scrollbar-width: none;
          padding: 2px;
        }
        a {
          white-space: nowrap;
        }
        hr {
          inline-size: 0;
          margin: 0 var(--gap-1);
          border-inline-start: 1px solid var(--line);
        }
      }
      @media (max-width: 40rem) {
        a {
          padding: 0.4375rem 0.5rem;
          gap: 0.375rem;
          font-size: var(--size-2);
        }
      }
    `,
  ];

  override updated(): void {
    showCurrent(this.renderRoot);
  }

  override render() {
    const sections = this.sections.map(
      (id): Entry => ({
        page: 'section',
        id,
        icon: SECTION_ICONS[id] ?? 'overview',
        label: this.words.section(id),
      }),
    );
    return html`<nav aria-label=${this.t('navigation')}>
      ${this.#link({ page: 'overview', id: '', icon: 'overview', label: this.t('page_overview') })}
      ${sections.map((entry) => this.#link(entry))}
      ${this.#link({ page: 'analyses', id: '', icon: 'analyses', label: this.t('page_analyses') })}
      <hr />
      ${this.#link({ page: 'files', id: '', icon: 'files', label: this.t('page_files') })}
      ${this.#link({ page: 'settings', id: '', icon: 'settings', label: this.t('page_settings') })}
    </nav>`;
  }

  #link({ page, id, icon: name, label }: Entry) {
    const isInside = INSIDE[this.view.page] === page;
    const isHere = isInside || (this.view.page === page && this.view.id === id);
    const mark =
      page === 'files' && this.warnings > 0
        ? html`<span class="mark warn"
            >${this.warnings}<span class="unseen">: ${this.t('please_check')}</span></span
          >`
        : nothing;
    return html`<a
      href=${linkTo(this.view, { page, id })}
      aria-current=${isInside ? 'true' : isHere ? 'page' : nothing}
      >${icon(name)}${label}${mark}</a
    >`;
  }
}
