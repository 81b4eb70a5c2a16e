import { html, nothing } from 'lit';
import type { Catalogue, Grain, Note, Report, Settings } from '../engine/types.js';
import { remembered } from '../format/cache.js';
import { funnelSteps, groupTable, overTime } from '../state/charts.js';
import { type Dashboard, hasFigure } from '../state/dashboard.js';
import { FUNNEL } from '../state/questions.js';
import { CAMPAIGN, kpisOf, TABLES, type TableId } from '../state/roles.js';
import { describedBy } from '../state/statements.js';
import { DEFINITION, linkTo, type View } from '../state/view.js';
import { capital } from '../state/words.js';
import { analysesOfRole } from './deeper.js';
import { icon } from './icons.js';
import { overviewStyles } from './overview_styles.js';
import { PageElement } from './page_element.js';
import { told } from './told.js';

/**
 * The shop at a glance, for one role: cards, the first of them over time, a breakdown, and the
 * funnel, tables and analyses that suit the role.
 *
 * @prop {Dashboard} dashboard
 * @prop {Report | null} breakdown
 * @prop {View} view
 * @prop {Catalogue} catalogue
 * @prop {Settings} settings
 * @prop {string} grain
 * @prop {string} measure - KPI of the breakdown
 * @prop {string} by - dimension of the breakdown
 */
export class ShopKpiOverview extends PageElement {
  static override properties = {
    ...PageElement.properties,
    dashboard: { attribute: false },
    breakdown: { attribute: false },
    view: { attribute: false },
    catalogue: { attribute: false },
    grain: {},
    settings: { attribute: false },
    measure: {},
    by: {},
    isEditing: { state: true },
  };

  declare dashboard: Dashboard;
  declare breakdown: Report | null;
  declare view: View;
  declare catalogue: Catalogue;
  declare grain: Grain;
  declare settings: Settings;
  declare measure: string;
  declare by: string;
  /** Whether the cards are being chosen. */
  declare isEditing: boolean;

  // The page is drawn anew with every answer: what did not change keeps its data, and its drawing.
  #dataOf = {
    course: remembered(overTime),
    funnel: remembered(funnelSteps),
    notes: remembered(allNotes),
  };
  #tables = new Map<TableId, typeof groupTable>();

  static override styles = [...PageElement.styles, overviewStyles];

  constructor() {
    super();
    this.isEditing = false;
  }

  override render() {
    return html`${this.#roles()} ${this.#isOpen() ? this.#campaigns() : this.#content()}
      <div class="full deeper">${analysesOfRole(this.dashboard.role, this.view, this.words)}</div>
      ${this.#notes()}`;
  }

  /** Whether the campaign is still to be chosen. */
  #isOpen(): boolean {
    return this.dashboard.role.id === CAMPAIGN && !this.view.filters.has(CAMPAIGN);
  }

  #roles() {
    return html`<shop-kpi-roles
      class="full"
      .words=${this.words}
      .view=${this.view}
      whose=${this.dashboard.role.id}
      >${this.isEditing || this.#isOpen() ? nothing : this.#edit()}</shop-kpi-roles
    >`;
  }

  #edit() {
    const begin = () => {
      this.isEditing = true;
    };
    return html`<button class="button no-print" type="button" @click=${begin}>
      ${icon('edit')}${this.t('edit_tiles')}
    </button>`;
  }

  /** The cards, while the reader chooses them. */
  #editor() {
    const { figures, tiles, unknown, role, isOwn, isRemembered } = this.dashboard;
    const end = () => {
      this.isEditing = false;
    };
    return html`<shop-kpi-tiles
      class="full"
      .words=${this.words}
      .tiles=${tiles}
      .unknown=${unknown}
      .figures=${figures}
      .catalogue=${this.catalogue}
      whose=${role.id}
      ?own=${isOwn}
      ?remembered=${isRemembered}
      @shop-kpi-tiles-done=${end}
    ></shop-kpi-tiles>`;
  }

  #content() {
    const { all, role } = this.dashboard;
    return html`${role.id === CAMPAIGN ? this.#campaign() : nothing}
    ${told(this.dashboard, this.view, this.words)} ${this.isEditing ? this.#editor() : this.#cards()}
    ${all ? this.#nothing(all) : html`${this.#course()} ${this.#funnel()} ${this.#breakdown()}`}
    ${role.tables.map((id) => this.#table(id))}`;
  }

  #campaigns() {
    return html`<shop-kpi-campaign
      class="full"
      .words=${this.words}
      .campaigns=${this.dashboard.campaigns}
      .report=${this.dashboard.tables.get('campaigns') ?? null}
      .catalogue=${this.catalogue}
      .view=${this.view}
    ></shop-kpi-campaign>`;
  }

  /** Which campaign it is, and the way to another. */
  #campaign() {
    const names = this.view.filters.get(CAMPAIGN) ?? [];
    const filters = new Map(this.view.filters);
    filters.delete(CAMPAIGN);
    return html`<p class="full campaign">
      <span class="muted">${this.t('campaign_shown')}</span>
      <strong dir="auto">${this.words.list(names)}</strong>
      <a class="no-print" href=${linkTo(this.view, { filters })}>${this.t('campaign_other')}</a>
    </p>`;
  }

  #cards() {
    const { figures, tiles, role } = this.dashboard;
    if (!figures) return html`<div class="cards" aria-busy="true"></div>`;
    const [shown, lacking] = [[] as (typeof tiles)[number][], [] as string[]];
    for (const tile of tiles) {
      if (hasFigure(figures, tile.kpi)) shown.push(tile);
      else lacking.push(tile.kpi);
    }
    return html`<h2 class="unseen">${this.t('key_figures')}: ${this.words.role(role.id)}</h2>
      <div class="cards">
        ${shown.map(
          ({ kpi, isWide }) =>
            html`<shop-kpi-tile
              class=${isWide ? 'two' : nothing}
              .words=${this.words}
              .figure=${figures.kpis[kpi]}
              .catalogue=${this.catalogue}
              .settings=${this.settings}
              kpi=${kpi}
              grain=${this.grain}
              href=${linkTo(this.view, { page: 'kpi', id: kpi })}
              definition=${linkTo(this.view, { page: 'kpi', id: kpi, show: DEFINITION })}
            ></shop-kpi-tile>`,
        )}
      </div>
      ${this.#more(shown.length > 0 ? lacking : [])}`;
  }

  /** Cards that have no figure, and where all figures of the role are. */
  #more(lacking: readonly string[]) {
    const { id } = this.dashboard.role;
    const values = { role: this.words.role(id), count: kpisOf(id, this.catalogue).length };
    return html`<p class="more">
      ${
        lacking.length > 0
          ? html`<span>${this.t('needs_more', { count: lacking.length })}: ${this.words.list(
              lacking.map((kpi) => this.words.kpi(kpi)),
            )}.</span>
            <a class="no-print" href=${linkTo(this.view, { page: 'files', id: '' })}>${this.t('see_which')}</a>`
          : nothing
      }
      <a class="all no-print" href=${linkTo(this.view, { page: 'role', id: '', role: id })}>${this.t('role_all', values)}</a>
    </p>`;
  }

  /** None of the cards has a figure: which files would bring them. */
  #nothing(all: Report) {
    return html`<p class="full">${this.t('role_nothing')}</p>
      <shop-kpi-missing
        class="full"
        .words=${this.words}
        .report=${all}
        .catalogue=${this.catalogue}
        .view=${this.view}
      ></shop-kpi-missing>`;
  }

  #course() {
    const { figures, tiles } = this.dashboard;
    const lead = tiles.find(({ kpi }) => hasFigure(figures, kpi))?.kpi;
    const figure = lead && figures?.kpis[lead];
    if (!figure || figure.series.length === 0) return nothing;
    const name = this.words.kpi(lead);
    return html`<section class="panel ${this.#hasFunnel() ? 'wide' : 'full'}">
      <shop-kpi-line-chart
        .data=${this.#dataOf.course(figure, name, this.grain, this.words, this.settings.fiscal_year_start_month)}
        locale=${this.words.tag}
        heading=${this.t('over_time', { kpi: name })}
        description=${describedBy(this.dashboard.summary, lead, this.words)}
        row-heading=${this.t(`grain_${this.grain}`)}
      ></shop-kpi-line-chart>
    </section>`;
  }

  /** What holds for the whole shop, and for the cards. */
  #notes() {
    const { figures } = this.dashboard;
    if (!figures) return nothing;
    return html`<shop-kpi-notes
      class="full"
      .words=${this.words}
      .notes=${this.#dataOf.notes(figures)}
      .currency=${figures.currency}
    ></shop-kpi-notes>`;
  }

  #hasFunnel(): boolean {
    return FUNNEL.filter((id) => hasFigure(this.dashboard.funnel, id)).length > 1;
  }

  #funnel() {
    const report = this.dashboard.funnel;
    if (!report || !this.#hasFunnel()) return nothing;
    return html`<section class="panel narrow">
      <shop-kpi-funnel
        .data=${this.#dataOf.funnel(report, FUNNEL, this.words)}
        locale=${this.words.tag}
        heading=${this.t('funnel')}
      ></shop-kpi-funnel>
    </section>`;
  }

  #breakdown() {
    if (!this.by) return nothing;
    return html`<shop-kpi-breakdown
      class="full"
      .words=${this.words}
      .view=${this.view}
      .catalogue=${this.catalogue}
      .report=${this.breakdown}
      measure=${this.measure}
      by=${this.by}
      choosable
    ></shop-kpi-breakdown>`;
  }

  #table(id: TableId) {
    const report = this.dashboard.tables.get(id);
    if (!report) return nothing;
    const { by, kpis } = TABLES[id];
    const data = this.#tableOf(id)(report, kpis, by, this.words);
    if (data.series.length === 0) return nothing;
    return html`<section class="panel full">
      <shop-kpi-data-table
        .data=${data}
        locale=${this.words.tag}
        heading=${this.t(`table_${id}`)}
        row-heading=${capital(this.words.dimension(by))}
      ></shop-kpi-data-table>
    </section>`;
  }

  #tableOf(id: TableId): typeof groupTable {
    const known = this.#tables.get(id) ?? remembered(groupTable);
    this.#tables.set(id, known);
    return known;
  }
}

function allNotes({ notes, kpis }: Report): Note[] {
  return [...notes, ...Object.values(kpis).flatMap((figure) => figure.notes)];
}
