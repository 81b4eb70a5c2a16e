import { css } from 'lit';

/** A list of what the reader has set, each with its buttons. */
export const ownListStyles = css`
  :host {
    grid-column: 1 / -1;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--gap-1) var(--gap-3);
    padding-block: var(--gap-2);
    border-block-end: 1px solid var(--line);
  }
  .what {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }
`;
