// The charts, each with fixed data from gallery/stories.ts: marks, texts, keys, table, files.

import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, open, test, type Watch } from './fixtures.ts';
import { STORIES } from './gallery/stories.ts';

/** Shows one story, or all without an id, and gives its chart. */
async function show(page: Page, watch: Watch, id = '', locale = 'en'): Promise<Locator> {
  const story = id ? `&story=${id}` : '';
  await open(page, watch, `/gallery/?locale=${locale}${story}`);
  const tag = STORIES[id]?.tag ?? 'section';
  return page.locator(tag).first();
}

/** What a screen reader is told. */
const told = (chart: Locator) => chart.locator('[aria-live]');

/** The texts of a chart's axes and marks, without spaces that only widths tell apart. */
async function texts(chart: Locator, selector: string): Promise<string[]> {
  const all = await chart.locator(selector).allTextContents();
  return all.map((text) => text.replace(/\s+/g, ' ').trim());
}

async function saved(page: Page, chart: Locator, kind: string): Promise<Download> {
  await chart.locator('summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: kind, exact: true }).click(),
  ]);
  return file;
}

test('every chart has a story', async ({ page, watch }) => {
  await show(page, watch);
  const charts = await page.locator('body').getAttribute('data-charts');
  const shown = new Set(Object.values(STORIES).map(({ tag }) => tag));
  expect([...shown].sort()).toEqual(charts?.split(' ').sort());
});

test('a line has a marker a figure, a dotted step to what is incomplete, and an axis from zero', async ({
  page,
  watch,
}) => {
  await page.setViewportSize({ width: 900, height: 700 });
  const chart = await show(page, watch, 'line_months');
  await expect(chart.locator('.plot path.fill')).toHaveCount(13);
  await expect(chart.locator('.plot path.hollow')).toHaveCount(1);
  await expect(chart.locator('.plot path.partial')).toHaveCount(1);
  await expect(chart.locator('.plot path.compared')).toHaveCount(1);
  expect(await texts(chart, '.legend li')).toEqual([
    'Net sales',
    'Same period last year',
    'Incomplete',
  ]);
  const labels = await texts(chart, '.plot text');
  expect(labels).toContain('€0');
  expect(labels).toContain('€100K');
  expect(labels.filter((text) => /^20\d\d$/.test(text))).toEqual(['2023', '2024']);
});

test('unknown figures are a gap, not zero', async ({ page, watch }) => {
  const chart = await show(page, watch, 'line_days');
  await expect(chart.locator('.plot path.current')).toHaveCount(2);
  await chart.locator('.plot').focus();
  // The 42nd day, 26 December, is the first without a figure.
  for (let day = 0; day < 42; day += 1) await page.keyboard.press('ArrowRight');
  await expect(told(chart)).toHaveText('Tue, Dec 26, 2023. Orders: Not known');
});

test('arrow keys move from point to point, and each is read out', async ({ page, watch }) => {
  const chart = await show(page, watch, 'line_months');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(told(chart)).toHaveText(
    'January 2023. Net sales: €41,250.10; Same period last year · January 2022: €36,120.00',
  );
  await page.keyboard.press('End');
  await expect(told(chart)).toHaveText(/^February 2024 \(Incomplete\)\. Net sales: €21,050\.99;/);
  expect(await texts(chart, '.tip text')).toContain('€21,050.99');
  await page.keyboard.press('Escape');
  await expect(chart.locator('.tip')).toHaveCount(0);
});

test('the pointer shows the figures of the nearest bucket', async ({ page, watch }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  const chart = await show(page, watch, 'column_quarters', 'da');
  const columns = chart.locator('.plot path.column');
  // Five quarters, two series, one figure unknown.
  await expect(columns).toHaveCount(9);
  await columns.nth(3).hover();
  const tip = await texts(chart, '.tip text');
  expect(tip[0]).toBe('K4 2023');
  expect(tip).toContain('512.345,67 kr.');
  expect(tip).toContain('430.900,10 kr.');
});

test('every chart shows its numbers as a table', async ({ page, watch }) => {
  const chart = await show(page, watch, 'line_months', 'nl');
  await chart.getByRole('button', { name: 'Als tabel' }).click();
  const table = chart.getByRole('table', { name: 'Net sales' });
  await expect(table.locator('tbody tr')).toHaveCount(14);
  await expect(table.locator('tbody tr').last()).toContainText('februari 2024');
  await expect(table.locator('tbody tr').last()).toContainText('€ 21.050,99');
  await expect(table.getByRole('columnheader').first()).toHaveText('Maand');
  await chart.getByRole('button', { name: 'Als grafiek' }).click();
  await expect(chart.locator('.plot')).toBeVisible();
});

test('a table sorts by every column and keeps the other groups last', async ({ page, watch }) => {
  const chart = await show(page, watch, 'table');
  const names = () => texts(chart, 'tbody th');
  await chart.getByRole('button', { name: 'Margin' }).click();
  await expect(chart.getByRole('columnheader', { name: 'Margin' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  expect(await names()).toEqual(['Regenjas', 'Muts', 'Laarzen', 'Other']);
  // The unknown margin of the boots stays behind the known ones.
  await chart.getByRole('button', { name: 'Margin' }).click();
  expect(await names()).toEqual(['Muts', 'Regenjas', 'Laarzen', 'Other']);
  await chart.getByRole('button', { name: 'Product' }).click();
  expect(await names()).toEqual(['Laarzen', 'Muts', 'Regenjas', 'Other']);
});

test('amounts keep all their digits', async ({ page, watch }) => {
  const chart = await show(page, watch, 'table_digits');
  expect(await texts(chart, 'td')).toEqual([
    '€12,345,678,901,234,567.89',
    '–',
    '€0.10',
    '-€0.01',
    '€12,345,678,901,234,567.99',
    '',
  ]);
});

test('a row of bars is chosen by pointer and by keyboard', async ({ page, watch }) => {
  const chart = await show(page, watch, 'bars');
  await page.evaluate(() => {
    const seen: unknown[] = [];
    Reflect.set(window, 'seen', seen);
    document.addEventListener('shop-kpi-select', (event) => {
      seen.push((event as CustomEvent).detail);
    });
  });
  await chart.getByRole('button', { name: /^E-mail/ }).click();
  await chart.getByRole('button', { name: /^E-mail/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // The sum of the other groups is no group.
  await chart.locator('.row.other').click();
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([
    { row: 2, key: 'email' },
    { row: 3, key: 'direct' },
  ]);
});

test('a funnel says what each step loses', async ({ page, watch }) => {
  const chart = await show(page, watch, 'funnel', 'nl');
  // 184,230 − 21,044 = 163,186, which is 88.577 % of 184,230; and so on, by hand.
  expect(await texts(chart, '.plot text')).toEqual([
    'Sessions',
    '184.230',
    '',
    'Added to cart',
    '21.044',
    '11,4%',
    '-88,6% · 163.186 afgevallen',
    'Reached checkout',
    '9.310',
    '5,1%',
    '-55,8% · 11.734 afgevallen',
    'Orders',
    '4.205',
    '2,3%',
    '-54,8% · 5.105 afgevallen',
  ]);
});

test('cells of a heat map are read by the arrow keys', async ({ page, watch }) => {
  const chart = await show(page, watch, 'heatmap');
  // Six rows, each a cell shorter than the one before.
  await expect(chart.locator('.cell')).toHaveCount(21);
  await chart.locator('.plot').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(told(chart)).toHaveText('Oct 2023, 1: 42.0%');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(told(chart)).toHaveText('Nov 2023, 5: Not known');
  // Wider than a phone, the map follows the cursor.
  await page.setViewportSize({ width: 320, height: 600 });
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await expect(chart.locator('.cell.at')).toBeInViewport();
});

test('a chart is saved as a picture and its numbers as CSV', async ({ page, watch }) => {
  const chart = await show(page, watch, 'line_months');
  const csv = await saved(page, chart, 'CSV');
  expect(csv.suggestedFilename()).toBe('net-sales.csv');
  const lines = (await readFile(await csv.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toBe('Month,Net sales,Same period last year');
  expect(lines[12]).toBe('2023-12-01,81234.56,72980.00');
  const svg = await readFile(await (await saved(page, chart, 'SVG')).path(), 'utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('>Same period last year</text>');
  expect(svg).not.toMatch(/class=|style=|var\(/);
  const png = await readFile(await (await saved(page, chart, 'PNG')).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(10_000);
});

test('a picture has its heading even where the page shows it elsewhere', async ({
  page,
  watch,
}) => {
  const chart = await show(page, watch, 'bars_negative');
  const svg = await readFile(await (await saved(page, chart, 'SVG')).path(), 'utf8');
  expect(svg).toContain('>Profit by product</text>');
});

/** Pairs of texts in one drawing that touch, and texts that leave their drawing. */
function collisions(): string[] {
  const found: string[] = [];
  let drawings = 0;
  const look = (root: Document | ShadowRoot): void => {
    for (const drawing of root.querySelectorAll('.plot > svg')) {
      drawings += 1;
      const edge = drawing.getBoundingClientRect();
      const boxes = [...drawing.querySelectorAll('text')]
        .filter((text) => text.textContent?.trim())
        .map((text) => ({ text: text.textContent?.trim(), box: text.getBoundingClientRect() }));
      boxes.forEach((one, index) => {
        if (one.box.left < edge.left - 1 || one.box.right > edge.right + 1) {
          found.push(`${one.text} leaves the drawing`);
        }
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            one.box.right <= other.box.left ||
            other.box.right <= one.box.left ||
            one.box.bottom <= other.box.top + 2 ||
            other.box.bottom <= one.box.top + 2;
          if (!isApart) found.push(`${one.text} touches ${other.text}`);
        }
      });
    }
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return drawings > 0 ? found : ['nothing is drawn'];
}

test('a waterfall goes from level to level, each step with its sign', async ({ page, watch }) => {
  const chart = await show(page, watch, 'waterfall');
  const rows = chart.locator('.plot [role=listitem]');
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(0)).toHaveAttribute('aria-label', 'Before: €1,000.00');
  await expect(rows.nth(1)).toHaveAttribute('aria-label', 'Volume: +€240.50');
  await expect(rows.nth(1)).toHaveClass(/more/);
  await expect(rows.nth(2)).toHaveClass(/less/);
  // 1000 + 240.50 − 30.25: the third bar ends where the fourth begins.
  const ends = await chart.locator('.bar').evaluateAll((bars) =>
    bars.map((bar) => {
      const { left, right } = bar.getBoundingClientRect();
      return { left, right };
    }),
  );
  expect(ends[1]?.left).toBeCloseTo(ends[0]?.right ?? 0, 0);
  expect(ends[2]?.right).toBeCloseTo(ends[1]?.right ?? 0, 0);
  expect(ends[4]?.left).toBeCloseTo(ends[5]?.right ?? 0, 0);
  const ratio = await show(page, watch, 'waterfall_ratio');
  // The difference of two percentages is in points.
  await expect(ratio.locator('[role=listitem]').nth(1)).toHaveAttribute(
    'aria-label',
    'Within: +0.6 pp',
  );
});

test('a band chart rings the days outside, and leaves a gap where nothing is known', async ({
  page,
  watch,
}) => {
  const chart = await show(page, watch, 'band');
  await expect(chart.locator('.plot .ring')).toHaveCount(1);
  await expect(chart.locator('.plot .band')).toHaveCount(1);
  // The 31st day is a gap: the line starts twice.
  const course = await chart.locator('.plot path.current').getAttribute('d');
  expect(course?.match(/M/g)).toHaveLength(2);
  await expect(chart.locator('.legend li')).toHaveText([
    'Orders',
    'Expected',
    'Expected band',
    'Stands out',
  ]);
});

test('an interval plot draws the line of no difference and says the intervals', async ({
  page,
  watch,
}) => {
  const chart = await show(page, watch, 'intervals');
  await expect(chart.locator('.reference')).toHaveCount(1);
  const rows = chart.locator('[role=listitem]');
  await expect(rows.nth(0)).toHaveAttribute(
    'aria-label',
    'Short form: +1.2 pp (+0.4 pp – +2.0 pp)',
  );
  await expect(rows.nth(0)).toHaveClass('marked');
});

test('a histogram names its edges, its threshold and its marked rows', async ({ page, watch }) => {
  const chart = await show(page, watch, 'histogram');
  const labels = await texts(chart, '.plot text');
  expect(labels).toContain('Free shipping: €50');
  expect(labels).toContain('€60');
  await expect(chart.locator('.column')).toHaveCount(5);
  await expect(chart.locator('.column.marked')).toHaveCount(1);
  // Halfway through the third of five rows.
  const [line, plot] = await Promise.all(
    ['.threshold', '.column >> nth=2'].map((part) => chart.locator(part).boundingBox()),
  );
  expect(line?.x).toBeCloseTo((plot?.x ?? 0) + (plot?.width ?? 0) / 2, -1);
  await chart.locator('.plot').focus();
  await page.keyboard.press('End');
  await expect(told(chart)).toHaveText('€80 and more. Orders: 9');
});

test('ranks say who rose, fell and is new', async ({ page, watch }) => {
  const chart = await show(page, watch, 'ranks');
  const said = await chart
    .locator('[role=listitem]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  expect(said).toEqual([
    '1. Regenjas: up 2',
    '2. Laarzen: down 1',
    '3. Muts: new',
    '4. Paraplu: unchanged',
  ]);
});

test('a heat map of ranks has the first the darkest', async ({ page, watch }) => {
  const chart = await show(page, watch, 'heatmap_ranks');
  const cells = chart.locator('.cell');
  await expect(cells).toHaveCount(3);
  await expect(cells.filter({ hasText: /^\s*1\s*$/ })).toHaveClass(/shade-6/);
  await expect(cells.filter({ hasText: '40' })).toHaveClass(/shade-1/);
});

test('a tree table opens row by row, by keyboard too', async ({ page, watch }) => {
  const chart = await show(page, watch, 'tree');
  const names = () => texts(chart, 'tbody th');
  expect(await names()).toEqual(['Paid search', 'Direct']);
  const paid = chart.getByRole('button', { name: 'Paid search' });
  await expect(paid).toHaveAttribute('aria-expanded', 'false');
  await paid.focus();
  await page.keyboard.press('Enter');
  expect(await names()).toEqual(['Paid search', 'google', 'bing', 'Direct']);
  await chart.getByRole('button', { name: 'google' }).click();
  expect(await names()).toEqual(['Paid search', 'google', 'Brand', 'bing', 'Direct']);
  await expect(chart.getByRole('row', { name: /Direct/ })).toContainText('–');
  await paid.click();
  expect(await names()).toEqual(['Paid search', 'Direct']);
});

for (const locale of ['en', 'nl', 'da']) {
  test(`no label touches another at any width, ${locale}`, async ({ page, watch }) => {
    test.setTimeout(120_000);
    await show(page, watch, '', locale);
    for (const width of [320, 414, 600, 760, 1100, 1800]) {
      await page.setViewportSize({ width, height: 900 });
      // Charts draw anew in the frame after their size has changed.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))),
      );
      expect(await page.evaluate(collisions), `at ${width}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `the page is wider than ${width}`).toBeLessThanOrEqual(0);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`charts and tables are accessible, ${colorScheme}`, async ({ page, watch }) => {
    test.setTimeout(150_000);
    await page.emulateMedia({ colorScheme });
    await show(page, watch);
    const marks = await new AxeBuilder({ page }).analyze();
    expect(marks.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const asTable = page.getByRole('button', { name: 'As table' });
    // Each button that is pressed gets another name.
    for (let left = await asTable.count(); left > 0; left -= 1) {
      await asTable.first().click();
    }
    await expect(page.getByRole('table')).toHaveCount(Object.keys(STORIES).length - 1);
    const tables = await new AxeBuilder({ page }).analyze();
    expect(tables.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
