// What a file leaves open is asked with both answers; what a later file changes is told.

import type { Page } from '@playwright/test';
import { drop, expect, open, test } from './fixtures.ts';
import { AMBIGUOUS, ORDERS } from './shop.ts';

const file = (page: Page, name: string) =>
  page.locator(`shop-kpi-file article[data-file="${name}"]`);

const LANGUAGES = [
  {
    locale: 'en-GB',
    files: 'Files',
    asks: 'How is “1.234” in the column “total” meant?',
    now: 'It is 1,234',
    other: 'It is 1.234',
    effects: ['Net sales 3,734.00', 'Net sales 3.73'],
    take: 'Take this: 1.234',
  },
  {
    locale: 'nl-NL',
    files: 'Bestanden',
    asks: 'Hoe is ‘1.234’ in de kolom ‘total’ bedoeld?',
    now: 'Het is 1.234',
    other: 'Het is 1,234',
    effects: ['Netto-omzet 3.734,00', 'Netto-omzet 3,73'],
    take: 'Neem dit: 1,234',
  },
  {
    locale: 'da-DK',
    files: 'Filer',
    asks: 'Hvordan skal »1.234« i kolonnen »total« forstås?',
    now: 'Det er 1.234',
    other: 'Det er 1,234',
    effects: ['Nettoomsætning 3.734,00', 'Nettoomsætning 3,73'],
    take: 'Vælg dette: 1,234',
  },
];

for (const { locale, files, asks, now, other, effects, take } of LANGUAGES) {
  test.describe(locale, () => {
    test.use({ locale });
    test(`asks how an amount is meant, with the figures of both answers, ${locale}`, async ({
      page,
      watch,
    }) => {
      await open(page, watch);
      await drop(page, 'shop-kpi-app', [AMBIGUOUS]);
      await page.getByRole('link', { name: files }).click();
      const question = file(page, AMBIGUOUS.name).locator('shop-kpi-questions section');
      await expect(question).toContainText(asks);
      const answers = question.locator('li');
      // 1234 + 2500 = 3734, or 1.234 + 2.5 = 3.734.
      await expect(answers.first()).toContainText(now);
      await expect(answers.first()).toContainText(effects[0] ?? '');
      await expect(answers.last()).toContainText(other);
      await expect(answers.last()).toContainText(effects[1] ?? '');
      await question.getByRole('button', { name: take }).click();
      await expect(question).toHaveCount(0);
      await page.locator('shop-kpi-nav a').first().click();
      const sales = { 'en-GB': '3.73', 'nl-NL': '3,73', 'da-DK': '3,73' }[locale];
      await expect(page.locator('a[data-kpi=revenue] .value')).toHaveText(sales ?? '');
    });
  });
}

test('works out the figures of a large file only when asked', async ({ page, watch }) => {
  await open(page, watch);
  // 10,000 rows of 1.234: 12,340,000 or 12,340. Above 4 MB nothing is weighed unasked.
  await page.evaluate(() => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `B${at};2026-03-01;1.234;${'a long note '.repeat(40)}\n`,
    );
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['order_id;date;total;note\n', ...rows], 'large.csv'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  });
  await page.getByRole('link', { name: /Files/ }).click();
  const question = file(page, 'large.csv').locator('section[data-about=decimal_mark]');
  await expect(question).toContainText('How is “1.234” in the column “total” meant?');
  await expect(question).not.toContainText('Net sales');
  await question.getByRole('button', { name: 'Work out the figures of both answers' }).click();
  await expect(question.locator('li').first()).toContainText('Net sales 12,340,000.00');
  await expect(question.locator('li').last()).toContainText('Net sales 12,340.00');
});

test('asks which day is meant, and says how many orders would move', async ({ page, watch }) => {
  // 3 April or 4 March, 5 June or 6 May: both orders would lie in another month.
  const dates = {
    name: 'dates.csv',
    content: 'order_id,date,total\nC1,03/04/2026,10.50\nC2,05/06/2026,20.25\nC3,07/08/2026,30.75\n',
  };
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [dates]);
  await page.getByRole('link', { name: /Files/ }).click();
  const question = file(page, dates.name).locator('section[data-about=date_order]');
  await expect(question).toContainText('Which day is “03/04/2026” in the column “date”?');
  await expect(question).toContainText('3 Apr 2026');
  await expect(question).toContainText('4 Mar 2026');
  await expect(question).toContainText('3 orders would lie in another month.');
  await expect(question).toContainText('Net sales 61.50');
});

test('says which columns mean what, and why, and which figures a file feeds', async ({
  page,
  watch,
}) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [ORDERS]);
  await page.getByRole('link', { name: 'Files' }).click();
  const orders = file(page, ORDERS.name);
  await orders.getByText('How it was read').click();
  const subtotal = orders.getByRole('row', { name: /^Subtotal/ });
  await expect(subtotal).toContainText('the export names it so');
  await orders.getByText(/^Feeds \d+ figures$/).click();
  await expect(orders.locator('.feeds').getByRole('link', { name: 'Net sales' })).toBeVisible();
});

/** Orders whose net sales are their totals. */
const sales = (name: string, rows: readonly string[]) => ({
  name,
  content: ['order_id,date,customer,total', ...rows, ''].join('\n'),
});

test('says what a later file changed of figures already seen', async ({ page, watch }) => {
  await open(page, watch);
  // February is complete: 100 + 23 = 123.
  const february = sales('orders-february.csv', [
    'A0,2026-01-31,p@example.org,10.00',
    'A1,2026-02-03,q@example.org,100.00',
    'A2,2026-02-20,r@example.org,23.00',
    'A3,2026-03-01,s@example.org,5.00',
  ]);
  // A2 is 8 now: 100 + 8 = 108.
  const march = sales('orders-march.csv', [
    'A2,2026-02-20,r@example.org,8.00',
    'A4,2026-03-20,t@example.org,50.00',
    'A5,2026-03-31,u@example.org,60.00',
  ]);
  await drop(page, 'shop-kpi-app', [february]);
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText('4');
  await expect(page.locator('shop-kpi-notices .notice')).toHaveCount(0);
  await drop(page, 'shop-kpi-app', [march]);
  const notice = page.locator('shop-kpi-notices .notice');
  await expect(notice).toContainText(
    'orders-march.csv changed figures you had seen: February 2026: Net sales 123.00 → 108.00.',
  );
  await notice.locator('summary').click();
  await expect(notice.locator('tbody tr').first()).toContainText('February 2026');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  // The order that both give is listed with what they say of it; A2 stands on lines 4 and 2.
  await page.getByRole('link', { name: 'Files' }).click();
  const list = page.locator('shop-kpi-repeats').first();
  await expect(list).toContainText('One order stands in two files');
  await expect(list.locator('tbody tr')).toContainText([
    /A2.*orders-march\.csv, line 2.*orders-february\.csv, line 4.*23.*→ 8/s,
  ]);
});

test('the same file under another name counts for nothing, and says so', async ({
  page,
  watch,
}) => {
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [ORDERS, { ...ORDERS, name: 'copy.csv' }]);
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText('3');
  await page.getByRole('link', { name: 'Files' }).click();
  await expect(file(page, 'copy.csv')).toContainText(
    `The very same content as ${ORDERS.name}: it counts for nothing here.`,
  );
});
