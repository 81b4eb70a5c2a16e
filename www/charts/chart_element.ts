import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chartText } from '../locales/charts.js';
import { frameStyles, tokens } from './chart_styles.js';
import { type ChartData, hasFigures, rowKey, type SelectDetail } from './data.js';
import { legend, type Swatch } from './legend.js';
import { saveMenu } from './save_menu.js';
import type { TypeFace } from './text_width.js';
import { inTurn } from './turns.js';

/**
 * What all charts share: heading, legend, the switch between marks and table, the width they are
 * given. A chart draws its marks in {@link ChartElement.marks}.
 */
export abstract class ChartElement extends LitElement {
  static override styles = [tokens, frameStyles];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    locale: {},
    heading: {},
    rowHeading: { attribute: 'row-heading' },
    headless: { type: Boolean },
    description: {},
    asTable: { type: Boolean, attribute: 'as-table', reflect: true },
    selectable: { type: Boolean },
    selected: { attribute: false },
    width: { state: true },
    announced: { state: true },
  };

  /** The columns to draw; nothing is drawn without. */
  declare data: ChartData | undefined;
  /** BCP 47 tag of the reader: "nl", "en-GB". */
  declare locale: string;
  /** What the chart shows: above it, its accessible name, the table's caption. */
  declare heading: string;
  /** The header of the rows' names in the table; the grain's own name where empty. */
  declare rowHeading: string;
  /** Whether the heading is for screen readers alone, since one stands above the chart. */
  declare headless: boolean;
  /** What the chart tells, in words, for who does not see it. */
  declare description: string;
  /** Whether the table stands in place of the marks. The reader can switch. */
  declare asTable: boolean;
  /** Whether a row can be chosen: fires `shop-kpi-select`. */
  declare selectable: boolean;
  /** Key of the row that is chosen; undefined for none. */
  declare selected: string | null | undefined;
  /** CSS pixels the marks may take; 0 before the first measurement. */
  declare protected width: number;
  /** What a screen reader is told next. */
  declare protected announced: string;

  #observer: ResizeObserver | undefined;
  #family: string | undefined;

  constructor() {
    super();
    this.locale = 'en';
    this.heading = '';
    this.rowHeading = '';
    this.headless = false;
    this.description = '';
    this.asTable = false;
    this.selectable = false;
    this.width = 0;
    this.announced = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      // Drawn in the next frame: a chart that grew here would be measured again in this one, which
      // browsers report as an error.
      requestAnimationFrame(() => {
        this.width = width;
      });
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    return inTurn(() => super.scheduleUpdate());
  }

  /** The marks for {@link width}; called with data that hold a figure. */
  protected abstract marks(data: ChartData): TemplateResult;

  /** What kind of chart this is, for a screen reader. */
  protected abstract kind(): string;

  /** What the marks look like in the legend. */
  protected readonly swatch: Swatch = 'line';

  /** The legend above the marks; none for a single series. */
  protected legend(data: ChartData): TemplateResult | typeof nothing {
    return legend(data, this.swatch, this.locale);
  }

  /** The columns as the table shows them. */
  protected tableData(data: ChartData): ChartData {
    return data;
  }

  /** The accessible name of the marks. */
  protected name(): string {
    return [this.heading, this.kind()].filter(Boolean).join('. ');
  }

  /** The type that SVG texts are set in. */
  protected face(size = 12, weight = 400): TypeFace {
    // Asked once: each time the browser has to bring its styles up to date.
    this.#family ??= getComputedStyle(this).fontFamily;
    return { family: this.#family, size, weight };
  }

  /** Tells the host that the reader chose a row. */
  protected select(data: ChartData, row: number): void {
    if (!this.selectable || row === data.otherRow) {
      return;
    }
    const detail: SelectDetail = { row, key: rowKey(data, row) };
    this.dispatchEvent(
      new CustomEvent('shop-kpi-select', { detail, bubbles: true, composed: true }),
    );
  }

  protected override render(): TemplateResult {
    const { data } = this;
    return html`
      <figure part="figure">
        <div class="top">
          <figcaption class=${this.headless ? 'unseen' : 'heading'} part="heading"><slot name="heading">${this.heading}</slot></figcaption>
          ${data && hasFigures(data) ? this.#tools(data) : nothing}
        </div>
        ${
          data && hasFigures(data)
            ? this.#content(data)
            : html`<p class="empty">${chartText('no_figures', this.locale)}</p>`
        }
        ${this.description ? html`<p class="unseen" part="description">${this.description}</p>` : nothing}
        <span class="surface" hidden></span>
        <p class="unseen" aria-live="polite">${this.announced}</p>
      </figure>
    `;
  }

  #content(data: ChartData): TemplateResult {
    if (this.asTable) {
      return html`<shop-kpi-data-table
        part="table"
        .data=${this.tableData(data)}
        .locale=${this.locale}
        .heading=${this.heading}
        .rowHeading=${this.rowHeading}
        .selectable=${this.selectable}
        .selected=${this.selected}
        headless
      ></shop-kpi-data-table>`;
    }
    return html`${this.legend(data)}${this.width > 0 ? this.marks(data) : nothing}`;
  }

  #tools(data: ChartData): TemplateResult {
    const savable = {
      root: this.renderRoot as ShadowRoot,
      data: this.tableData(data),
      heading: this.heading,
      rowHeading:
        this.rowHeading || chartText(data.days ? (data.grain ?? 'day') : 'group', this.locale),
      locale: this.locale,
      hasPicture: !this.asTable,
    };
    return html`<div class="tools">${this.#switch()}${saveMenu(savable)}</div>`;
  }

  #switch(): TemplateResult {
    const toggle = () => {
      this.asTable = !this.asTable;
      this.announced = '';
    };
    return html`<button class="switch" part="switch" type="button" @click=${toggle}>
      ${chartText(this.asTable ? 'as_chart' : 'as_table', this.locale)}
      <span class="unseen">: ${this.heading}</span>
    </button>`;
  }
}
