// What is told before the cards: a shop whose Belgian orders stop in its last week.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ALERT_WORDS } from '../../www/locales/alerts.js';
import { SUMMARY_MARKS, SUMMARY_WORDS } from '../../www/locales/summary.js';
import { LOCALES } from '../../www/locales/text.js';
import { drop, expect, open, type TestFile, test } from './fixtures.js';

/** Monday, 1 September 2025, and twenty weeks to Sunday, 18 January 2026. */
const FIRST = Date.UTC(2025, 8, 1);
const DAYS = 140;
const LAST_WEEK = 'from=2026-01-12&to=2026-01-18&compare=previous';

/**
 * 8 to 12 orders of 20.00 a day from each country; from Belgium none in the last week, and but one
 * from the Netherlands on the last Saturday.
 */
function orders(): TestFile {
  const rows = ['order_id,date,customer,country,total'];
  for (let number = 0; number < DAYS; number += 1) {
    const day = new Date(FIRST + number * 86_400_000).toISOString().slice(0, 10);
    for (const [which, country] of ['NL', 'BE'].entries()) {
      const isSilent = country === 'BE' && number >= DAYS - 7;
      // As good as chance, the same every time.
      const usual = 8 + (((number * 31 + which * 17) ** 2 % 1009) % 5);
      const count = isSilent ? 0 : number === DAYS - 2 ? 1 : usual;
      for (let order = 0; order < count; order += 1) {
        const id = `${country}${number}-${order}`;
        rows.push(`${id},${day},${id}@example.org,${country},20.00`);
      }
    }
  }
  return { name: 'orders.csv', content: `${rows.join('\n')}\n` };
}

const summary = (page: Page) => page.locator('shop-kpi-summary');
const alerts = (page: Page) => page.locator('shop-kpi-alerts');

for (const locale of LOCALES) {
  test(`says what got worse, who made it and what to look at, in ${locale}`, async ({
    page,
    watch,
  }, testInfo) => {
    await open(page, watch, `./#locale=${locale}&${LAST_WEEK}`);
    await drop(page, 'shop-kpi-drop-zone .zone', [orders()]);
    await expect(summary(page).locator('h2')).toHaveText(SUMMARY_WORDS.summary[locale]);
    const worse = summary(page).locator('li[data-code=worse]');
    await expect(worse).toHaveCount(2);
    await expect(worse.first().locator('.mark')).toHaveText(SUMMARY_MARKS.worse[locale]);
    await expect(worse.first()).toContainText(SUMMARY_WORDS.beyond_usual[locale]);
    await expect(worse.first()).toContainText(
      { en: 'Belgium', nl: 'België', da: 'Belgien' }[locale],
    );
    // What is said of revenue stands for its chart, where that cannot be seen.
    const ofRevenue = await summary(page).locator('a[href*="id=revenue"]').first().innerText();
    const chart = page.locator('shop-kpi-overview shop-kpi-line-chart');
    await expect(chart.locator('[part=description]')).toContainText(ofRevenue);
    await expect(alerts(page).locator('h2')).toHaveText(ALERT_WORDS.alerts[locale]);
    // The last complete day is Saturday: the last one of the data may go on.
    const revenue = alerts(page).locator('li[data-kpi=revenue]');
    await expect(revenue).toContainText('17');
    for (const told of [summary(page), alerts(page)]) {
      await expect(told).not.toContainText(/undefined|NaN|\[object|\{\w+\}/);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    await page.screenshot({ path: testInfo.outputPath('told.png') });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.screenshot({ path: testInfo.outputPath('told_phone.png') });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: testInfo.outputPath('told_dark.png') });
  });
}

test('each statement leads to its KPI', async ({ page, watch }) => {
  await open(page, watch, `./#${LAST_WEEK}`);
  await drop(page, 'shop-kpi-drop-zone .zone', [orders()]);
  await alerts(page).locator('li[data-kpi=revenue] a').click();
  await expect(page).toHaveURL(/page=kpi.*id=revenue|id=revenue.*page=kpi/);
  await expect(summary(page)).toHaveCount(0);
});
