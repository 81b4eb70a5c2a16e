import { css, html } from 'lit';
import { LOCALES } from '../locales/text.js';
import type { Theme } from '../state/view.js';
import { PageElement } from './page_element.js';

const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * Language and colours.
 *
 * @attr {string} theme - `auto`, `light` or `dark`
 * @fires shop-kpi-view - detail: what changes in the view
 */
export class ShopKpiChoices extends PageElement {
  static override properties = { ...PageElement.properties, theme: {} };

  declare theme: Theme;

  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
      }
      select {
        flex: 1 1 8rem;
        min-inline-size: 0;
        border-color: var(--line);
      }
      @media (max-width: 63.99rem) {
        :host {
          justify-content: end;
        }
        select {
          flex: none;
        }
      }
    `,
  ];

  override render() {
    return html`<select aria-label=${this.t('language')} @change=${this.#locale}>
        ${LOCALES.map(
          (locale) =>
            html`<option value=${locale} lang=${locale} ?selected=${locale === this.words.locale}>
              ${this.t(`language_${locale}`)}
            </option>`,
        )}
      </select>
      <select aria-label=${this.t('theme')} @change=${this.#theme}>
        ${THEMES.map(
          (theme) =>
            html`<option value=${theme} ?selected=${theme === this.theme}>
              ${this.t(`theme_${theme}`)}
            </option>`,
        )}
      </select>`;
  }

  #locale(event: Event): void {
    this.tell('shop-kpi-view', { locale: (event.target as HTMLSelectElement).value });
  }

  #theme(event: Event): void {
    this.tell('shop-kpi-view', { theme: (event.target as HTMLSelectElement).value });
  }
}
