import { css } from 'lit';

/** Links in a row or a column, of which one is where the reader is. */
export const stripStyles = css`
  a {
    color: var(--muted);
    font-weight: 500;
    text-decoration: none;
    white-space: nowrap;
  }
  a:hover {
    background: var(--hover);
    color: var(--text);
  }
  a[aria-current] {
    background: var(--accent-soft);
    color: var(--accent);
  }
`;

/**
 * Moves a strip sideways to the link of where the reader is, which may stand beyond the edge of a
 * narrow screen. With the frame's own layout: measuring at once would take one more.
 */
export function showCurrent(root: ParentNode): void {
  requestAnimationFrame(() => {
    const strip = root.querySelector('nav');
    const current = strip?.querySelector<HTMLElement>('[aria-current]');
    if (strip && current && strip.scrollWidth > strip.clientWidth) {
      strip.scrollLeft = current.offsetLeft - strip.offsetLeft - 24;
    }
  });
}
