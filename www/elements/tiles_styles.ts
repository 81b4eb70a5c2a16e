import { css } from 'lit';

/** Cards that can be moved, and their tools. */
export const tilesStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap-3);
  }
  h2 {
    margin-inline-end: auto;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11.5rem, 100%), 1fr));
    gap: var(--gap-3);
  }
  li {
    display: grid;
    gap: 0.125rem;
    align-content: start;
    min-inline-size: 0;
    padding: 0.625rem 0.75rem 0.375rem;
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .two {
    grid-column: span 2;
  }
  .dragged {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .name {
    font-weight: 500;
    hyphens: auto;
  }
  .value {
    min-block-size: 1.3em;
    color: var(--muted);
    font-size: var(--size-2);
    font-variant-numeric: tabular-nums;
  }
  .tools {
    display: flex;
    gap: 2px;
    margin-inline: -0.375rem;
  }
  .tools button {
    display: grid;
    place-items: center;
    flex: 0 1 2.25rem;
    min-inline-size: 1.5rem;
    min-block-size: 2rem;
    padding: 0;
    border: 0;
    border-radius: var(--radius-small);
    background: none;
    color: var(--muted);
    cursor: pointer;
  }
  .tools button:hover:not(:disabled) {
    background: var(--hover);
    color: var(--text);
  }
  .tools button:disabled {
    opacity: 0.35;
    cursor: default;
  }
  .tools button[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
  }
  .tools .handle {
    cursor: grab;
    /* A finger on the handle drags the card and does not move the page. */
    touch-action: none;
  }
  .dragged .handle {
    cursor: grabbing;
  }
  .tools svg.icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  @media (max-width: 44rem) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--gap-2);
    }
  }
`;
