// Files: what was recognised, what was set aside, what can be corrected.

import { appendFile, readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { drop, expect, open, test } from './fixtures.ts';
import { AMBIGUOUS, DOCUMENT, ODD, ORDERS } from './shop.ts';

const file = (page: Page, name: string) =>
  page.locator(`shop-kpi-file article[data-file="${name}"]`);

test.beforeEach(async ({ page, watch }) => {
  await open(page, watch);
});

test('says what a file is, what it gives and where its rows went', async ({ page }) => {
  await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS]);
  await page.getByRole('link', { name: 'Files' }).click();
  const orders = file(page, ORDERS.name);
  await expect(orders).toContainText('Recognised as Shopify: Orders');
  await expect(orders).toContainText('Orders: 4 · Order lines: 5');
  await expect(orders).toContainText('5 rows: 5 read, 0 set aside, 0 skipped');
  await expect(orders).toContainText(/5 Jan\s*–\s*11 Feb 2026/);
});

test('a document that is no table harms no other file', async ({ page }) => {
  await drop(page, 'shop-kpi-drop-zone .zone', [DOCUMENT, ORDERS]);
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText('3');
  await page.getByRole('link', { name: 'See why' }).click();
  await expect(file(page, DOCUMENT.name)).toContainText('not a table in text form but a PDF');
  await page.getByRole('button', { name: `Remove ${DOCUMENT.name}` }).click();
  await expect(file(page, DOCUMENT.name)).toHaveCount(0);
  await expect(file(page, ORDERS.name)).toBeVisible();
});

test('names the line and the column of what it could not read, and saves them', async ({
  page,
}) => {
  await drop(page, 'shop-kpi-drop-zone .zone', [ODD]);
  await page.getByRole('link', { name: 'Files' }).click();
  const odd = file(page, ODD.name);
  await odd.getByText('What was noticed').click();
  await odd.getByText('Not an amount', { exact: true }).click();
  await expect(odd).toContainText('6 rows: 5 read, 1 set aside, 0 skipped');
  await expect(odd).toContainText('Line 2, column total');
  await expect(odd).toContainText('ni');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    odd.getByRole('button', { name: 'Save the problems as CSV' }).click(),
  ]);
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).toContain('2,total,Set aside,Not an amount,ni');
});

test('orders that two files give count once, and a file says so', async ({ page }) => {
  // The same four orders, and one more.
  const more =
    '#1005,d@example.org,paid,EUR,10.00,0.00,0.00,10.00,0.00,2026-02-12 10:00:00 +0100,1,Pen,10.00,PEN,NL,,0.00,web\n';
  const again = { name: 'orders_export_2.csv', content: ORDERS.content + more };
  await drop(page, 'shop-kpi-drop-zone .zone', [ORDERS, again]);
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText('4');
  await page.getByRole('link', { name: 'Files' }).click();
  const told = page.locator('shop-kpi-file article', { hasText: 'What was noticed' });
  await expect(told).toHaveCount(1);
  await told.getByText('What was noticed').click();
  await expect(told).toContainText('Order given twice');
  await expect(told).toContainText('4 times');
});

test('a wrong guess can be corrected', async ({ page }) => {
  await drop(page, 'shop-kpi-drop-zone .zone', [AMBIGUOUS]);
  // Beside semicolons a point is taken for thousands: 1234 + 2500.
  await expect(page.locator('a[data-kpi=revenue] .value')).toHaveText('3,734.00');
  await page.getByRole('link', { name: /Files/ }).click();
  const sales = file(page, AMBIGUOUS.name);
  await expect(sales).toContainText('please check');
  await sales.getByLabel('Decimal mark').focus();
  await sales.getByLabel('Decimal mark').selectOption('.');
  await expect(sales).toContainText('2 rows: 2 read');
  await expect(sales.getByLabel('Decimal mark')).toBeFocused();
  await page.getByRole('link', { name: 'Overview' }).click();
  // 1.234 + 2.5
  await expect(page.locator('a[data-kpi=revenue] .value')).toHaveText('3.73');
});

test('a column can be given another meaning, and the mapping be saved', async ({ page }) => {
  await drop(page, 'shop-kpi-drop-zone .zone', [ODD]);
  await page.getByRole('link', { name: 'Files' }).click();
  const odd = file(page, ODD.name);
  const meaning = odd.getByLabel('Meaning of customer');
  if (!(await meaning.isVisible())) await odd.getByText('How it was read').click();
  await meaning.focus();
  await meaning.selectOption('orders.country');
  await expect(odd.getByLabel('Meaning of customer')).toHaveValue('orders.country');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    odd.getByRole('button', { name: 'Save the mapping' }).click(),
  ]);
  const mapping = JSON.parse(await readFile(await saved.path(), 'utf8'));
  expect(mapping.columns).toMatchObject({ customer: ['orders.country'] });
  expect(mapping.file).toBe('odd.csv');
});

test('files can be chosen, pasted and removed', async ({ page }) => {
  await page.locator('shop-kpi-drop-zone input.files').setInputFiles({
    name: ORDERS.name,
    mimeType: 'text/csv',
    buffer: Buffer.from(ORDERS.content),
  });
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText('3');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, ODD.content);
  // Five of the six: one was set aside.
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText('8');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your shop’s figures');
});

test('a file that changes while it is read is named, and the others stay', async ({
  page,
}, info) => {
  const path = info.outputPath('growing.csv');
  const rows = Array.from(
    { length: 1_500_000 },
    (_, at) => `A${at},2026-03-${String((at % 28) + 1).padStart(2, '0')},c${at}@example.org,1.50`,
  );
  await writeFile(path, `order_id,date,customer,total\n${rows.join('\n')}\n`);
  await drop(page, 'shop-kpi-app', [ORDERS]);
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText('3');
  await page.getByRole('link', { name: 'Files' }).click();
  await page.locator('shop-kpi-drop-zone input.files').setInputFiles(path);
  await expect(page.locator('shop-kpi-status progress')).toBeVisible();
  await appendFile(path, 'one more line\n');
  await expect(file(page, 'growing.csv')).toContainText('moved or changed while it was read');
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText('3');
});

test('shows first figures of a large file, marked as unfinished, and stops when told', async ({
  page,
}) => {
  await page.evaluate((bytes) => {
    const parts: string[] = [];
    let part = 'order_id,date,customer,total\n';
    for (let [order, left] = [1, bytes]; left > 0; order += 1) {
      const day = String((order % 28) + 1).padStart(2, '0');
      const row = `A${order},2026-03-${day},c${order % 5000}@example.org,${order % 90}.50\n`;
      left -= row.length;
      part += row;
      if (part.length > 100_000) {
        parts.push(part);
        part = '';
      }
    }
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(parts, 'large.csv', { type: 'text/csv' }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, 150_000_000);
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText(/\d/);
  await expect(page.locator('.unfinished')).toContainText('These figures are not complete');
  await expect(page.locator('shop-kpi-status progress')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  // Nothing of it is left.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your shop’s figures');
});
