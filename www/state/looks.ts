import type { Progress } from '../engine/types.js';

/** Before that there is little to see. */
const FIRST_MS = 500;

/** With less than that to go, it is quicker to wait for the whole. */
const WORTH_MS = 1000;

/** What looking may take of the time that parsing took. */
const SHARE = 0.1;

/** When to look at the figures while files are read: seldom enough not to hold up the reading. */
export class Looks {
  /** Of the files of this batch that are done. */
  #parsed_ms = 0;
  #answered_ms = 0;
  #bytes = 0;

  /** A new batch begins. */
  begin(): void {
    this.#parsed_ms = 0;
    this.#answered_ms = 0;
    this.#bytes = 0;
  }

  /** A file is done. */
  done({ parsed_ms, answered_ms, size }: Progress): void {
    this.#parsed_ms += parsed_ms;
    this.#answered_ms += answered_ms;
    this.#bytes += size;
  }

  /** Whether to look now; `left`: bytes still to come, `progress`: of the file being read. */
  isDue(left: number, progress: Progress | null): boolean {
    const parsed_ms = this.#parsed_ms + (progress?.parsed_ms ?? 0);
    const answered_ms = this.#answered_ms + (progress?.answered_ms ?? 0);
    const bytes = this.#bytes + (progress?.bytes ?? 0);
    const left_ms = bytes > 0 ? (parsed_ms * left) / bytes : 0;
    return parsed_ms >= FIRST_MS && left_ms >= WORTH_MS && answered_ms <= parsed_ms * SHARE;
  }
}
