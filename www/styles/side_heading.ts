import { css } from 'lit';

/** The heading of a panel that stands beside the figures: as small as the text under it. */
export const sideHeading = css`
  h2 {
    margin-block-end: var(--gap-1);
    font-size: var(--size-3);
  }
`;
