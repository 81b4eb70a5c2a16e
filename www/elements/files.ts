import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Catalogue, Report } from '../engine/types.js';
import type { AskAbout } from '../state/ask_about.js';
import type { ShopFile } from '../state/files.js';
import type { View } from '../state/view.js';
import { PageElement } from './page_element.js';

/**
 * All files, and what other exports would add.
 *
 * @prop {ShopFile[]} files
 * @prop {Catalogue | null} catalogue
 * @prop {Report | null} all - all KPIs over all the data
 * @prop {View} view
 * @prop {AskAbout} ask
 */
export class ShopKpiFiles extends PageElement {
  static override properties = {
    ...PageElement.properties,
    files: { attribute: false },
    catalogue: { attribute: false },
    all: { attribute: false },
    view: { attribute: false },
    ask: { attribute: false },
  };

  declare files: readonly ShopFile[];
  declare catalogue: Catalogue | null;
  declare all: Report | null;
  declare view: View;
  declare ask: AskAbout;

  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--gap-4);
      }
      shop-kpi-missing {
        margin-block-start: var(--gap-4);
      }
    `,
  ];

  override render() {
    const names = new Map(
      this.files.flatMap(({ file, report }) => (report ? [[report.id, file.name] as const] : [])),
    );
    return html`<shop-kpi-drop-zone class="no-print" compact .words=${this.words}></shop-kpi-drop-zone>
      ${
        this.files.length === 0
          ? html`<p class="muted">${this.t('no_files')}</p>`
          : repeat(
              this.files,
              ({ key }) => key,
              (file) =>
                html`<shop-kpi-file
                  .words=${this.words}
                  .file=${file}
                  .catalogue=${this.catalogue}
                  .ask=${this.ask}
                  .view=${this.view}
                  .names=${names}
                ></shop-kpi-file>`,
            )
      }
      ${
        this.catalogue && this.all
          ? html`<shop-kpi-missing
              .words=${this.words}
              .report=${this.all}
              .catalogue=${this.catalogue}
              .view=${this.view}
            ></shop-kpi-missing>`
          : nothing
      }`;
  }
}
