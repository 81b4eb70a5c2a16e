import { css, html, nothing } from 'lit';
import { isBusy, type ShopFile } from '../state/files.js';
import type { Trouble } from '../state/shop.js';
import { icon } from './icons.js';
import { PageElement } from './page_element.js';

/**
 * What goes on: a file being read, with its progress and a way to stop it; and what went wrong.
 * Screen readers are told when reading begins and ends.
 *
 * @prop {ShopFile[]} files
 * @prop {string | null} trouble
 * @fires shop-kpi-cancel - detail: the file's key
 * @fires shop-kpi-read-again - the files that were lost are to be read again
 * @fires shop-kpi-dismiss
 */
export class ShopKpiStatus extends PageElement {
  static override properties = {
    ...PageElement.properties,
    files: { attribute: false },
    trouble: { attribute: false },
  };

  declare files: readonly ShopFile[];
  declare trouble: Trouble | 'no_start' | null;

  static override styles = [
    ...PageElement.styles,
    css`
      .strip {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--gap-1) var(--gap-4);
        margin-block-end: var(--gap-4);
        padding: var(--gap-2) var(--gap-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        font-size: var(--size-2);
      }
      .strip p {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      progress {
        grid-column: 1 / -1;
        inline-size: 100%;
        block-size: 0.25rem;
        accent-color: var(--accent);
      }
      .trouble {
        display: flex;
        flex-wrap: wrap;
        border-color: var(--bad);
        background: var(--bad-soft);
      }
      .trouble p {
        flex: 1 1 20rem;
        white-space: normal;
      }
      .trouble svg {
        color: var(--bad);
      }
    `,
  ];

  override render() {
    const reading = this.files.find(isBusy);
    return html`<p class="unseen" aria-live="polite">${this.#said(reading)}</p>
      ${this.trouble ? this.#trouble(this.trouble) : nothing} ${reading ? this.#reading(reading) : nothing}`;
  }

  #said(reading: ShopFile | undefined): string {
    if (reading) return this.t('reading_file', { file: reading.file.name });
    const count = this.files.filter(({ state }) => state === 'read').length;
    return count > 0 ? this.t('files_read', { count }) : '';
  }

  #reading({ key, file, progress }: ShopFile) {
    const bytes = progress?.bytes ?? 0;
    const far = this.t('progress', {
      done: this.words.bytes(bytes),
      all: this.words.bytes(file.size),
      rows: progress?.rows ?? 0,
    });
    const again = (progress?.pass ?? 1) > 1 ? ` · ${this.t('reading_again')}` : '';
    const low = (progress?.memory ?? 0) >= 0.75 ? ` · ${this.t('memory_low')}` : '';
    return html`<div class="strip no-print">
      <p>
        ${this.t('reading_file', { file: file.name })}
        <span class="muted figures">${far}${again}${low}</span>
      </p>
      <button class="button" type="button" @click=${() => this.tell('shop-kpi-cancel', key)}>
        ${this.t('cancel')}
      </button>
      <progress
        max=${Math.max(1, file.size)}
        .value=${bytes}
        aria-label=${this.t('reading_file', { file: file.name })}
      ></progress>
    </div>`;
  }

  #trouble(trouble: Trouble | 'no_start') {
    const canReadAgain = this.files.some(({ failure }) => failure === 'lost');
    return html`<div class="strip trouble" role="alert">
      ${icon('warning')}
      <p>${this.t(`trouble_${trouble}`)}</p>
      ${
        canReadAgain
          ? html`<button
              class="button"
              type="button"
              @click=${() => this.tell('shop-kpi-read-again', null)}
            >
              ${this.t('read_again')}
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${() => this.tell('shop-kpi-dismiss', null)}>
        ${this.t('dismiss')}
      </button>
    </div>`;
  }
}
