// The engine as the page sees it: promises, progress, and a new start after a failure.

import type {
  Alerts,
  AnalysisQuestion,
  AnalysisReport,
  Catalogue,
  Draft,
  FileReport,
  ImportOptions,
  OwnKpi,
  Problem,
  Question,
  Recipe,
  RecipeAnswer,
  Repeat,
  Report,
  Restatement,
  Settings,
  Statement,
} from '../pkg/shop_kpi.js';
import type { Calls, FromWorker, Progress, Reason, ToWorker, Weighed } from './messages.js';
import { spawn } from './spawn.js';
import { fetchParts, type Parts } from './start.js';

export type { Progress, Reason, Weighed } from './messages.js';

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

/** How to follow a file being added. */
export interface AddOptions {
  /** Abort to cancel: nothing of the file stays. */
  signal?: AbortSignal;
  /** Called at least four times a second. */
  onProgress?: (progress: Progress) => void;
  /** Whether other files follow at once: what they change of figures is told once, for all. */
  isFollowed?: boolean;
}

interface Pending {
  resolve: (answer: unknown) => void;
  reject: (error: ShopError) => void;
  given?: Given;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** One shop in a worker of its own. */
export class ShopClient {
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
  /** The catalogue under the settings in force. */
  private known: Promise<Catalogue> | undefined;
  /** As it was told last. */
  private told: Catalogue | undefined;

  private constructor(
    private readonly parts: Parts,
    private current: Settings,
  ) {
    this.worker = this.launch();
  }

  /**
   * Fetches the engine and starts it. A start after a failure makes no request.
   *
   * @throws ShopError `crashed` if the browser cannot run it, or the settings make no sense
   */
  static async start(settings: Settings = {}): Promise<ShopClient> {
    const client = new ShopClient(await fetchParts(), settings);
    await client.settings();
    return client;
  }

  /**
   * Reads a file in a stream. A file nobody can make sense of is no error: its report says what it
   * is.
   *
   * @throws ShopError `cancelled`, `unreadable`, `memory`, `crashed`, or `refused` for options that
   * make no sense
   */
  add(file: File, options: ImportOptions = {}, follow: AddOptions = {}): Promise<FileReport> {
    const { signal, onProgress, isFollowed = false } = follow;
    if (signal?.aborted) return Promise.reject(new ShopError('cancelled', file.name));
    const id = this.nextId();
    const given = { file, options };
    const message = { kind: 'add', id, file, options, isFollowed } as const;
    const added = this.request<FileReport>(message, id, { given, onProgress });
    const cancel = () => this.cancel(id);
    signal?.addEventListener('abort', cancel, { once: true });
    return added.finally(() => signal?.removeEventListener('abort', cancel));
  }

  /** Forgets a file; one that is still being read is cancelled. */
  async remove(file: number): Promise<void> {
    await this.call('remove', file);
    this.given.delete(file);
  }

  /** Forgets the older of two files, as the newer one takes its place. */
  async replace(older: number, newer: number): Promise<void> {
    await this.call('replace', older, newer);
    this.given.delete(older);
  }

  /**
   * What other options would change of a file's figures: it is read alone in both ways, its first
   * 64 MB at most. Nothing of the shop changes.
   *
   * @throws ShopError as `add`
   */
  weigh(file: File, then: ImportOptions, now: ImportOptions = {}): Promise<Weighed> {
    const id = this.nextId();
    return this.request({ kind: 'weigh', id, file, now, then }, id, {});
  }

  /** All files, those still being read too, in the order they were added. */
  files(): Promise<FileReport[]> {
    return this.call('files');
  }

  /** What was kept of a file's problems; `FileReport.problem_counts` has them all. */
  problems(file: number): Promise<Problem[]> {
    return this.call('problems', file);
  }

  /** Orders that this file and another give, and which of both was believed. */
  repeats(file: number): Promise<Repeat[]> {
    return this.call('repeats', file);
  }

  /** @throws ShopError `refused` for an unknown KPI or dimension, or a day that is none */
  ask(question: Question): Promise<Report> {
    return this.call('ask', question);
  }

  /** @throws ShopError as `ask` */
  analyse(asked: AnalysisQuestion): Promise<AnalysisReport> {
    return this.call('analyse', asked);
  }

  /** What to look at now: figures past a limit, unlike the shop's own, or off target. */
  alerts(): Promise<Alerts> {
    return this.call('alerts');
  }

  /** A few statements on the question's KPIs, in an order to be read. @throws ShopError as `ask` */
  summary(question: Question): Promise<Statement[]> {
    return this.call('summary', question);
  }

  /** What can be asked. Of it only the dimensions depend on the files; the rest is kept. */
  async catalogue(): Promise<Catalogue> {
    this.known ??= this.call('catalogue');
    const [known, dimensions] = await Promise.all([this.known, this.call('dimensions')]);
    // The same one as long as nothing in it is new: then nothing has to be drawn anew.
    const isTold = this.told?.kpis === known.kpis && `${this.told.dimensions}` === `${dimensions}`;
    if (!this.told || !isTold) this.told = { ...known, dimensions };
    return this.told;
  }

  /**
   * What a KPI of the user's would be: what is wrong with its formula, or its figure.
   *
   * @throws ShopError as `ask`
   */
  draft(own: OwnKpi, question: Question): Promise<Draft> {
    return this.call('draft', own, question);
  }

  /** The settings in force, defaults included. */
  settings(): Promise<Settings> {
    return this.call('settings');
  }

  /** Settings from now on; those left out take their defaults. */
  async setSettings(settings: Settings): Promise<void> {
    this.known = undefined;
    await this.call('setSettings', settings);
    this.current = settings;
  }

  /** Settings and what was said about files, to be saved. */
  recipe(): Promise<Recipe> {
    return this.call('recipe');
  }

  /** Takes a saved recipe; a damaged or newer one changes nothing, and the answer says so. */
  async useRecipe(text: string): Promise<RecipeAnswer> {
    this.known = undefined;
    const answer = await this.call('useRecipe', text);
    if ('used' in answer) this.current = answer.used.settings ?? {};
    return answer;
  }

  /** What the page keeps in the recipe. */
  keep(page: Record<string, string>): Promise<void> {
    return this.call('keep', page);
  }

  /** The file as it was given, such as to read it again with other options. */
  givenFile(file: number): Given | undefined {
    return this.given.get(file);
  }

  /** Ends the worker and frees its memory. */
  close(): void {
    this.worker.terminate();
    this.dead = 'closed';
    this.rejectAll('cancelled', this.dead);
  }

  private launch(): Worker {
    this.ready = false;
    this.known = undefined;
    const { module, code } = this.parts;
    const worker = spawn(code, 'shop-kpi');
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(data);
    worker.onerror = (event) => this.relaunch(event.message);
    worker.onmessageerror = () => this.relaunch('a message could not be read');
    this.tell(worker, { kind: 'start', module, code, settings: this.current });
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

  /**
   * Rejects at once, without waiting for the worker: messages keep their order, so whatever is asked
   * from now on is answered without the file.
   */
  private cancel(id: number): void {
    const pending = this.take(id);
    if (!pending) return;
    this.tell(this.worker, { kind: 'cancel', id });
    pending.reject(new ShopError('cancelled', pending.given?.file.name ?? ''));
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

  private call<Name extends keyof Calls>(
    name: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<ReturnType<Calls[Name]>> {
    const id = this.nextId();
    return this.request({ kind: 'call', id, name, args }, id, {});
  }

  private request<Answer>(
    message: ToWorker,
    id: number,
    rest: Omit<Pending, 'resolve' | 'reject'>,
  ): Promise<Answer> {
    if (this.dead !== undefined) return Promise.reject(new ShopError('crashed', this.dead));
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve: (answer) => resolve(answer as Answer), reject, ...rest });
      this.tell(this.worker, message);
    });
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

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}
