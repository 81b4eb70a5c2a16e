import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AnalysisReport, Catalogue, Figure, Maybe, Settings, Unit } from '../engine/types.js';
import { fill, type Text, type Values } from '../locales/text.js';
import type { View } from '../state/view.js';
import { PageElement } from './page_element.js';

/** A grid of panels, and the sentences above them. */
export const analysisStyles = css`
  :host {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: var(--gap-4);
    align-items: start;
  }
  .full {
    grid-column: 1 / -1;
  }
  .wide {
    grid-column: span 8;
  }
  .half {
    grid-column: span 6;
  }
  .narrow {
    grid-column: span 4;
  }
  h2 {
    font-size: 0.9375rem;
  }
  .panel > h2 {
    margin-block-end: var(--gap-2);
  }
  .said {
    max-inline-size: 80ch;
    font-size: var(--size-4);
  }
  .said + .said,
  .said + .muted {
    margin-block-start: var(--gap-2);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
    gap: var(--gap-3);
  }
  .facts dt {
    color: var(--muted);
    font-size: var(--size-2);
  }
  .facts dd {
    font-size: var(--size-5);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .facts dd small {
    display: block;
    color: var(--muted);
    font-size: var(--size-1);
    font-weight: 400;
  }
  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--gap-1) var(--gap-3);
    align-items: start;
  }
  .verdict > svg {
    margin-block-start: 0.1875rem;
    color: var(--accent);
  }
  .verdict.warn > svg {
    color: var(--warn);
  }
  .verdict.good > svg {
    color: var(--good);
  }
  .small {
    max-inline-size: 90ch;
  }
  .panel > * + :is(p, ul, dl, shop-kpi-data-table) {
    margin-block-start: var(--gap-2);
  }
  .panel > * + .facts {
    margin-block-start: var(--gap-3);
  }
  @media (max-width: 75rem) {
    .wide,
    .half,
    .narrow {
      grid-column: 1 / -1;
    }
  }
  @media print {
    :host {
      display: block;
    }
    .panel {
      margin-block-end: var(--gap-3);
    }
  }
`;

/**
 * What the pages of all analyses share: the report they draw, and how they word it.
 *
 * @prop {AnalysisReport} report
 * @prop {Catalogue} catalogue
 * @prop {View} view
 * @prop {Settings} settings
 */
export abstract class AnalysisElement<Result> extends PageElement {
  static override styles = [...PageElement.styles, analysisStyles];

  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    report: { attribute: false },
    catalogue: { attribute: false },
    view: { attribute: false },
    settings: { attribute: false },
    show: {},
  };

  declare report: AnalysisReport;
  declare catalogue: Catalogue;
  declare view: View;
  declare settings: Settings;
  /** Which of several pictures; empty where there is one. */
  declare show: string;

  /** What the engine found. Drawn only where it is there. */
  protected abstract draw(result: Result): TemplateResult;

  protected override render(): TemplateResult | typeof nothing {
    const { result, analysis } = this.report;
    const found = (result as Maybe<Record<string, unknown>>)?.[analysis];
    return found ? this.draw(found as Result) : nothing;
  }

  /** A text of an analysis. */
  protected say(text: Text, values?: Values): string {
    return fill(text, this.words.locale, values);
  }

  /** A figure in words and digits. */
  protected figure(value: Maybe<Figure>, unit: Unit): string {
    return this.words.figure(value, unit, this.report.currency);
  }

  /** A figure with its name, and something small below it. */
  protected fact(name: string, value: string, below = ''): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}${below ? html`<small>${below}</small>` : nothing}</dd>
    </div>`;
  }
}

/** What is absent as a gap. */
export function known<T>(value: Maybe<T>): T | null {
  return value ?? null;
}
