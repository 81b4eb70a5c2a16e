import { css } from 'lit';

/** What all elements of the page share: buttons, fields, panels, tables. */
export const shared = css`
  :host {
    display: block;
    min-width: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: var(--size-4);
    font-weight: 600;
    line-height: 1.3;
  }
  h3 {
    font-size: var(--size-3);
    font-weight: 600;
  }
  h2,
  h3 {
    text-wrap: balance;
    hyphens: auto;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  .button,
  select,
  input:not([type='checkbox'], [type='radio']),
  textarea {
    min-height: 2.125rem;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    font-size: var(--size-2);
    line-height: 1.4;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    border-color: var(--line);
    color: var(--text);
    font-weight: 500;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  .button:hover {
    background: var(--hover);
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-text);
  }
  .button.primary:hover {
    filter: brightness(1.08);
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    color: var(--accent);
  }
  .button.quiet:hover {
    background: var(--hover);
  }
  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  select {
    max-width: 100%;
    cursor: pointer;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.05rem;
    block-size: 1.05rem;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }
  .panel {
    padding: var(--gap-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: var(--size-2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap-2) var(--gap-3);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap-3);
  }
  .spread {
    justify-content: space-between;
  }
  .figures {
    font-variant-numeric: tabular-nums;
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
  .mark {
    display: inline-block;
    padding: 0 0.4rem;
    border-radius: 1rem;
    font-size: var(--size-1);
    font-weight: 500;
    line-height: 1.5;
    white-space: nowrap;
  }
  .mark.warn {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .mark.bad {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .mark.good {
    background: var(--good-soft);
    color: var(--good);
  }
  .mark.plain {
    background: var(--sunken);
    color: var(--muted);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--size-2);
  }
  th {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-bottom: 1px solid var(--line);
    color: var(--muted);
    font-weight: 500;
    text-align: start;
  }
  td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-bottom: 1px solid var(--line);
    vertical-align: middle;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .scroll {
    overflow-x: auto;
  }
  svg.icon {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (pointer: coarse) {
    .button,
    select,
    input:not([type='checkbox'], [type='radio']) {
      min-height: 2.5rem;
    }
    /* Smaller text makes phones zoom into the field. */
    select,
    input,
    textarea {
      font-size: 1rem !important;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    a {
      transition:
        background-color 0.12s,
        color 0.12s;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
    .panel {
      break-inside: avoid;
    }
  }
`;
