// The page for everyone: by keyboard, for screen readers, on a phone, in the dark, on paper.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drop, expect, open, test } from './fixtures.ts';
import { DOCUMENT, ORDERS } from './shop.ts';

async function withFiles(page: Page): Promise<void> {
  await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS, DOCUMENT]);
  await expect(page.locator('a[data-kpi=revenue] .value')).toBeVisible();
}

const PLACES = [
  '',
  'page=section&id=sales',
  'page=kpi&id=aov',
  'page=analyses',
  'page=analysis&id=order_values',
  'page=files',
  'page=settings',
];

for (const scheme of ['light', 'dark'] as const) {
  test(`has no fault that an accessibility check finds, ${scheme}`, async ({ page, watch }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, watch);
    const check = async (place: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
      expect(found, place).toEqual([]);
    };
    await check('landing');
    await withFiles(page);
    for (const place of PLACES) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await page.waitForTimeout(300);
      await check(place);
    }
  });
}

test('works by keyboard alone', async ({ page, watch }) => {
  await open(page, watch);
  await withFiles(page);
  // To the content past the navigation.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  // A card is a link.
  await page.locator('a[data-kpi=orders]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Orders');
  await expect(page.locator('main')).toBeFocused();
  // A panel opens, and Escape gives the focus back.
  const period = page.getByRole('button', { name: /Period/ });
  await period.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Last 7 days')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Last 7 days')).toBeHidden();
  await expect(period).toBeFocused();
});

test('fits a phone: nothing stands beyond the edge', async ({ page, watch }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, watch);
  await withFiles(page);
  for (const place of PLACES) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.waitForTimeout(200);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, place).toBe(0);
  }
});

test('says aloud what is read', async ({ page, watch }) => {
  await open(page, watch);
  await withFiles(page);
  await expect(page.locator('shop-kpi-status [aria-live=polite]')).toHaveText('2 files read.');
});
