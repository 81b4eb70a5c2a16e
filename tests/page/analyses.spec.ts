// The analyses: each with made-up reports in the gallery, and with the demo shop on the page.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type {
  Basket,
  BestProducts,
  Cohorts,
  Funnel,
  LifetimeValue,
  OrderValues,
  Rfm,
  TrafficSources,
  UnusualDays,
} from '../../www/engine/analyses.js';
import { ANALYSES } from '../../www/locales/analyses.js';
import { INTL, LOCALES } from '../../www/locales/text.js';
import { ANALYSIS_ENTRIES, analysesOf } from '../../www/state/analyses.js';
import { FIRST_VIEW, readView, writeView } from '../../www/state/view.js';
import { drop, expect, open, test, type Watch } from './fixtures.ts';
import { ORDERS } from './shop.ts';

const IDS = ANALYSIS_ENTRIES.map(({ id }) => id);

/** What each page says of the made-up report, as it is written in English. */
const SAID: { readonly [analysis: string]: readonly string[] } = {
  kpi_tree: ['Net sales went from €10,000 to €12,401: +€2,400.50', 'Sessions by channel'],
  what_changed: [
    'Up most through Mug (+€200.00). Down most through Lamp (-€70.00).',
    'The other 12',
  ],
  what_if: [
    '5,200 becomes 5,720',
    '€13,640.14',
    'No file with ad costs.',
    'Break-even ROAS by country',
    '3 more are not shown.',
  ],
  unusual_days: ['one day of 56 was unusual', 'By channel: E-mail +€1,860.00 (97.0%)'],
  seasonality: ['Rests on one whole calendar year.', '2024'],
  new_and_returning: ['3 orders have no customer', 'Returning, before'],
  cohorts: ['All together', 'Jul 2025 (120)'],
  rfm: ['Champions', 'Reward them', 'Score 2'],
  lifetime_value: ['will probably place about 1,886 orders', 'r = 0.2425 ± 0.0126', '4.3%'],
  best_products: ['Net sales: the best 4 of 84 products bring 62.0%', 'Beanie (new)', '▲ 2'],
  basket: ['1,300 of 4,000 orders (32.5%)', 'Raincoat + Boots', '3.00×'],
  definition_lens: [
    'The same orders come to €150.00 or €180.35',
    'Orders not paid yet',
    '2 returns have no day of their own',
    'There is no figure. No file tells what was charged for shipping.',
  ],
  vat: ['€26.50 of VAT was charged on €149.99', 'Netherlands · 21.0%', 'VAT not known'],
  order_values: ['worth less than €41.50', '18.1% (38 orders)', 'Free shipping: €50'],
  funnel: ['Of 100 visits, 2.7 end in a purchase', 'Mobile', 'do not say the channel'],
  traffic_sources: ['5,200 visits; most come from Paid search (50.0%)'],
  ab_test: ['short_form converts better than control', '53,000 visitors'],
};

async function show(page: Page, watch: Watch, id: string, locale = 'en', hash = ''): Promise<void> {
  await open(page, watch, `/gallery/?analysis=${id}&locale=${locale}#${hash}`);
  await expect(page.locator('shop-kpi-analysis .panel').first()).toBeVisible();
}

/** All the text of a page, inside its elements too. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLStyleElement) return '';
      const inner = node instanceof Element ? node.shadowRoot : null;
      const nodes = [...(inner?.childNodes ?? []), ...node.childNodes];
      return nodes.map(read).join('');
    };
    return read(document.body).replace(/\s+/g, ' ');
  });
}

test('every analysis has its words, its place and a made-up report', () => {
  expect(Object.keys(ANALYSES).sort()).toEqual([...IDS].sort());
  expect(Object.keys(SAID).sort()).toEqual([...IDS].sort());
  // The pages of KPIs lead to them.
  for (const { id, fits } of ANALYSIS_ENTRIES) expect(fits.length, id).toBeGreaterThan(0);
  expect(analysesOf('clv').map(({ id }) => id)).toContain('lifetime_value');
});

test('choices of an analysis are kept in the address, and only on its page', () => {
  const view = {
    ...FIRST_VIEW,
    page: 'analysis' as const,
    id: 'what_if',
    limit: 20,
    show: 'share',
    changes: new Map([
      ['sessions', 1.1],
      ['aov', 0.95],
    ]),
  };
  expect(readView(writeView(view))).toEqual(view);
  const list = readView(writeView({ ...view, page: 'analyses', id: '' }));
  expect(list).toEqual({ ...FIRST_VIEW, page: 'analyses' });
  const nonsense = '#page=analysis&limit=-3&change.sessions=ten&change.<b>=1&show=<i>';
  expect(readView(nonsense)).toEqual({ ...FIRST_VIEW, page: 'analysis' });
});

test('every analysis shows what was found', async ({ page, watch }) => {
  test.setTimeout(120_000);
  for (const id of IDS) {
    await show(page, watch, id);
    const text = await textOf(page);
    for (const said of SAID[id] ?? []) expect(text, id).toContain(said);
    await expect(page.getByRole('heading', { level: 2 }).first(), id).toBeVisible();
  }
});

for (const locale of LOCALES) {
  test(`every analysis fits a phone and a screen, ${locale}`, async ({ page, watch }) => {
    test.setTimeout(120_000);
    for (const id of IDS) {
      await show(page, watch, id, locale);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(120);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, `${id} at ${width}`).toBeLessThanOrEqual(0);
      }
      expect(await textOf(page), id).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every analysis is accessible, ${colorScheme}`, async ({ page, watch }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    for (const id of IDS) {
      await show(page, watch, id);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`);
      expect(found, id).toEqual([]);
    }
  });
}

test('a picture can be chosen, a factor be moved', async ({ page, watch }) => {
  await show(page, watch, 'cohorts', 'en', 'show=cumulative');
  await expect(page.getByLabel('Picture')).toHaveValue('cumulative');
  expect(await textOf(page)).toContain('summed up');
  await show(page, watch, 'what_if');
  const asked = page.evaluate(
    () =>
      new Promise((done) => {
        document.addEventListener('shop-kpi-view', (event) => {
          const { changes } = (event as CustomEvent<{ changes: Map<string, number> }>).detail;
          done([...changes]);
        });
      }),
  );
  const number = page.getByLabel('Conversion rate, change in per cent');
  await number.fill('25');
  await number.press('Enter');
  expect(await asked).toEqual([['conversion_rate', 1.25]]);
});

test('with orders alone, the list says what can be made and what else is needed', async ({
  page,
  watch,
}) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS]);
  await page.getByRole('link', { name: 'Analyses', exact: true }).click();
  const card = (id: string) => page.locator(`a[data-analysis=${id}]`);
  await expect(page.locator('a[data-analysis]')).toHaveCount(IDS.length);
  await expect(card('ab_test')).toContainText('Needs more');
  await expect(card('ab_test')).not.toContainText('Being worked out');
  await card('funnel').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Funnel');
  await expect(page.locator('shop-kpi-analysis')).toContainText('What it needs');
  await expect(page.getByRole('link', { name: 'Add files' })).toBeVisible();
  await page.goBack();
  await expect(card('funnel')).toBeVisible();
});

test('a KPI leads to the analyses that say more of it', async ({ page, watch }) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS]);
  await page.locator('a[data-kpi=aov]').click();
  const deeper = page.getByRole('navigation', { name: 'Look deeper' });
  await deeper.getByRole('link', { name: 'Order values' }).click();
  await expect(page).toHaveURL(/page=analysis&id=order_values/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Order values');
});

/** What some analyses found; one at a time is there. */
type Found = Partial<{
  basket: Basket;
  best_products: BestProducts;
  cohorts: Cohorts;
  funnel: Funnel;
  lifetime_value: LifetimeValue;
  order_values: OrderValues;
  rfm: Rfm;
  traffic_sources: TrafficSources;
  unusual_days: UnusualDays;
}>;

/** Figures of a report as the page must write them. */
function figuresOf(found: Found, tag: string): string[] {
  const count = (value = 0) => value.toLocaleString(tag, { maximumFractionDigits: 1 });
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const share = (value: number) => value.toLocaleString(tag, { style: 'percent', ...digits });
  const { basket, rfm } = found;
  const figures = [
    ...(basket ? [count(basket.orders), count(basket.pairs_found)] : []),
    ...(found.best_products?.rows ?? []).map(({ key }) => key),
    ...(found.cohorts?.cohorts ?? []).map(({ customers }) => `(${count(customers)})`),
    ...(found.funnel?.steps ?? []).map((step) => count(step.count)),
    ...(found.lifetime_value ? [count(found.lifetime_value.repeat_customers)] : []),
    ...(found.order_values ? [count(found.order_values.orders)] : []),
    ...(rfm ? [count(rfm.customers), ...rfm.segments.map((segment) => share(segment.share))] : []),
    ...(found.traffic_sources ? [count(found.traffic_sources.all.sessions)] : []),
    ...(found.unusual_days ? [count(found.unusual_days.judged)] : []),
  ];
  return figures.map((figure) => figure.replace(/\s/g, ' '));
}

for (const locale of LOCALES) {
  test(`every analysis opens with the demo shop, ${locale}`, async ({ page, watch }) => {
    test.setTimeout(240_000);
    await open(page, watch, './?demo');
    await expect(page.locator('a[data-kpi=revenue] .value')).toBeVisible({ timeout: 60_000 });
    for (const id of IDS) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `page=analysis&id=${id}&locale=${locale}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        ANALYSES[id]?.name[locale] as string,
      );
      await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
      // Either what was found or, in words, what it needs.
      const report = await page
        .locator('shop-kpi-analysis')
        .evaluate((element) => Reflect.get(element, 'report'));
      expect(report.analysis, id).toBe(id);
      const body = page.locator(`shop-kpi-analysis-${id.replaceAll('_', '-')}`);
      await expect(body, id).toHaveCount(report.result ? 1 : 0);
      await expect(page.locator('shop-kpi-analysis .lacking'), id).toHaveCount(
        report.result ? 0 : 1,
      );
      // What is chosen stands there, though the choices were those of the analysis before.
      const chosen = await page
        .locator('shop-kpi-analysis-choices select')
        .evaluateAll((selects) => selects.map((one) => (one as HTMLSelectElement).selectedIndex));
      expect(chosen, id).not.toContain(-1);
      const text = await textOf(page);
      expect(text, id).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
      for (const figure of figuresOf(report.result ?? {}, INTL[locale])) {
        // Charts are drawn once they know how wide they are.
        await expect
          .poll(async () => (await textOf(page)).replace(/\s/g, ' '), { message: id })
          .toContain(figure);
      }
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, id).toBeLessThanOrEqual(0);
    }
  });
}
