// When to tell what files changed of figures seen before: it takes a join of all tables.

import type { Restatement, Shop } from '../pkg/shop_kpi.js';

/** Quiet after the last file: the figures themselves are asked for first. */
const QUIET_MS = 250;

/** Where other files were said to follow at once; they may have been cancelled. */
const FOLLOWED_MS = 2000;

/** Tells changes of figures once for all files that came together, when nothing else is asked. */
export class Restating {
  #untold: string[] = [];
  #isFollowed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param attempt runs what may make the engine fail
   * @param isReading whether a file is being read: until its end nothing can be told
   */
  constructor(
    private readonly shop: Shop,
    private readonly attempt: (action: () => void) => void,
    private readonly isReading: () => boolean,
    private readonly tell: (restatement: Restatement) => void,
  ) {
    // From here on the engine watches what files change.
    shop.restatement();
  }

  /** A file has been added; `isFollowed`: others follow at once. */
  added(name: string, isFollowed: boolean): void {
    this.#untold.push(name);
    this.#isFollowed = isFollowed;
    this.postpone();
  }

  /** Before a file is added: what others changed is told first, unless they belong together. */
  beforeFile(): void {
    if (!this.#isFollowed) this.flush();
  }

  /** Something else is asked: it goes first. */
  postpone(): void {
    if (this.#untold.length === 0) return;
    clearTimeout(this.#timer);
    const quiet = this.#isFollowed ? FOLLOWED_MS : QUIET_MS;
    this.#timer = setTimeout(() => {
      if (this.isReading()) this.postpone();
      else this.attempt(() => this.flush());
    }, quiet);
  }

  /** Before anything else changes figures, so that each change has its own cause. */
  flush(): void {
    if (this.#untold.length > 0) this.now();
  }

  /** Tells at once. */
  now(): void {
    clearTimeout(this.#timer);
    const names = this.#untold;
    this.#untold = [];
    this.#isFollowed = false;
    const restatement = this.shop.restatement();
    if (!restatement) return;
    const file = names.length > 1 ? names.join(', ') : restatement.file;
    this.tell({ ...restatement, file });
  }
}
