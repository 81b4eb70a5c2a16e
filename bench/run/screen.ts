// The product's own page, as a visitor has it: from the choice of a file to figures on the screen.

import type { Page } from 'playwright-core';
import { type Run, withPage } from './browser.ts';
import { MemoryWatch } from './memory.ts';

/** Opens the page, lets it settle, gives it the file. */
export function measureScreen(chrome: string, address: string, file: string): Promise<Run> {
  return withPage(chrome, address, async (page, browser) => {
    const memory = await MemoryWatch.start(browser);
    const input = page.locator('shop-kpi-drop-zone input.files').first();
    await input.evaluate((element) => {
      const note = () => performance.mark('chosen');
      element.addEventListener('change', note, { capture: true, once: true });
    });
    await input.setInputFiles(file);
    const load = await firstFigure(page);
    const nothing = { start: 0, ask: [], refresh: [], answers: [], traffic: null };
    return { ...nothing, load, memory: memory.stop() };
  });
}

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
    const isDrawn = () =>
      /\d/.test(find(document, '[part=value]')?.textContent ?? '') &&
      find(document, '.unfinished') === null;
    while (!isDrawn()) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const [chosen] = performance.getEntriesByName('chosen');
    return performance.now() - (chosen?.startTime ?? Number.NaN);
  });
}
