// Reading files into the engine, slice by slice: between two slices the worker answers everything
// else, so that cancelling and questions never wait for a large file.

import type { FileReport, ImportOptions, Shop } from '../pkg/shop_kpi.js';
import type { Progress, Reason } from './messages.js';

/**
 * Slices grow and shrink so that each takes about as long to parse on any machine: long enough to
 * read at full speed, short enough for cancelling and progress not to wait.
 */
const SLICE_BYTES = { least: 1 << 16, first: 1 << 18, most: 1 << 22 };
const PARSING_MS = { short: 20, long: 60 };

/** At least four reports a second, even when a slice takes long. */
const PROGRESS_MS = 100;

/**
 * Memory up to which files are read. Joining them takes about as much again, and wasm ends at
 * 4 GiB.
 */
const MEMORY_LIMIT_BYTES = 1.5 * 2 ** 30;

/** A file that was not added, and why. Nothing of it is left in the engine. */
export class NotAdded extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Whether the engine failed, rather than refused.
 *
 * What it throws on purpose is a plain `Error`; a trap, a full stack or a full memory never is.
 */
export function isTrap(error: unknown): boolean {
  if (error instanceof NotAdded) return false;
  return !(error instanceof Error) || error.constructor !== Error;
}

/** A file on its way in. */
export class Reading {
  /** The engine's number of the file while it is open. */
  private open: number | undefined;
  private cancelled = false;
  private reported = 0;

  /**
   * @param shop the engine
   * @param memory of the engine, to see how much is in use
   * @param onProgress is called at once, at least four times a second, and at the end
   */
  constructor(
    private readonly shop: Shop,
    private readonly memory: WebAssembly.Memory,
    private readonly onProgress: (progress: Progress) => void,
  ) {}

  /** Whether this is the engine's number of the file, as long as it is being read. */
  holds(file: number): boolean {
    return this.open === file;
  }

  /** Stops the reading; the engine forgets what it has read of the file at once. */
  cancel(): void {
    this.cancelled = true;
    this.forget();
  }

  /**
   * Reads the file to its end, a second time where its end disproves what its beginning promised.
   *
   * @throws NotAdded
   */
  async read(file: File, options: ImportOptions): Promise<FileReport> {
    try {
      for (let pass = 1; ; pass += 1) {
        this.checkCancelled();
        const id = this.shop.open(file.name, options);
        this.open = id;
        await this.pass(file, id, pass);
        const end = this.shop.finish(id);
        this.open = undefined;
        if ('done' in end) return end.done;
        options = end.read_again;
      }
    } catch (error) {
      if (!isTrap(error)) this.forget();
      throw error;
    }
  }

  private async pass(file: File, id: number, pass: number): Promise<void> {
    this.report({ bytes: 0, rows: 0, size: file.size, pass, memory: this.memoryInUse() }, true);
    let size = SLICE_BYTES.first;
    let next = readSlice(file, 0, size);
    for (let from = 0; from < file.size; ) {
      const block = await next;
      this.checkCancelled();
      if (typeof block === 'string') throw new NotAdded('unreadable', block);
      from += block.length;
      // The next slice is fetched while this one is parsed.
      next = readSlice(file, from, size);
      const start = performance.now();
      const { bytes, rows } = this.shop.push(id, block);
      size = nextSize(size, performance.now() - start);
      const memory = this.memoryInUse();
      this.report({ bytes, rows, size: file.size, pass, memory }, bytes >= file.size);
      if (memory >= 1) throw new NotAdded('memory', `${file.name}: ${bytes} of ${file.size}`);
    }
  }

  private memoryInUse(): number {
    return this.memory.buffer.byteLength / MEMORY_LIMIT_BYTES;
  }

  private report(progress: Progress, always: boolean): void {
    const now = performance.now();
    if (!always && now - this.reported < PROGRESS_MS) return;
    this.reported = now;
    this.onProgress(progress);
  }

  private checkCancelled(): void {
    if (this.cancelled) throw new NotAdded('cancelled', 'cancelled');
  }

  private forget(): void {
    if (this.open !== undefined) this.shop.cancel(this.open);
    this.open = undefined;
  }
}

/** The size of a slice after one that took so long to parse. */
function nextSize(size: number, ms: number): number {
  if (ms < PARSING_MS.short) return Math.min(size * 2, SLICE_BYTES.most);
  return ms > PARSING_MS.long ? Math.max(size / 2, SLICE_BYTES.least) : size;
}

/** The bytes from `from` on, or why they cannot be read; never rejects, as it may go unawaited. */
async function readSlice(file: File, from: number, size: number): Promise<Uint8Array | string> {
  try {
    const blob = file.slice(from, Math.min(from + size, file.size));
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return bytes.length === blob.size ? bytes : 'the file has become shorter';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
