// The worker as the client talks to it: requests, their answers, and a new start after a failure.

import type { FileReport, ImportOptions, Restatement, Settings } from '../pkg/shop_kpi.js';
import type { Calls, FromWorker, Progress, Reason, ToWorker } from './messages.js';
import { spawn } from './spawn.js';
import type { Parts } from './start.js';

/** A request that came to nothing; `reason` says why in a word, for the page to put in sentences. */
export class ShopError extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
  ) {
    super(message);
    this.name = 'ShopError';
  }
}

/** A file as it was given, to give it again. */
export interface Given {
  file: File;
  options: ImportOptions;
}

/** The engine failed; a fresh one takes its place, which holds no files. */
export interface Crash {
  /** What the engine said, for a report to its makers. May quote data: never send it anywhere. */
  message: string;
  /** Whether the fresh one failed to start: then nothing works until the page is loaded again. */
  final: boolean;
  /** The files that were loaded, to be offered for loading again. */
  lost: Given[];
  /** The files that were being read or were waiting; the first is the likeliest cause. */
  reading: Given[];
}

interface Pending {
  resolve: (answer: unknown) => void;
  reject: (error: ShopError) => void;
  given?: Given;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** What is said to the worker and answered. */
type Request = Extract<ToWorker, { id: number }>;

/** A worker with an engine in it, and what has been asked of it. */
export class Connection {
  /** Called after a fresh engine has replaced a failed one. */
  onCrash: ((crash: Crash) => void) | undefined;
  /** Called when a file, or its removal, has changed figures that could be seen before. */
  onRestatement: ((restatement: Restatement) => void) | undefined;

  private worker: Worker;
  /** Whether the present worker's engine has started; one that has not would fail again. */
  private ready = false;
  /** Why there is no engine any more. */
  private dead: string | undefined;
  private readonly pending = new Map<number, Pending>();
  /** By the engine's number of the file. */
  private given = new Map<number, Given>();
  private lastId = 0;

  /** `settings`: those that a fresh engine starts with. */
  constructor(
    private readonly parts: Parts,
    public settings: Settings,
  ) {
    this.worker = this.launch();
  }

  /** The number of a new request. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Asks the engine something that it answers at once. */
  call<Name extends keyof Calls>(
    name: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<ReturnType<Calls[Name]>> {
    const id = this.nextId();
    return this.request({ kind: 'call', id, name, args });
  }

  /** Says something and waits for the answer. */
  request<Answer>(
    message: Request,
    rest: Omit<Pending, 'resolve' | 'reject'> = {},
  ): Promise<Answer> {
    if (this.dead !== undefined) return Promise.reject(new ShopError('crashed', this.dead));
    return new Promise((resolve, reject) => {
      this.pending.set(message.id, {
        resolve: (answer) => resolve(answer as Answer),
        reject,
        ...rest,
      });
      this.tell(this.worker, message);
    });
  }

  /**
   * Rejects at once, without waiting for the worker: messages keep their order, so whatever is asked
   * from now on is answered without the file.
   */
  cancel(id: number): void {
    const pending = this.take(id);
    if (!pending) return;
    this.tell(this.worker, { kind: 'cancel', id });
    pending.reject(new ShopError('cancelled', pending.given?.file.name ?? ''));
  }

  /** A file as it was given, by the engine's number of it. */
  givenFile(file: number): Given | undefined {
    return this.given.get(file);
  }

  /** The engine has a file no more: it is not offered again after a failure. */
  forget(file: number): void {
    this.given.delete(file);
  }

  /** Ends the worker and frees its memory. */
  close(): void {
    this.worker.terminate();
    this.dead = 'closed';
    this.rejectAll('cancelled', this.dead);
  }

  private launch(): Worker {
    this.ready = false;
    const { module, code } = this.parts;
    const worker = spawn(code, 'shop-kpi');
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(data);
    worker.onerror = (event) => this.relaunch(event.message);
    worker.onmessageerror = () => this.relaunch('a message could not be read');
    this.tell(worker, { kind: 'start', module, code, settings: this.settings });
    return worker;
  }

  private hear(message: FromWorker): void {
    switch (message.kind) {
      case 'ready':
        this.ready = true;
        return;
      case 'progress':
        this.pending.get(message.id)?.onProgress?.(message.progress);
        return;
      case 'answer':
        this.answer(message.id, message.answer);
        return;
      case 'restatement':
        this.onRestatement?.(message.restatement);
        return;
      case 'failed':
        this.take(message.id)?.reject(new ShopError(message.reason, message.message));
        return;
      case 'crashed':
        this.relaunch(message.message);
    }
  }

  private answer(id: number, answer: unknown): void {
    const pending = this.take(id);
    if (pending?.given) this.given.set((answer as FileReport).id, pending.given);
    pending?.resolve(answer);
  }

  /** Puts a fresh worker in the place of one that failed; its memory is of no use any more. */
  private relaunch(message: string): void {
    this.worker.terminate();
    const lost = [...this.given.values()];
    const reading = [...this.pending.values()].flatMap(({ given }) => given ?? []);
    this.given = new Map();
    if (this.ready) this.worker = this.launch();
    else this.dead = message;
    this.rejectAll('crashed', message);
    this.onCrash?.({ message, lost, reading, final: this.dead !== undefined });
  }

  private tell(worker: Worker, message: ToWorker): void {
    worker.postMessage(message);
  }

  private take(id: number): Pending | undefined {
    const pending = this.pending.get(id);
    this.pending.delete(id);
    return pending;
  }

  private rejectAll(reason: Reason, message: string): void {
    const all = [...this.pending.values()];
    this.pending.clear();
    for (const { reject } of all) reject(new ShopError(reason, message));
  }
}
