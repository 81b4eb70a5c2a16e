// The client and its worker: large files, cancelling, failures. The engine's figures are tested
// elsewhere.

import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test } from '../fixtures.ts';

const MB = 1_000_000;

/** Starts a client as `window.shop`, and leaves a maker of order files behind. */
async function startShop(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.shop = await window.ShopClient.start();
    window.orders = (name, bytes) => {
      const parts = [];
      let part = 'order_id,date,customer,total\n';
      for (let [order, left] = [1, bytes]; left > 0; order += 1) {
        const day = String((order % 28) + 1).padStart(2, '0');
        const row = `A${order},2026-03-${day},c${order % 5000}@example.org,${order % 90}.50\n`;
        part += row;
        left -= row.length;
        if (part.length > 100_000 || left <= 0) parts.push(part);
        if (part.length > 100_000) part = '';
      }
      return new File(parts, name, { type: 'text/csv' });
    };
  });
}

test.beforeEach(async ({ page, watch }) => {
  await open(page, watch, 'engine/');
  await startShop(page);
});

test('tells four times a second how far a large file is, and answers meanwhile', async ({
  page,
}) => {
  const seen = await page.evaluate(async (size) => {
    const file = window.orders('large.csv', size);
    const start = performance.now();
    const progress: { bytes: number; rows: number; size: number }[] = [];
    let meanwhile: ReturnType<typeof window.shop.ask> | undefined;
    const report = await window.shop.add(
      file,
      {},
      {
        onProgress: (now) => {
          progress.push(now);
          meanwhile ??= window.shop.ask({});
        },
      },
    );
    const seconds = (performance.now() - start) / 1000;
    const notes = async (asked: typeof meanwhile) => (await asked)?.notes.map(({ code }) => code);
    return {
      size: file.size,
      seconds,
      progress,
      rows: report.rows_read,
      meanwhile: await notes(meanwhile),
      afterwards: await notes(window.shop.ask({})),
    };
  }, 12 * MB);

  expect(seen.progress.length / seen.seconds).toBeGreaterThan(4);
  const bytes = seen.progress.map((progress) => progress.bytes);
  expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
  expect(bytes.at(-1)).toBe(seen.size);
  expect(bytes[0]).toBe(0);
  expect(seen.progress.at(-1)?.rows).toBe(seen.rows);
  expect(seen.meanwhile).toContain('still_reading');
  expect(seen.afterwards).not.toContain('still_reading');
});

test('cancels within 300 ms and keeps nothing of the file', async ({ page }) => {
  const seen = await page.evaluate(async (size) => {
    const kept = await window.shop.add(window.orders('kept.csv', 1000));
    const cancel = new AbortController();
    let at = 0;
    const cancelled = await window.shop
      .add(
        window.orders('large.csv', size),
        {},
        {
          signal: cancel.signal,
          onProgress: () => {
            at ||= performance.now();
            cancel.abort();
          },
        },
      )
      .catch((error: InstanceType<typeof window.ShopError>) => error.reason);
    const files = await window.shop.files();
    return { cancelled, ms: performance.now() - at, ids: files.map(({ id }) => id), kept: kept.id };
  }, 12 * MB);

  expect(seen.cancelled).toBe('cancelled');
  expect(seen.ms).toBeLessThan(300);
  expect(seen.ids).toEqual([seen.kept]);
});

test('cancels one file of several, before and after it was its turn', async ({ page }) => {
  const names = await page.evaluate(async () => {
    const [waiting, done] = [new AbortController(), new AbortController()];
    const adding = [
      window.shop.add(window.orders('a.csv', 3_000_000)),
      window.shop.add(window.orders('b.csv', 1000), {}, { signal: waiting.signal }),
      window.shop.add(window.orders('c.csv', 1000)),
    ];
    waiting.abort();
    await Promise.allSettled(adding);
    await window.shop.add(window.orders('d.csv', 1000), {}, { signal: done.signal });
    // Too late to cancel: the file is in.
    done.abort();
    return (await window.shop.files()).map(({ name }) => name);
  });
  expect(names).toEqual(['a.csv', 'c.csv', 'd.csv']);
});

test('refuses a question that makes no sense, and goes on', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    await window.shop.add(window.orders('a.csv', 1000));
    const refused = await window.shop
      .ask({ kpis: ['nonsense'] })
      .catch((error: InstanceType<typeof window.ShopError>) => error.reason);
    return { refused, files: (await window.shop.files()).length };
  });
  expect(seen).toEqual({ refused: 'refused', files: 1 });
});

test('gives up a file that changes while it is read, and keeps the others', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('changing.csv');
  await writeFile(path, 'order_id,date,customer,total\nA1,2026-03-01,c@example.org,1.00\n');
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    document.body.append(input);
  });
  await page.setInputFiles('input', path);
  await writeFile(path, 'gone');
  const seen = await page.evaluate(async () => {
    await window.shop.add(window.orders('kept.csv', 1000));
    const file = document.querySelector('input')?.files?.[0] as File;
    const outcome = await window.shop
      .add(file)
      .catch((error: InstanceType<typeof window.ShopError>) => error.reason);
    return { outcome, names: (await window.shop.files()).map(({ name }) => name) };
  });
  expect(seen).toEqual({ outcome: 'unreadable', names: ['kept.csv'] });
});
