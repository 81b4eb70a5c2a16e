import { css, html, type TemplateResult } from 'lit';
import type { KpiReport } from '../engine/types.js';
import { direction } from '../format/format.js';
import { changeFromZero } from '../state/comparisons.js';
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

/** What a change needs to be shown; more of the report tells what it is where there is none. */
type Changed = Pick<KpiReport, 'change' | 'unit' | 'better'> & Partial<KpiReport>;

/**
 * A KPI's change against its comparison, with what it means for those who do not see colours. From
 * a base of zero a figure is new: there is no percentage of nothing.
 *
 * `none`: said where there is nothing to compare with.
 */
export function changeMark(
  figure: Changed,
  words: Words,
  none = words.t('not_compared'),
): TemplateResult {
  const { change, unit, better, value } = figure;
  const fromZero = changeFromZero(figure);
  if (fromZero === 'new') {
    return mark(Number(value) > 0 ? 'up' : 'down', better, words.t('change_new'), words);
  }
  if (fromZero === 'level') return mark('flat', better, words.change(0, unit), words);
  if (change === null || change === undefined) {
    return html`<span class="change none">${none}</span>`;
  }
  return mark(direction(change), better, words.change(change, unit), words);
}

function mark(
  way: 'up' | 'down' | 'flat',
  better: KpiReport['better'],
  text: string,
  words: Words,
): TemplateResult {
  const isJudged = way !== 'flat' && better !== 'neither';
  const isGood = (way === 'up') === (better === 'higher');
  const tone = isJudged ? (isGood ? 'good' : 'bad') : '';
  const arrow = way === 'up' ? 'up_right' : way === 'down' ? 'down_right' : 'level';
  const said = isJudged ? `, ${words.t(isGood ? 'change_good' : 'change_bad')}` : '';
  return html`<span class="change ${tone}"
    >${icon(arrow)}${text}<span class="unseen">${said}</span></span
  >`;
}
