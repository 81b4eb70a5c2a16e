import { symbol } from 'd3-shape';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { chartText } from '../locales/charts.js';
import { type ChartData, colourOf, type Series } from './data.js';
import { markerOf } from './markers.js';

/** What the marks of a chart look like in small. */
export type Swatch =
  /** A piece of line with the series' marker. */
  | 'line'
  /** A filled square. */
  | 'block'
  /** A filled square; compared: an upright mark. */
  | 'bar';

/** A mark as it is drawn in the chart, 18 × 12 CSS pixels. */
function mark(swatch: Swatch, { role }: Series, colour: number): TemplateResult {
  const isCompared = role === 'compared';
  if (swatch === 'line') {
    return svg`<path class="stroke ${isCompared ? 'compared' : 'current'}" d="M1 6H17" />
      ${
        isCompared
          ? nothing
          : svg`<path class="fill" transform="translate(9 6)" d=${symbol(markerOf(colour), 36)() ?? ''} />`
      }`;
  }
  return swatch === 'bar' && isCompared
    ? svg`<path class="mark" d="M9 0V12" />`
    : svg`<rect class="block ${isCompared ? 'compared' : ''}" x="3" width="12" height="12" rx="2" />`;
}

/** A bucket that is covered in part, as it is drawn in the chart. */
function partialMark(swatch: Swatch): TemplateResult {
  return swatch === 'line'
    ? svg`<path class="stroke partial" d="M1 6H6M12 6H18" /><circle class="hollow" cx="9" cy="6" r="3" />`
    : svg`<rect class="block partial" x="3.5" y="0.5" width="11" height="11" rx="2" />`;
}

function item(colour: number, drawn: TemplateResult, name: string): TemplateResult {
  return html`<li>
    <svg class="series-${colour}" width="18" height="12" aria-hidden="true">${drawn}</svg>
    ${name}
  </li>`;
}

/**
 * Which mark is which; nothing for a single series that is wholly covered, since the heading names
 * it.
 */
export function legend(
  { series }: ChartData,
  swatch: Swatch,
  locale: string,
): TemplateResult | typeof nothing {
  const hasPartial = series.some(({ partial }) => partial?.includes(true));
  if (series.length < 2 && !hasPartial) {
    return nothing;
  }
  const named = series.length > 1 ? series : [];
  return html`<ul class="legend" part="legend">
    ${named.map((one, index) => {
      const colour = colourOf(series, index);
      return item(colour, mark(swatch, one, colour), one.name);
    })}
    ${hasPartial ? item(1, partialMark(swatch), chartText('incomplete', locale)) : nothing}
  </ul>`;
}
