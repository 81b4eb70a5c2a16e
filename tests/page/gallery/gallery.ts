// Every chart with fixed data, and every analysis with a made-up report (`?analysis=rfm`): for the
// tests of charts.spec.ts and analyses.spec.ts, and for looking at them.
import { CHARTS } from '../../../www/charts/define.ts';
import { MORE_CHARTS } from '../../../www/charts/define_more.ts';
import '../../../www/elements/define_figures.ts';
import '../../../www/elements/define_analyses.ts';
import type { Catalogue } from '../../../www/engine/types.ts';
import { loadLaterWords, loadWords } from '../../../www/locales/load.ts';
import { LOCALES } from '../../../www/locales/text.ts';
import { readView } from '../../../www/state/view.ts';
import { Words } from '../../../www/state/words.ts';
import { reportOf } from './reports.ts';
import { STORIES } from './stories.ts';

await Promise.all([...LOCALES.map(loadWords), ...LOCALES.map(loadLaterWords)]);

const asked = new URLSearchParams(location.search);
const main = document.querySelector('main');
document.body.dataset.charts = Object.keys({ ...CHARTS, ...MORE_CHARTS }).join(' ');

/** As much of a catalogue as the pages of analyses look at. */
const CATALOGUE = {
  kpis: ['revenue', 'orders', 'sessions', 'conversion_rate'].map((id) => ({
    id,
    section: 'sales',
    unit: 'money',
    better: 'higher',
    formula: id,
    by: ['channel', 'product', 'country'],
    next: [],
  })),
  dimensions: ['channel', 'product', 'country', 'category'],
} as unknown as Catalogue;

function showAnalysis(id: string): void {
  const element = document.createElement('shop-kpi-analysis');
  const locale = LOCALES.find((one) => one === asked.get('locale')) ?? 'en';
  Object.assign(element, {
    words: new Words(locale),
    report: reportOf(id),
    catalogue: CATALOGUE,
    view: readView(`#page=analysis&id=${id}&${location.hash.slice(1)}`),
    settings: {},
  });
  main?.append(element);
}

function showStories(): void {
  for (const [id, { tag, data, heading, set }] of Object.entries(STORIES)) {
    if (asked.has('story') && asked.get('story') !== id) {
      continue;
    }
    const section = document.createElement('section');
    const chart = document.createElement(tag);
    Object.assign(chart, { data, heading, locale: asked.get('locale') ?? 'en', ...set });
    section.id = id;
    section.append(chart);
    main?.append(section);
  }
}

const analysis = asked.get('analysis');
if (analysis) {
  // The page's own colours and sizes, which the charts alone do without.
  await import('../../../www/styles/page.css');
  main?.classList.add('analysis');
  showAnalysis(analysis);
} else showStories();
