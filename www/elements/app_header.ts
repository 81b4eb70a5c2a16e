import { html, nothing, type TemplateResult } from 'lit';
import type { Settings } from '../engine/types.js';
import type { Figures, Screen } from '../state/screen.js';
import { linkTo, type View } from '../state/view.js';
import type { Words } from '../state/words.js';
import { icon } from './icons.js';

/** What stands on top of a page. */
interface Header {
  words: Words;
  view: View;
  screen: Screen | null;
  title: string;
}

/** The way back, the title, and what the figures are chosen by. */
export function pageHeader({ words, view, screen, title }: Header): TemplateResult {
  const { figures } = screen ?? {};
  const hasControls = view.page !== 'files' && view.page !== 'settings';
  return html`<header>
    <h1>${back(words, view, screen)}${title}</h1>
    ${hasControls && screen && figures ? tools(words, view, figures, screen.settings) : nothing}
  </header>`;
}

/** To the page that this one is part of. */
function back(words: Words, view: View, screen: Screen | null) {
  const link = (href: string, name: string) =>
    html`<a class="back no-print" href=${href}>${icon('back')}${name}</a>`;
  const overview = linkTo(view, { page: 'overview', id: '' });
  switch (view.page) {
    case 'kpi': {
      const section = screen?.entry?.section;
      if (!section) return link(overview, words.t('page_overview'));
      return link(linkTo(view, { page: 'section', id: section }), words.section(section));
    }
    case 'analysis':
      return link(linkTo(view, { page: 'analyses', id: '' }), words.t('page_analyses'));
    case 'role':
      return link(overview, words.t('page_overview'));
    default:
      return nothing;
  }
}

function tools(words: Words, view: View, figures: Figures, settings: Settings) {
  return html`<div class="tools">
    <shop-kpi-controls
      .words=${words}
      .view=${view}
      .days=${figures.days}
      .preset=${figures.preset}
      .data=${figures.data}
      fiscal-start=${settings.fiscal_year_start_month ?? 1}
      .period=${figures.period}
      .dimensions=${figures.dimensions}
      .dimension=${figures.dimension}
      .values=${figures.values}
    ></shop-kpi-controls>
    <button
      class="button print no-print"
      type="button"
      aria-label=${words.t('print')}
      title=${words.t('print')}
      @click=${() => window.print()}
    >
      ${icon('print')}
    </button>
  </div>`;
}
