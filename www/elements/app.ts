import { html, LitElement, nothing } from 'lit';
import { hasWords, loadWords } from '../locales/load.js';
import { roleOf } from '../state/dashboard.js';
import { NOTHING_KEPT } from '../state/kept.js';
import type { Role } from '../state/roles.js';
import { type Screen, screenOf } from '../state/screen.js';
import type { ShopState } from '../state/shop.js';
import { linkTo, localeOf, type View } from '../state/view.js';
import { Words } from '../state/words.js';
import { shared } from '../styles/shared.js';
import { banners } from './app_banners.js';
import { pageContent } from './app_content.js';
import { pageHeader } from './app_header.js';
import { appStyles } from './app_styles.js';
import { icon } from './icons.js';

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
          ${pageHeader({ words, view: this.view, screen, title: this.#title() })}
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
    const hasFigures = Boolean(screen?.figures);
    return banners({
      words: this.#words,
      view: this.view,
      files: this.shop?.files ?? [],
      isDemo: this.isDemo,
      hasFigures,
    });
  }

  #content(screen: Screen | null) {
    const { shop, view } = this;
    const words = this.#words;
    const isEmptyDemo = this.isDemo && screen?.files.length === 0 && !shop?.trouble;
    if (!shop || !screen || isEmptyDemo) {
      return html`<p class="muted">${words.t('demo_loading')}</p>`;
    }
    // Their status stands above; figures come next, most often at once.
    if (view.page !== 'settings' && this.#isAwaited()) return nothing;
    return pageContent({ words, view, shop, screen });
  }
}
