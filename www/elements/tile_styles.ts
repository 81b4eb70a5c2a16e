import { css } from 'lit';

/** How a card looks, and what opens on it. */
export const tileStyles = css`
  :host {
    position: relative;
    container-type: inline-size;
  }
  a[data-kpi] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: start;
    gap: 0.125rem var(--gap-3);
    block-size: 100%;
    padding: 0.875rem var(--gap-4) 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    text-decoration: none;
  }
  a[data-kpi]:hover {
    border-color: var(--line-strong);
  }
  .name {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    gap: var(--gap-2);
    padding-inline-end: 1.25rem;
    color: var(--muted);
    font-size: var(--size-2);
    font-weight: 500;
    line-height: 1.3;
  }
  .name > span:first-child {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .value {
    font-size: var(--size-6);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.015em;
    line-height: 1.25;
    white-space: nowrap;
  }
  .against {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--gap-3);
  }
  .before {
    color: var(--muted);
    font-size: var(--size-1);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  shop-kpi-sparkline {
    inline-size: 5rem;
    block-size: 2rem;
    align-self: center;
  }
  /* A card with the room of two: its course beside the figures. */
  @container (min-width: 24rem) {
    a[data-kpi] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
      grid-template-rows: auto auto 1fr;
    }
    shop-kpi-sparkline {
      grid-row: 2 / span 2;
      grid-column: 2;
      inline-size: 100%;
      block-size: 4.5rem;
    }
    .against {
      grid-column: 1;
      align-content: start;
    }
  }
  @container (max-width: 16rem) {
    a[data-kpi] {
      padding: 0.75rem;
    }
    .value {
      grid-column: 1 / -1;
      font-size: 1.25rem;
    }
    .against {
      display: grid;
    }
    shop-kpi-sparkline {
      grid-column: 1 / -1;
      inline-size: 100%;
      block-size: 1.75rem;
    }
  }
  .explain {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    padding: 0;
    border: 0;
    border-radius: var(--radius-small);
    background: none;
    color: var(--muted);
    cursor: pointer;
  }
  .explain:hover {
    background: var(--hover);
    color: var(--text);
  }
  [popover] {
    position: absolute;
    inset: auto;
    inline-size: min(22rem, calc(100vw - 1rem));
    margin: 0;
    padding: var(--gap-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--text);
    box-shadow: 0 8px 28px var(--shadow);
    font-size: var(--size-2);
  }
  [popover] p + p {
    margin-block-start: var(--gap-2);
  }
  .formula {
    padding: var(--gap-2) var(--gap-3);
    border-radius: var(--radius-small);
    background: var(--sunken);
  }
  /* Browsers from before 2024: the card leads to its page as ever. */
  @supports not selector(:popover-open) {
    .explain,
    [popover] {
      display: none;
    }
  }
`;
