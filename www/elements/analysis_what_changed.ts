import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData, SelectDetail, Series } from '../charts/data.js';
import type { ChangedValue, EffectId, WhatChanged } from '../engine/analyses.js';
import type { Figure, Unit } from '../engine/types.js';
import { difference } from '../format/format.js';
import { COMMON } from '../locales/analyses/common.js';
import { KPI_TREE } from '../locales/analyses/kpi_tree.js';
import { EFFECTS, WHAT_CHANGED as TEXTS } from '../locales/analyses/what_changed.js';
import { capital } from '../state/words.js';
import { AnalysisElement, known } from './analysis_element.js';

/** What the values of a dimension gave to a change: a waterfall of effects, bars, a table. */
export class ShopKpiWhatChanged extends AnalysisElement<WhatChanged> {
  protected override draw(found: WhatChanged): TemplateResult {
    const locale = this.words.tag;
    const dimension = this.words.dimension(found.dimension);
    const bars = this.say(TEXTS.bars, { dimension });
    return html`<section class="panel full">
        <p class="said">${this.#sentence(found)}</p>
        <p class="small muted">${this.#days(found)}</p>
        ${
          known(found.overlap) === null
            ? nothing
            : html`<p class="small muted">
                ${this.say(TEXTS.overlap, { value: this.#gave(found, found.overlap ?? 0) })}
              </p>`
        }
      </section>
      <section class="panel half">
        <shop-kpi-waterfall
          .data=${this.#waterfall(found)}
          locale=${locale}
          heading=${this.say(TEXTS.waterfall)}
          row-heading=${this.say(TEXTS.effect)}
          ><h2 slot="heading">${this.say(TEXTS.waterfall)}</h2></shop-kpi-waterfall
        >
        ${this.#effects(found)}
      </section>
      <section class="panel half" @shop-kpi-select=${(event: Event) => this.#select(event, found)}>
        <shop-kpi-bar-chart
          .data=${this.#bars(found)}
          locale=${locale}
          heading=${bars}
          row-heading=${capital(dimension)}
          selectable
          ><h2 slot="heading">${bars}</h2></shop-kpi-bar-chart
        >
        <p class="small muted no-print">${this.say(TEXTS.bars_hint)}</p>
      </section>
      <section class="panel full">
        <shop-kpi-data-table
          .data=${this.#table(found)}
          locale=${locale}
          heading=${this.say(TEXTS.table)}
          row-heading=${capital(dimension)}
          savable
          ><h2 slot="heading">${this.say(TEXTS.table)}</h2></shop-kpi-data-table
        >
      </section>`;
  }

  /** Contributions to a ratio are in points. */
  #unit({ unit }: WhatChanged): Unit {
    return unit === 'ratio' ? 'points' : unit;
  }

  #gave(found: WhatChanged, value: Figure): string {
    const currency = known(this.report.currency);
    return difference(value, { unit: this.#unit(found), currency, locale: this.words.tag });
  }

  #sentence(found: WhatChanged): string {
    const said = this.say(TEXTS.sentence, {
      kpi: this.words.kpi(found.kpi),
      compared: this.figure(found.compared, found.unit),
      value: this.figure(found.value, found.unit),
      difference: this.#gave(found, found.difference),
    });
    const sorted = found.values.toSorted((a, b) => Number(b.contribution) - Number(a.contribution));
    const most = [
      { one: sorted[0], text: TEXTS.up_most, isSo: (gave: number) => gave > 0 },
      { one: sorted.at(-1), text: TEXTS.down_most, isSo: (gave: number) => gave < 0 },
    ].map(({ one, text, isSo }) =>
      one && isSo(Number(one.contribution))
        ? this.say(text, {
            name: this.#name(found, one),
            contribution: this.#gave(found, one.contribution),
          })
        : '',
    );
    return [said, ...most].filter(Boolean).join(' ');
  }

  #days({ days }: WhatChanged): string {
    const said = this.say(KPI_TREE.days, {
      from: this.words.day(days.from),
      to: this.words.day(days.to),
      compared_from: this.words.day(days.compared_from),
      compared_to: this.words.day(days.compared_to),
    });
    return days.partial ? `${said} ${this.say(KPI_TREE.partial)}` : said;
  }

  #name({ dimension, rest }: WhatChanged, value: ChangedValue): string {
    return value === rest
      ? this.say(TEXTS.rest, { count: value.count })
      : this.words.value(dimension, value.key);
  }

  #effect(id: EffectId): string {
    const text = EFFECTS[id];
    return text ? this.say(text.name) : id;
  }

  #effects({ effects }: WhatChanged): TemplateResult {
    return html`<ul class="small muted">
      ${effects.map(({ id }) => {
        const text = EFFECTS[id];
        return text
          ? html`<li><strong>${this.say(text.name)}</strong>: ${this.say(text.means)}</li>`
          : nothing;
      })}
    </ul>`;
  }

  #waterfall(found: WhatChanged): ChartData {
    const { effects, compared, value, unit } = found;
    const entry = this.catalogue.kpis.find(({ id }) => id === found.kpi);
    return {
      labels: [
        this.say(COMMON.before),
        ...effects.map(({ id }) => this.#effect(id)),
        this.say(COMMON.now),
      ],
      totals: [0, effects.length + 1],
      series: [
        {
          name: this.words.kpi(found.kpi),
          better: entry?.better ?? 'neither',
          values: [compared, ...effects.map((effect) => effect.value), value],
        },
      ],
      unit,
      currency: known(this.report.currency),
    };
  }

  /** The values in the order of the engine, and all the others. */
  #rows({ values, rest }: WhatChanged): ChangedValue[] {
    return rest ? [...values, rest] : [...values];
  }

  #names(found: WhatChanged) {
    const rows = this.#rows(found);
    return {
      labels: rows.map((row) => this.#name(found, row)),
      keys: rows.map(({ key }) => known(key)),
      ...(found.rest ? { otherRow: found.values.length } : {}),
      currency: known(this.report.currency),
    };
  }

  #bars(found: WhatChanged): ChartData {
    return {
      ...this.#names(found),
      series: [
        {
          name: this.say(TEXTS.contribution),
          values: this.#rows(found).map(({ contribution }) => contribution),
        },
      ],
      unit: this.#unit(found),
    };
  }

  #table(found: WhatChanged): ChartData {
    const rows = this.#rows(found);
    const better = this.catalogue.kpis.find(({ id }) => id === found.kpi)?.better ?? 'neither';
    const unit = this.#unit(found);
    const effects = found.effects.filter(({ id }) => id !== 'overlap');
    const gave: Series = {
      name: this.say(TEXTS.contribution),
      unit,
      isDifference: true,
      better,
      values: rows.map(({ contribution }) => contribution),
    };
    return {
      ...this.#names(found),
      series: [
        {
          name: this.say(COMMON.now),
          values: rows.map(({ value }) => known(value)),
          total: found.value,
        },
        {
          name: this.say(COMMON.before),
          values: rows.map(({ compared }) => known(compared)),
          total: found.compared,
        },
        gave,
        ...(effects.length > 1
          ? effects.map(
              ({ id }): Series => ({
                name: this.#effect(id),
                unit,
                isDifference: true,
                values: rows.map(
                  ({ effects: own }) => own.find((effect) => effect.id === id)?.value ?? null,
                ),
              }),
            )
          : []),
      ],
      unit: found.unit,
    };
  }

  #select(event: Event, { dimension }: WhatChanged): void {
    const { key } = (event as CustomEvent<SelectDetail>).detail;
    if (key === null) return;
    const filters = new Map(this.view.filters).set(dimension, [key]);
    this.tell('shop-kpi-view', { filters });
  }
}
