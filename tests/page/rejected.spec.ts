// Where every line went, and the rows that were set aside, as they stand in the file.

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { drop, expect, open, test } from './fixtures.ts';
import { ODD } from './shop.ts';

const file = (page: Page, name: string) =>
  page.locator(`shop-kpi-file article[data-file="${name}"]`);

/**
 * 240 orders, every eighth with an amount that is none; the tenth has a line break in its customer.
 *
 * | rows | lines | what                              |
 * | ---- | ----- | --------------------------------- |
 * | 1    | 1     | header                            |
 * | 240  | 241   | orders, one of them on two lines  |
 * | 1    | 1     | blank                             |
 */
const MANY = {
  name: 'many.csv',
  content: [
    'order_id,date,customer,total',
    ...Array.from({ length: 240 }, (_, at) => {
      const customer = at === 9 ? '"d@example.org\nat home"' : `c${at}@example.org`;
      const day = String((at % 28) + 1).padStart(2, '0');
      return `A${at + 1},2026-03-${day},${customer},${at % 8 === 1 ? '=ni' : '10.00'}`;
    }),
    '',
    '',
  ].join('\n'),
};

async function show(page: Page, watch: Parameters<typeof open>[1]): Promise<void> {
  await open(page, watch);
  await drop(page, 'shop-kpi-app', [MANY]);
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText('210');
  await page.getByRole('link', { name: 'Files' }).click();
}

test('the account of a file closes in view', async ({ page, watch }) => {
  await show(page, watch);
  const account = file(page, MANY.name).locator('shop-kpi-account');
  const part = (name: string) => account.locator(`tr[data-part=${name}] td`);
  // 30 rows set aside: A2 in line 3, A10 in lines 11 and 12, A18 in line 20 …
  await expect(part('read')).toHaveText(['210', bytesOf((line) => line.endsWith('10.00'))]);
  await expect(part('set_aside').first()).toHaveText('31');
  await expect(part('header')).toHaveText(['1', '29']);
  await expect(part('blank')).toHaveText(['1', '1']);
  const size = Buffer.byteLength(MANY.content).toLocaleString('en-GB');
  await expect(account.locator('tfoot td')).toHaveText(['243', size]);
  await expect(account).toContainText('The sum is the whole file: nothing was lost.');
});

/** Bytes of the lines that fit, with their line ends. */
function bytesOf(fits: (line: string) => boolean): string {
  const lines = MANY.content.split('\n').filter(fits);
  return lines.reduce((sum, line) => sum + line.length + 1, 0).toLocaleString('en-GB');
}

test('shows rejected rows where they stand, a page at a time', async ({ page, watch }) => {
  await show(page, watch);
  const many = file(page, MANY.name);
  await many.getByText('What was noticed').click();
  await many.getByText('Not an amount', { exact: true }).click();
  await many.getByRole('button', { name: 'See the rows' }).click();
  const rows = many.locator('shop-kpi-rejected');
  await expect(rows.locator('li')).toHaveCount(25);
  await expect(rows.locator('.pager')).toContainText('1 to 25 of 30');
  await rows.getByRole('button', { name: 'Next' }).click();
  await expect(rows.locator('li')).toHaveCount(5);
  await expect(rows.locator('.pager')).toContainText('26 to 30 of 30');
  await rows.getByRole('button', { name: 'Previous' }).click();
  // A2 stands in line 3, after the header and A1.
  await rows.getByRole('button', { name: 'Show line 3 in the file' }).click();
  const lines = rows.locator('shop-kpi-lines tr');
  await expect(lines.locator('th')).toHaveText(['1', '2', '3', '4', '5']);
  const here = rows.locator('tr.here td');
  await expect(here).toHaveText('A2,2026-03-02,c1@example.org,=ni');
  await expect(rows.locator('mark')).toHaveText('=ni');
  // A10 begins in line 11 and ends in line 12.
  await rows.getByRole('button', { name: 'Show line 11 in the file' }).click();
  await expect(lines.locator('th')).toHaveText(['9', '10', '11', '12', '13', '14']);
  await expect(here).toHaveText(['A10,2026-03-10,"d@example.org', 'at home",=ni']);
  await expect(rows.locator('mark').last()).toHaveText('=ni');
});

test('filters rejected rows by reason and effect', async ({ page, watch }) => {
  await show(page, watch);
  const many = file(page, MANY.name);
  await many.getByText('What was noticed').click();
  await many.getByText('Row by row, as in the file').click();
  const rows = many.locator('shop-kpi-rejected');
  await expect(rows.getByLabel('Effect').locator('option')).toHaveText(['All', 'Set aside']);
  await rows.getByLabel('Reason').selectOption({ label: 'Not an amount' });
  await expect(rows.locator('.pager')).toContainText('of 30');
});

test('saves rejected rows with reason, advice and the row itself, safe to open', async ({
  page,
  watch,
}) => {
  await show(page, watch);
  const many = file(page, MANY.name);
  await many.getByText('What was noticed').click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    many.getByRole('button', { name: 'Save the problems as CSV' }).click(),
  ]);
  const text = await readFile(await saved.path(), 'utf8');
  const [head, first] = text.split('\r\n');
  expect(head).toBe('\ufeffline,column,effect,reason,found,what to do,row as written,file');
  // The cell begins with a formula's sign; the row does not, but has commas.
  expect(first).toContain(`3,total,Set aside,Not an amount,"'=ni",`);
  expect(first).toContain('"A2,2026-03-02,c1@example.org,=ni",many.csv');
  expect(text).toContain('"A10,2026-03-10,""d@example.org\nat home"",=ni",many.csv');
});

test('says when the file is not what it was', async ({ page, watch }, info) => {
  const { writeFile } = await import('node:fs/promises');
  const path = info.outputPath(ODD.name);
  await writeFile(path, ODD.content);
  await open(page, watch);
  await page.locator('shop-kpi-drop-zone input.files').setInputFiles(path);
  await expect(page.locator('a[data-kpi=orders] .value')).toHaveText('5');
  await page.getByRole('link', { name: 'Files' }).click();
  await file(page, ODD.name).getByText('What was noticed').click();
  await file(page, ODD.name).getByText('Row by row, as in the file').click();
  await writeFile(path, `${ODD.content}A7,2026-03-17,w@example.org,1.00\n`);
  await page.getByRole('button', { name: 'Show line 2 in the file' }).click();
  await expect(file(page, ODD.name)).toContainText('moved or changed since it was read');
});
