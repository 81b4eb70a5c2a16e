import { html, LitElement, nothing } from 'lit';
import type { Settings } from '../engine/types.js';
import { hasWords, loadWords } from '../locales/load.js';
import { roleOf } from '../state/dashboard.js';
import { isBusy } from '../state/files.js';
import { NOTHING_KEPT } from '../state/kept.js';
import type { Role } from '../state/roles.js';
import { type Figures, type Screen, screenOf } from '../state/screen.js';
import type { ShopState } from '../state/shop.js';
import { linkTo, localeOf, type View } from '../state/view.js';
import { Words } from '../state/words.js';
import { shared } from '../styles/shared.js';
import { analysesPage } from './analyses_page.js';
import { appStyles } from './app_styles.js';
import { icon } from './icons.js';
import type { Remembered } from './settings.js';

/**
 * The whole page: frame, header, and the page of the view. Draws what `shop` and `view` say; what
 * the reader does goes up as events.
 *
 * @attr {boolean} loaded - whether all is here that will ever be fetched; set by the page
 * @prop {ShopState} shop - files, settings, answers
 * @prop {View} view - what is shown
 * @prop {boolean} isDemo - whether the demo shop is loaded
 * @prop {boolean} isBroken - whether the engine could not start
 */
export class ShopKpiApp extends LitElement {
  static override styles = [shared, appStyles];

  static override properties = {
    shop: { attribute: false },
    view: { attribute: false },
    isDemo: { attribute: false },
    isBroken: { attribute: false },
    dimension: { state: true },
    isDropping: { state: true },
  };

  declare shop: ShopState | null;
  declare view: View;
  declare isDemo: boolean;
  declare isBroken: boolean;
  /** The dimension whose values the filter offers; empty: the first. */
  declare dimension: string;
  /** Whether files are held over the page. */
  declare isDropping: boolean;

  #words = new Words('en');
  readonly #changed = () => this.requestUpdate();

  constructor() {
    super();
    this.shop = null;
    this.isDemo = false;
    this.isBroken = false;
    this.dimension = '';
    this.isDropping = false;
    this.addEventListener('shop-kpi-dimension', (event) => {
      this.dimension = (event as CustomEvent<string>).detail;
    });
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('shop')) this.#follow(changed.get('shop') as ShopState | undefined);
    const chosen = localeOf(this.view);
    if (!hasWords(chosen)) void loadWords(chosen).then(this.#changed);
    else if (chosen !== this.#words.locale || this.#names() !== this.#words.own) {
      this.#words = new Words(chosen, this.#names());
    }
  }

  /** What the reader calls own KPIs. */
  #names(): ReadonlyMap<string, string> {
    return this.shop?.keeper.kept.names ?? NOTHING_KEPT.names;
  }

  override updated(changed: Map<string, unknown>): void {
    if (!hasWords(this.#words.locale)) return;
    const { documentElement } = this.ownerDocument;
    documentElement.lang = this.#words.locale;
    this.ownerDocument.title = this.#documentTitle();
    const before = changed.get('view') as View | undefined;
    if (before && (before.page !== this.view.page || before.id !== this.view.id))
      this.#focusContent();
    documentElement.dataset['theme'] = this.view.theme;
  }

  override render() {
    if (!hasWords(this.#words.locale)) return nothing;
    const hasFiles = (this.shop?.files.length ?? 0) > 0 || this.isDemo;
    return html`${hasFiles ? this.#frame() : this.#first()}
    ${
      this.isDropping
        ? html`<div class="over" aria-hidden="true">${this.#words.t('drop_more')}</div>`
        : nothing
    }`;
  }

  /** Where reading goes on after another page was chosen. */
  #focusContent(): void {
    this.renderRoot.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  /** Whose dashboard it is, or was come from. */
  #role(): Role {
    return roleOf(this.view, this.shop?.keeper.kept ?? NOTHING_KEPT);
  }

  #documentTitle(): string {
    const name = this.#words.t('app_name');
    return this.shop?.hasData ? `${this.#title()} – ${name}` : name;
  }

  #follow(before: ShopState | undefined): void {
    before?.removeEventListener('change', this.#changed);
    this.shop?.addEventListener('change', this.#changed);
  }

  #first() {
    const words = this.#words;
    return html`<div class="first">
      <header class="bar">${this.#brand()}${this.#choices()}</header>
      <main id="content">
        ${this.#status()}
        <shop-kpi-landing .words=${words}></shop-kpi-landing>
      </main>
    </div>`;
  }

  #frame() {
    const words = this.#words;
    const screen = this.shop ? screenOf(this.shop, this.view, this.dimension) : null;
    return html`<div class="frame">
        <aside class="rail" aria-label=${words.t('app_name')}>
          <button class="button skip" type="button" @click=${() => this.#focusContent()}>
            ${words.t('skip_to_content')}
          </button>
          ${this.#brand()}
          <shop-kpi-nav
            .words=${words}
            .view=${this.view}
            .sections=${screen?.sections ?? []}
            .warnings=${screen?.warnings ?? 0}
          ></shop-kpi-nav>
          <div class="foot">
            ${this.#choices()}
            <p class="safe">${icon('shield')}${words.t('privacy_short')}</p>
          </div>
        </aside>
        <div class="page">
          ${this.#header(screen)}
          <main id="content" tabindex="-1" aria-busy=${screen?.isLoading ?? true}>
            ${this.#status()} ${this.#banners(screen)} ${this.#content(screen)}
          </main>
        </div>
      </div>`;
  }

  #brand() {
    return html`<a class="brand" href=${linkTo(this.view, { page: 'overview', id: '' })}
      ><svg viewBox="0 0 24 24" aria-hidden="true">
        <rect width="24" height="24" rx="6" />
        <path d="M6 16.5l4-5 3.5 3L18 8" /></svg
      ><span>${this.#words.t('app_name')}</span></a
    >`;
  }

  #choices() {
    return html`<shop-kpi-choices
      class="no-print"
      .words=${this.#words}
      theme=${this.view.theme}
    ></shop-kpi-choices>`;
  }

  #header(screen: Screen | null) {
    const { page, id } = this.view;
    const words = this.#words;
    const hasControls = screen?.figures && page !== 'files' && page !== 'settings';
    return html`<header>
      <h1>
        ${
          page === 'kpi'
            ? html`<a class="back no-print" href=${this.#back(screen, id)}
                >${icon('back')}${screen?.entry ? words.section(screen.entry.section) : words.t('page_overview')}</a
              >`
            : nothing
        }${
          page === 'analysis'
            ? html`<a class="back no-print" href=${linkTo(this.view, { page: 'analyses', id: '' })}
                >${icon('back')}${words.t('page_analyses')}</a
              >`
            : nothing
        }${
          page === 'role'
            ? html`<a class="back no-print" href=${linkTo(this.view, { page: 'overview', id: '' })}
                >${icon('back')}${words.t('page_overview')}</a
              >`
            : nothing
        }${this.#title()}
      </h1>
      ${
        hasControls && screen.figures
          ? html`<div class="tools">
              <shop-kpi-controls
                .words=${words}
                .view=${this.view}
                .days=${screen.figures.days}
                .preset=${screen.figures.preset}
                .data=${screen.figures.data}
                fiscal-start=${screen.settings.fiscal_year_start_month ?? 1}
                .period=${screen.figures.period}
                .dimensions=${screen.figures.dimensions}
                .dimension=${screen.figures.dimension}
                .values=${screen.figures.values}
              ></shop-kpi-controls>
              <button
                class="button print no-print"
                type="button"
                aria-label=${words.t('print')}
                title=${words.t('print')}
                @click=${() => window.print()}
              >
                ${icon('print')}
              </button>
            </div>`
          : nothing
      }
    </header>`;
  }

  #title(): string {
    const { page, id } = this.view;
    const words = this.#words;
    if (!this.shop?.hasData && page !== 'settings' && !this.#isAwaited()) {
      return words.t('page_files');
    }
    if (page === 'kpi') return words.kpi(id);
    if (page === 'analysis') return words.analysis(id);
    if (page === 'role') return words.role(this.#role());
    return page === 'section' ? words.section(id) : words.t(`page_${page}`);
  }

  /** Whether there will soon be first figures to show. */
  #isAwaited(): boolean {
    return this.view.page !== 'files' && !this.shop?.hasData && (this.shop?.isReading ?? false);
  }

  #back(screen: Screen | null, id: string): string {
    const section = screen?.entry?.section;
    return linkTo(
      this.view,
      section && id ? { page: 'section', id: section } : { page: 'overview', id: '' },
    );
  }

  #status() {
    return html`<shop-kpi-status
      .words=${this.#words}
      .files=${this.shop?.files ?? []}
      .trouble=${this.isBroken ? 'no_start' : (this.shop?.trouble ?? null)}
    ></shop-kpi-status>
    <shop-kpi-notices
      .words=${this.#words}
      .files=${this.shop?.files ?? []}
      .notices=${this.shop?.notices.list ?? []}
    ></shop-kpi-notices>`;
  }

  #banners(screen: Screen | null) {
    const words = this.#words;
    const files = this.shop?.files ?? [];
    const isReading = files.some(isBusy);
    const refused = files.filter(
      ({ state, report }) => state === 'failed' || (report && !report.source),
    );
    return html`${
      this.isDemo
        ? html`<p class="demo no-print">
            <strong>${words.t('demo_badge')}</strong> ${words.t('demo_explained')}
            <a href="./">${words.t('use_own_files')}</a>
          </p>`
        : nothing
    }${
      isReading && screen?.figures
        ? html`<p class="unfinished">${icon('warning')}${words.t('reading_partial')}</p>`
        : nothing
    }${
      refused.length > 0 && screen?.figures && this.view.page !== 'files'
        ? html`<p class="unfinished">
            ${icon('warning')}
            ${words.t('not_read', { files: words.list(refused.map(({ file }) => file.name)) })}
            <a href=${linkTo(this.view, { page: 'files', id: '' })}>${words.t('see_why')}</a>
          </p>`
        : nothing
    }`;
  }

  #content(screen: Screen | null) {
    const isEmptyDemo = this.isDemo && screen?.files.length === 0 && !this.shop?.trouble;
    if (!screen || isEmptyDemo) return html`<p class="muted">${this.#words.t('demo_loading')}</p>`;
    const { page } = this.view;
    const words = this.#words;
    if (page === 'settings') {
      return html`<shop-kpi-settings
        .words=${words}
        .settings=${screen.settings}
        .memory=${this.#memory()}
        .catalogue=${screen.catalogue}
        field=${this.view.id}
        .question=${screen.question}
        .ask=${this.shop?.ask}
      ></shop-kpi-settings>`;
    }
    const { figures } = screen;
    // Their status stands above; figures come next, most often at once.
    if (this.#isAwaited()) return nothing;
    if (page === 'files' || !figures) return this.#files(screen);
    if (page === 'section' || page === 'role') {
      return html`<shop-kpi-section
        .words=${words}
        .report=${figures.report}
        .ids=${figures.listed}
        .view=${this.view}
        grain=${figures.grain}
      ></shop-kpi-section>`;
    }
    if (page === 'analyses' || page === 'analysis') {
      return analysesPage(words, this.view, figures, screen.settings);
    }
    return page === 'kpi'
      ? this.#kpi(figures, screen.settings)
      : this.#overview(figures, screen.settings);
  }

  #memory(): Remembered {
    const keeper = this.shop?.keeper;
    return {
      state: keeper?.memory.state ?? 'unavailable',
      bytes: keeper?.memory.bytes ?? 0,
      mappings: keeper?.mappings ?? 0,
    };
  }

  #files(screen: Screen) {
    return html`<shop-kpi-files
      .words=${this.#words}
      .files=${screen.files}
      .catalogue=${screen.catalogue}
      .all=${screen.all}
      .view=${this.view}
      .ask=${this.shop?.ask}
    ></shop-kpi-files>`;
  }

  #kpi(figures: Figures, settings: Settings) {
    return html`<shop-kpi-kpi
      .words=${this.#words}
      .report=${figures.report}
      .breakdown=${figures.breakdown}
      .beside=${figures.beside}
      .catalogue=${figures.catalogue}
      .view=${this.view}
      .settings=${settings}
      kpi=${this.view.id}
      grain=${figures.grain}
      by=${figures.by}
    ></shop-kpi-kpi>`;
  }

  #overview(figures: Figures, settings: Settings) {
    return html`<shop-kpi-overview
      .words=${this.#words}
      .dashboard=${figures.dashboard}
      .breakdown=${figures.breakdown}
      .view=${this.view}
      .catalogue=${figures.catalogue}
      grain=${figures.grain}
      .settings=${settings}
      measure=${figures.measure}
      by=${figures.by}
    ></shop-kpi-overview>`;
  }
}
