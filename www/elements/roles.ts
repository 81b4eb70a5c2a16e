import { css, html, nothing } from 'lit';
import { ROLES, type Role, toRole } from '../state/roles.js';
import { linkTo, type View } from '../state/view.js';
import { PageElement } from './page_element.js';
import { showCurrent, stripStyles } from './strip.js';

/**
 * Whose dashboard to look at: a strip of links, which moves sideways where it has no room.
 *
 * @prop {View} view
 * @attr {string} whose - the role whose it is now
 * @slot - what stands at its end
 * @fires shop-kpi-keep - detail: the role, to begin with the next time
 */
export class ShopKpiRoles extends PageElement {
  static override properties = {
    ...PageElement.properties,
    view: { attribute: false },
    whose: {},
  };

  declare view: View;
  declare whose: Role;

  static override styles = [
    ...PageElement.styles,
    stripStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--gap-3);
        min-inline-size: 0;
      }
      nav {
        /* Holds the outline of what has the focus. */
        padding: 3px;
        margin: -3px auto -3px -3px;
        min-inline-size: 0;
        overflow-x: auto;
        scrollbar-width: none;
      }
      ul {
        display: flex;
        gap: 2px;
      }
      a {
        display: block;
        padding: 0.25rem 0.75rem;
        border-radius: 1rem;
        font-size: var(--size-2);
        line-height: 1.5;
      }
      @media (pointer: coarse) {
        a {
          padding-block: 0.5rem;
          border-radius: 1.25rem;
        }
      }
      @media print {
        a:not([aria-current]) {
          display: none;
        }
      }
    `,
  ];

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('whose')) showCurrent(this.renderRoot);
  }

  override render() {
    return html`<nav aria-label=${this.t('dashboards')}>
        <ul>
          ${ROLES.map((role) => this.#link(role))}
        </ul>
      </nav>
      <slot></slot>`;
  }

  #link(role: Role) {
    return html`<li>
      <a
        href=${linkTo(this.view, toRole(role, { ...this.view, role: this.whose }))}
        data-role=${role}
        aria-current=${role === this.whose ? 'page' : nothing}
        @click=${() => this.tell('shop-kpi-keep', { role })}
        >${this.words.role(role)}</a
      >
    </li>`;
  }
}
