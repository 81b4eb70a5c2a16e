// What every page test runs under: no request but for the page's own files, none at all once it is
// loaded, no breach of the policy, no error on the console.

import { readFile } from 'node:fs/promises';
import { test as base, expect, type Page } from '@playwright/test';

/** What the browser did that it should not. Checked after each test; empty is good. */
export class Watch {
  /** Breaches of the promises, as sentences. */
  readonly faults: string[] = [];
  private loaded = false;
  private provoked: RegExp | undefined;

  constructor(private readonly origin: string) {}

  /** From now on any request is a fault: the page has all it needs. */
  expectSilence(): void {
    this.loaded = true;
  }

  /** While the page is left and opened again. */
  expectLoading(): void {
    this.loaded = false;
  }

  /** For a test that provokes faults: those that match are no surprise. */
  provoke(faults: RegExp): void {
    this.provoked = faults;
  }

  /** The faults nobody provoked. */
  surprises(): string[] {
    return this.faults.filter((fault) => !this.provoked?.test(fault));
  }

  /** Whether the request may go out; a fault is noted if not. */
  allows(url: string): boolean {
    const { protocol, origin } = new URL(url);
    // Made by the page itself, and gone with it.
    if (protocol === 'blob:' || protocol === 'data:') return true;
    if (origin !== this.origin) this.faults.push(`request to another site: ${url}`);
    else if (this.loaded) this.faults.push(`request after loading: ${url}`);
    return origin === this.origin && !this.loaded;
  }
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(new URL(baseURL ?? '').origin);
      await context.route('**/*', (route) =>
        watch.allows(route.request().url()) ? route.continue() : route.abort(),
      );
      await context.exposeBinding('reportBreach', (_, breach: string) => {
        watch.faults.push(`breach of the policy: ${breach}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = Reflect.get(globalThis, 'reportBreach') as (breach: string) => void;
          report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      context.on('weberror', (error) => watch.faults.push(`error: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') watch.faults.push(`console: ${message.text()}`);
      });
      await use(watch);
      expect(watch.surprises(), 'what the browser did that it should not').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address and waits until nothing more is loaded; from then on requests are faults. */
export async function open(page: Page, watch: Watch, address = './'): Promise<void> {
  watch.expectLoading();
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  // The page says when it has all it will ever need; other pages have no such element.
  await expect(page.locator('shop-kpi-app:not([loaded])')).toHaveCount(0, { timeout: 30_000 });
  watch.expectSilence();
}

/** Goes to another view by the address, without loading the page again. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, hash);
}

/** What the settings page saves as a recipe. */
export async function savedRecipe(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the recipe' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** A file for {@link drop}: its text, or its bytes. */
export interface TestFile {
  name: string;
  content: string | Uint8Array;
}

/** Drops files onto an element as a user does, from the outside. */
export async function drop(page: Page, selector: string, files: TestFile[]): Promise<void> {
  const plain = files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] }));
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of given) {
      transfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
    }
    return transfer;
  }, plain);
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent(selector, event, { dataTransfer });
  }
}
