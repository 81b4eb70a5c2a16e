import { css, html, type TemplateResult } from 'lit';
import type { ChartData, Series } from '../charts/data.js';
import type { Funnel, FunnelBreakdown, FunnelGroup, FunnelStep } from '../engine/analyses.js';
import { STEPS, FUNNEL as TEXTS } from '../locales/analyses/funnel.js';
import { capital } from '../state/words.js';
import { AnalysisElement, analysisStyles, known } from './analysis_element.js';
import { missingSentence } from './missing.js';
import { PageElement } from './page_element.js';

/** Most groups of a dimension drawn as funnels; the table has them all. */
const SMALL = 6;

/** From a visit to a purchase, as a whole and by device and channel. */
export class ShopKpiFunnelAnalysis extends AnalysisElement<Funnel> {
  static override styles = [
    ...PageElement.styles,
    analysisStyles,
    css`
      .small-ones {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
        gap: var(--gap-5);
        margin-block-end: var(--gap-4);
      }
    `,
  ];

  protected override draw(funnel: Funnel): TemplateResult {
    const whole = this.say(TEXTS.whole);
    return html`<section class="panel full">
        <p class="said">${this.#sentence(funnel)}</p>
        ${this.#remarks(funnel).map((text) => html`<p class="small muted">${text}</p>`)}
      </section>
      <section class="panel full">
        <shop-kpi-funnel
          .data=${this.#steps(funnel.steps, whole)}
          locale=${this.words.tag}
          heading=${whole}
          ><h2 slot="heading">${whole}</h2></shop-kpi-funnel
        >
      </section>
      ${funnel.breakdowns.map((one) => this.#breakdown(one))}`;
  }

  #step(id: string): string {
    const text = STEPS[id];
    return text ? this.say(text) : id;
  }

  #sentence({ steps }: Funnel): string {
    const bought = steps.find(({ step }) => step === 'purchases')?.of_first;
    const worst = steps.reduce<FunnelStep | null>(
      (most, step) => ((step.lost ?? 0) > (most?.lost ?? 0) ? step : most),
      null,
    );
    if (!worst || known(bought) === null) return '';
    return this.say(TEXTS.sentence, {
      bought: (100 * (bought ?? 0)).toLocaleString(this.words.tag, { maximumFractionDigits: 1 }),
      step: this.#step(worst.step),
      lost: this.words.figure(1 - (worst.of_before ?? 0), 'ratio'),
    });
  }

  #remarks({ from, to, unknown, steps }: Funnel): string[] {
    const days = { from: this.words.day(from ?? ''), to: this.words.day(to ?? '') };
    return [
      ...(from && to ? [this.say(TEXTS.days, days)] : []),
      ...(unknown.length > 0
        ? [this.say(TEXTS.unknown, { steps: this.words.list(unknown.map((id) => this.#step(id))) })]
        : []),
      ...steps
        .filter(({ is_more }) => is_more)
        .map(({ step }) => this.say(TEXTS.is_more, { step: this.#step(step) })),
    ];
  }

  #steps(steps: readonly FunnelStep[], name: string): ChartData {
    return {
      labels: steps.map(({ step }) => this.#step(step)),
      keys: steps.map(({ step }) => step),
      series: [{ name, values: steps.map(({ count }) => count) }],
      unit: 'count',
    };
  }

  #name({ dimension }: FunnelBreakdown, { key, is_other }: FunnelGroup): string {
    return is_other ? this.t('other') : this.words.value(dimension, key);
  }

  #breakdown(breakdown: FunnelBreakdown): TemplateResult {
    const { dimension, groups, missing } = breakdown;
    const heading = this.say(TEXTS.by, { dimension: this.words.dimension(dimension) });
    if (groups.length === 0) {
      return html`<section class="panel full">
        <h2>${heading}</h2>
        <p class="muted">${missing ? missingSentence(missing, this.words) : this.t('nothing_here')}</p>
      </section>`;
    }
    const table = this.say(TEXTS.table, { dimension: this.words.dimension(dimension) });
    return html`<section class="panel full">
      <h2>${heading}</h2>
      <div class="small-ones">
        ${groups.slice(0, SMALL).map((group) => {
          const name = this.#name(breakdown, group);
          return html`<shop-kpi-funnel
            .data=${this.#steps(group.steps, name)}
            locale=${this.words.tag}
            heading=${name}
            ><h3 slot="heading">${name}</h3></shop-kpi-funnel
          >`;
        })}
      </div>
      <shop-kpi-data-table
        .data=${this.#table(breakdown)}
        locale=${this.words.tag}
        heading=${table}
        row-heading=${capital(this.words.dimension(dimension))}
        savable
        ><h3 slot="heading">${table}</h3></shop-kpi-data-table
      >
    </section>`;
  }

  #table(breakdown: FunnelBreakdown): ChartData {
    const { groups } = breakdown;
    const steps = groups[0]?.steps.map(({ step }) => step) ?? [];
    const of = (group: FunnelGroup, id: string) => group.steps.find(({ step }) => step === id);
    const other = groups.findIndex(({ is_other }) => is_other);
    const columns = steps.flatMap((id, index): Series[] => [
      { name: this.#step(id), values: groups.map((group) => of(group, id)?.count ?? null) },
      ...(index > 0
        ? [
            {
              name: this.say(TEXTS.of_before, { step: this.#step(id) }),
              unit: 'ratio' as const,
              values: groups.map((group) => of(group, id)?.of_before ?? null),
            },
          ]
        : []),
    ]);
    return {
      labels: groups.map((group) => this.#name(breakdown, group)),
      ...(other < 0 ? {} : { otherRow: other }),
      series: [
        ...columns,
        {
          name: this.say(TEXTS.bought),
          unit: 'ratio',
          hasBar: true,
          values: groups.map((group) => group.steps.at(-1)?.of_first ?? null),
        },
      ],
      unit: 'count',
    };
  }
}
