// Every chart with fixed data, for the tests of charts.spec.ts and for looking at them.
import { CHARTS } from '../../../www/charts/define.ts';
import { STORIES } from './stories.ts';

const asked = new URLSearchParams(location.search);
const main = document.querySelector('main');
document.body.dataset.charts = Object.keys(CHARTS).join(' ');

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
