// How much memory the page's processes have at most.

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** How often it is looked; a look takes some microseconds. */
const EVERY_MS = 20;

/**
 * Watches the renderers of a browser: what is theirs alone (heaps, the memory of wasm, what is on
 * its way from a file), without the browser's program that all pages share.
 */
export class MemoryWatch {
  private peak = 0;
  private readonly timer: NodeJS.Timeout;

  private constructor(private readonly processes: readonly number[]) {
    this.timer = setInterval(() => this.look(), EVERY_MS);
    // A measurement that fails ends without a word to it.
    this.timer.unref();
  }

  static async start(browser: Browser): Promise<MemoryWatch> {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    return new MemoryWatch(renderers.map(({ id }) => id));
  }

  /** The most bytes seen; null where the system does not tell. */
  stop(): number | null {
    this.look();
    clearInterval(this.timer);
    return this.peak || null;
  }

  private look(): void {
    const now = this.processes.reduce((sum, process) => sum + ownMemory(process), 0);
    this.peak = Math.max(this.peak, now);
  }
}

/** Linux tells it in `/proc`; elsewhere, and of a process that has ended, it is zero. */
function ownMemory(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    const parts = [...status.matchAll(/^Rss(?:Anon|Shmem):\s*(\d+) kB/gm)];
    return parts.reduce((sum, [, kb]) => sum + Number(kb) * 1024, 0);
  } catch {
    return 0;
  }
}
