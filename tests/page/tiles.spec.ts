// The cards of a dashboard, chosen, put in order and resized by keyboard and by pointer; what was
// chosen comes back after a reload, if wanted, and with a recipe.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sealRecipe } from '../../www/state/recipe.js';
import { drop, expect, open, savedRecipe, test } from './fixtures.js';
import { ORDERS } from './shop.js';

const editor = (page: Page) => page.locator('shop-kpi-tiles');
const handle = (page: Page, kpi: string) => editor(page).locator(`[data-handle=${kpi}]`);
const edit = (page: Page) => page.getByRole('button', { name: 'Edit', exact: true });
const said = (page: Page) => editor(page).getByRole('status').first();

/** The cards in the editor, in order. */
const order = (page: Page) =>
  editor(page)
    .locator('[data-tile]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-tile') ?? ''));

/** The cards of the dashboard, in order; `+` marks wide ones. */
const shown = (page: Page) =>
  page
    .locator('shop-kpi-overview shop-kpi-tile')
    .evaluateAll((cards) =>
      cards.map((card) => `${card.getAttribute('kpi')}${card.className === 'two' ? '+' : ''}`),
    );

async function withOrders(page: Page): Promise<void> {
  await drop(page, 'shop-kpi-app', [ORDERS]);
  await expect(page.locator('a[data-kpi=revenue] .value')).toHaveText('€300.00');
}

/** Puts the average order value first, wide, and net sales away, by keyboard alone. */
async function arrange(page: Page): Promise<void> {
  await edit(page).focus();
  await page.keyboard.press('Enter');
  await handle(page, 'aov').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(said(page)).toHaveText('Average order value is now in place 2 of 12.');
  await expect(handle(page, 'aov')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(said(page)).toHaveText('Average order value is now in place 1 of 12.');
  await page.keyboard.press('ArrowLeft');
  expect((await order(page)).slice(0, 3)).toEqual(['aov', 'revenue', 'orders']);
  // To the buttons beside the handle: forward is not possible, back, wide.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Average order value is now wide.');
  await editor(page).getByRole('button', { name: 'Remove Net sales' }).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Net sales was removed; 11 cards are left.');
  await expect(handle(page, 'orders')).toBeFocused();
}

async function add(page: Page, search: string, kpi: string): Promise<void> {
  await editor(page).getByRole('searchbox', { name: 'Add a card' }).fill(search);
  await editor(page).locator(`[data-pick=${kpi}]`).focus();
  await page.keyboard.press('Enter');
}

test('cards are chosen, moved and resized by keyboard, and come back', async ({ page, watch }) => {
  test.setTimeout(120_000);
  await open(page, watch);
  await withOrders(page);
  await arrange(page);
  await add(page, 'units sold', 'units_sold');
  await expect(said(page)).toHaveText('Units sold was added, in place 12 of 12.');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
  await editor(page).getByRole('button', { name: 'Done' }).click();
  const chosen = ['aov+', 'orders', 'new_customers', 'refund_rate', 'returning_customer_rate'];
  await expect.poll(() => shown(page)).toEqual([...chosen, 'units_sold']);
  await expect(page.locator('a[data-kpi=units_sold] .value')).toHaveText('5');

  // Nothing is stored unless asked for.
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Remember settings and corrections in this browser').check();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  const recipe = await savedRecipe(page);
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [ORDERS]);
  await expect.poll(() => shown(page)).toEqual([...chosen, 'units_sold']);

  // Without the memory the recipe brings them, and the way back is one step.
  await page.evaluate(() => localStorage.clear());
  await open(page, watch);
  await withOrders(page);
  expect((await shown(page))[0]).toBe('revenue');
  await drop(page, 'shop-kpi-app', [{ name: 'shop-kpi-recipe.json', content: recipe }]);
  await expect.poll(() => shown(page)).toEqual([...chosen, 'units_sold']);
  await edit(page).click();
  await editor(page).getByRole('button', { name: 'Back to the original cards' }).click();
  await expect
    .poll(async () => (await order(page)).slice(0, 3))
    .toEqual(['revenue', 'orders', 'aov']);
  await editor(page).getByRole('button', { name: 'Done' }).click();
  expect((await shown(page))[0]).toBe('revenue');
});

test('a card is dragged by its handle', async ({ page, watch }) => {
  await open(page, watch);
  await withOrders(page);
  await edit(page).click();
  const target = await editor(page).locator('[data-tile=revenue]').boundingBox();
  const from = await handle(page, 'aov').boundingBox();
  if (!target || !from) throw new Error('the cards are not drawn');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + 40, target.y + 20, { steps: 8 });
  await expect(editor(page).locator('.dragged')).toHaveCount(1);
  await page.mouse.up();
  expect((await order(page)).slice(0, 3)).toEqual(['aov', 'revenue', 'orders']);
  await expect(said(page)).toHaveText('Average order value is now in place 1 of 12.');
  await editor(page).getByRole('button', { name: 'Done' }).click();
  await expect.poll(async () => (await shown(page)).slice(0, 2)).toEqual(['aov', 'revenue']);
});

test('cards whose figure does not exist are kept out and named', async ({ page, watch }) => {
  await open(page, watch);
  await withOrders(page);
  const dashboard = JSON.stringify({ tiles: { management: ['aov', 'gone_figure', 'orders'] } });
  const content = sealRecipe({ version: 1, page: { dashboard } });
  await drop(page, 'shop-kpi-app', [{ name: 'shop-kpi-recipe.json', content }]);
  await expect.poll(() => shown(page)).toEqual(['aov', 'orders']);
  await edit(page).click();
  await expect(editor(page)).toContainText('One card is kept out');
  await expect(editor(page)).toContainText('Gone figure');
  await editor(page).getByRole('button', { name: 'Forget them' }).click();
  await expect(editor(page)).not.toContainText('Gone figure');
});

for (const [locale, name] of [
  ['nl', 'Bewerken'],
  ['da', 'Rediger'],
] as const) {
  test(`cards are chosen on a phone in ${locale}, and nothing stands beyond its edge`, async ({
    page,
    watch,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, watch, `./#locale=${locale}`);
    await drop(page, 'shop-kpi-app', [ORDERS]);
    await page.getByRole('button', { name, exact: true }).click();
    await expect(editor(page)).toBeVisible();
    await expect(editor(page)).not.toContainText(/undefined|\{\w+\}/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  });
}
