import { css } from 'lit';

/** A table for reading figures: one quiet line a row, figures under each other digit by digit. */
export const tableStyles = css`
  /* A shadow at an edge tells that there is more beyond it: the covers scroll with the table, the
     shadows do not. */
  .scroll {
    --_cover: var(--_surface);
    --_shade: light-dark(rgb(0 0 0 / 0.2), rgb(0 0 0 / 0.75));
    container-type: inline-size;
    overflow-x: auto;
    background:
      linear-gradient(to right, var(--_cover) 40%, transparent) 0 0 / 2rem 100% no-repeat local,
      linear-gradient(to left, var(--_cover) 40%, transparent) 100% 0 / 2rem 100% no-repeat local,
      linear-gradient(to right, var(--_shade), transparent) 0 0 / 0.5rem 100% no-repeat scroll,
      linear-gradient(to left, var(--_shade), transparent) 100% 0 / 0.5rem 100% no-repeat scroll;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
    line-height: 1.4;
    font-variant-numeric: tabular-nums lining-nums;
  }
  caption {
    padding-block-end: 0.5rem;
    font-size: 0.9375rem;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.4375rem 0.75rem;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    vertical-align: baseline;
  }
  tr > :first-child {
    padding-inline-start: 0.25rem;
  }
  tr > :last-child {
    padding-inline-end: 0.25rem;
  }
  .name {
    text-align: start;
    overflow-wrap: break-word;
    min-inline-size: 7rem;
  }
  .figure {
    text-align: end;
    white-space: nowrap;
  }
  thead th {
    padding-block: 0.25rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    vertical-align: bottom;
    white-space: normal;
  }
  /* A header of several words wraps at them, but not after each. */
  thead span {
    inline-size: max-content;
    min-inline-size: min-content;
    max-inline-size: 7rem;
  }
  thead button {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    margin-inline: -0.25rem;
    padding: 0.25rem;
    border: 0;
    border-radius: 0.25rem;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  thead .figure {
    white-space: normal;
  }
  thead .figure button {
    justify-content: end;
  }
  thead button:hover,
  [aria-sort='ascending'] button,
  [aria-sort='descending'] button {
    color: var(--_text);
  }
  .arrow {
    flex: none;
    fill: currentColor;
    opacity: 0.35;
  }
  .arrow.ascending,
  .arrow.descending {
    opacity: 1;
  }
  .arrow.ascending path:last-child,
  .arrow.descending path:first-child {
    visibility: hidden;
  }
  tbody button {
    margin: -0.125rem -0.25rem;
    padding: 0.125rem 0.25rem;
    border: 0;
    border-radius: 0.25rem;
    background: none;
    color: var(--_accent);
    text-align: start;
    cursor: pointer;
  }
  tbody button:hover {
    text-decoration: underline;
  }
  tbody tr:hover {
    background: color-mix(in srgb, var(--_line) 35%, transparent);
  }
  tr.selected {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  tr.selected .name {
    font-weight: 600;
  }
  tr.other {
    color: var(--_muted);
  }
  .remark,
  .when {
    color: var(--_muted);
    font-size: 0.75rem;
  }
  .remark {
    margin-inline-start: 0.375rem;
    white-space: nowrap;
  }
  .when {
    margin-inline-end: 0.75rem;
  }
  @container (max-width: 36rem) {
    table {
      font-size: 0.8125rem;
    }
    th,
    td {
      padding-inline: 0.375rem;
    }
    .name {
      min-inline-size: 6.5rem;
    }
    .remark {
      display: block;
      margin-inline: 0;
    }
    .dated {
      display: inline-grid;
    }
    .when {
      order: 1;
      margin-inline: 0;
    }
  }
  .length {
    margin-inline-start: 0.5rem;
    fill: var(--_series-1);
    fill-opacity: 0.75;
  }
  .good {
    color: var(--_good);
  }
  .bad {
    color: var(--_bad);
  }
  tfoot :is(th, td) {
    border-block-end: 0;
    font-weight: 600;
  }
  @media print {
    .scroll {
      overflow: visible;
      background: none;
    }
    .arrow {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;
