import { html, nothing, svg, type TemplateResult } from 'lit';
import { chartText } from '../locales/charts.js';
import { type ChartData, colourOf, type Role } from './data.js';

/** A short piece of the series' line, as it is drawn in the chart. */
function swatch(colour: number, role: Role): TemplateResult {
  return html`<svg class="series-${colour}" width="18" height="10" aria-hidden="true">
    ${
      role === 'compared'
        ? svg`<path class="stroke compared" d="M0 5H18" />`
        : svg`<path class="stroke current" d="M1 5H17" />`
    }
  </svg>`;
}

/**
 * Which line is which; nothing for a single series that is wholly covered, since the heading names
 * it.
 */
export function legend(data: ChartData, locale: string): TemplateResult | typeof nothing {
  const { series } = data;
  const hasPartial = series.some(({ partial }) => partial?.includes(true));
  if (series.length < 2 && !hasPartial) {
    return nothing;
  }
  return html`<ul class="legend" part="legend">
    ${
      series.length > 1
        ? series.map(
            ({ name, role = 'current' }, index) =>
              html`<li>${swatch(colourOf(series, index), role)}${name}</li>`,
          )
        : nothing
    }
    ${
      hasPartial
        ? html`<li>
          <svg class="series-1" width="18" height="10" aria-hidden="true">
            <path class="stroke partial" d="M0 5H6M12 5H18" />
            <circle class="hollow" cx="9" cy="5" r="3" />
          </svg>
          ${chartText('incomplete', locale)}
        </li>`
        : nothing
    }
  </ul>`;
}
