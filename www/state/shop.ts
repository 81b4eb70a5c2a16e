import { ArchiveError, type ArchiveKind, archiveKind } from '../engine/archive.js';
import type {
  Alerts,
  AnalysisQuestion,
  AnalysisReport,
  Catalogue,
  Client,
  FileReport,
  ImportOptions,
  OwnKpi,
  Progress,
  Question,
  Report,
  Restatement,
  Settings,
  Statement,
} from '../engine/types.js';
import { type Answer, Answers } from './answers.js';
import { withTiles } from './arrange.js';
import { arrive, type SameName, settle, without } from './arrivals.js';
import { type AskAbout, askAbout } from './ask_about.js';
import {
  type Failure,
  isUnpacked,
  mappingFor,
  NO_PROGRESS,
  newFile,
  parseMapping,
  type ShopFile,
} from './files.js';
import { Keeper } from './keeper.js';
import type { Kept, Tile } from './kept.js';
import { Looks } from './looks.js';
import { Memory } from './memory.js';
import { Notices } from './notices.js';
import { withOwn } from './own.js';
import type { Days } from './period.js';
import type { Role } from './roles.js';

/** What can go wrong with the page as a whole. */
export type Trouble = 'crashed' | 'dead' | 'bad_mapping' | 'bad_question' | 'demo_failed';

/**
 * The shop on this page: its files, its settings and the engine's answers. Says `change` whenever
 * any of them is new; keeps nothing beyond the page.
 */
export class ShopState extends EventTarget {
  files: readonly ShopFile[] = [];
  catalogue: Catalogue | null = null;
  data: Days | null = null;
  /** What went wrong with the page as a whole. */
  trouble: Trouble | null = null;
  readonly notices = new Notices();
  /** What the files panel asks about files. */
  readonly ask: AskAbout;
  /** Settings and corrections, to be remembered. */
  readonly keeper: Keeper;
  #client: Client;
  #settings: Settings;
  /** What is in force where settings say nothing. */
  #defaults: Settings;
  #mappings: ImportOptions[] = [];
  #reports: Answers<Report>;
  #analyses: Answers<AnalysisReport>;
  #summaries: Answers<readonly Statement[]>;
  #alerts: Answers<Alerts>;
  #nextKey = 1;
  #cancels = new Map<number, AbortController>();
  #isReading = false;
  #looks = new Looks();
  #isLooking = false;
  #isChanging = false;
  /** Whether no figure could be seen before the files added last: they only complete each other. */
  #isBeginning = true;
  /** Names of files that are read anew because the reader said so: what that changes is no news. */
  #corrected = new Set<string>();

  constructor(client: Client, settings: Settings, memory = new Memory()) {
    super();
    this.#client = client;
    this.#settings = settings;
    this.#defaults = settings;
    const heard = (isBad: boolean) => {
      if (isBad) this.trouble ??= 'bad_question';
      this.#changedSoon();
    };
    this.#reports = new Answers(heard);
    this.#analyses = new Answers(heard);
    this.#summaries = new Answers(heard);
    this.#alerts = new Answers(heard);
    this.ask = askAbout(client);
    this.keeper = new Keeper(client, memory, this.notices);
    memory.onChange = (vanished) => {
      if (vanished) this.notices.tell({ kind: 'stored_vanished' });
      this.#changed();
    };
    client.onRestatement = (restatement) => this.#restated(restatement);
    client.onCrash = ({ final }) => this.#crashed(final);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Whether files are being taken in, up to the figures that come of them. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /** Whether any figure can be shown. */
  get hasData(): boolean {
    return this.data !== null;
  }

  /** Takes files in the order they come; a JSON file is a saved mapping for those after it. */
  async add(files: readonly File[]): Promise<void> {
    this.#isBeginning = !this.files.some(({ state }) => state === 'read');
    const saved = files.filter(({ name }) => name.toLowerCase().endsWith('.json'));
    for (const file of saved) await this.#addSaved(await file.text());
    this.#setFiles(arrive(this.files, this.#fresh(files.filter((file) => !saved.includes(file)))));
    await this.#readWaiting();
  }

  /** What to do with a file whose name is taken. */
  async settle(key: number, answer: SameName): Promise<void> {
    this.#isBeginning = false;
    this.#setFiles(settle(this.files, key, answer));
    await this.#readWaiting();
  }

  /** A notice has been read. */
  dismissNotice(id: number): void {
    this.notices.dismiss(id);
    this.#changed();
  }

  #fresh(files: readonly File[]): ShopFile[] {
    return files.map((file) =>
      newFile(this.#nextKey++, file, mappingFor(file.name, this.#mappings)),
    );
  }

  /** Reads a file again, under what the user now says about it. */
  async correct(key: number, options: ImportOptions): Promise<void> {
    const old = this.files.find((file) => file.key === key);
    if (!old) return;
    this.#corrected.add(old.file.name);
    if (old.report) await this.#client.remove(old.report.id);
    this.#update(key, { ...newFile(key, old.file, options), report: old.report });
    await this.#readWaiting();
    this.#corrected.delete(old.file.name);
    await this.keeper.save();
    this.#changed();
  }

  /** Takes a recipe; answers whether the text was one. Files about which nothing was said follow. */
  async takeRecipe(text: string): Promise<boolean> {
    const settings = await this.keeper.take(text);
    if (settings === 'none') return false;
    if (settings) await this.#settled(settings);
    return true;
  }

  /** What this browser remembers of an earlier visit comes into force. */
  async recall(): Promise<void> {
    const settings = await this.keeper.start();
    if (settings) await this.#settled(settings);
    else this.#changed();
  }

  /** Remembers settings and corrections in this browser, or forgets them. */
  async remember(isOn: boolean): Promise<void> {
    await this.keeper.switchTo(isOn);
    this.#changed();
  }

  /** The page keeps something else of its own: role, cards, names. */
  async keep(change: Partial<Kept>): Promise<void> {
    const done = this.keeper.keep(change);
    this.#changed();
    await done;
    this.#changed();
  }

  /** The cards of a role's dashboard from now on; null: as shipped. */
  keepTiles(role: Role, tiles: readonly Tile[] | null): Promise<void> {
    return this.keep({ tiles: withTiles(this.keeper.kept, role, tiles) });
  }

  /** A KPI of the reader's from now on, under a name; null: it is gone. */
  async setOwn(id: string, own: OwnKpi | null, name: string): Promise<void> {
    const names = new Map(this.keeper.kept.names);
    if (own) names.set(id, name);
    else names.delete(id);
    await this.keep({ names });
    await this.setSettings(withOwn(this.#settings, id, own));
  }

  /** Nothing stays: no file, no setting, nothing in the browser. */
  async deleteAll(): Promise<void> {
    this.#mappings = [];
    this.#corrected = new Set(this.files.map(({ file }) => file.name));
    await this.removeAll();
    this.#corrected.clear();
    await this.keeper.deleteAll();
    await this.#settled(await this.#client.settings());
  }

  /** Settings that have come with a recipe. */
  async #settled(settings: Settings): Promise<void> {
    this.#settings = settings;
    for (const { key, state, options } of this.files) {
      if (state === 'read' && Object.keys(options).length === 0) await this.correct(key, options);
    }
    await this.#dataChanged();
  }

  /** Stops reading; nothing of the file is kept. */
  cancel(key: number): void {
    this.#cancels.get(key)?.abort();
    this.#setFiles(without(this.files, key));
  }

  /** Takes a file out of the shop. */
  async remove(key: number): Promise<void> {
    this.#isBeginning = false;
    const file = this.files.find((one) => one.key === key);
    this.#setFiles(without(this.files, key));
    if (file?.report) await this.#client.remove(file.report.id);
    await this.#dataChanged();
    await this.#readWaiting();
  }

  /** Takes all files out. */
  async removeAll(): Promise<void> {
    for (const { key } of this.files) await this.remove(key);
  }

  /** Settings from now on; those left out take their defaults, as in the engine. */
  async setSettings(settings: Settings): Promise<void> {
    this.#settings = { ...this.#defaults, ...settings };
    // At once: the next setting is said on top of this one.
    this.#changed();
    await this.#client.setSettings(settings);
    await this.#dataChanged();
    await this.keeper.save();
    this.#changed();
  }

  /**
   * What is known of a question now. Asks the engine where the question or the data are new and
   * says `change` when the answer is there; the answer before stays in its place until then.
   */
  answer(place: string, question: Question): Answer<Report> {
    return this.#reports.answer(place, question, () => this.#client.ask(question));
  }

  /** What is known of an analysis now, as {@link ShopState.answer}. */
  analysis(place: string, asked: AnalysisQuestion): Answer<AnalysisReport> {
    return this.#analyses.answer(place, asked, () => this.#client.analyse(asked));
  }

  /** A few statements on the question's KPIs, as {@link ShopState.answer}. */
  summary(place: string, question: Question): Answer<readonly Statement[]> {
    return this.#summaries.answer(place, question, () => this.#client.summary(question));
  }

  /** What to look at now, as {@link ShopState.answer}; whatever the view, of the whole shop. */
  alerts(): Answer<Alerts> {
    return this.#alerts.answer('alerts', {}, () => this.#client.alerts());
  }

  #all() {
    return [this.#reports, this.#analyses, this.#summaries, this.#alerts];
  }

  /** Says that something went wrong with the page as a whole. */
  complain(trouble: Trouble): void {
    this.trouble = trouble;
    this.#changed();
  }

  /** What went wrong has been read. */
  dismiss(): void {
    this.trouble = null;
    this.#changed();
  }

  /** A recipe, or the mapping of one kind of file. */
  async #addSaved(text: string): Promise<void> {
    if (await this.takeRecipe(text)) return;
    const mapping = parseMapping(text);
    if (mapping) this.#mappings.unshift(mapping);
    else this.complain('bad_mapping');
  }

  #restated(restatement: Restatement): void {
    const { file, cause, changes } = restatement;
    // A month that grows because it was not complete is what the reader expects.
    const isNews = changes.some(({ was_partial, after }) => !was_partial && after !== null);
    if (this.#corrected.has(file) || this.#isBeginning || !isNews) return;
    if (cause === 'removed' && this.files.length === 0) return;
    this.notices.tell({ kind: 'restated', restatement });
    this.#changed();
  }

  /** One file at a time: the engine has one thread. Their figures are asked for together. */
  async #readWaiting(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    this.#looks.begin();
    let isNew = false;
    for (;;) {
      const next = this.files.find(({ state }) => state === 'waiting');
      if (!next) break;
      if (await this.#open(next)) continue;
      await this.#read(next);
      isNew = true;
      this.#lookIfDue(null);
    }
    if (isNew) await this.#dataChanged();
    this.#isReading = false;
    this.#changed();
  }

  /** Puts the files of an archive in its place; answers whether it was one, or is gone. */
  async #open({ key, file }: ShopFile): Promise<boolean> {
    // An archive in an archive stays closed.
    const kind = isUnpacked(file) ? null : await archiveKind(file);
    if (!this.files.some((one) => one.key === key)) return true;
    return kind !== null && this.#unpack(key, file, kind);
  }

  async #unpack(key: number, file: File, kind: ArchiveKind): Promise<boolean> {
    const { signal } = this.#cancellable(key);
    this.#update(key, { state: 'unpacking' });
    const onProgress = (bytes: number, size: number) =>
      this.#update(key, { progress: { ...NO_PROGRESS, bytes, size } });
    try {
      const { unpack } = await import('../engine/unpacking.js');
      const unpacked = await unpack(file, kind, { signal, onProgress });
      if (!unpacked) return false;
      signal.throwIfAborted();
      const { files, left } = unpacked;
      this.notices.tell({ kind: 'archive', name: file.name, taken: files.length, left });
      this.#setFiles(arrive(this.files, this.#fresh(files), key));
    } catch (error) {
      this.#failed(key, error, signal.aborted);
    } finally {
      this.#cancels.delete(key);
    }
    return true;
  }

  #cancellable(key: number): AbortController {
    const cancel = new AbortController();
    this.#cancels.set(key, cancel);
    return cancel;
  }

  async #read({ key, file, options, replaces }: ShopFile): Promise<void> {
    const cancel = this.#cancellable(key);
    this.#update(key, { state: 'reading', progress: null });
    let last: Progress | null = null;
    try {
      const report = await this.#client.add(file, options, {
        signal: cancel.signal,
        onProgress: (progress) => {
          last = progress;
          this.#update(key, { progress });
          this.#lookIfDue(progress);
        },
        isFollowed: this.#isFollowed(),
      });
      this.#update(key, { state: 'read', report, replaces: null });
      if (replaces !== null && report.source) await this.#replace(replaces, report.id);
    } catch (error) {
      this.#failed(key, error);
    } finally {
      this.#cancels.delete(key);
      if (last) this.#looks.done(last);
    }
  }

  #isFollowed(): boolean {
    return this.files.some(({ state }) => state === 'waiting');
  }

  /** The older file goes, now that the newer one is read. */
  async #replace(key: number, newer: number): Promise<void> {
    const older = this.files.find((file) => file.key === key);
    this.#setFiles(without(this.files, key));
    if (older?.report) await this.#client.replace(older.report.id, newer);
  }

  /** `progress`: of the file being read. */
  #lookIfDue(progress: Progress | null): void {
    if (this.#isLooking) return;
    const waiting = this.files.filter(({ state }) => state === 'waiting');
    const left = waiting.reduce((sum, { file }) => sum + file.size, 0);
    const ofThis = progress ? progress.size - progress.bytes : 0;
    if (!this.#looks.isDue(left + ofThis, progress)) return;
    this.#isLooking = true;
    void this.#dataChanged().finally(() => {
      this.#isLooking = false;
    });
  }

  #failed(key: number, error: unknown, isCancelled = false): void {
    const failure = isCancelled ? 'cancelled' : reasonOf(error);
    const left = error instanceof ArchiveError ? error.left : [];
    if (failure === 'cancelled') this.#setFiles(without(this.files, key));
    else this.#update(key, { state: 'failed', failure, report: null, left });
  }

  /** The engine was started anew and knows nothing: what was read has to be read again. */
  #crashed(isFinal: boolean): void {
    this.trouble = isFinal ? 'dead' : 'crashed';
    this.data = null;
    this.#tellAnswers(false);
    for (const answers of this.#all()) answers.forget();
    const files = this.files.map((file) => (file.state === 'read' ? lost(file) : file));
    this.#setFiles(files);
  }

  /** Reads again, one by one, the files that an engine crash took along. */
  async readAgain(): Promise<void> {
    this.trouble = null;
    await this.keeper.again();
    // Those said since the recipe was taken, too.
    await this.#client.setSettings(this.#settings);
    this.#setFiles(
      this.files.map((file) =>
        file.failure === 'lost' ? newFile(file.key, file.file, file.options) : file,
      ),
    );
    await this.#readWaiting();
  }

  async #dataChanged(): Promise<void> {
    for (const answers of this.#all()) answers.outdate();
    // What the view asks may depend on the new data: it waits until these are known.
    this.#tellAnswers(false);
    try {
      // In this order: only once the tables are joined do files say which orders they share.
      const [catalogue, { period }, reports] = await Promise.all([
        this.#client.catalogue(),
        this.#client.ask({ kpis: ['orders'] }),
        this.#client.files(),
      ]);
      this.catalogue = catalogue;
      this.#refresh(reports);
      const { data_from: from, data_to: to } = period;
      this.data = from && to ? { from, to } : null;
    } catch {
      this.data = null;
    }
    this.#tellAnswers(this.hasData);
    this.#changed();
  }

  /** Without data, or as long as they are not known, nothing is asked. */
  #tellAnswers(hasData: boolean): void {
    for (const answers of this.#all()) answers.isOpen = hasData;
  }

  #refresh(all: readonly FileReport[]): void {
    const reports = new Map(all.map((report) => [report.id, report]));
    this.files = this.files.map((file) => {
      const report = file.state === 'read' && file.report && reports.get(file.report.id);
      return report ? { ...file, report } : file;
    });
  }

  #update(key: number, change: Partial<ShopFile>): void {
    this.#setFiles(this.files.map((file) => (file.key === key ? { ...file, ...change } : file)));
  }

  #setFiles(files: readonly ShopFile[]): void {
    this.files = files;
    this.#changed();
  }

  /** Answers that come in one go are shown in one go. */
  #changedSoon(): void {
    if (this.#isChanging) return;
    this.#isChanging = true;
    setTimeout(() => {
      this.#isChanging = false;
      this.#changed();
    });
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function lost(file: ShopFile): ShopFile {
  return { ...file, state: 'failed', failure: 'lost', report: null };
}

/** The engine's word for what went wrong; anything else counts as a crash. */
function reasonOf(error: unknown): Failure {
  if (error instanceof ArchiveError) return `archive_${error.fault}`;
  if (error instanceof DOMException) return 'unreadable';
  const reason = (error as { reason?: Failure } | null)?.reason;
  return reason ?? 'crashed';
}
