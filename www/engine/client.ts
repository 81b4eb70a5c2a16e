// The engine as the page sees it: what can be asked of it, as promises.

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
import { Connection, type Crash, type Given, ShopError } from './connection.js';
import type { Progress, Weighed } from './messages.js';
import { fetchParts, type Parts } from './start.js';

export { type Crash, type Given, ShopError } from './connection.js';
export type { Progress, Reason, Weighed } from './messages.js';

/** How to follow a file being added. */
export interface AddOptions {
  /** Abort to cancel: nothing of the file stays. */
  signal?: AbortSignal;
  /** Called at least four times a second. */
  onProgress?: (progress: Progress) => void;
  /** Whether other files follow at once: what they change of figures is told once, for all. */
  isFollowed?: boolean;
}

/** One shop in a worker of its own. */
export class ShopClient {
  /** Called after a fresh engine has replaced a failed one. */
  onCrash: ((crash: Crash) => void) | undefined;
  /** Called when a file, or its removal, has changed figures that could be seen before. */
  onRestatement: ((restatement: Restatement) => void) | undefined;

  private readonly connection: Connection;
  /** The catalogue under the settings in force. */
  private known: Promise<Catalogue> | undefined;
  /** As it was told last. */
  private told: Catalogue | undefined;

  private constructor(parts: Parts, settings: Settings) {
    this.connection = new Connection(parts, settings);
    this.connection.onRestatement = (restatement) => this.onRestatement?.(restatement);
    this.connection.onCrash = (crash) => {
      this.known = undefined;
      this.onCrash?.(crash);
    };
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
    const id = this.connection.nextId();
    const given = { file, options };
    const message = { kind: 'add', id, file, options, isFollowed } as const;
    const added = this.connection.request<FileReport>(message, { given, onProgress });
    const cancel = () => this.connection.cancel(id);
    signal?.addEventListener('abort', cancel, { once: true });
    return added.finally(() => signal?.removeEventListener('abort', cancel));
  }

  /** Forgets a file; one that is still being read is cancelled. */
  async remove(file: number): Promise<void> {
    await this.connection.call('remove', file);
    this.connection.forget(file);
  }

  /** Forgets the older of two files, as the newer one takes its place. */
  async replace(older: number, newer: number): Promise<void> {
    await this.connection.call('replace', older, newer);
    this.connection.forget(older);
  }

  /**
   * What other options would change of a file's figures: it is read alone in both ways, its first
   * 64 MB at most. Nothing of the shop changes.
   *
   * @throws ShopError as `add`
   */
  weigh(file: File, then: ImportOptions, now: ImportOptions = {}): Promise<Weighed> {
    const id = this.connection.nextId();
    return this.connection.request({ kind: 'weigh', id, file, now, then });
  }

  /** All files, those still being read too, in the order they were added. */
  files(): Promise<FileReport[]> {
    return this.connection.call('files');
  }

  /** What was kept of a file's problems; `FileReport.problem_counts` has them all. */
  problems(file: number): Promise<Problem[]> {
    return this.connection.call('problems', file);
  }

  /** Orders that this file and another give, and which of both was believed. */
  repeats(file: number): Promise<Repeat[]> {
    return this.connection.call('repeats', file);
  }

  /** @throws ShopError `refused` for an unknown KPI or dimension, or a day that is none */
  ask(question: Question): Promise<Report> {
    return this.connection.call('ask', question);
  }

  /** @throws ShopError as `ask` */
  analyse(asked: AnalysisQuestion): Promise<AnalysisReport> {
    return this.connection.call('analyse', asked);
  }

  /** What to look at now: figures past a limit, unlike the shop's own, or off target. */
  alerts(): Promise<Alerts> {
    return this.connection.call('alerts');
  }

  /** A few statements on the question's KPIs, in an order to be read. @throws ShopError as `ask` */
  summary(question: Question): Promise<Statement[]> {
    return this.connection.call('summary', question);
  }

  /** What can be asked. Of it only the dimensions depend on the files; the rest is kept. */
  async catalogue(): Promise<Catalogue> {
    this.known ??= this.connection.call('catalogue');
    const [known, dimensions] = await Promise.all([this.known, this.connection.call('dimensions')]);
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
    return this.connection.call('draft', own, question);
  }

  /** The settings in force, defaults included. */
  settings(): Promise<Settings> {
    return this.connection.call('settings');
  }

  /** Settings from now on; those left out take their defaults. */
  async setSettings(settings: Settings): Promise<void> {
    this.known = undefined;
    await this.connection.call('setSettings', settings);
    this.connection.settings = settings;
  }

  /** Settings and what was said about files, to be saved. */
  recipe(): Promise<Recipe> {
    return this.connection.call('recipe');
  }

  /** Takes a saved recipe; a damaged or newer one changes nothing, and the answer says so. */
  async useRecipe(text: string): Promise<RecipeAnswer> {
    this.known = undefined;
    const answer = await this.connection.call('useRecipe', text);
    if ('used' in answer) this.connection.settings = answer.used.settings ?? {};
    return answer;
  }

  /** What the page keeps in the recipe. */
  keep(page: Record<string, string>): Promise<void> {
    return this.connection.call('keep', page);
  }

  /** The file as it was given, such as to read it again with other options. */
  givenFile(file: number): Given | undefined {
    return this.connection.givenFile(file);
  }

  /** Ends the worker and frees its memory. */
  close(): void {
    this.connection.close();
  }
}
