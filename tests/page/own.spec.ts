// Figures of the reader's own: a fault is pointed at, a right one is seen wherever figures are.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { OWN_KPIS } from '../../www/locales/own/kpis.js';
import { idOf, inserted, withOwn } from '../../www/state/own.js';
import { drop, expect, goTo, open, savedRecipe, test } from './fixtures.js';
import { ORDERS } from './shop.js';

const form = (page: Page) => page.locator('shop-kpi-own-form');
const verdict = (page: Page) => form(page).getByRole('status').first();
const formula = (page: Page) => form(page).locator('textarea');

async function begin(page: Page, locale: 'en' | 'nl' | 'da'): Promise<void> {
  await drop(page, 'shop-kpi-app', [ORDERS]);
  await expect(page.locator('a[data-kpi=revenue] .value')).toBeVisible();
  await goTo(page, `page=settings&locale=${locale}`);
  await page.getByRole('button', { name: OWN_KPIS.own_new[locale] }).click();
}

test('a name gives an id that no other figure has', () => {
  const settings = { own_kpis: [{ id: 'mijn_kpi', formula: '1', unit: 'count' as const }] };
  for (const [name, id] of [
    ['Net per unit', 'net_per_unit'],
    ['Ærligt skøn på ø', 'aerligt_skon_pa_o'],
    ['Mijn KPI!', 'mijn_kpi_2'],
    ['Revenue', 'revenue_2'],
    ['Days', 'days_2'],
    ['2e order', 'own_2e_order'],
    ['销售', 'own'],
  ] as const) {
    expect(idOf(name, settings), name).toBe(id);
  }
  expect(inserted('revenue /', 'orders', 9, 9)).toBe('revenue /orders');
  expect(inserted('revenue', 'orders', 7, 7)).toBe('revenue orders');
  expect(withOwn(settings, 'mijn_kpi', null).own_kpis).toEqual([]);
});

for (const [locale, at, value] of [
  ['en', 'Character 1: there is no figure “revenu”.', '€60.00'],
  ['nl', 'Teken 1: er is geen cijfer ‘revenu’.', '€ 60,00'],
  ['da', 'Tegn 1: der er intet nøgletal »revenu«.', '60,00 €'],
] as const) {
  test(`what is wrong with a formula is pointed at while it is typed, in ${locale}`, async ({
    page,
    watch,
  }) => {
    await open(page, watch);
    await begin(page, locale);
    await formula(page).fill('revenu / units_sold');
    await expect(verdict(page)).toContainText(at);
    await expect(verdict(page).locator('mark')).toHaveText('revenu');
    await expect(formula(page)).toHaveAttribute('aria-invalid', 'true');
    const save = form(page).getByRole('button', { name: OWN_KPIS.own_save[locale], exact: true });
    await expect(save).toBeDisabled();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    await form(page)
      .getByRole('button', { name: /revenue/ })
      .first()
      .click();
    await expect(formula(page)).toHaveValue('revenue / units_sold');
    // 300 ÷ 5
    const shown = async () => (await verdict(page).locator('data').innerText()).replace(/\s/g, ' ');
    await expect.poll(shown).toBe(value);
    await expect(verdict(page)).toContainText('÷');
    await expect(save).toBeDisabled();
    await formula(page).fill('(revenue ÷ 2');
    await expect(verdict(page)).toContainText(OWN_KPIS.fault_unclosed[locale]);
    await formula(page).fill('revenue / ');
    await expect(verdict(page)).toContainText(OWN_KPIS.own_end[locale]);
    await formula(page).fill('');
    await expect(verdict(page)).toBeEmpty();
  });
}

test('an own figure stands on a card, a page and in a breakdown, and comes back', async ({
  page,
  watch,
}) => {
  test.setTimeout(120_000);
  await open(page, watch);
  await begin(page, 'en');
  await form(page).getByLabel('Name').fill('Net per unit');
  await formula(page).fill('revenue × 1 / ');
  await formula(page).press('End');
  await form(page).getByRole('searchbox').fill('Units sold');
  await form(page).locator('[data-pick=units_sold]').click();
  await expect(formula(page)).toHaveValue('revenue × 1 / units_sold');
  await expect(verdict(page)).toContainText('Net sales × 1 ÷ Units sold');
  await form(page).getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('[data-own=net_per_unit]')).toContainText('Net per unit');
  await page.getByLabel('Remember settings and corrections in this browser').check();

  // On its own page, broken down by what its parts have: 230 ÷ 4 and 70 ÷ 1.
  await goTo(page, 'page=kpi&id=net_per_unit&by=country');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Net per unit');
  await expect(page.locator('shop-kpi-kpi .value').first()).toHaveText('€60.00');
  await expect(page.locator('shop-kpi-definition .worked')).toHaveText('€300.00 × 1 ÷ 5 = €60.00');
  const rows = page.locator('shop-kpi-breakdown shop-kpi-data-table tbody tr');
  await expect(rows.filter({ hasText: 'Netherlands' })).toContainText('€57.50');
  await expect(rows.filter({ hasText: 'Belgium' })).toContainText('€70.00');

  // On a card, under a target.
  await page.locator('shop-kpi-target').getByRole('textbox').fill('55');
  await page.keyboard.press('Enter');
  await goTo(page, '');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const editor = page.locator('shop-kpi-tiles');
  await editor.getByRole('searchbox').fill('net per');
  await editor.locator('[data-pick=net_per_unit]').click();
  await editor.getByRole('button', { name: 'Done' }).click();
  const card = page.locator('shop-kpi-tile[kpi=net_per_unit]');
  await expect(card.locator('.value')).toHaveText('€60.00');
  await expect(card).toContainText('Target: €55.00');

  // After a reload, and elsewhere with the recipe.
  await goTo(page, 'page=settings');
  const content = await savedRecipe(page);
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [ORDERS]);
  await expect(card).toContainText('Net per unit');
  await page.evaluate(() => localStorage.clear());
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [ORDERS]);
  await expect(page.locator('a[data-kpi=revenue]')).toBeVisible();
  await expect(card).toHaveCount(0);
  await drop(page, 'shop-kpi-app', [{ name: 'shop-kpi-recipe.json', content }]);
  await expect(card).toContainText('Net per unit');
  await expect(card).toContainText('Target: €55.00');

  // Removed, it is gone from the dashboard too.
  await goTo(page, 'page=settings');
  await page.getByRole('button', { name: 'Remove Net per unit' }).click();
  await expect(page.locator('[data-own]')).toHaveCount(0);
  await goTo(page, '');
  await expect(page.locator('a[data-kpi=revenue]')).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('an own figure is judged by the way that its maker calls good', async ({ page, watch }) => {
  await open(page, watch);
  await begin(page, 'en');
  await form(page).getByLabel('Name').fill('Discount per order');
  await formula(page).fill('discount / orders');
  await form(page).getByLabel('Which way is good').selectOption('lower');
  await form(page).getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('[data-own=discount_per_order]')).toBeVisible();
  // No discount on 10 February, 10.00 on the one order of 20 January.
  await goTo(
    page,
    'page=kpi&id=discount_per_order&from=2026-02-10&to=2026-02-10&compare=2026-01-20..2026-01-20',
  );
  const now = page.locator('shop-kpi-kpi .now');
  await expect(now).toContainText('-100.0%');
  await expect(now).toContainText('better');
  await expect(page.locator('shop-kpi-definition .worked')).toHaveText('€0.00 ÷ 1 = €0.00');
  await page.locator('shop-kpi-target').getByRole('textbox').fill('1');
  await page.keyboard.press('Enter');
  await expect(page.locator('shop-kpi-kpi .status')).toHaveText('on target');
  // Changed, it is the other way round.
  await goTo(page, 'page=settings');
  await page.getByRole('button', { name: 'Change Discount per order' }).click();
  await expect(form(page).getByLabel('Which way is good')).toHaveValue('lower');
  await form(page).getByLabel('Which way is good').selectOption('higher');
  await form(page).getByRole('button', { name: 'Save' }).click();
  await goTo(page, 'page=kpi&id=discount_per_order&from=2026-02-10&to=2026-02-10');
  await expect(page.locator('shop-kpi-kpi .status')).toHaveText('off target');
  // What it is made of can be broken down, so a rule about it too.
  await goTo(page, 'page=settings');
  const rules = page.locator('shop-kpi-alert-rules');
  await rules.getByRole('button', { name: 'New rule' }).click();
  await rules.getByRole('searchbox').fill('discount per');
  await rules.locator('[data-pick=discount_per_order]').click();
  await expect(rules.locator('select[name=by] option[value=country]')).toHaveCount(1);
});
