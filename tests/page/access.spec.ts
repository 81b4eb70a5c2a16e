// The page for everyone: by keyboard, for screen readers, on a phone, in the dark, on paper.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drop, expect, open, test } from './fixtures.ts';
import { AMBIGUOUS, DOCUMENT, ODD, ORDERS } from './shop.ts';
import { zip } from './zip.ts';

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

/** The files panel with all it can show: questions, rejected rows, an archive, a name that is taken. */
async function withEverything(page: Page): Promise<void> {
  const content = zip([
    { name: 'odd.csv', content: ODD.content },
    { name: 'read me.pdf', content: DOCUMENT.content },
  ]);
  await drop(page, 'shop-kpi-app', [ORDERS, AMBIGUOUS, { name: 'more.zip', content }]);
  await expect(page.locator('shop-kpi-notices .notice')).toBeVisible();
  await drop(page, 'shop-kpi-app', [{ ...ORDERS, content: `${ORDERS.content}\n` }]);
  await expect(page.locator('shop-kpi-notices .asked')).toBeVisible();
  await page.evaluate(() => {
    location.hash = 'page=files';
  });
  const odd = page.locator('shop-kpi-file article[data-file="more.zip › odd.csv"]');
  await odd.getByText('What was noticed').click();
  await odd.getByText('Row by row, as in the file').click();
  await odd.getByRole('button', { name: 'Show line 2 in the file' }).click();
  await expect(odd.locator('shop-kpi-lines mark')).toHaveText('ni');
  for (const summary of await page.getByText('How it was read').all()) await summary.click();
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the files panel has no fault that an accessibility check finds, ${scheme}`, async ({
    page,
    watch,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, watch);
    await withEverything(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
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

test('a narrow table moves sideways rather than break a word', async ({ page, watch }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await open(page, watch, './#locale=da&page=kpi&id=revenue&by=country');
  await drop(page, 'shop-kpi-app', [ORDERS]);
  const name = page.locator('shop-kpi-breakdown shop-kpi-data-table tbody .name').first();
  await expect(name).toContainText('Nederlandene');
  const lines = await name.evaluate((cell) => {
    const text = document.createRange();
    text.selectNodeContents(cell.querySelector('button') ?? cell);
    return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
  expect(lines).toBe(1);
});
