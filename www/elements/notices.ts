import { css, html, nothing } from 'lit';
import type { LeftOut } from '../engine/archive.js';
import type { SameName } from '../state/arrivals.js';
import type { ShopFile } from '../state/files.js';
import type { Notice } from '../state/notices.js';
import { DoctorElement } from './doctor_element.js';
import { icon } from './icons.js';
import { leftOutList } from './left_out.js';

const ANSWERS: readonly SameName[] = ['replace', 'keep', 'leave_out'];

/**
 * Files whose name is taken, as questions; and what happened to the shop, until it has been read.
 *
 * @prop {ShopFile[]} files
 * @prop {Notice[]} notices
 * @fires shop-kpi-settle - detail: { key, answer }
 * @fires shop-kpi-dismiss-notice - detail: the notice's number
 * @fires shop-kpi-delete-all - what is remembered shall go
 */
export class ShopKpiNotices extends DoctorElement {
  static override properties = {
    ...DoctorElement.properties,
    files: { attribute: false },
    notices: { attribute: false },
  };

  declare files: readonly ShopFile[];
  declare notices: readonly Notice[];

  static override styles = [
    ...DoctorElement.styles,
    css`
      .notice {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--gap-1) var(--gap-3);
        align-items: start;
        margin-block-end: var(--gap-3);
        padding: var(--gap-2) var(--gap-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        font-size: var(--size-2);
        overflow-wrap: anywhere;
      }
      .notice > svg {
        margin-block-start: 0.1875rem;
        color: var(--accent);
      }
      .asked {
        grid-template-columns: auto minmax(0, 1fr);
        border-color: var(--warn);
        background: var(--warn-soft);
      }
      .asked > svg {
        color: var(--warn);
      }
      .asked p {
        font-weight: 500;
      }
      .answers {
        grid-column: 2;
      }
      summary {
        cursor: pointer;
        color: var(--accent);
      }
      li {
        padding-block: 0.125rem;
      }
    `,
  ];

  override render() {
    return html`${this.files
      .filter(({ state }) => state === 'asked')
      .map((file) => this.#asked(file))}
    ${this.notices.map((notice) => this.#notice(notice))}`;
  }

  #asked({ key, file }: ShopFile) {
    const values = { name: file.name, size: this.words.bytes(file.size) };
    return html`<section class="notice asked" aria-label=${file.name}>
      ${icon('warning')}
      <p dir="auto" role="status">${this.d('name_taken', values)}</p>
      <div class="row answers">
        ${ANSWERS.map(
          (answer) =>
            html`<button
              class="button"
              type="button"
              @click=${() => this.tell('shop-kpi-settle', { key, answer })}
            >
              ${this.d(`name_${answer}`)}
            </button>`,
        )}
      </div>
    </section>`;
  }

  #notice(notice: Notice) {
    return html`<section class="notice no-print">
      ${icon('info')}
      <div role="status">${this.#said(notice)}</div>
      <button
        class="button quiet"
        type="button"
        @click=${() => this.tell('shop-kpi-dismiss-notice', notice.id)}
      >
        ${this.t('dismiss')}
      </button>
    </section>`;
  }

  #said(notice: Notice) {
    switch (notice.kind) {
      case 'archive':
        return this.#archive(notice);
      case 'restated':
        return html`<shop-kpi-restated
          .words=${this.words}
          .restatement=${notice.restatement}
        ></shop-kpi-restated>`;
      case 'remembered':
        return this.#remembered(notice);
      case 'recipe_used':
        return this.d('news_recipe_used', { count: notice.mappings });
      case 'deleted':
        return this.d('deleted_counts', { ...notice.left });
      default:
        return this.d(`news_${notice.kind}`);
    }
  }

  #archive({ name, taken, left }: Extract<Notice, { kind: 'archive' }>) {
    return html`<p dir="auto">${this.d('archive_opened', { name, count: taken })}</p>
      ${left.length > 0 ? this.#left(left) : nothing}`;
  }

  #remembered({ mappings, bytes }: Extract<Notice, { kind: 'remembered' }>) {
    const size = this.words.bytes(bytes);
    return html`<p>${this.d('news_remembered', { size, count: mappings })}</p>
      <button
        class="button"
        type="button"
        @click=${() => this.tell('shop-kpi-delete-all', null)}
      >
        ${this.d('delete_everything')}
      </button>`;
  }

  #left(left: readonly LeftOut[]) {
    return html`<details ?open=${left.length <= 5}>
      <summary>${this.d('archive_left', { count: left.length })}</summary>
      ${leftOutList(left, this.words)}
    </details>`;
  }
}
