import { html, type TemplateResult } from 'lit';
import { chartText } from '../locales/charts.js';
import { csvOf } from './csv.js';
import type { ChartData } from './data.js';
import { pngFile, svgFile, svgOf } from './picture.js';

/** What is saved. */
export interface Savable {
  root: ShadowRoot;
  data: ChartData;
  heading: string;
  rowHeading: string;
  locale: string;
  /** Whether marks are shown, of which a picture can be made. */
  hasPicture: boolean;
}

/** A file name from a heading: letters, digits and hyphens. */
function fileName(heading: string, ending: string): string {
  const name = heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${name || 'chart'}.${ending}`;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the address over by the next turn at the latest.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function save(kind: 'csv' | 'svg' | 'png', what: Savable): Promise<void> {
  if (kind === 'csv') {
    const text = csvOf(what.data, what.rowHeading);
    download(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName(what.heading, kind));
    return;
  }
  const picture = svgOf(what.root, what.heading);
  if (picture) {
    const blob = kind === 'svg' ? svgFile(picture) : await pngFile(picture);
    download(blob, fileName(what.heading, kind));
  }
}

/** Saves the chart as a picture, its numbers as CSV. */
export function saveMenu(what: Savable): TemplateResult {
  const kinds = what.hasPicture ? (['png', 'svg', 'csv'] as const) : (['csv'] as const);
  const choose = (event: Event, kind: (typeof kinds)[number]) => {
    const menu = (event.currentTarget as HTMLElement).closest('details');
    menu?.removeAttribute('open');
    menu?.querySelector('summary')?.focus();
    void save(kind, what);
  };
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      const menu = event.currentTarget as HTMLDetailsElement;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  };
  const leave = (event: FocusEvent) => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (!menu.contains(event.relatedTarget as Node | null)) {
      menu.open = false;
    }
  };
  return html`<details class="save" @keydown=${close} @focusout=${leave}>
    <summary class="switch" part="save">
      ${chartText('save', what.locale)}<span class="unseen">: ${what.heading}</span>
    </summary>
    <div class="menu">
      ${kinds.map(
        (kind) => html`<button type="button" @click=${(event: Event) => choose(event, kind)}>
          ${kind.toUpperCase()}
        </button>`,
      )}
    </div>
  </details>`;
}
