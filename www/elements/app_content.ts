import { html, type TemplateResult } from 'lit';
import type { Figures, Screen } from '../state/screen.js';
import type { ShopState } from '../state/shop.js';
import type { View } from '../state/view.js';
import type { Words } from '../state/words.js';
import { analysesPage } from './analyses_page.js';
import type { Remembered } from './settings.js';

/** What a page shows, and in which words. */
interface Content {
  words: Words;
  view: View;
  shop: ShopState;
  screen: Screen;
}

/** The page of the view; the files where there are no figures. */
export function pageContent(content: Content): TemplateResult {
  const { words, view, screen } = content;
  const { figures } = screen;
  if (view.page === 'settings') return settingsPage(content);
  if (view.page === 'files' || !figures) return filesPage(content);
  switch (view.page) {
    case 'section':
    case 'role':
      return sectionPage(content, figures);
    case 'analyses':
    case 'analysis':
      return analysesPage(words, view, figures, screen.settings);
    case 'kpi':
      return kpiPage(content, figures);
    default:
      return overviewPage(content, figures);
  }
}

function settingsPage({ words, view, shop, screen }: Content) {
  return html`<shop-kpi-settings
    .words=${words}
    .settings=${screen.settings}
    .memory=${remembered(shop)}
    .catalogue=${screen.catalogue}
    field=${view.id}
    .question=${screen.question}
    .ask=${shop.ask}
  ></shop-kpi-settings>`;
}

function remembered({ keeper }: ShopState): Remembered {
  const { memory, mappings } = keeper;
  return { state: memory.state, bytes: memory.bytes, mappings };
}

function filesPage({ words, view, shop, screen }: Content) {
  return html`<shop-kpi-files
    .words=${words}
    .files=${screen.files}
    .catalogue=${screen.catalogue}
    .all=${screen.all}
    .view=${view}
    .ask=${shop.ask}
  ></shop-kpi-files>`;
}

function sectionPage({ words, view }: Content, figures: Figures) {
  return html`<shop-kpi-section
    .words=${words}
    .report=${figures.report}
    .ids=${figures.listed}
    .view=${view}
    grain=${figures.grain}
  ></shop-kpi-section>`;
}

function kpiPage({ words, view, screen }: Content, figures: Figures) {
  return html`<shop-kpi-kpi
    .words=${words}
    .report=${figures.report}
    .breakdown=${figures.breakdown}
    .beside=${figures.beside}
    .catalogue=${figures.catalogue}
    .view=${view}
    .settings=${screen.settings}
    kpi=${view.id}
    grain=${figures.grain}
    by=${figures.by}
  ></shop-kpi-kpi>`;
}

function overviewPage({ words, view, screen }: Content, figures: Figures) {
  return html`<shop-kpi-overview
    .words=${words}
    .dashboard=${figures.dashboard}
    .breakdown=${figures.breakdown}
    .view=${view}
    .catalogue=${figures.catalogue}
    grain=${figures.grain}
    .settings=${screen.settings}
    measure=${figures.measure}
    by=${figures.by}
  ></shop-kpi-overview>`;
}
