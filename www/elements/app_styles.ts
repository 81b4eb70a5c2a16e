import { css } from 'lit';

/** The frame: navigation beside or above, header on top, content. */
export const appStyles = css`
  .frame {
    display: grid;
    grid-template-columns: 14.5rem minmax(0, 1fr);
    min-block-size: 100dvh;
  }
  .rail {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    flex-direction: column;
    gap: var(--gap-4);
    block-size: 100dvh;
    padding: var(--gap-4) var(--gap-3);
    border-inline-end: 1px solid var(--line);
    background: var(--surface);
    overflow-y: auto;
  }
  .brand {
    display: flex;
    align-items: center;
    gap: var(--gap-2);
    padding: 0.125rem 0.625rem;
    color: var(--text);
    font-size: var(--size-4);
    font-weight: 650;
    letter-spacing: -0.01em;
    text-decoration: none;
    white-space: nowrap;
  }
  .brand svg {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    flex: none;
  }
  .brand rect {
    fill: var(--accent);
  }
  .brand path {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap-2);
    margin-block-start: auto;
  }
  .safe {
    display: flex;
    gap: var(--gap-2);
    align-items: center;
    padding-inline: 0.25rem;
    color: var(--muted);
    font-size: var(--size-1);
  }
  .safe svg {
    color: var(--good);
  }
  .page {
    min-inline-size: 0;
    padding-block-end: var(--gap-6);
  }
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 10;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap-2) var(--gap-4);
    padding: var(--gap-3) var(--gap-5);
    border-block-end: 1px solid var(--line);
    background: var(--canvas);
  }
  h1 {
    margin-inline-end: auto;
    font-size: var(--size-5);
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  main {
    max-inline-size: 120rem;
    padding: var(--gap-4) var(--gap-5) 0;
  }
  main:focus {
    outline: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap-2);
    min-inline-size: 0;
  }
  .tools shop-kpi-controls {
    display: contents;
  }
  .back {
    display: flex;
    align-items: center;
    gap: var(--gap-1);
    color: var(--muted);
    font-size: var(--size-2);
    font-weight: 500;
    letter-spacing: 0;
    text-decoration: none;
  }
  .back:hover {
    color: var(--accent);
  }
  .demo,
  .unfinished {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap-1) var(--gap-3);
    margin-block-end: var(--gap-4);
    padding: var(--gap-2) var(--gap-4);
    border-radius: var(--radius);
    background: var(--accent-soft);
    font-size: var(--size-2);
  }
  .unfinished {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .skip {
    position: absolute;
    z-index: 30;
    inset-block-start: -4rem;
    inset-inline-start: var(--gap-3);
  }
  .skip:focus {
    inset-block-start: var(--gap-2);
  }
  .over {
    position: fixed;
    z-index: 40;
    inset: 0.75rem;
    display: grid;
    place-items: center;
    border: 2px dashed var(--accent);
    border-radius: 0.75rem;
    background: color-mix(in srgb, var(--accent-soft) 88%, transparent);
    color: var(--accent);
    font-size: var(--size-5);
    font-weight: 600;
    pointer-events: none;
  }
  .first {
    padding: var(--gap-4) clamp(1rem, 4vw, 2.5rem);
  }
  .first .bar {
    position: static;
    padding: 0;
    border: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap-2);
    max-inline-size: 60rem;
    margin-inline: auto;
  }
  .first .brand {
    padding: 0;
  }
  @media (max-width: 63.99rem) {
    .frame {
      display: block;
    }
    .rail {
      position: static;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--gap-2);
      block-size: auto;
      padding: var(--gap-2) var(--gap-3);
      border-inline-end: 0;
      border-block-end: 1px solid var(--line);
    }
    .rail shop-kpi-nav {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .rail .brand {
      padding-inline: 0.25rem;
    }
    .rail .safe {
      display: none;
    }
    .tools {
      flex: 1 1 100%;
    }
    .print {
      display: none;
    }
    header {
      position: static;
      padding: var(--gap-3);
    }
    h1 {
      flex: 1 1 100%;
    }
    main {
      padding: var(--gap-3) var(--gap-3) 0;
    }
  }
  /* The words of language and colours need the room of the name, which the sign stands for. */
  @media (max-width: 30rem) {
    .rail .brand span {
      position: absolute;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media print {
    .rail,
    .skip {
      display: none;
    }
    .frame {
      display: block;
    }
    header {
      position: static;
      padding: 0 0 var(--gap-3);
      background: none;
    }
    main {
      max-inline-size: none;
      padding: var(--gap-3) 0 0;
    }
  }
`;
