import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData, Series } from '../charts/data.js';
import type { TrafficLevel, TrafficNode, TrafficSources } from '../engine/analyses.js';
import type { Figure, Maybe, Unit } from '../engine/types.js';
import { TRAFFIC_SOURCES as TEXTS } from '../locales/analyses/traffic_sources.js';
import { capital } from '../state/words.js';
import { AnalysisElement, known } from './analysis_element.js';

/** A row of the tree: what it is called, how deep, and its figures; none for a heading. */
interface Row {
  name: string;
  level: number;
  node: TrafficNode | null;
}

/** Where visits come from: bars of the first level, and a table that opens row by row. */
export class ShopKpiTrafficSources extends AnalysisElement<TrafficSources> {
  protected override draw({ all }: TrafficSources): TemplateResult {
    const [first] = all.below;
    return html`<section class="panel full">
        <p class="said">${first ? this.#sentence(all, first) : nothing}</p>
        ${this.#remarks(all).map((text) => html`<p class="small muted">${text}</p>`)}
      </section>
      ${first ? this.#bars(first) : nothing}
      ${all.below.map((level) => this.#tree(all, level))}`;
  }

  #name({ dimension }: TrafficLevel, { key, is_other }: TrafficNode): string {
    return is_other ? this.t('other') : this.words.value(dimension, key);
  }

  #sentence(all: TrafficNode, level: TrafficLevel): string {
    const [most] = level.nodes;
    if (!most) return '';
    return this.say(TEXTS.sentence, {
      sessions: this.words.figure(all.sessions, 'count'),
      name: this.#name(level, most),
      share: this.words.figure(all.sessions > 0 ? most.sessions / all.sessions : null, 'ratio'),
    });
  }

  /** Whose conversion and revenue it is, each said once. */
  #remarks({ below }: TrafficNode): string[] {
    const said = below.flatMap(({ conversion_of, revenue_of }) => [
      ...(conversion_of ? [`conversion_${conversion_of}`] : []),
      ...(revenue_of ? [`revenue_${revenue_of}`] : []),
    ]);
    return [...new Set(said)].flatMap((key) => {
      const text = TEXTS[key as keyof typeof TEXTS];
      return text ? [this.say(text)] : [];
    });
  }

  #bars(level: TrafficLevel): TemplateResult {
    const dimension = this.words.dimension(level.dimension);
    const worth = level.nodes.some((node) => known(node.revenue_per_session) !== null);
    const chart = (
      heading: string,
      unit: Unit,
      name: string,
      pick: (node: TrafficNode) => Maybe<Figure>,
    ) => {
      const other = level.nodes.findIndex(({ is_other }) => is_other);
      const data: ChartData = {
        labels: level.nodes.map((node) => this.#name(level, node)),
        ...(other < 0 ? {} : { otherRow: other }),
        series: [{ name, values: level.nodes.map((node) => known(pick(node))) }],
        unit,
        currency: known(this.report.currency),
      };
      return html`<section class="panel ${worth ? 'half' : 'full'}">
        <shop-kpi-bar-chart
          .data=${data}
          locale=${this.words.tag}
          heading=${heading}
          row-heading=${capital(dimension)}
          ><h2 slot="heading">${heading}</h2></shop-kpi-bar-chart
        >
      </section>`;
    };
    return html`${chart(
      this.say(TEXTS.bars, { dimension }),
      'count',
      this.say(TEXTS.sessions),
      ({ sessions }) => sessions,
    )}
    ${
      worth
        ? chart(
            this.say(TEXTS.worth, { dimension }),
            'money',
            this.say(TEXTS.revenue_per_session),
            (node) => node.revenue_per_session,
          )
        : nothing
    }`;
  }

  #tree(all: TrafficNode, level: TrafficLevel): TemplateResult {
    const dimension = this.words.dimension(level.dimension);
    const heading = this.say(TEXTS.table, { dimension });
    const rows: Row[] = [
      { name: this.say(TEXTS.all), level: 0, node: all },
      ...this.#rows(level, 0),
    ];
    return html`<section class="panel full">
      <shop-kpi-tree-table
        .data=${this.#table(rows)}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${capital(dimension)}
        ><h2 slot="heading">${heading}</h2></shop-kpi-tree-table
      >
    </section>`;
  }

  /** A level's nodes with all that is below them; several dimensions below one node have a row
   * each that names them. */
  #rows(level: TrafficLevel, depth: number): Row[] {
    return level.nodes.flatMap((node): Row[] => [
      { name: this.#name(level, node), level: depth, node },
      ...node.below.flatMap((below): Row[] => {
        if (node.below.length < 2) return this.#rows(below, depth + 1);
        const dimension = this.words.dimension(below.dimension);
        const name = this.say(TEXTS.by, { dimension });
        return [{ name, level: depth + 1, node: null }, ...this.#rows(below, depth + 2)];
      }),
    ]);
  }

  #table(rows: readonly Row[]): ChartData {
    const column = (
      name: string,
      unit: Unit,
      pick: (node: TrafficNode) => Maybe<Figure>,
    ): Series => ({
      name,
      unit,
      values: rows.map(({ node }) => (node ? known(pick(node)) : null)),
    });
    const all = [
      column(this.say(TEXTS.sessions), 'count', ({ sessions }) => sessions),
      column(this.say(TEXTS.goals), 'count', ({ goals }) => goals),
      column(this.say(TEXTS.conversion), 'ratio', ({ conversion }) => conversion),
      column(this.say(TEXTS.revenue), 'money', ({ revenue }) => revenue),
      column(this.say(TEXTS.revenue_per_session), 'money', (node) => node.revenue_per_session),
    ];
    return {
      labels: rows.map(({ name }) => name),
      levels: rows.map(({ level }) => level),
      series: all.filter(({ values }) => values.some((value) => value !== null)),
      unit: 'count',
      currency: known(this.report.currency),
    };
  }
}
