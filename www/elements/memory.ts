import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MemoryState } from '../state/memory.js';
import { DoctorElement } from './doctor_element.js';

/**
 * What this browser remembers: only if the reader says so, with what, where and how much; the
 * recipe as a file; and how to delete all of it.
 *
 * @attr {string} state - of the memory; see {@link MemoryState}
 * @attr {number} bytes - stored now
 * @attr {number} mappings - kinds of files the recipe speaks of
 * @fires shop-kpi-remember - detail: whether to remember
 * @fires shop-kpi-save-recipe
 * @fires shop-kpi-load-recipe - detail: the file
 * @fires shop-kpi-delete-all
 */
export class ShopKpiMemory extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    state: {},
    bytes: { type: Number },
    mappings: { type: Number },
  };

  declare state: MemoryState;
  declare bytes: number;
  declare mappings: number;

  static override styles = [
    ...DoctorElement.styles,
    css`
      :host {
        display: contents;
      }
      .switch {
        display: flex;
        align-items: start;
        gap: var(--gap-2);
        cursor: pointer;
      }
      .switch input {
        margin-block-start: 0.15rem;
      }
      .stored {
        font-weight: 500;
      }
    `,
  ];

  override render() {
    return html`${this.#remember()} ${this.#recipe()} ${this.#delete()}`;
  }

  #remember() {
    const isOn = this.state === 'on';
    const cannot = this.state === 'unavailable' || this.state === 'other_tab';
    return html`<section class="panel stack">
      <h2>${this.d('remember_title')}</h2>
      <label class="switch"
        ><input
          type="checkbox"
          .checked=${live(isOn)}
          ?disabled=${cannot}
          @change=${(event: Event) =>
            this.tell('shop-kpi-remember', (event.target as HTMLInputElement).checked)}
        /><span>${this.d('remember_switch')}</span></label
      >
      <p class="small stored" role="status">${this.#stored()}</p>
      <p class="muted small">${this.d('remember_what')}</p>
      <p class="muted small">${this.d('remember_may_vanish')}</p>
    </section>`;
  }

  #stored(): string {
    const size = this.words.bytes(this.bytes);
    switch (this.state) {
      case 'on':
        return this.d('remember_size', { size, count: this.mappings });
      case 'other_tab':
        return this.d('news_other_tab');
      case 'newer':
        return this.d('news_stored_newer');
      case 'unavailable':
        return this.d('remember_unavailable');
      default:
        return this.bytes > 0 ? size : this.d('remember_off');
    }
  }

  #recipe() {
    const load = (event: Event) => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      if (file) this.tell('shop-kpi-load-recipe', file);
      input.value = '';
    };
    return html`<section class="panel stack">
      <h2>${this.d('recipe_title')}</h2>
      <p class="muted small">${this.d('recipe_text')}</p>
      <div class="row">
        <button
          class="button"
          type="button"
          @click=${() => this.tell('shop-kpi-save-recipe', null)}
        >
          ${this.d('recipe_save')}
        </button>
        <button
          class="button"
          type="button"
          @click=${() => this.renderRoot.querySelector<HTMLInputElement>('.recipe')?.click()}
        >
          ${this.d('recipe_load')}
        </button>
        <input
          class="recipe"
          type="file"
          accept=".json,application/json"
          hidden
          aria-label=${this.d('recipe_load')}
          @change=${load}
        />
      </div>
    </section>`;
  }

  #delete() {
    return html`<section class="panel stack">
      <h2>${this.t('delete_all_title')}</h2>
      <p class="muted small">${this.d('delete_everything_text')}</p>
      <div>
        <button
          class="button"
          type="button"
          @click=${() => this.tell('shop-kpi-delete-all', null)}
        >
          ${this.d('delete_everything')}
        </button>
      </div>
    </section>`;
  }
}
