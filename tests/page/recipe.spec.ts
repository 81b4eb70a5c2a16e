// What is remembered: nothing unless asked for; then settings and corrections, by one tab, to be
// deleted with proof. And the recipe as a file.

import { crc32 } from 'node:zlib';
import type { Page } from '@playwright/test';
import { drop, expect, open, savedRecipe, test } from './fixtures.ts';
import { AMBIGUOUS } from './shop.ts';

const KEY = 'shop-kpi.recipe';
const notice = (page: Page) => page.locator('shop-kpi-notices .notice');
const revenue = (page: Page) => page.locator('a[data-kpi=revenue] .value');
const stored = (page: Page) => page.evaluate(() => localStorage.length);
const remember = (page: Page) =>
  page.getByLabel('Remember settings and corrections in this browser');

/** Loads the sales whose amounts can be read in two ways, and says that a point is a point. */
async function corrected(page: Page): Promise<void> {
  await drop(page, 'shop-kpi-app', [AMBIGUOUS]);
  await page.getByRole('link', { name: /Files/ }).click();
  await page.getByRole('button', { name: 'Take this: 1.234' }).click();
  await expect(page.locator('shop-kpi-questions section')).toHaveCount(0);
  await page.getByRole('link', { name: 'Settings' }).click();
}

test('stores nothing unless asked; then remembers, and deletes all with proof', async ({
  page,
  watch,
}) => {
  await open(page, watch);
  await corrected(page);
  expect(await stored(page)).toBe(0);
  await expect(page.getByText('Nothing is stored.')).toBeVisible();
  await remember(page).check();
  await expect(page.getByText(/Stored now: .*, one kind of file\./)).toBeVisible();
  expect(await stored(page)).toBe(1);
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
  for (const data of ['B1', '1.234', '2.500', '2026-03']) expect(kept).not.toContain(data);

  await open(page, watch);
  await expect(notice(page)).toContainText('one kind of file');
  await drop(page, 'shop-kpi-app', [{ ...AMBIGUOUS, name: 'sales-april.csv' }]);
  // 1.234 + 2.5
  await expect(revenue(page)).toHaveText('3.73');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.locator('shop-kpi-memory').getByRole('button', { name: 'Delete all' }).click();
  await expect(notice(page)).toContainText(
    'Left in this browser: 0 records, 0 databases, 0 caches, 0 service workers.',
  );
  expect(await stored(page)).toBe(0);
  await expect(page.locator('shop-kpi-landing')).toBeVisible();
  await drop(page, 'shop-kpi-app', [AMBIGUOUS]);
  await page.getByRole('link', { name: 'Overview' }).click();
  // Nothing is known of it any more: 1234 + 2500.
  await expect(revenue(page)).toHaveText('3,734.00');
});

test('forgets when it is switched off', async ({ page, watch }) => {
  await open(page, watch);
  await corrected(page);
  await remember(page).check();
  await expect.poll(() => stored(page)).toBe(1);
  await remember(page).uncheck();
  await expect.poll(() => stored(page)).toBe(0);
  await expect(page.getByText('Nothing is stored.')).toBeVisible();
});

test('a recipe is saved and loaded; a damaged or newer one changes nothing', async ({
  page,
  watch,
}) => {
  await open(page, watch);
  await corrected(page);
  const recipe = await savedRecipe(page);
  const load = (content: string) =>
    drop(page, 'shop-kpi-app', [{ name: 'shop-kpi-recipe.json', content }]);

  await open(page, watch);
  await load(recipe.replace('"decimal_mark": "."', '"decimal_mark": ","'));
  await expect(notice(page)).toContainText('damaged and was set aside');
  const inner = JSON.stringify({ ...JSON.parse(recipe).recipe, version: 99 });
  const checksum = crc32(inner).toString(16).padStart(8, '0');
  const newer = { kind: 'shop-kpi-recipe', checksum, recipe: JSON.parse(inner) };
  await load(JSON.stringify(newer));
  await expect(notice(page).first()).toContainText('made by a newer version');
  await drop(page, 'shop-kpi-app', [AMBIGUOUS]);
  await expect(revenue(page)).toHaveText('3,734.00');
  // What is loaded already is read anew by it.
  await load(recipe);
  await expect(notice(page).first()).toContainText('The recipe is in force');
  await expect(revenue(page)).toHaveText('3.73');
});

test('what is stored and damaged is set aside with a word', async ({ page, watch }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"kind":"shop-kpi-recipe",'), KEY);
  await open(page, watch);
  await expect(notice(page)).toContainText('damaged and was set aside');
  await drop(page, 'shop-kpi-app', [AMBIGUOUS]);
  await expect(revenue(page)).toHaveText('3,734.00');
});

test('says when the storage is full, and when what was stored is gone', async ({ page, watch }) => {
  await open(page, watch);
  await corrected(page);
  await page.evaluate(() => {
    for (let size = 2 ** 22; size > 0; size = Math.floor(size / 2)) {
      try {
        for (let at = 0; ; at += 1) localStorage.setItem(`filler ${size} ${at}`, 'x'.repeat(size));
      } catch {
        // A smaller piece may fit.
      }
    }
  });
  await remember(page).click();
  await expect(notice(page)).toContainText('storage is full');
  await expect(remember(page)).not.toBeChecked();
  await page.evaluate(() => localStorage.clear());
  await remember(page).check();
  await expect.poll(() => stored(page)).toBe(1);
  await page.evaluate(() => localStorage.clear());
  await page.getByLabel('Net sales include tax').check();
  await expect(notice(page).first()).toContainText('What this browser remembered is gone');
  expect(await stored(page)).toBe(0);
});

test('of two tabs one remembers, and the other follows when it closes', async ({
  page,
  context,
  watch,
}) => {
  await open(page, watch);
  await corrected(page);
  await remember(page).check();
  await expect.poll(() => stored(page)).toBe(1);
  const other = await context.newPage();
  await open(other, watch);
  await expect(notice(other).filter({ hasText: 'Another tab' })).toBeVisible();
  await drop(other, 'shop-kpi-app', [AMBIGUOUS]);
  await other.getByRole('link', { name: 'Settings' }).click();
  await expect(remember(other)).toBeDisabled();
  await page.close();
  await expect(remember(other)).toBeChecked();
  await expect(remember(other)).toBeEnabled();
});
