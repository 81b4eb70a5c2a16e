import { css } from 'lit';

/** The grid of the overview: cards, charts and tables, on screens of all widths and on paper. */
export const overviewStyles = css`
  :host {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: var(--gap-4);
  }
  .cards {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--gap-3);
  }
  .two {
    grid-column: span 2;
  }
  .campaign {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--gap-1) var(--gap-3);
  }
  .campaign strong {
    font-size: var(--size-4);
  }
  .wide {
    grid-column: span 8;
  }
  .narrow {
    grid-column: span 4;
  }
  .full,
  .more {
    grid-column: 1 / -1;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-2);
    color: var(--muted);
    font-size: var(--size-2);
  }
  .more .all {
    margin-inline-start: auto;
  }
  .deeper h2 {
    margin-block-end: var(--gap-2);
  }
  .deeper .next {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-2);
  }
  @media (max-width: 104rem) {
    .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (max-width: 56rem) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (max-width: 75rem) {
    .wide,
    .narrow {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 44rem) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--gap-2);
    }
  }
  @media print {
    .cards {
      grid-template-columns: repeat(4, 1fr);
    }
  }
`;
