import { css, html } from 'lit';
import { droppedFiles } from '../state/dropped.js';
import { icon } from './icons.js';
import { PageElement } from './page_element.js';

/**
 * Takes files: by drop, by button, a whole folder.
 *
 * @attr {boolean} compact - buttons in a row, for a page that has files already
 * @fires shop-kpi-files - detail: the files
 */
export class ShopKpiDropZone extends PageElement {
  static override properties = {
    ...PageElement.properties,
    compact: { type: Boolean, reflect: true },
    isOver: { state: true },
  };

  declare compact: boolean;
  declare isOver: boolean;

  static override styles = [
    ...PageElement.styles,
    css`
      .zone {
        display: grid;
        justify-items: center;
        gap: var(--gap-3);
        padding: var(--gap-6) var(--gap-4);
        border: 1.5px dashed var(--line-strong);
        border-radius: 0.75rem;
        background: var(--surface);
        text-align: center;
      }
      .zone.over {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      .zone > svg.icon {
        inline-size: 2rem;
        block-size: 2rem;
        color: var(--accent);
      }
      .title {
        font-size: var(--size-5);
        font-weight: 600;
      }
      .row {
        justify-content: center;
      }
      :host([compact]) .zone {
        grid-auto-flow: column;
        justify-content: start;
        align-items: center;
        padding: var(--gap-3) var(--gap-4);
      }
      :host([compact]) .title {
        font-size: var(--size-3);
      }
      :host([compact]) .zone > svg.icon {
        inline-size: 1.25rem;
        block-size: 1.25rem;
      }
      @media (max-width: 40rem) {
        :host([compact]) .zone {
          grid-auto-flow: row;
          justify-content: stretch;
        }
        :host([compact]) .zone > svg.icon,
        :host([compact]) .title {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.compact = false;
    this.isOver = false;
  }

  override render() {
    return html`<div
      class="zone ${this.isOver ? 'over' : ''}"
      @dragover=${this.#over}
      @dragleave=${() => {
        this.isOver = false;
      }}
      @drop=${this.#drop}
    >
      ${icon('upload')}
      <p class="title">${this.t('drop_here')}</p>
      <div class="row">
        <button class="button primary" type="button" @click=${() => this.choose()}>
          ${this.t('choose_files')}
        </button>
        <button class="button" type="button" @click=${() => this.#pick('.folder')}>
          ${this.t('choose_folder')}
        </button>
      </div>
      ${this.compact ? '' : html`<p class="muted small">${this.t('drop_hint')}</p>`}
      <input
        class="files"
        type="file"
        multiple
        hidden
        accept=".csv,.tsv,.tab,.txt,.json,.zip,.gz,text/csv,text/tab-separated-values,application/zip"
        aria-label=${this.t('choose_files')}
        @change=${this.#picked}
      />
      <input
        class="folder"
        type="file"
        webkitdirectory
        hidden
        aria-label=${this.t('choose_folder')}
        @change=${this.#picked}
      />
    </div>`;
  }

  /** Opens the browser's file dialog. */
  choose(): void {
    this.#pick('.files');
  }

  #pick(input: string): void {
    this.renderRoot.querySelector<HTMLInputElement>(input)?.click();
  }

  #picked(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.#give([...(input.files ?? [])].filter(({ name }) => !name.startsWith('.')));
    // The same file may be chosen again after it was corrected.
    input.value = '';
  }

  #over(event: DragEvent): void {
    event.preventDefault();
    this.isOver = true;
  }

  async #drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    this.isOver = false;
    if (event.dataTransfer) this.#give(await droppedFiles(event.dataTransfer));
  }

  #give(files: File[]): void {
    if (files.length > 0) this.tell('shop-kpi-files', files);
  }
}
