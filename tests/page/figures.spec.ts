// The page's figures, read off the screen, for a shop worked out by hand (shop.ts).

import type { Page } from '@playwright/test';
import { drop, expect, open, test } from './fixtures.ts';
import { ORDERS } from './shop.ts';

/** The large figure of a KPI's card. */
const card = (page: Page, kpi: string) => page.locator(`shop-kpi-tile a[data-kpi=${kpi}] .value`);

/** All kinds of spaces as plain ones: which of them a language uses is the browser's affair. */
const plain = async (page: Page, kpi: string) =>
  (await card(page, kpi).innerText()).replace(/\s/g, ' ');

test.beforeEach(async ({ page, watch }) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS]);
  await expect(card(page, 'revenue')).toBeVisible();
});

test('shows the figures of dropped orders', async ({ page }) => {
  await expect(card(page, 'revenue')).toHaveText('€300.00');
  await expect(card(page, 'orders')).toHaveText('3');
  await expect(card(page, 'aov')).toHaveText('€100.00');
  await expect(card(page, 'new_customers')).toHaveText('2');
  await expect(page).toHaveTitle('Overview – Shop KPI');
});

test('follows the period', async ({ page }) => {
  await page.getByRole('button', { name: /Period/ }).click();
  await page.getByLabel('From').first().fill('2026-02-01');
  await page.getByLabel('To and including').first().fill('2026-02-28');
  await page.getByRole('button', { name: 'Apply' }).first().click();
  await expect(card(page, 'revenue')).toHaveText('€130.00');
  await expect(card(page, 'orders')).toHaveText('1');
  await expect(page).toHaveURL(/from=2026-02-01&to=2026-02-28/);
  // Only a part of February is in the data.
  await expect(page.locator('shop-kpi-tile').first()).toContainText('partial');
  await page.goBack();
  await expect(card(page, 'revenue')).toHaveText('€300.00');
});

test('compares with an own period', async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '#from=2026-02-10&to=2026-02-10&compare=2026-01-05..2026-01-05';
  });
  await expect(card(page, 'revenue')).toHaveText('€130.00');
  // 130 against 100.
  const tile = page.locator('shop-kpi-tile').first();
  await expect(tile).toContainText('+30.0%');
  await expect(tile).toContainText('before: €100.00');
  await expect(tile.locator('.change')).toHaveClass(/good/);
});

test('filters by what the reader chooses, and forgets it again', async ({ page }) => {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByLabel('Only where').selectOption('country');
  await page.getByRole('checkbox', { name: 'Belgium' }).check();
  await expect(card(page, 'revenue')).toHaveText('€70.00');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove filter: Country Belgium' }).click();
  await expect(card(page, 'revenue')).toHaveText('€300.00');
});

test('breaks down by a dimension, as a chart and as a table', async ({ page }) => {
  const breakdown = page.locator('shop-kpi-breakdown');
  await breakdown.getByRole('combobox', { name: 'by', exact: true }).selectOption('country');
  const rows = breakdown.locator('shop-kpi-data-table tbody tr');
  await expect(rows.nth(0)).toContainText(/Netherlands\s*€230\.00/);
  await expect(rows.nth(1)).toContainText(/Belgium\s*€70\.00/);
  const products = page.locator('shop-kpi-data-table[heading="Best products"] tbody tr');
  await expect(products.filter({ hasText: 'Mug' })).toContainText('€150.00');
  await expect(products.filter({ hasText: 'Lamp' })).toContainText('€150.00');
});

test('speaks Dutch and Danish, and writes figures their way', async ({ page }) => {
  await page.getByLabel('Language').selectOption('nl');
  await expect(page.locator('shop-kpi-tile').first()).toContainText('Netto-omzet');
  await expect.poll(() => plain(page, 'revenue')).toBe('€ 300,00');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.getByLabel('Taal', { exact: true }).selectOption('da');
  await expect(page.locator('shop-kpi-tile').first()).toContainText('Nettoomsætning');
  await expect.poll(() => plain(page, 'revenue')).toBe('300,00 €');
});

test('opens a KPI: its formula, its inputs, and back', async ({ page }) => {
  await page.locator('a[data-kpi=aov]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Average order value');
  const kpi = page.locator('shop-kpi-kpi');
  await expect(kpi.locator('.value')).toHaveText('€100.00');
  await expect(kpi.locator('.formula')).toHaveText('Net sales ÷ Orders');
  await expect(kpi.getByRole('row', { name: /Net sales/ }).first()).toContainText('€300.00');
  await page.getByRole('link', { name: 'Sales' }).first().click();
  await expect(page.locator('tr[data-kpi=units_sold]')).toContainText('5');
});

test('says what a figure lacks and which export brings it', async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '#page=kpi&id=cac';
  });
  const kpi = page.locator('shop-kpi-kpi');
  await expect(kpi).toContainText('No file with ad costs.');
  await expect(kpi).toContainText('Google Ads');
});

test('keeps to settings', async ({ page }) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Exchange rates').fill('nonsense');
  await page.getByLabel('Reporting currency').fill('DKK');
  await expect(page.getByRole('alert')).toContainText('nonsense');
  await page.getByLabel('Exchange rates').fill('EUR 7.5');
  await page.getByLabel('Exchange rates').blur();
  await page.getByRole('link', { name: 'Overview' }).click();
  // 300 × 7.5
  await expect.poll(() => plain(page, 'revenue')).toMatch(/2,250\.00/);
});
