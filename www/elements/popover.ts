import { css, html } from 'lit';
import { type IconName, icon } from './icons.js';
import { PageElement } from './page_element.js';

/**
 * A button that opens a small panel below it. Escape, a press outside or leaving it by keyboard
 * closes it; closing by Escape gives the focus back to the button.
 *
 * @attr {string} label - what the button says
 * @attr {string} icon - a drawing before it
 * @slot - what the panel holds
 */
export class ShopKpiPopover extends PageElement {
  static override properties = {
    ...PageElement.properties,
    label: {},
    hint: {},
    icon: {},
    open: { type: Boolean, reflect: true },
  };

  declare label: string;
  /** What a screen reader says before the label; the label alone where empty. */
  declare hint: string;
  declare icon: IconName;
  declare open: boolean;

  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        position: relative;
        display: inline-block;
        vertical-align: top;
      }
      .button {
        max-width: 100%;
      }
      .button span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .button svg.icon {
        color: var(--muted);
      }
      .pop {
        position: absolute;
        z-index: 20;
        inset-block-start: calc(100% + 6px);
        inset-inline-start: 0;
        inline-size: max-content;
        min-inline-size: 18rem;
        max-inline-size: calc(100vw - 2rem);
        max-block-size: 70vh;
        overflow: auto;
        padding: var(--gap-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raised);
        box-shadow: 0 8px 28px var(--shadow);
      }
      @media print {
        .button {
          border: 0;
          padding: 0;
        }
      }
      @media (max-width: 40rem) {
        .button {
          text-align: start;
          white-space: normal;
        }
        .pop {
          position: fixed;
          inset: auto 0.5rem 0.5rem;
          inline-size: auto;
          max-inline-size: none;
          max-block-size: 80dvh;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.icon = 'down';
    this.open = false;
  }

  readonly #outside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  override updated(): void {
    const root = this.ownerDocument;
    root.removeEventListener('pointerdown', this.#outside, true);
    if (!this.open) return;
    root.addEventListener('pointerdown', this.#outside, true);
    this.#keepOnScreen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('pointerdown', this.#outside, true);
  }

  /** Moves the panel to the left where it would stand beyond the right edge. */
  #keepOnScreen(): void {
    const pop = this.renderRoot.querySelector<HTMLElement>('.pop');
    if (!pop) return;
    pop.style.translate = '';
    const beyond = pop.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
    if (beyond > 0) pop.style.translate = `${-beyond}px 0`;
  }

  /** Closes the panel and puts the focus where it was before. */
  close(): void {
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    return html`<button
        class="button"
        type="button"
        aria-expanded=${this.open}
        aria-haspopup="dialog"
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${icon(this.icon)}<span><span class="unseen">${this.hint}</span> ${this.label}</span>
      </button>
      <div
        class="pop"
        role="dialog"
        aria-label=${this.hint || this.label}
        ?hidden=${!this.open}
        @keydown=${this.#keys}
        @focusout=${this.#left}
      >
        <slot></slot>
      </div>`;
  }

  #keys(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }

  #left(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.contains(to) && !this.renderRoot.contains(to)) {
      this.open = false;
    }
  }
}
