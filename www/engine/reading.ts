// Reading files into the engine, slice by slice: between slices the worker answers everything else,
// so that cancelling and questions never wait for a large file.

import type { FileReport, ImportOptions, Shop } from '../pkg/shop_kpi.js';
import type { Progress } from './messages.js';
import { isTrap, NotAdded } from './not_added.js';
import { slicesOf } from './slices.js';
import { turn } from './turn.js';

/** At least four reports a second, even when a slice takes long. */
const PROGRESS_MS = 100;

/** So long other messages may wait. */
const BUSY_MS = 20;

/**
 * Memory up to which files are read. Joining them takes about as much again, and wasm ends at
 * 4 GiB.
 */
const MEMORY_LIMIT_BYTES = 1.5 * 2 ** 30;

/** What reading needs, whatever the file. */
export interface Tools {
  /** Of the engine, to see how much is in use. */
  readonly memory: WebAssembly.Memory;
  /** Of a worker that reads. */
  readonly code: Blob;
}

/** A file on its way in. */
export class Reading {
  /** The engine's number of the file while it is open. */
  private open: number | undefined;
  private cancelled = false;
  private reported = 0;
  private rested = 0;
  private parsed_ms = 0;
  /** Time that answers have taken since it began; told by the one who answers. */
  answered_ms = 0;

  /** @param onProgress is called at once, at least four times a second, and at the end */
  constructor(
    private readonly shop: Shop,
    private readonly tools: Tools,
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
    const { size } = file;
    this.report({ bytes: 0, rows: 0, size, pass, ...this.use() }, true);
    for await (const slice of slicesOf(file, this.tools.code)) {
      this.checkCancelled();
      const start = performance.now();
      const { bytes, rows } = this.shop.push(id, slice);
      this.parsed_ms += performance.now() - start;
      const use = this.use();
      this.report({ bytes, rows, size, pass, ...use }, bytes >= size);
      if (use.memory >= 1) throw new NotAdded('memory', `${file.name}: ${bytes} of ${size}`);
      await this.rest();
    }
    this.checkCancelled();
  }

  private use(): Pick<Progress, 'memory' | 'parsed_ms' | 'answered_ms'> {
    const memory = this.tools.memory.buffer.byteLength / MEMORY_LIMIT_BYTES;
    return { memory, parsed_ms: this.parsed_ms, answered_ms: this.answered_ms };
  }

  private async rest(): Promise<void> {
    if (performance.now() - this.rested < BUSY_MS) return;
    await turn();
    this.rested = performance.now();
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
