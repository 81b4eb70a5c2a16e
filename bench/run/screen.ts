// The product's own page, as a visitor has it: from the choice of a file to figures on the screen.

import type { Page } from 'playwright-core';
import { type Run, withPage } from './browser.ts';
import { MemoryWatch } from './memory.ts';

/** How many times slower the processor is made for the first paint: about a cheap phone's. */
const SLOWER = 4;

/**
 * Opens the page, lets it settle, gives it the file; where it is to be warm, takes the file out
 * and gives it once more.
 */
export function measureScreen(
  chrome: string,
  address: string,
  file: string,
  isWarm: boolean,
): Promise<Run> {
  return withPage(chrome, address, async (page, browser) => {
    const memory = await MemoryWatch.start(browser);
    let load = await choose(page, file);
    if (isWarm) {
      await takeOut(page);
      load = await choose(page, file);
    }
    const nothing = { start: 0, ask: [], refresh: [], answers: [], traffic: null };
    return { ...nothing, load, memory: memory.stop() };
  });
}

/** Milliseconds to the first paint of a page that nothing is cached of, on a slow processor. */
export function measurePaint(chrome: string, address: string): Promise<number> {
  return withPage(chrome, 'about:blank', async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address, { waitUntil: 'networkidle' });
    return page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint?.startTime ?? Number.NaN;
    });
  });
}

async function choose(page: Page, file: string): Promise<number> {
  const input = page.locator('shop-kpi-drop-zone input.files').first();
  await input.evaluate((element) => {
    performance.clearMarks();
    const note = () => performance.mark('chosen');
    element.addEventListener('change', note, { capture: true, once: true });
  });
  await input.setInputFiles(file);
  return firstFigure(page);
}

/** As by the button beside the file. */
async function takeOut(page: Page): Promise<void> {
  await page.locator('shop-kpi-app').evaluate((app: AppElement) => {
    const key = app.shop?.files[0]?.key;
    app.dispatchEvent(new CustomEvent('shop-kpi-remove', { detail: key }));
  });
  await page.locator('[part=value]').first().waitFor({ state: 'detached' });
}

/** What is needed of the page's own element. */
type AppElement = HTMLElement & { shop?: { files: { key: number; state: string }[] } };

/**
 * Milliseconds from the choice to the frame in which figures of the whole file stand: those of a
 * part, which come earlier, are marked as unfinished.
 */
function firstFigure(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const find = (root: Document | ShadowRoot, selector: string): Element | null => {
      const found = root.querySelector(selector);
      if (found) return found;
      const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return inside.reduce((one: Element | null, root) => one ?? find(root, selector), null);
    };
    const isRead = () => {
      const files = (find(document, 'shop-kpi-app') as AppElement | null)?.shop?.files ?? [];
      return files.length > 0 && files.every(({ state }) => state === 'read');
    };
    const isDrawn = () =>
      isRead() &&
      /\d/.test(find(document, '[part=value]')?.textContent ?? '') &&
      find(document, '.unfinished') === null;
    while (!isDrawn()) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const [chosen] = performance.getEntriesByName('chosen');
    return performance.now() - (chosen?.startTime ?? Number.NaN);
  });
}
