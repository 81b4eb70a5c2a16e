// Rules of what to be warned of: said in words, made and removed by the reader, in force at once.

import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { AlertRule, Catalogue } from '../../www/engine/types.js';
import { ALERT_RULES } from '../../www/locales/own/alert_rules.js';
import { OWN_KPIS } from '../../www/locales/own/kpis.js';
import type { LOCALES } from '../../www/locales/text.js';
import {
  kindOf,
  limitOf,
  limitUnit,
  ruleText,
  whenOf,
  withoutRule,
  withRule,
  withShippedRules,
} from '../../www/state/alert_rules.js';
import { sealRecipe } from '../../www/state/recipe.js';
import { Words } from '../../www/state/words.js';
import { drop, expect, goTo, open, savedRecipe, type TestFile, test } from './fixtures.js';

/** Monday, 1 September 2025, and twenty weeks to Sunday, 18 January 2026. */
const FIRST = Date.UTC(2025, 8, 1);
const DAYS = 140;

/**
 * 8 to 12 orders of 20.00 a day from the Netherlands, but one on the last Saturday. So the order
 * value is 20.00 in each week, and the last complete day's revenue is unlike the shop's own.
 */
function orders(): TestFile {
  const rows = ['order_id,date,customer,country,total'];
  for (let number = 0; number < DAYS; number += 1) {
    const day = new Date(FIRST + number * 86_400_000).toISOString().slice(0, 10);
    // As good as chance, the same every time.
    const usual = 8 + (((number * 31) ** 2 % 1009) % 5);
    for (let order = 0; order < (number === DAYS - 2 ? 1 : usual); order += 1) {
      const id = `${number}-${order}`;
      rows.push(`${id},${day},${id}@example.org,NL,20.00`);
    }
  }
  return { name: 'orders.csv', content: `${rows.join('\n')}\n` };
}

const aRule = (kpi: string, when: AlertRule['when'], by: string | null = null): AlertRule => ({
  kpi,
  when,
  every: 'week',
  by,
});

test('a rule is said in words, its limit as it is judged', () => {
  const units = { return_rate: 'ratio', aov: 'money', nps: 'score', csat: 'points' } as const;
  const kpis = Object.entries(units).map(([id, unit]) => ({ id, unit }));
  const catalogue = { kpis } as unknown as Catalogue;
  for (const [rule, said] of [
    [
      aRule('return_rate', { above: { limit: '0.0075' } }, 'country'),
      / above 0\.75%, by week, broken down by country$/,
    ],
    [aRule('aov', { below: { limit: '40' } }), / below €40\.00, by week$/],
    [aRule('aov', { change: { more_than: '0.3' } }), / more than 30% higher or lower /],
    [aRule('return_rate', { change: { more_than: '0.02' } }), / more than 2 percentage points /],
    [aRule('nps', { change: { more_than: '5' } }), / more than 5\.0 higher or lower /],
    [aRule('aov', 'unusual'), / unusually high or low, by week$/],
    [aRule('no_such', { above: { limit: '0.25' } }), /^No such above 0\.25, by week$/],
  ] as const) {
    expect(ruleText(rule, new Words('en'), catalogue, 'EUR')).toMatch(said);
    expect(whenOf(kindOf(rule), limitOf(rule))).toEqual(rule.when);
  }
  expect(limitUnit('change', 'count')).toBe('ratio');
  expect(limitUnit('above', 'count')).toBe('count');
});

test('rules take the place of others, and none is there twice', () => {
  const [a, b] = [aRule('aov', 'unusual'), aRule('revenue', 'unusual')];
  const [settings, near] = [{ alerts: [a, b], near: '0.1' }, '0.1'];
  const c = aRule('orders', { below: { limit: '5' } });
  expect(withRule(settings, null, c)).toEqual({ alerts: [a, b, c], near });
  expect(withRule(settings, a, c)).toEqual({ alerts: [c, b], near });
  expect(withRule(settings, a, { ...b })).toEqual({ alerts: [b], near });
  expect(withRule(settings, null, { ...a })).toEqual({ alerts: [a, b], near });
  expect(withoutRule(settings, { ...b })).toEqual({ alerts: [a], near });
  expect(withShippedRules(settings)).toEqual({ near });
});

const rules = (page: Page) => page.locator('shop-kpi-alert-rules');
const rule = (page: Page, kpi: string) => rules(page).locator(`li[data-rule*='"${kpi}"']`);
const alert = (page: Page, kpi: string) => page.locator(`shop-kpi-alerts li[data-kpi=${kpi}]`);

/** By keys alone: what stands next is reached by the tabulator. */
async function addRule(page: Page, locale: (typeof LOCALES)[number]): Promise<void> {
  await rules(page).getByRole('button', { name: ALERT_RULES.rule_new[locale] }).press('Enter');
  await expect(rules(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('aov');
  await expect(rules(page).locator('[data-pick=aov]')).toBeVisible();
  await rules(page).locator('[data-pick=aov]').press('Enter');
  await expect(rules(page).locator('select[name=when]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type(locale === 'en' ? '19.50' : '19,50');
  await page.keyboard.press('Tab');
  await expect(rules(page).locator('select[name=every]')).toBeFocused();
  await rules(page).locator('select[name=by]').selectOption('country');
  await rules(page).getByRole('button', { name: OWN_KPIS.own_save[locale], exact: true }).focus();
}

for (const [locale, said, told] of [
  ['en', /above €19\.50, by week, broken down by country/, /Netherlands: €20\.00/],
  ['nl', /boven € 19,50, per week, uitgesplitst naar land/, /Nederland: € 20,00/],
  ['da', /over 19,50 €, pr\. uge, opdelt efter land/, /Nederlandene: 20,00 €/],
] as const) {
  test(`a rule is made by keys and in force on the overview, in ${locale}`, async ({
    page,
    watch,
  }, testInfo) => {
    await open(page, watch, `./#locale=${locale}`);
    await drop(page, 'shop-kpi-app', [orders()]);
    await expect(alert(page, 'revenue')).toBeVisible();
    await goTo(page, `page=settings&locale=${locale}`);
    await page.locator('#currency').fill('EUR');
    await page.locator('#currency').press('Enter');
    await addRule(page, locale);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    await rules(page).screenshot({ path: testInfo.outputPath('form.png') });
    await page.keyboard.press('Enter');
    const plain = async (of: Locator) => (await of.innerText()).replace(/\s/g, ' ');
    await expect.poll(() => plain(rule(page, 'aov'))).toMatch(said);
    await expect(rules(page)).not.toContainText(/undefined|NaN|\[object|\{\w+\}/);
    await page.setViewportSize({ width: 390, height: 844 });
    await rules(page).screenshot({ path: testInfo.outputPath('list_phone.png') });
    await page.setViewportSize({ width: 1280, height: 720 });
    await goTo(page, `locale=${locale}`);
    await expect.poll(() => plain(alert(page, 'aov'))).toMatch(told);
  });
}

test('rules removed no longer warn, and all of it comes back with the recipe', async ({
  page,
  watch,
}) => {
  test.setTimeout(120_000);
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [orders()]);
  await expect(alert(page, 'revenue')).toBeVisible();
  await goTo(page, 'page=settings');
  await addRule(page, 'en');
  await page.keyboard.press('Enter');
  await rule(page, 'revenue')
    .getByRole('button', { name: /^Remove/ })
    .press('Enter');
  await expect(rule(page, 'revenue')).toHaveCount(0);
  await expect(rules(page).getByRole('heading')).toBeFocused();
  await goTo(page, '');
  await expect(alert(page, 'aov')).toBeVisible();
  await expect(alert(page, 'revenue')).toHaveCount(0);

  await goTo(page, 'page=settings');
  const content = await savedRecipe(page);
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [orders()]);
  await expect(alert(page, 'revenue')).toBeVisible();
  await drop(page, 'shop-kpi-app', [{ name: 'shop-kpi-recipe.json', content }]);
  await expect(alert(page, 'aov')).toBeVisible();
  await expect(alert(page, 'revenue')).toHaveCount(0);

  await goTo(page, 'page=settings');
  await expect(rules(page).locator('li[data-rule]')).toHaveCount(5);
  await rules(page).getByRole('button', { name: 'Back to the shipped rules' }).click();
  await expect(rule(page, 'aov')).toHaveCount(0);
  await expect(rule(page, 'revenue')).toContainText('unusually high or low, by day');
  await goTo(page, '');
  await expect(alert(page, 'revenue')).toBeVisible();
  await expect(alert(page, 'aov')).toHaveCount(0);
});

test('a rule is changed, a wrong limit is said, and an empty list too', async ({ page, watch }) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [orders()]);
  await expect(alert(page, 'revenue')).toBeVisible();
  await goTo(page, 'page=settings');
  await rule(page, 'return_rate')
    .getByRole('button', { name: /^Change/ })
    .click();
  const limit = rules(page).getByRole('textbox', { name: 'Limit' });
  await expect(limit).toHaveValue('25');
  await rules(page).locator('select[name=when]').selectOption('change');
  await rules(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rules(page).getByRole('alert')).toHaveText('This is not a number.');
  const moreThan = rules(page).getByLabel('Higher or lower by more than');
  await expect(moreThan).toBeFocused();
  await moreThan.fill('-2');
  await moreThan.press('Tab');
  await expect(rules(page).getByRole('alert')).toHaveText('A change is measured from 0 up.');
  await moreThan.fill('2');
  await rules(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rule(page, 'return_rate')).toContainText('more than 2 percentage points higher');
  for (let left = 5; left > 0; left -= 1) {
    await expect(rules(page).locator('li[data-rule]')).toHaveCount(left);
    await rules(page)
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
  }
  await expect(rules(page).getByRole('status')).toContainText('nothing is watched');
});

test('what counts as near a target is said as a percentage', async ({ page, watch }) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [orders()]);
  await expect(alert(page, 'revenue')).toBeVisible();
  await goTo(page, 'page=kpi&id=aov');
  // 20.00 is a fifth below 25.
  await page.locator('shop-kpi-target').getByRole('textbox').fill('25');
  await page.keyboard.press('Enter');
  const status = page.locator('shop-kpi-kpi .status');
  await expect(status).toHaveText('off target');
  await goTo(page, 'page=settings');
  const near = page.locator('shop-kpi-targets').getByLabel('Near the target');
  await expect(near).toHaveValue('10');
  await near.fill('100');
  await near.press('Enter');
  await expect(page.locator('shop-kpi-targets').getByRole('alert')).toContainText('below 100%');
  await near.fill('21 %');
  await near.press('Enter');
  await goTo(page, 'page=kpi&id=aov');
  await expect(status).toHaveText('near target');
  await goTo(page, 'page=settings');
  await near.fill('');
  await near.press('Enter');
  await expect(near).toHaveValue('10');
});

/** As a recipe of another shop may bring them: of a figure, and by a dimension, that none has. */
const FAULTY: readonly AlertRule[] = [
  { kpi: 'revenu', when: 'unusual', every: 'week', by: null },
  { kpi: 'aov', when: { below: { limit: '30' } }, every: 'week', by: 'contry' },
];

for (const [locale, ofKpi, ofDimension, taken] of [
  ['en', 'There is no figure “revenu”.', 'broken down by “contry”', ['Net sales', 'country']],
  ['nl', 'Er is geen cijfer ‘revenu’.', 'Uitsplitsen naar ‘contry’', ['Netto-omzet', 'land']],
  ['da', 'Der er intet nøgletal »revenu«.', 'opdeles efter »contry«', ['Nettoomsætning', 'land']],
] as const) {
  test(`what is wrong with a rule is said, with what was meant, in ${locale}`, async ({
    page,
    watch,
  }) => {
    await open(page, watch, `./#locale=${locale}`);
    await drop(page, 'shop-kpi-app', [orders()]);
    await expect(alert(page, 'revenue')).toBeVisible();
    const content = sealRecipe({ version: 1, settings: { alerts: [...FAULTY] } });
    await drop(page, 'shop-kpi-app', [{ name: 'shop-kpi-recipe.json', content }]);
    await goTo(page, `page=settings&locale=${locale}`);
    await expect(rules(page).locator('li[data-rule]')).toHaveCount(2);
    const [first, second] = [rule(page, 'revenu'), rule(page, 'contry')];
    await expect(first.locator('.why')).toContainText(ofKpi);
    await expect(second.locator('.why')).toContainText(ofDimension);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    await first.locator('.why button', { hasText: taken[0] }).click();
    await expect(rule(page, 'revenue')).toBeVisible();
    await expect(rule(page, 'revenue').locator('.bad')).toHaveCount(0);
    await second.locator('.why button', { hasText: taken[1] }).click();
    await expect(rules(page).locator('.bad')).toHaveCount(0);
    // 20.00 an order, in the Netherlands as everywhere.
    await goTo(page, `locale=${locale}`);
    await expect(alert(page, 'aov')).toBeVisible();
  });
}
