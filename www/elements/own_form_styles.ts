import { css } from 'lit';

/** The form of a figure of the reader’s, and where its fault is pointed at. */
export const ownFormStyles = css`
  .form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    gap: var(--gap-4);
    padding-block-start: var(--gap-3);
  }
  label,
  .said {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap-1);
  }
  label {
    font-weight: 500;
  }
  input,
  select {
    inline-size: min(24rem, 100%);
  }
  textarea,
  .shown {
    font-family: ui-monospace, monospace;
    font-size: var(--size-3);
  }
  textarea {
    inline-size: 100%;
  }
  .shown {
    padding: var(--gap-2) var(--gap-3);
    border-radius: var(--radius-small);
    background: var(--sunken);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .shown mark {
    background: var(--bad-soft);
    color: var(--bad);
    text-decoration: underline wavy;
  }
  .wrong {
    color: var(--bad);
  }
  dt {
    color: var(--muted);
    font-size: var(--size-2);
  }
  dd {
    margin-block-end: var(--gap-2);
  }
  data {
    font-size: var(--size-5);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
