// Whose dashboard shows what: the roles' cards in three languages, and one campaign.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ShopKpiApp } from '../../www/elements/app.js';
import { PAGE } from '../../www/locales/page.js';
import { LOCALES } from '../../www/locales/text.js';
import { ROLES, type Role, roleEntry, TABLES } from '../../www/state/roles.js';
import { drop, expect, goTo, open, test } from './fixtures.js';
import { ADS, EVERYTHING, ORDERS } from './shop.js';

const card = (page: Page, kpi: string) => page.locator(`shop-kpi-tile a[data-kpi=${kpi}]`);
const role = (page: Page, id: Role) => page.locator(`shop-kpi-roles a[data-role=${id}]`);

test('the cards of a role are KPIs that the catalogue gives it', async ({ page, watch }) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS]);
  await expect(card(page, 'revenue')).toBeVisible();
  const whose = await page.locator('shop-kpi-app').evaluate((app: ShopKpiApp) => {
    const kpis = app.shop?.catalogue?.kpis ?? [];
    return Object.fromEntries(kpis.map(({ id, roles }) => [id, roles]));
  });
  for (const id of ROLES) {
    const { tiles, tables } = roleEntry(id);
    expect(new Set(tiles).size, id).toBe(tiles.length);
    for (const kpi of tiles) expect(whose[kpi], `${kpi} of ${id}`).toContain(id);
    for (const kpi of tables.flatMap((table) => TABLES[table].kpis)) {
      expect(whose, `${kpi} of ${id}`).toHaveProperty(kpi);
    }
  }
});

for (const locale of LOCALES) {
  test(`each role has its dashboard, in ${locale}`, async ({ page, watch }) => {
    test.setTimeout(120_000);
    await open(page, watch, `./#locale=${locale}`);
    await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS, ...EVERYTHING]);
    await expect(card(page, 'revenue')).toBeVisible();
    for (const id of ROLES) {
      await role(page, id).click();
      await expect(role(page, id)).toHaveAttribute('aria-current', 'page');
      await expect(role(page, id)).toHaveText(PAGE[`role_${id}`][locale]);
      await expect(page.locator('shop-kpi-app main')).toHaveAttribute('aria-busy', 'false');
      const shown = await page
        .locator('shop-kpi-tile a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-kpi') ?? ''));
      const wanted: readonly string[] = roleEntry(id).tiles;
      expect(shown, id).toEqual(wanted.filter((kpi) => shown.includes(kpi)));
      if (id !== 'campaign') expect(shown.length, id).toBeGreaterThan(0);
      await expect(page.locator('shop-kpi-app main')).not.toContainText(
        /undefined|\[object|\{\w+\}/,
      );
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.target}`);
      expect(found, id).toEqual([]);
    }
  });
}

test('a role whose files are not there says which would bring its figures', async ({
  page,
  watch,
}) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS]);
  await expect(card(page, 'revenue')).toBeVisible();
  await role(page, 'customer_service').click();
  await expect(page).toHaveURL(/role=customer_service/);
  await expect(page.locator('shop-kpi-overview')).toContainText('None of these figures');
  await expect(page.locator('shop-kpi-missing .offers')).toContainText('Zendesk');
  await page.getByRole('link', { name: 'All 10 figures for Customer service' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Customer service');
  await expect(page.locator('tr[data-kpi=csat]')).toContainText('No file with');
  const inside = page.locator('shop-kpi-nav').getByRole('link', { name: 'Overview' });
  await expect(inside).toHaveAttribute('aria-current', 'true');
});

test('the role that was looked at last is the one to begin with', async ({ page, watch }) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS]);
  await role(page, 'sales').click();
  await expect(card(page, 'units_sold')).toBeVisible();
  await goTo(page, '');
  await expect(role(page, 'sales')).toHaveAttribute('aria-current', 'page');
  await goTo(page, 'role=management');
  await expect(role(page, 'management')).toHaveAttribute('aria-current', 'page');
});

test('the dashboard of a campaign asks which, and shows that one alone', async ({
  page,
  watch,
}) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS, ADS]);
  await expect(card(page, 'revenue')).toBeVisible();
  await role(page, 'campaign').click();
  await expect(page.getByRole('heading', { name: 'Choose a campaign' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Campaign' }).selectOption('Lamps');
  // 20 + 30, and 100 ÷ 50.
  await expect(card(page, 'marketing_cost').locator('.value')).toHaveText('€50.00');
  await expect(card(page, 'roas').locator('.value')).toHaveText('2.00×');
  await expect(page).toHaveURL(/where.campaign=Lamps/);
  await page.getByRole('link', { name: 'Another campaign' }).click();
  await page.getByRole('button', { name: 'Mugs' }).click();
  await expect(card(page, 'marketing_cost').locator('.value')).toHaveText('€10.00');
  // The other dashboards are of the whole shop again.
  await role(page, 'management').click();
  await expect(card(page, 'marketing_cost').locator('.value')).toHaveText('€60.00');
  await expect(page).not.toHaveURL(/where/);
});
