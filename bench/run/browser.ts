// One contestant in a browser of its own: nothing is left of the one before.

import { type Browser, chromium, type Page } from 'playwright-core';
import type { Timed } from '../page.ts';
import type { Answer, Slice, TrafficAnswer } from '../question.ts';
import { MemoryWatch } from './memory.ts';

/** What one contestant did with one file. Times in ms. */
export interface Run {
  start: number;
  load: number;
  ask: number[];
  refresh: number[];
  /** Peak memory of the page's processes in bytes, where the system tells it. */
  memory: number | null;
  /** About all orders, then by slice. */
  answers: Answer[];
  traffic: TrafficAnswer | null;
}

/** Opens the address in a fresh browser; `use` gets its page. */
export async function withPage<T>(
  chrome: string,
  address: string,
  use: (page: Page, browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: chrome,
    chromiumSandbox: false,
    // A renderer kept in reserve would be counted with the page's.
    args: ['--disable-features=SpareRendererForSitePerProcess'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    return await use(page, browser);
  } finally {
    await browser.close();
  }
}

/** Start, report about all, reports about parts, dashboards. */
export function measureOrders(
  chrome: string,
  address: string,
  file: string,
  slices: readonly Slice[],
): Promise<Run> {
  return withPage(chrome, address, async (page, browser) => {
    const memory = await MemoryWatch.start(browser);
    const start = await page.evaluate(() => window.bench.start());
    await page.setInputFiles('input', file);
    const load = await page.evaluate(() => window.bench.load());
    const answers = load.answer ? [load.answer] : [];
    const ask = await each(slices, (slice) =>
      page.evaluate((slice) => window.bench.ask(slice), slice),
    );
    answers.push(...ask.map(({ answer }) => answer));
    const refresh = await each(slices, (slice) =>
      page.evaluate((slice) => window.bench.refresh(slice), slice),
    );
    return {
      start: start.ms,
      load: load.ms,
      ask: ask.map(({ ms }) => ms),
      refresh: refresh.map(({ ms }) => ms),
      memory: memory.stop(),
      answers,
      traffic: null,
    };
  });
}

/** Start, and the report about visits. */
export function measureTraffic(chrome: string, address: string, file: string): Promise<Run> {
  return withPage(chrome, address, async (page, browser) => {
    const memory = await MemoryWatch.start(browser);
    const start = await page.evaluate(() => window.bench.start());
    await page.setInputFiles('input', file);
    const done = await page.evaluate(() => window.bench.traffic());
    return {
      start: start.ms,
      load: done?.ms ?? Number.NaN,
      ask: [],
      refresh: [],
      memory: memory.stop(),
      answers: [],
      traffic: done?.answer ?? null,
    };
  });
}

/** What is answered about each slice; nothing by those who do not take such a question. */
async function each<T>(
  slices: readonly Slice[],
  answer: (slice: Slice) => Promise<Timed<T> | null>,
): Promise<Timed<T>[]> {
  const found: Timed<T>[] = [];
  for (const slice of slices) {
    const done = await answer(slice);
    if (done) found.push(done);
  }
  return found;
}
