// Targets: typed as the language writes numbers, held as exact decimals, seen on cards.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parseTarget, writeTarget } from '../../www/state/targets.js';
import { drop, expect, goTo, open, test } from './fixtures.js';
import { ORDERS } from './shop.js';

const NL = 'nl-NL';
const DA = 'da-DK';
const EN = 'en-GB';

test('a target is read as the language writes it, and written so', () => {
  for (const [typed, unit, tag, target, written] of [
    ['25', 'ratio', NL, '0.25', '25'],
    ['25 %', 'ratio', DA, '0.25', '25'],
    ['25,5%', 'ratio', NL, '0.255', '25,5'],
    ['0.3', 'ratio', EN, '0.003', '0.3'],
    ['100', 'ratio', EN, '1', '100'],
    ['−2,5', 'points', NL, '-0.025', '-2,5'],
    ['1.234,50 €', 'money', NL, '1234.5', '1234,5'],
    ['€ 60', 'money', NL, '60', '60'],
    ['60 kr.', 'money', DA, '60', '60'],
    ['kr. 1.000', 'money', DA, '1000', '1000'],
    ['1,234.5', 'money', EN, '1234.5', '1234.5'],
    ['1,234', 'money', EN, '1234', '1234'],
    ['1.234', 'money', EN, '1.234', '1.234'],
    ['1.234', 'money', NL, '1234', '1234'],
    ['1.5', 'money', NL, '1.5', '1,5'],
    ['0.500', 'money', NL, '0.5', '0,5'],
    ['0', 'money', EN, '0', '0'],
    ['1 234 567', 'count', DA, '1234567', '1234567'],
    ['3×', 'factor', EN, '3', '3'],
    ['3,5 dage', 'days', DA, '3.5', '3,5'],
    ['-20', 'score', EN, '-20', '-20'],
    ['90', 'seconds', EN, '90', '90 s'],
    ['4 h', 'seconds', EN, '14400', '4 h'],
    ['1 u 30 min', 'seconds', NL, '5400', '90 min'],
    ['1,5 t', 'seconds', DA, '5400', '90 min'],
    ['2 uur', 'seconds', NL, '7200', '2 u'],
    ['250 ms', 'seconds', EN, '0.25', '0.25 s'],
    ['2 dagen', 'seconds', NL, '172800', '2 d'],
  ] as const) {
    const name = `${typed} ${unit} ${tag}`;
    expect(parseTarget(typed, unit, tag), name).toBe(target);
    expect(writeTarget(target, unit, tag), name).toBe(written);
    expect(parseTarget(written, unit, tag), `${name}, back`).toBe(target);
  }
  for (const [typed, unit] of [
    ['', 'money'],
    ['much', 'money'],
    ['12,34,5', 'money'],
    ['1e5', 'money'],
    ['5,', 'money'],
    ['123456789012345678901', 'count'],
    ['5 x', 'seconds'],
    ['10 20', 'seconds'],
    ['soon', 'seconds'],
  ] as const) {
    expect(parseTarget(typed, unit, EN), typed).toBeNull();
  }
});

const tile = (page: Page, kpi: string) => page.locator(`shop-kpi-tile[kpi=${kpi}]`);

for (const [locale, label, wrong, shown] of [
  ['en', 'Target', 'This is not a number.', /Target: €80\.50 ?on target/],
  ['nl', 'Doel', 'Dit is geen getal.', /Doel: € 80,50 ?doel gehaald/],
  ['da', 'Mål', 'Det er ikke et tal.', /Mål: 80,50 € ?målet er nået/],
] as const) {
  test(`a target is typed on the page of a KPI and seen on its card, in ${locale}`, async ({
    page,
    watch,
  }) => {
    await open(page, watch, `./#locale=${locale}`);
    await drop(page, 'shop-kpi-app', [ORDERS]);
    await tile(page, 'aov').locator('a').click();
    const field = page.locator('shop-kpi-target').getByLabel(label);
    await field.fill('much');
    await field.press('Enter');
    await expect(page.locator('shop-kpi-target').getByRole('alert')).toHaveText(wrong);
    await field.fill(locale === 'en' ? '80.50' : '80,50');
    await field.press('Enter');
    await expect(page.locator('shop-kpi-target').getByRole('alert')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    await goTo(page, `locale=${locale}`);
    const text = async () => (await tile(page, 'aov').locator('a').innerText()).replace(/\s/g, ' ');
    await expect.poll(text).toMatch(shown);
    await expect(tile(page, 'revenue')).not.toContainText(label);
  });
}

test('how far a figure is from its target is told by a shape and a word', async ({
  page,
  watch,
}) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [ORDERS]);
  // 100 an order: 5 % below 105, a third below 150.
  const shapes = new Set<string>();
  for (const [target, word] of [
    ['100', 'on target'],
    ['105', 'near target'],
    ['150', 'off target'],
  ] as const) {
    await goTo(page, 'page=kpi&id=aov');
    await page.locator('shop-kpi-target').getByRole('textbox').fill(target);
    await page.keyboard.press('Enter');
    await expect(page.locator('shop-kpi-kpi .status')).toHaveText(word);
    await goTo(page, '');
    const status = tile(page, 'aov').locator('.status');
    await expect(status).toHaveText(word);
    shapes.add((await status.locator('path').getAttribute('d')) ?? '');
  }
  expect(shapes.size).toBe(3);
});

test('all targets stand in the settings, where they are changed, taken away and kept', async ({
  page,
  watch,
}) => {
  test.setTimeout(90_000);
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [ORDERS]);
  await expect(tile(page, 'aov')).toBeVisible();
  await goTo(page, 'page=settings');
  const targets = page.locator('shop-kpi-targets');
  await targets.getByText('Set a target …').click();
  await targets.getByRole('searchbox').fill('refunded');
  await targets.locator('[data-pick=refund_rate]').click();
  const field = targets
    .locator('[data-target=refund_rate]')
    .getByRole('textbox', { name: 'Target' });
  await expect(field).toBeFocused();
  await field.fill('5 %');
  await field.press('Enter');
  await page.getByLabel('Remember settings and corrections in this browser').check();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  const kept = await page.evaluate(() => localStorage.getItem('shop-kpi.recipe') ?? '');
  expect(JSON.parse(kept).recipe.settings.targets).toEqual({ refund_rate: '0.05' });

  await open(page, watch);
  await drop(page, 'shop-kpi-app', [ORDERS]);
  await expect(tile(page, 'refund_rate')).toContainText('Target: 5.0%');
  await goTo(page, 'page=settings');
  await expect(field).toHaveValue('5');
  await targets.getByRole('button', { name: /Remove the target/ }).click();
  await expect(targets.locator('[data-target]')).toHaveCount(0);
  await goTo(page, '');
  await expect(tile(page, 'refund_rate')).not.toContainText('Target');
});
