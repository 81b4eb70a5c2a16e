// A KPI's own page: comparisons side by side, what to try, what counts; for orders on odd days.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../www/locales/text.ts';
import { drop, expect, open, test } from './fixtures.ts';
import { ORDERS } from './shop.ts';

/**
 * Orders of one article each, on days around a leap day, an ISO week 53 and a turn of the year.
 * 29 Feb 2024 is a Thursday, as is 2 Mar 2023, 52 weeks before; 2026-W53 is 28 Dec to 3 Jan.
 */
const DAYS: readonly [day: string, amount: number][] = [
  ['2023-02-28', 40],
  ['2023-03-02', 25],
  ['2024-02-28', 50],
  ['2024-02-29', 60],
  ['2025-12-28', 10],
  ['2026-01-04', 20],
  ['2026-12-22', 30],
  ['2026-12-30', 60],
  ['2027-01-03', 40],
  ['2027-01-05', 5],
];

const COLUMNS =
  'Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Source';

/** A file of those orders, as Shopify exports it. */
function exported(days: readonly (readonly [day: string, amount: number])[]) {
  const lines = days.map(
    ([day, amount], at) =>
      `#${1001 + at},a${at}@example.org,paid,EUR,${amount}.00,0.00,0.00,${amount}.00,${day} 12:00:00 +0100,1,Mug,${amount}.00,MUG,web`,
  );
  return { name: 'orders_export_1.csv', content: [COLUMNS, ...lines, ''].join('\n') };
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** The rows of the comparisons, all kinds of spaces as plain ones. */
async function rows(page: Page): Promise<string[]> {
  const texts = await page.locator('shop-kpi-comparisons tbody tr').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').replace(' ,', ',').trim());
}

test.beforeEach(async ({ page, watch }) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-drop-zone .zone', [exported(DAYS)]);
  await expect(page.locator('a[data-kpi=revenue] .value')).toBeVisible();
});

for (const [hash, expected] of [
  // One day: against the day before; 28 Feb, as 2023 has no 29th; 2 Mar 2023, a Thursday too.
  // 60 ÷ 50 = 1.2; 60 ÷ 40 = 1.5; 60 ÷ 25 = 2.4.
  [
    'from=2024-02-29&to=2024-02-29',
    [
      'This period 29 Feb 2024 €60.00',
      'The period before 28 Feb 2024 €50.00 +20.0%, better',
      'A year before 28 Feb 2023 €40.00 +50.0%, better',
      'Same weekdays a year before 2 Mar 2023 €25.00 +140.0%, better',
    ],
  ],
  // 2026-W53, 60 + 40: against W52 (30), the same dates (10 on 28 Dec), W1 to the Sunday (20 on
  // 4 Jan). 100 ÷ 30 = 3.333; 100 ÷ 10 = 10; 100 ÷ 20 = 5. Half a year of weeks without an order came
  // before, but for the 30 of W52: 70 more, 90 more and 80 more have not been seen.
  [
    'from=2026-12-28&to=2027-01-03',
    [
      'This period 28 Dec 2026 – 3 Jan 2027 €100.00',
      'The period before 21 – 27 Dec 2026 €30.00 +233.3%, better unusual',
      'A year before 28 Dec 2025 – 3 Jan 2026 €10.00 +900.0%, better unusual',
      'Same weekdays a year before 29 Dec 2025 – 4 Jan 2026 €20.00 +400.0%, better unusual',
    ],
  ],
  // From zero a figure is new: no order on 4 Jan 2027, 5 Jan 2026 and 6 Jan 2026.
  [
    'from=2027-01-05&to=2027-01-05',
    [
      'This period 5 Jan 2027 €5.00',
      'The period before 4 Jan 2027 €0.00 new, better',
      'A year before 5 Jan 2026 €0.00 new, better',
      'Same weekdays a year before 6 Jan 2026 €0.00 new, better',
    ],
  ],
  // January is over on the 5th in these data: its first five days (40 + 5) against those of
  // December (none), of January 2026 (20 on the 4th; 45 ÷ 20 = 2.25), and 2 to 6 Jan 2026 (20).
  // The own period: five days of the seven of W53, 28 Dec to 1 Jan (60). 45 ÷ 60 = 0.75.
  [
    'from=2027-01-01&to=2027-01-31&compare=2026-12-28..2027-01-03',
    [
      'This period 1 – 5 Jan 2027 €45.00',
      'The period before 1 – 5 Dec 2026 over the same number of days €0.00 new, better',
      'A year before 1 – 5 Jan 2026 over the same number of days €20.00 +125.0%, better',
      'Same weekdays a year before 2 – 6 Jan 2026 over the same number of days €20.00 +125.0%, better',
      'Own period 28 Dec 2026 – 1 Jan 2027 over the same number of days €60.00 -25.0%, worse',
    ],
  ],
] as const) {
  test(`compares ${hash}`, async ({ page }) => {
    await go(page, `#page=kpi&id=revenue&${hash}`);
    await expect.poll(() => rows(page)).toEqual(expected);
  });
}

test('a comparison leads to the page compared so', async ({ page }) => {
  await go(page, '#page=kpi&id=revenue&from=2024-02-29&to=2024-02-29');
  const table = page.locator('shop-kpi-comparisons');
  await expect(table.locator('tr[aria-current]')).toContainText('The period before');
  await table.getByRole('link', { name: 'A year before', exact: true }).click();
  await expect(page).toHaveURL(/compare=year/);
  await expect(table.locator('tr[aria-current]')).toContainText('A year before');
  await expect(page.locator('shop-kpi-kpi .now')).toContainText('before: €40.00');
});

test('periods go by ISO weeks and the fiscal year', async ({ page }) => {
  // The data end on Tuesday 5 Jan 2027, in W1.
  await go(page, '#period=last_week');
  const period = page.getByRole('button', { name: /Period/ });
  await expect(period).toContainText('Week 53, 2026 · 28 Dec 2026');
  await go(page, '#period=this_week');
  await expect(period).toContainText('Week 1, 2027 · 4');
  await period.click();
  await expect(page.getByLabel('Latest year')).toBeVisible();
  await go(page, '#page=settings&id=fiscal_year_start_month');
  const month = page.getByLabel('The fiscal year begins in');
  await expect(month).toBeFocused();
  await month.selectOption('April');
  await go(page, '#period=this_year');
  await expect(period).toContainText(/Latest fiscal year · 1 Apr 2026 – 31 Mar 2027/);
  // 30 + 60 + 40 + 5.
  await expect(page.locator('a[data-kpi=revenue] .value')).toHaveText('€135.00');
  await period.click();
  await expect(page.getByRole('link', { name: 'The fiscal year begins in April.' })).toBeVisible();
});

test('a bucket that is not over is hollow, named, and no fall', async ({ page }) => {
  await go(page, '#from=2026-12-21&to=2027-01-10&grain=week');
  const tile = page.locator('shop-kpi-tile').first();
  await expect(tile.locator('.mark')).toHaveText('partial');
  await expect(tile.locator('shop-kpi-sparkline .end.inner')).toHaveCount(1);
  await go(page, '#page=kpi&id=revenue&from=2026-12-21&to=2027-01-10&grain=week');
  const chart = page.locator('shop-kpi-kpi shop-kpi-line-chart');
  await expect(chart.locator('.legend')).toContainText('Incomplete');
  await expect(chart.locator('path.hollow')).toHaveCount(1);
  await go(page, '#from=2026-12-21&to=2027-01-03&grain=week');
  await expect(tile.locator('.mark')).toHaveCount(0);
  await expect(tile.locator('shop-kpi-sparkline .end.inner')).toHaveCount(0);
});

test('the definition is worked out, and each rule leads to its setting', async ({ page }) => {
  await go(page, '#page=kpi&id=aov&from=2026-12-28&to=2027-01-03');
  const definition = page.locator('shop-kpi-definition');
  await expect(definition.locator('.formula')).toHaveText('Net sales ÷ Orders');
  await expect(definition.locator('.worked')).toHaveText('€100.00 ÷ 2 = €50.00');
  const rules = definition.locator('.rules');
  await expect(rules).toContainText('Orders count unless they are cancelled');
  await expect(rules).toContainText('Amounts are in EUR, the currency most orders are in.');
  await expect(rules).not.toContainText('Conversion');
  await rules.getByRole('link', { name: 'Change the setting: Sales are without tax.' }).click();
  const box = page.getByRole('checkbox', { name: /tax/ });
  await expect(box).toBeFocused();
  await box.check();
  await go(page, '#page=kpi&id=aov');
  await expect(rules).toContainText('Sales are with tax.');
});

test('the definition shows measures too, and leads to the KPIs among them', async ({
  page,
  watch,
}) => {
  await open(page, watch);
  // Of order #1001 15.00 was given back: 100 + 80 + 130, less 10, less 15.
  const content = ORDERS.content.replace('NL,,0.00,web', 'NL,,15.00,web');
  await drop(page, 'shop-kpi-drop-zone .zone', [{ ...ORDERS, content }]);
  await expect(page.locator('a[data-kpi=revenue] .value')).toBeVisible();
  await go(page, '#page=kpi&id=revenue&from=2026-01-01&to=2026-02-28');
  const definition = page.locator('shop-kpi-definition');
  await expect(definition.locator('.worked')).toHaveText('€310.00 − €10.00 − €15.00 = €285.00');
  const parts = await definition.locator('tbody tr').allInnerTexts();
  expect(parts.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
    'Gross sales €310.00',
    'Discounts €10.00',
    'Returns €15.00',
  ]);
  await expect(definition.locator('tbody a')).toHaveText(['Gross sales']);
  // What lacks an input shows those there are.
  await go(page, '#page=kpi&id=revenue_per_session&from=2026-01-01&to=2026-02-28');
  await expect(definition.locator('tbody')).toContainText('€285.00');
  await expect(definition.locator('tbody')).toContainText('–');
  await expect(definition.locator('.worked')).toHaveCount(0);
});

test('a card says in short what it means, and leads to the definition', async ({ page }) => {
  await go(page, '#from=2026-12-28&to=2027-01-03');
  const card = page.locator('shop-kpi-tile[kpi=revenue]');
  const button = card.getByRole('button', { name: 'What “Net sales” means' });
  const panel = card.getByRole('dialog');
  await expect(button).toHaveAttribute('popovertarget', 'explained');
  await expect(panel).toHaveCount(0);
  expect(await card.locator('[popover]').evaluate(({ textContent }) => textContent.trim())).toBe(
    '',
  );
  await card.locator('a[data-kpi]').focus();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await expect(panel.locator('p').first()).toHaveText('Gross sales minus discounts and returns.');
  await expect(panel.locator('.formula')).toContainText('Gross sales − Discounts − Returns');
  const { violations } = await new AxeBuilder({ page }).include('shop-kpi-app').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/page=kpi&id=revenue&.*show=definition/);
  await expect(page.locator('shop-kpi-definition h2').first()).toBeFocused();
  // Another KPI begins at its top.
  await page.locator('shop-kpi-next a').first().click();
  await expect(page).not.toHaveURL(/show=/);
});

for (const locale of LOCALES) {
  test(`what opens on a card stays on a narrow screen, ${locale}`, async ({ page }, testInfo) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await go(page, `#from=2026-12-28&to=2027-01-03&locale=${locale}`);
    const cards = page.locator('shop-kpi-tile');
    for (const at of [0, 1]) {
      await cards.nth(at).locator('.explain').click();
      const box = await cards.nth(at).getByRole('dialog').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      await page.screenshot({ path: testInfo.outputPath(`card_${at}.png`) });
      await page.keyboard.press('Escape');
    }
  });
}

test('says what to try, and what to look at next with its figure', async ({ page }) => {
  await go(page, '#page=kpi&id=aov&from=2026-12-28&to=2027-01-03');
  await expect(page.locator('shop-kpi-actions li')).toHaveCount(3);
  await expect(page.locator('shop-kpi-actions')).toContainText('free-shipping threshold');
  const next = page.locator('shop-kpi-next [data-kpi=units_per_order]');
  // One unit an order, in that week as in the week before.
  await expect(next).toContainText('1.00×');
  await next.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Units per order');
  await expect(page.locator('shop-kpi-actions')).toContainText('refills');
});

for (const locale of LOCALES) {
  test(`has no fault that an accessibility check finds, ${locale}`, async ({ page }) => {
    await go(page, `#page=kpi&id=revenue&from=2027-01-01&to=2027-01-31&locale=${locale}`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('shop-kpi-comparisons .remark').first()).toBeVisible();
    const text = await page.locator('shop-kpi-kpi').innerText();
    expect(text).not.toMatch(/undefined|\{\w+\}/);
    const { violations } = await new AxeBuilder({ page }).include('shop-kpi-app').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  });
}

/**
 * Thirty weeks from Monday 6 Jan 2025 of an order a day, of 100 to 196 as if by chance: weeks differ
 * by up to 22 %, that of 7 July from the one before by 0.4 %. The last week brings three times as much.
 */
const STEADY = Array.from({ length: 210 }, (_, at): [string, number] => {
  const day = new Date(Date.UTC(2025, 0, 6 + at)).toISOString().slice(0, 10);
  const amount = 100 + ((at * at * 31 + at * 7) % 97);
  return [day, at < 203 ? amount : amount * 3];
});

test('says whether a change is more than the shop’s own ups and downs', async ({ page, watch }) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-drop-zone .zone', [exported(STEADY)]);
  await expect(page.locator('a[data-kpi=revenue] .value')).toBeVisible();
  await go(page, '#page=kpi&id=revenue&from=2025-07-07&to=2025-07-13');
  const mark = page.locator('shop-kpi-kpi .now .normal');
  await expect(mark.locator('summary')).toHaveText('within the normal range');
  await go(page, '#page=kpi&id=revenue&from=2025-07-28&to=2025-08-03');
  await expect(mark.locator('summary')).toHaveText('unusual');
  await mark.locator('summary').click();
  await expect(mark).toContainText(/19 of 20 such changes lie between -\d.* and \+\d/);
  await expect(page.locator('[data-compare=previous] .normal')).toHaveText('unusual');
  // Nobody knows what is usual a year before: the data are younger.
  await expect(page.locator('[data-compare=year] .normal')).toHaveCount(0);
  await go(page, '#from=2025-07-28&to=2025-08-03');
  await expect(page.locator('shop-kpi-tile').first().locator('.normal')).toHaveText('unusual');
});
