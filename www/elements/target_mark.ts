import { css, html, nothing, type TemplateResult } from 'lit';
import type { KpiReport, TargetStatus } from '../engine/types.js';
import type { PageKey } from '../locales/page.js';
import type { Words } from '../state/words.js';
import { type IconName, icon } from './icons.js';

/** How a target looks beside its figure. */
export const targetStyles = css`
  .target {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--gap-2);
    color: var(--muted);
    font-size: var(--size-1);
    font-variant-numeric: tabular-nums;
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.1875rem;
    font-weight: 600;
    white-space: nowrap;
  }
  .status svg.icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    stroke-width: 2;
  }
  .status.good {
    color: var(--good);
  }
  .status.warn {
    color: var(--warn);
  }
  .status.bad {
    color: var(--bad);
  }
`;

/** How far it is to a target: each has a shape, a word and a colour of its own. */
const STATUS: {
  readonly [status in TargetStatus]: { shape: IconName; word: PageKey; tone: string };
} = {
  on_target: { shape: 'reached', word: 'target_on_target', tone: 'good' },
  near: { shape: 'warning', word: 'target_near', tone: 'warn' },
  off: { shape: 'missed', word: 'target_off', tone: 'bad' },
};

/** Whether a figure reaches its target, as the engine says; nothing where it does not say. */
export function statusMark({ status }: KpiReport, words: Words): TemplateResult | typeof nothing {
  if (!status) return nothing;
  const { shape, word, tone } = STATUS[status];
  return html`<span class="status ${tone}">${icon(shape)}${words.t(word)}</span>`;
}

/** A figure's target and whether it is reached; nothing where there is none. */
export function targetMark(figure: KpiReport, words: Words): TemplateResult | typeof nothing {
  const { target, unit, currency } = figure;
  if (target === null || target === undefined) return nothing;
  const value = words.headline(target, unit, currency);
  return html`<span class="target"
    ><span>${words.t('target_is', { value })}</span>${statusMark(figure, words)}</span
  >`;
}
