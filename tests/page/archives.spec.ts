// Archives of exports, workbooks, and files whose name is taken.

import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { drop, expect, open, type TestFile, test } from './fixtures.ts';
import { DOCUMENT, ODD, ORDERS } from './shop.ts';
import { zip } from './zip.ts';

const ZONE = 'shop-kpi-drop-zone .zone';

const file = (page: Page, name: string) =>
  page.locator(`shop-kpi-file article[data-file="${name}"]`);

const orders = (page: Page) => page.locator('a[data-kpi=orders] .value');

/** Files can be dropped anywhere. */
async function dropOn(page: Page, files: TestFile[]): Promise<void> {
  await drop(page, 'shop-kpi-app', files);
}

test.beforeEach(async ({ page, watch }) => {
  await open(page, watch);
});

test('opens a ZIP: each table is a file of its own, what is none is named', async ({ page }) => {
  const archive = zip([
    { name: 'export/', content: '' },
    { name: 'export/orders.csv', content: ORDERS.content },
    { name: 'odd.csv', content: ODD.content },
    { name: 'read me.pdf', content: DOCUMENT.content },
    { name: 'stock.xlsx', content: 'PK' },
    { name: 'older.zip', content: 'PK' },
    { name: '__MACOSX/._odd.csv', content: 'x' },
  ]);
  await dropOn(page, [{ name: 'january.zip', content: archive }]);
  // Three of the one, five of the other.
  await expect(orders(page)).toHaveText('8');
  const notice = page.locator('shop-kpi-notices .notice');
  await expect(notice).toContainText('january.zip: 2 files taken out.');
  await expect(notice).toContainText('4 were left out:');
  await expect(notice).toContainText('read me.pdf – not a CSV file');
  await expect(notice).toContainText('stock.xlsx – a workbook: save it as CSV first');
  await expect(notice).toContainText('older.zip – an archive in the archive');
  await expect(notice).toContainText('__MACOSX/._odd.csv – only of use to the computer');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole('link', { name: 'Files' }).click();
  await expect(file(page, 'january.zip › export/orders.csv')).toContainText('Shopify: Orders');
  await expect(file(page, 'january.zip › odd.csv')).toContainText('6 rows: 5 read');
});

test('opens a gzipped file, whatever its name says', async ({ page }) => {
  await dropOn(page, [{ name: 'orders.csv.gz', content: gzipSync(ORDERS.content) }]);
  await expect(orders(page)).toHaveText('3');
  await page.getByRole('link', { name: 'Files' }).click();
  const size = Buffer.byteLength(ORDERS.content).toLocaleString('en-GB');
  await expect(file(page, 'orders.csv.gz › orders.csv')).toContainText(size);
});

const BAD: readonly { what: string; archive: () => Uint8Array; says: string }[] = [
  {
    what: 'locked',
    archive: () => zip([{ name: 'orders.csv', content: ORDERS.content, isLocked: true }]),
    says: 'locked with a password',
  },
  {
    what: 'cut off',
    archive: () => zip([{ name: 'orders.csv', content: ORDERS.content }]).slice(0, 200),
    says: 'damaged or was not downloaded completely',
  },
  {
    what: 'changed inside',
    archive: () => {
      const bytes = Buffer.from(zip([{ name: 'orders.csv', content: ORDERS.content }]));
      bytes.writeUInt8(bytes.readUInt8(100) ^ 0x55, 100);
      return bytes;
    },
    says: 'damaged or was not downloaded completely',
  },
  {
    what: 'gzip cut off',
    archive: () => gzipSync(ORDERS.content).subarray(0, 120),
    says: 'damaged or was not downloaded completely',
  },
  {
    what: 'without tables',
    archive: () => zip([{ name: 'invoice.pdf', content: DOCUMENT.content }]),
    says: 'There is no CSV file in this archive',
  },
  {
    what: 'of too many files',
    archive: () =>
      zip(Array.from({ length: 2001 }, (_, at) => ({ name: `${at}.csv`, content: 'a,b\n' }))),
    says: 'holds more than 2,000 files',
  },
  {
    // 40 MB of nothing pack to 40 kB: a thousandth.
    what: 'that says it swells',
    archive: () => zip([{ name: 'zeros.csv', content: new Uint8Array(40_000_000) }]),
    says: 'larger than any export',
  },
  {
    what: 'that swells and does not say so',
    archive: () => zip([{ name: 'zeros.csv', content: new Uint8Array(40_000_000), claims: 1000 }]),
    says: 'damaged or was not downloaded completely',
  },
  {
    what: 'gzip that swells',
    archive: () => gzipSync(new Uint8Array(40_000_000)),
    says: 'larger than any export',
  },
];

for (const { what, archive, says } of BAD) {
  test(`says so of an archive ${what}, and keeps nothing of it`, async ({ page }) => {
    await dropOn(page, [{ name: 'bad.zip', content: archive() }, ORDERS]);
    await expect(orders(page)).toHaveText('3');
    await page.getByRole('link', { name: 'See why' }).click();
    await expect(file(page, 'bad.zip')).toContainText(says);
    await expect(page.locator('shop-kpi-file article')).toHaveCount(2);
  });
}

test('names a workbook and says how to get a CSV out of it', async ({ page }) => {
  const workbooks = [
    {
      name: 'stock.csv',
      kind: 'an Excel workbook',
      content: zip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: '<workbook/>' },
      ]),
    },
    {
      name: 'stock.numbers',
      kind: 'a Numbers spreadsheet',
      content: zip([
        { name: 'Index/Document.iwa', content: 'x' },
        { name: 'Index/Tables/DataList.iwa', content: 'x' },
      ]),
    },
  ];
  await dropOn(page, [...workbooks, ORDERS]);
  await page.getByRole('link', { name: 'See why' }).click();
  for (const { name, kind } of workbooks) {
    await expect(file(page, name)).toContainText(kind);
    await expect(file(page, name)).toContainText('Excel: open the sheet');
    await expect(file(page, name)).toContainText('Google Sheets: File › Download');
  }
});

test('a name that is taken is a question: keep both, or leave the new one out', async ({
  page,
}) => {
  await dropOn(page, [ODD]);
  await expect(orders(page)).toHaveText('5');
  const more = { name: ODD.name, content: `${ODD.content}A7,2026-03-17,v@example.org,10.00\n` };
  await dropOn(page, [more]);
  const question = page.locator('shop-kpi-notices .asked');
  await expect(question).toContainText('“odd.csv” is already here');
  await question.getByRole('button', { name: 'Leave the new one out' }).click();
  await expect(question).toHaveCount(0);
  await expect(orders(page)).toHaveText('5');
  await dropOn(page, [more]);
  await question.getByRole('button', { name: 'Keep both' }).click();
  // A2 to A6 stand in both and count once; A7 is new.
  await expect(orders(page)).toHaveText('6');
  await page.getByRole('link', { name: 'Files' }).click();
  await expect(file(page, ODD.name)).toHaveCount(2);
});

test('a name that is taken is a question: the new one can take its place', async ({ page }) => {
  await dropOn(page, [ODD]);
  await expect(orders(page)).toHaveText('5');
  // Without A6.
  const less = { name: ODD.name, content: ODD.content.replace(/A6.*\n/, '') };
  await dropOn(page, [less]);
  await page.getByRole('button', { name: 'Replace the old one' }).click();
  await expect(orders(page)).toHaveText('4');
  await page.getByRole('link', { name: 'Files' }).click();
  await expect(file(page, ODD.name)).toHaveCount(1);
});

test('a corrected file takes the place of one that could not be read', async ({ page }) => {
  await dropOn(page, [{ name: ODD.name, content: DOCUMENT.content }, ORDERS]);
  await page.getByRole('link', { name: 'See why' }).click();
  await expect(file(page, ODD.name)).toContainText('Not read');
  await dropOn(page, [ODD]);
  await expect(file(page, ODD.name)).toHaveCount(1);
  await expect(file(page, ODD.name)).toContainText('6 rows: 5 read');
});

/** 60 MB of rows that differ, so that they do not pack too well. */
function largeArchive(): Buffer {
  const rows = Array.from({ length: 1_200_000 }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0');
    const total = ((at * 2_654_435_761) % 100_000) / 100;
    return `A${at},2026-03-${day},c${at % 9973}@example.org,${total}\n`;
  });
  return gzipSync(`order_id,date,customer,total\n${rows.join('')}`, { level: 1 });
}

/** Drops it in one go: as a list of numbers it would take long to hand over. */
async function dropLarge(page: Page): Promise<void> {
  const transfer = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'large.csv.gz'));
    return data;
  }, largeArchive().toString('base64'));
  await page.dispatchEvent(ZONE, 'drop', { dataTransfer: transfer });
  await expect(page.locator('shop-kpi-status progress')).toBeVisible();
}

test('stops opening an archive at once when told, and keeps nothing', async ({ page }) => {
  await dropLarge(page);
  const took = await page.evaluate(async () => {
    const root = document.querySelector('shop-kpi-app')?.shadowRoot;
    const start = performance.now();
    const status = root?.querySelector('shop-kpi-status')?.shadowRoot;
    status?.querySelector<HTMLButtonElement>('button')?.click();
    while (!root?.querySelector('shop-kpi-landing')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - start;
  });
  expect(took).toBeLessThan(300);
  await page.waitForTimeout(1000);
  await expect(page.locator('shop-kpi-landing')).toBeVisible();
});

test('tells how far an archive is, several times a second', async ({ page }) => {
  await page.evaluate(() => {
    const told: number[] = [];
    Reflect.set(window, 'told', told);
    let last = -1;
    const look = () => {
      const page = document.querySelector('shop-kpi-app')?.shadowRoot;
      // It is open once this is said.
      if (page?.querySelector('shop-kpi-notices')?.shadowRoot?.querySelector('.notice')) return;
      const value =
        page?.querySelector('shop-kpi-status')?.shadowRoot?.querySelector('progress')?.value ??
        last;
      if (value !== last) told.push(performance.now());
      last = value;
      requestAnimationFrame(look);
    };
    look();
  });
  await dropLarge(page);
  await expect(page.locator('shop-kpi-notices .notice')).toBeVisible();
  const told = await page.evaluate(() => Reflect.get(window, 'told') as number[]);
  const gaps = told.slice(1).map((at, index) => at - (told[index] ?? at));
  gaps.sort((a, b) => a - b);
  // A fast machine has it open in half a second.
  expect(gaps.length).toBeGreaterThan(0);
  // Half of them at least; a busy machine may hold up a single one.
  expect(gaps[Math.floor(gaps.length / 2)]).toBeLessThan(250);
});
