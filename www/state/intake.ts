import { ArchiveError, type ArchiveKind, archiveKind } from '../engine/archive.js';
import type { Client, FileReport, ImportOptions, Progress } from '../engine/types.js';
import { arrive, type SameName, settle, without } from './arrivals.js';
import {
  type Failure,
  isUnpacked,
  mappingFor,
  NO_PROGRESS,
  newFile,
  type ShopFile,
} from './files.js';
import { Looks } from './looks.js';
import type { Notices } from './notices.js';

/** What the shop does when files come in. */
interface Host {
  /** The files are others, or further. */
  changed: () => void;
  /** The engine's data are others: figures are to be asked for anew. */
  dataChanged: () => Promise<void>;
}

/** The files on the page, unpacked and read one after the other in the order they come. */
export class Intake {
  files: readonly ShopFile[] = [];
  readonly #client: Client;
  readonly #notices: Notices;
  readonly #host: Host;
  #mappings: ImportOptions[] = [];
  #nextKey = 1;
  #cancels = new Map<number, AbortController>();
  #isReading = false;
  #looks = new Looks();
  #isLooking = false;

  constructor(client: Client, notices: Notices, host: Host) {
    this.#client = client;
    this.#notices = notices;
    this.#host = host;
  }

  /** Whether files are being taken in, up to the figures that come of them. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /** Takes files in the order they come. */
  async add(files: readonly File[]): Promise<void> {
    this.#setFiles(arrive(this.files, this.#fresh(files)));
    await this.readWaiting();
  }

  /** What to do with a file whose name is taken. */
  async settle(key: number, answer: SameName): Promise<void> {
    this.#setFiles(settle(this.files, key, answer));
    await this.readWaiting();
  }

  /** Reads a file again in its place, under other options. */
  async readAnew({ key, file, report }: ShopFile, options: ImportOptions): Promise<void> {
    this.#update(key, { ...newFile(key, file, options), report });
    await this.readWaiting();
  }

  /** Stops reading; nothing of the file is kept. */
  cancel(key: number): void {
    this.#cancels.get(key)?.abort();
    this.leaveOut(key);
  }

  /** The file is on the page no more; the engine's part of it is for the caller to remove. */
  leaveOut(key: number): void {
    this.#setFiles(without(this.files, key));
  }

  /** Files that come from now on are read by a saved mapping, if it fits their name. */
  useMapping(mapping: ImportOptions): void {
    this.#mappings.unshift(mapping);
  }

  /** No saved mapping is used any more. */
  forgetMappings(): void {
    this.#mappings = [];
  }

  /** The engine was started anew and knows nothing: what was read has to be read again. */
  lose(): void {
    this.#setFiles(this.files.map((file) => (file.state === 'read' ? lost(file) : file)));
  }

  /** Reads again, one by one, the files that were lost. */
  async readLost(): Promise<void> {
    this.#setFiles(
      this.files.map((file) =>
        file.failure === 'lost' ? newFile(file.key, file.file, file.options) : file,
      ),
    );
    await this.readWaiting();
  }

  /** The files with what the engine says of them now. */
  refresh(all: readonly FileReport[]): void {
    const reports = new Map(all.map((report) => [report.id, report]));
    this.files = this.files.map((file) => {
      const report = file.state === 'read' && file.report && reports.get(file.report.id);
      return report ? { ...file, report } : file;
    });
  }

  /** One file at a time: the engine has one thread. Their figures are asked for together. */
  async readWaiting(): Promise<void> {
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
    if (isNew) await this.#host.dataChanged();
    this.#isReading = false;
    this.#host.changed();
  }

  #fresh(files: readonly File[]): ShopFile[] {
    return files.map((file) =>
      newFile(this.#nextKey++, file, mappingFor(file.name, this.#mappings)),
    );
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
      this.#notices.tell({ kind: 'archive', name: file.name, taken: files.length, left });
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
    void this.#host.dataChanged().finally(() => {
      this.#isLooking = false;
    });
  }

  #failed(key: number, error: unknown, isCancelled = false): void {
    const failure = isCancelled ? 'cancelled' : reasonOf(error);
    const left = error instanceof ArchiveError ? error.left : [];
    if (failure === 'cancelled') this.#setFiles(without(this.files, key));
    else this.#update(key, { state: 'failed', failure, report: null, left });
  }

  #update(key: number, change: Partial<ShopFile>): void {
    this.#setFiles(this.files.map((file) => (file.key === key ? { ...file, ...change } : file)));
  }

  #setFiles(files: readonly ShopFile[]): void {
    this.files = files;
    this.#host.changed();
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
