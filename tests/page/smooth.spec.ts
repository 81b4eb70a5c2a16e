// The page stays at hand while a large file is read: no task of its main thread keeps the processor
// for longer than a reader would notice. Processor time, as a busy machine stretches the clock's.

import { open as openFile, rm } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';

const LINES = 1_000_000;
const BLOCK = 10_000;
const MOST_MS = 50;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** Processor time in µs. */
  tdur?: number;
  args: { name?: string };
}

/** So many orders as a file, made from their numbers alone. */
async function writeOrders(path: string): Promise<void> {
  const file = await openFile(path, 'w');
  await file.write(
    'Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Country,Source\n',
  );
  for (let order = 1; order <= LINES; order += BLOCK) {
    await file.write(Array.from({ length: BLOCK }, (_, at) => line(order + at)).join(''));
  }
  await file.close();
}

function line(order: number): string {
  const day = new Date(Date.UTC(2024, 0, 1 + (order % 300))).toISOString().slice(0, 10);
  const article = order % 97;
  const price = `${10 + (order % 80)}.50`;
  return `#${order},c${order % 50_021}@example.org,paid,EUR,${price},4.95,3.10,${price},0.00,${day} 10:00:00 +0100,1,"Mug, ${article}",${price},M${article},${order % 3 ? 'NL' : 'BE'},web\n`;
}

/** The processor time of the tasks of the page's main thread that took longest, in ms. */
async function longestTasks(browser: Browser): Promise<number[]> {
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const { traceEvents: events } = trace;
  const mark = events.find(({ name }) => name === 'begun');
  return events
    .filter(({ name, ph }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X')
    .filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid)
    .filter(({ ts }) => ts >= (mark?.ts ?? 0))
    .map(({ tdur }) => (tdur ?? 0) / 1000)
    .sort((a, b) => b - a)
    .slice(0, 5);
}

test('no task of the page is long while a file is read, nor when the view changes', async ({
  page,
  browser,
  browserName,
  watch,
}, info) => {
  test.skip(browserName !== 'chromium', 'only Chromium tells the processor time of tasks');
  test.setTimeout(300_000);
  await open(page, watch);
  const path = info.outputPath('orders_export_1.csv');
  await writeOrders(path);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('begun'));
  await page.locator('shop-kpi-drop-zone input.files').setInputFiles(path);
  const orders = page.locator('a[data-kpi=orders] .value');
  await expect(orders).toHaveAttribute('title', LINES.toLocaleString('en-GB'), {
    timeout: 240_000,
  });
  for (const hash of [
    '#period=last_28',
    '#page=section&id=sales',
    '#page=kpi&id=aov',
    '#page=files',
  ]) {
    await page.evaluate((view) => {
      location.hash = view;
    }, hash);
    await page.waitForTimeout(500);
  }
  const longest = await longestTasks(browser);
  await rm(path);
  expect(longest.length).toBe(5);
  expect(Math.max(...longest), `${longest}`).toBeLessThan(MOST_MS);
});
