import { css, html, nothing, type TemplateResult } from 'lit';
import type { KpiReport } from '../engine/types.js';
import type { Words } from '../state/words.js';

/** How the marks of normal and unusual changes look. */
export const normalStyles = css`
  .normal {
    color: var(--muted);
    font-size: var(--size-1);
  }
  .normal summary {
    cursor: pointer;
  }
  .normal .mark {
    font-size: inherit;
  }
`;

/** Whether a change is more than the shop's own ups and downs; nothing where that is not known. */
export function normalMark(figure: KpiReport, words: Words): TemplateResult | typeof nothing {
  const { normal } = figure;
  if (!normal) return nothing;
  return html`<span class="normal" title=${explained(figure, normal, words)}>${said(normal, words)}</span>`;
}

/** The same with its explanation to be opened. */
export function normalDetails(figure: KpiReport, words: Words): TemplateResult | typeof nothing {
  const { normal } = figure;
  if (!normal) return nothing;
  return html`<details class="normal">
    <summary>${said(normal, words)}</summary>
    ${explained(figure, normal, words)}
  </details>`;
}

type Normal = NonNullable<KpiReport['normal']>;

function said({ is_within: isWithin }: Normal, words: Words) {
  return isWithin
    ? words.t('normal_within')
    : html`<span class="mark warn">${words.t('normal_unusual')}</span>`;
}

function explained({ unit }: KpiReport, { low, high }: Normal, words: Words): string {
  return words.t('normal_explained', {
    low: words.change(low, unit),
    high: words.change(high, unit),
  });
}
