import { css, html, type TemplateResult } from 'lit';
import type { KpiReport } from '../engine/types.js';
import { direction } from '../format/format.js';
import type { Words } from '../state/words.js';
import { icon } from './icons.js';

/** How a change looks: its colour says better or worse, its arrow and sign which way. */
export const changeStyles = css`
  .change {
    display: inline-flex;
    align-items: center;
    gap: 0.1875rem;
    color: var(--muted);
    font-size: var(--size-2);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .change svg.icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    stroke-width: 2;
  }
  .change.good {
    color: var(--good);
  }
  .change.bad {
    color: var(--bad);
  }
  .change.none {
    font-weight: 400;
  }
`;

/**
 * A KPI's change against its comparison, with what it means for those who do not see colours.
 *
 * `none`: said where there is nothing to compare with.
 */
export function changeMark(
  figure: Pick<KpiReport, 'change' | 'unit' | 'better'>,
  words: Words,
  none = words.t('not_compared'),
): TemplateResult {
  const { change, unit, better } = figure;
  if (change === null || change === undefined) {
    return html`<span class="change none">${none}</span>`;
  }
  const way = direction(change);
  const isJudged = way !== 'flat' && better !== 'neither';
  const isGood = (way === 'up') === (better === 'higher');
  const tone = isJudged ? (isGood ? 'good' : 'bad') : '';
  const arrow = way === 'up' ? 'up_right' : way === 'down' ? 'down_right' : 'level';
  const said = isJudged ? `, ${words.t(isGood ? 'change_good' : 'change_bad')}` : '';
  return html`<span class="change ${tone}"
    >${icon(arrow)}${words.change(change, unit)}<span class="unseen">${said}</span></span
  >`;
}
