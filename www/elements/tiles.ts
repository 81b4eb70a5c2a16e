import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Catalogue, Report } from '../engine/types.js';
import { moved, resized } from '../state/arrange.js';
import type { Tile } from '../state/kept.js';
import { kpiChoices } from '../state/kpi_choices.js';
import type { Role } from '../state/roles.js';
import { icon } from './icons.js';
import { OwnElement } from './own_element.js';
import { tilesStyles } from './tiles_styles.js';

/** Where the arrow keys move a card, from its place. */
const KEYS: { readonly [key: string]: (place: number) => number } = {
  ArrowLeft: (place) => place - 1,
  ArrowUp: (place) => place - 1,
  ArrowRight: (place) => place + 1,
  ArrowDown: (place) => place + 1,
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};

/**
 * The cards of a dashboard, to be chosen, put in order and resized: by pointer and by keyboard.
 * Every change holds at once; screen readers are told what it was.
 *
 * @prop {Tile[]} tiles
 * @prop {string[]} unknown - KPIs of former cards that do not exist now
 * @prop {Report | null} figures
 * @prop {Catalogue} catalogue
 * @attr {string} whose - the role
 * @attr {boolean} own - whether the reader chose these cards
 * @attr {boolean} remembered - whether the browser remembers what is chosen
 * @fires shop-kpi-tiles - detail: { role, tiles }; tiles null: as shipped
 * @fires shop-kpi-tiles-done
 */
export class ShopKpiTiles extends OwnElement {
  static override properties = {
    ...OwnElement.properties,
    tiles: { attribute: false },
    unknown: { attribute: false },
    figures: { attribute: false },
    catalogue: { attribute: false },
    whose: {},
    own: { type: Boolean },
    remembered: { type: Boolean },
    dragged: { state: true },
    order: { state: true },
    said: { state: true },
  };

  declare tiles: readonly Tile[];
  declare unknown: readonly string[];
  declare figures: Report | null;
  declare catalogue: Catalogue;
  declare whose: Role;
  declare own: boolean;
  declare remembered: boolean;
  /** The card that is being dragged; empty: none. */
  declare dragged: string;
  /** The cards as they would stand if it were dropped now. */
  declare order: readonly Tile[] | null;
  /** What happened last, for screen readers. */
  declare said: string;
  /** The card dragged over last: one that has made way does not make way again at once. */
  #over = '';
  /** The card whose handle gets the focus back after the next drawing. */
  #focus = '';

  static override styles = [...OwnElement.styles, tilesStyles];

  constructor() {
    super();
    this.own = false;
    this.remembered = false;
    this.dragged = '';
    this.order = null;
    this.said = '';
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('tiles') && !this.dragged) this.order = null;
    if (!this.#focus) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-handle="${this.#focus}"]`)?.focus();
    this.#focus = '';
  }

  override render() {
    const tiles = this.#now();
    return html`<section class="panel" aria-labelledby="title">
      <div class="row">
        <h2 id="title">${this.o('tiles_title', { role: this.words.role(this.whose) })}</h2>
        ${this.#buttons()}
      </div>
      <p class="muted small" id="how">
        ${this.o('tiles_how')} ${this.o(this.remembered ? 'tiles_kept' : 'tiles_not_kept')}
      </p>
      <p class="unseen" role="status">${this.said}</p>
      <ul
        class="cards"
        @pointermove=${this.#drag}
        @pointerup=${this.#drop}
        @pointercancel=${this.#leave}
      >
        ${repeat(
          tiles,
          ({ kpi }) => kpi,
          (tile, place) => this.#tile(tile, place, tiles.length),
        )}
      </ul>
      ${this.unknown.length > 0 ? this.#unknown() : nothing}
      <shop-kpi-pick
        .words=${this.words}
        .choices=${this.#choices(tiles)}
        label=${this.o('tile_add')}
        @shop-kpi-pick=${(event: CustomEvent<string>) => this.#add(event.detail)}
      ></shop-kpi-pick>
    </section>`;
  }

  #buttons() {
    const back = () => {
      this.order = null;
      this.said = this.o('said_shipped');
      this.tell('shop-kpi-tiles', { role: this.whose, tiles: null });
    };
    return html`<button class="button" type="button" ?disabled=${!this.own} @click=${back}>
        ${this.o('tiles_shipped')}
      </button>
      <button
        class="button primary"
        type="button"
        @click=${() => this.tell('shop-kpi-tiles-done', null)}
      >
        ${this.o('tiles_done')}
      </button>`;
  }

  #tile({ kpi, isWide }: Tile, place: number, count: number) {
    const name = this.words.kpi(kpi);
    const said = { kpi: name, place: place + 1, count };
    return html`<li
      class="${isWide ? 'two' : ''} ${kpi === this.dragged ? 'dragged' : ''}"
      data-tile=${kpi}
    >
      <span class="name">${name}</span>
      <span class="value">${this.#value(kpi)}</span>
      <span class="tools">
        <button
          class="handle"
          type="button"
          data-handle=${kpi}
          aria-label=${this.o('tile_handle', said)}
          aria-describedby="how"
          @pointerdown=${(event: PointerEvent) => this.#take(event, kpi)}
          @keydown=${(event: KeyboardEvent) => this.#key(event, kpi, place)}
        >
          ${icon('grip')}
        </button>
        ${this.#button('left', 'tile_earlier', name, place === 0, () => this.#move(kpi, place - 1))}
        ${this.#button('right', 'tile_later', name, place === count - 1, () => this.#move(kpi, place + 1))}
        <button
          type="button"
          aria-label=${this.o('tile_wide', said)}
          aria-pressed=${isWide}
          @click=${() => this.#resize(kpi, isWide)}
        >
          ${icon('wide')}
        </button>
        ${this.#button('close', 'tile_remove', name, false, () => this.#remove(kpi))}
      </span>
    </li>`;
  }

  #button(
    drawing: 'left' | 'right' | 'close',
    label: 'tile_earlier' | 'tile_later' | 'tile_remove',
    kpi: string,
    isDisabled: boolean,
    act: () => void,
  ) {
    const said = this.o(label, { kpi });
    return html`<button
      type="button"
      aria-label=${said}
      title=${said}
      ?disabled=${isDisabled}
      @click=${act}
    >
      ${icon(drawing)}
    </button>`;
  }

  #value(kpi: string): string {
    const figure = this.figures?.kpis[kpi];
    if (!figure) return '';
    const isKnown = figure.value !== null && figure.value !== undefined;
    return isKnown
      ? this.words.headline(figure.value, figure.unit, figure.currency)
      : this.o('tile_no_figure');
  }

  #unknown() {
    const names = this.words.list(this.unknown.map((id) => this.words.kpi(id)));
    return html`<p class="row small">
      <span>${this.o('tiles_unknown', { count: this.unknown.length })}: ${names}.</span>
      <button class="button" type="button" @click=${() => this.#commit(this.#now(), '', [])}>
        ${this.o('tiles_forget')}
      </button>
    </p>`;
  }

  #choices(tiles: readonly Tile[]) {
    const taken = new Set(tiles.map(({ kpi }) => kpi));
    const others = this.catalogue.kpis.filter(({ id }) => !taken.has(id));
    return kpiChoices(others, this.words);
  }

  #now(): readonly Tile[] {
    return this.order ?? this.tiles;
  }

  #key(event: KeyboardEvent, kpi: string, place: number): void {
    const to = KEYS[event.key]?.(place);
    if (to === undefined) return;
    event.preventDefault();
    this.#move(kpi, to);
  }

  #move(kpi: string, to: number): void {
    const tiles = moved(this.#now(), kpi, to);
    this.#focus = kpi;
    this.#commit(tiles, this.o('said_moved', this.#facts(tiles, kpi)));
  }

  #resize(kpi: string, isWide: boolean): void {
    const said = this.o(isWide ? 'said_small' : 'said_wide', { kpi: this.words.kpi(kpi) });
    this.#commit(resized(this.#now(), kpi), said);
  }

  #remove(kpi: string): void {
    const tiles = this.#now().filter((tile) => tile.kpi !== kpi);
    const place = this.#now().findIndex((tile) => tile.kpi === kpi);
    this.#focus = tiles[Math.min(place, tiles.length - 1)]?.kpi ?? '';
    this.#commit(tiles, this.o('said_removed', this.#facts(tiles, kpi)));
  }

  #add(kpi: string): void {
    const tiles = [...this.#now(), { kpi, isWide: false }];
    this.#commit(tiles, this.o('said_added', this.#facts(tiles, kpi)));
  }

  #facts(tiles: readonly Tile[], kpi: string) {
    const place = tiles.findIndex((tile) => tile.kpi === kpi) + 1;
    return { kpi: this.words.kpi(kpi), place, count: tiles.length };
  }

  /** Former cards stay after the others, for the day their KPI is there again. */
  #commit(tiles: readonly Tile[], said: string, unknown = this.unknown): void {
    this.order = tiles;
    this.said = said;
    const former = unknown.map((kpi) => ({ kpi, isWide: false }));
    this.tell('shop-kpi-tiles', { role: this.whose, tiles: [...tiles, ...former] });
  }

  #take(event: PointerEvent, kpi: string): void {
    if (event.button !== 0) return;
    this.dragged = kpi;
    this.order = this.#now();
    this.#over = kpi;
    // The list stays in its place while the card moves.
    this.renderRoot.querySelector('ul')?.setPointerCapture(event.pointerId);
  }

  #drag(event: PointerEvent): void {
    if (!this.dragged || !this.order) return;
    const over = this.#cardAt(event);
    if (over === this.#over) return;
    this.#over = over;
    const place = this.order.findIndex(({ kpi }) => kpi === over);
    if (place >= 0 && over !== this.dragged) this.order = moved(this.order, this.dragged, place);
  }

  #cardAt({ clientX, clientY }: PointerEvent): string {
    const cards = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-tile]')];
    const under = cards.find((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    });
    return under?.dataset['tile'] ?? '';
  }

  #drop(): void {
    const { dragged, order } = this;
    if (!dragged || !order) return;
    this.dragged = '';
    this.#focus = dragged;
    this.#commit(order, this.o('said_moved', this.#facts(order, dragged)));
  }

  #leave(): void {
    this.dragged = '';
    this.order = null;
  }
}
