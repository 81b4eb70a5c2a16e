import { css } from 'lit';

/**
 * Colours and type of all charts. Each can be set from outside by the property without `_`.
 *
 * The six series colours keep 3:1 against both surfaces and stay apart in lightness for readers
 * who do not tell hues apart; lines differ by their dashes and markers too.
 */
export const tokens = css`
  :host {
    display: block;
    min-width: 0;
    font-family: var(--shop-kpi-font, inherit);
    color: var(--_text);
    --_text: var(--shop-kpi-text, light-dark(#1b1f27, #e8eaee));
    --_muted: var(--shop-kpi-text-muted, light-dark(#5a6270, #a3abb8));
    --_surface: var(--shop-kpi-surface, light-dark(#ffffff, #171a20));
    --_line: var(--shop-kpi-line, light-dark(#e3e6eb, #2d323b));
    --_accent: var(--shop-kpi-accent, light-dark(#2358c4, #7eaaff));
    --_good: var(--shop-kpi-good, light-dark(#13713a, #5ed08a));
    --_bad: var(--shop-kpi-bad, light-dark(#b3261e, #ff8a80));
    --_series-1: var(--shop-kpi-series-1, light-dark(#2358c4, #7eaaff));
    --_series-2: var(--shop-kpi-series-2, light-dark(#c2570c, #f6a05c));
    --_series-3: var(--shop-kpi-series-3, light-dark(#0d7d70, #45cdb9));
    --_series-4: var(--shop-kpi-series-4, light-dark(#8a3fb0, #cf9bf2));
    --_series-5: var(--shop-kpi-series-5, light-dark(#8f6a06, #e2bb4e));
    --_series-6: var(--shop-kpi-series-6, light-dark(#c02a63, #ff87ab));
  }
  @media print {
    :host {
      color-scheme: light;
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_line: GrayText;
    }
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .series-1 {
    --_ink: var(--_series-1);
  }
  .series-2 {
    --_ink: var(--_series-2);
  }
  .series-3 {
    --_ink: var(--_series-3);
  }
  .series-4 {
    --_ink: var(--_series-4);
  }
  .series-5 {
    --_ink: var(--_series-5);
  }
  .series-6 {
    --_ink: var(--_series-6);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;

/** What surrounds the marks: heading, switch, legend, axes, tooltip. */
export const frameStyles = css`
  figure {
    position: relative;
    margin: 0;
  }
  .top {
    display: flex;
    /* A heading that leaves no room beside it has the line for itself. */
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.75rem;
    margin-block-end: 0.5rem;
  }
  .heading {
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
    hyphens: auto;
  }
  .switch {
    padding: 0.125rem 0.5rem;
    border: 1px solid transparent;
    border-radius: 0.375rem;
    background: none;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.5;
    cursor: pointer;
  }
  .tools {
    position: relative;
    display: flex;
    flex: none;
    margin-inline: auto -0.5rem;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .menu {
    position: absolute;
    z-index: 1;
    inset-inline-end: 0.5rem;
    display: grid;
    min-inline-size: 5rem;
    padding: 0.25rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
  }
  .menu button {
    padding: 0.375rem 0.75rem;
    border: 0;
    border-radius: 0.25rem;
    background: none;
    font-size: 0.8125rem;
    text-align: start;
    cursor: pointer;
  }
  .menu button:hover {
    background: color-mix(in srgb, var(--_line) 60%, transparent);
  }
  .surface {
    color: var(--_surface);
  }
  .switch:hover {
    border-color: var(--_line);
    color: var(--_text);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0 0 0.5rem;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-width: 0;
  }
  .legend svg {
    flex: none;
  }
  .plot {
    border-radius: 0.375rem;
    touch-action: pan-y;
  }
  .plot > svg {
    display: block;
    max-width: 100%;
    overflow: visible;
  }
  .empty {
    margin: 0;
    padding-block: 2.5rem;
    color: var(--_muted);
    font-size: 0.875rem;
    text-align: center;
  }
  svg text {
    fill: var(--_text);
    font-family: var(--shop-kpi-font, inherit);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  svg text.name {
    font-size: 13px;
  }
  svg text.muted {
    fill: var(--_muted);
  }
  svg text.strong {
    font-weight: 600;
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .grid.zero {
    stroke: var(--_muted);
    stroke-opacity: 0.6;
  }
  .tip .chip {
    fill: var(--_ink);
  }
  .tip .chip.compared {
    fill-opacity: 0.35;
  }
  .tip > rect {
    fill: var(--_surface);
    stroke: var(--_line);
    filter: drop-shadow(0 2px 6px rgb(0 0 0 / 0.16));
  }
  .tip {
    pointer-events: none;
  }
  .stroke {
    fill: none;
    stroke: var(--_ink);
  }
  .fill {
    fill: var(--_ink);
  }
  @media print {
    .tools {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
    /* Paper is narrower or wider than the screen the marks were placed for. */
    .plot > svg {
      inline-size: 100%;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    .switch {
      border-color: ButtonText;
    }
  }
`;
