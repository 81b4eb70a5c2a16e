// When the engine works out what is likely to be asked next: while nothing is.

import type { Shop } from '../pkg/shop_kpi.js';
import { turn } from './turn.js';

/** Quiet after the last answer: a page asks several questions, one after the other. */
const QUIET_MS = 100;

/** Lets the engine look ahead, piece by piece, so that whatever is asked meanwhile goes first. */
export class LookingAhead {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  /**
   * @param attempt runs what may make the engine fail
   * @param isFree whether the engine is well, and no file is being read: its end changes all figures
   */
  constructor(
    private readonly shop: Shop,
    private readonly attempt: (action: () => void) => void,
    private readonly isFree: () => boolean,
  ) {}

  /** Something else is asked: it goes first. */
  postpone(): void {
    this.#round += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(this.#round), QUIET_MS);
  }

  async #look(round: number): Promise<void> {
    for (let hasMore = true; hasMore && round === this.#round && this.isFree(); ) {
      hasMore = false;
      this.attempt(() => {
        hasMore = this.shop.lookAhead();
      });
      await turn();
    }
  }
}
