import type {
  Catalogue,
  Client,
  ImportOptions,
  OwnKpi,
  Restatement,
  Settings,
} from '../engine/types.js';
import { withTiles } from './arrange.js';
import type { SameName } from './arrivals.js';
import { type AskAbout, askAbout } from './ask_about.js';
import { parseMapping, type ShopFile } from './files.js';
import { Intake } from './intake.js';
import { Keeper } from './keeper.js';
import type { Kept, Tile } from './kept.js';
import { Memory } from './memory.js';
import { Notices } from './notices.js';
import { withOwn } from './own.js';
import type { Days } from './period.js';
import type { Role } from './roles.js';
import { ShopAnswers } from './shop_answers.js';

/** What can go wrong with the page as a whole. */
export type Trouble = 'crashed' | 'dead' | 'bad_mapping' | 'bad_question' | 'demo_failed';

/**
 * The shop on this page: its files, its settings and the engine's answers. Says `change` whenever
 * any of them is new; keeps nothing beyond the page.
 */
export class ShopState extends EventTarget {
  catalogue: Catalogue | null = null;
  data: Days | null = null;
  /** What went wrong with the page as a whole. */
  trouble: Trouble | null = null;
  readonly notices = new Notices();
  /** What the engine has answered. */
  readonly answers: ShopAnswers;
  /** What the files panel asks about files. */
  readonly ask: AskAbout;
  /** Settings and corrections, to be remembered. */
  readonly keeper: Keeper;
  #client: Client;
  #settings: Settings;
  /** What is in force where settings say nothing. */
  #defaults: Settings;
  readonly #intake: Intake;
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
    this.answers = new ShopAnswers(client, (isBad) => {
      if (isBad) this.trouble ??= 'bad_question';
      this.#changedSoon();
    });
    this.#intake = new Intake(client, this.notices, {
      changed: () => this.#changed(),
      dataChanged: () => this.#dataChanged(),
    });
    this.ask = askAbout(client);
    this.keeper = new Keeper(client, memory, this.notices);
    memory.onChange = (vanished) => {
      if (vanished) this.notices.tell({ kind: 'stored_vanished' });
      this.#changed();
    };
    client.onRestatement = (restatement) => this.#restated(restatement);
    client.onCrash = ({ final }) => this.#crashed(final);
  }

  get files(): readonly ShopFile[] {
    return this.#intake.files;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Whether files are being taken in, up to the figures that come of them. */
  get isReading(): boolean {
    return this.#intake.isReading;
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
    await this.#intake.add(files.filter((file) => !saved.includes(file)));
  }

  /** What to do with a file whose name is taken. */
  async settle(key: number, answer: SameName): Promise<void> {
    this.#isBeginning = false;
    await this.#intake.settle(key, answer);
  }

  /** A notice has been read. */
  dismissNotice(id: number): void {
    this.notices.dismiss(id);
    this.#changed();
  }

  /** Reads a file again, under what the user now says about it. */
  async correct(key: number, options: ImportOptions): Promise<void> {
    const old = this.files.find((file) => file.key === key);
    if (!old) return;
    this.#corrected.add(old.file.name);
    if (old.report) await this.#client.remove(old.report.id);
    await this.#intake.readAnew(old, options);
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
    this.#intake.forgetMappings();
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
    this.#intake.cancel(key);
  }

  /** Takes a file out of the shop. */
  async remove(key: number): Promise<void> {
    this.#isBeginning = false;
    const file = this.files.find((one) => one.key === key);
    this.#intake.leaveOut(key);
    if (file?.report) await this.#client.remove(file.report.id);
    await this.#dataChanged();
    await this.#intake.readWaiting();
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
    if (mapping) this.#intake.useMapping(mapping);
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

  /** The engine was started anew and knows nothing: what was read has to be read again. */
  #crashed(isFinal: boolean): void {
    this.trouble = isFinal ? 'dead' : 'crashed';
    this.data = null;
    this.answers.open(false);
    this.answers.forget();
    this.#intake.lose();
  }

  /** Reads again, one by one, the files that an engine crash took along. */
  async readAgain(): Promise<void> {
    this.trouble = null;
    await this.keeper.again();
    // Those said since the recipe was taken, too.
    await this.#client.setSettings(this.#settings);
    await this.#intake.readLost();
  }

  async #dataChanged(): Promise<void> {
    this.answers.outdate();
    // What the view asks may depend on the new data: it waits until these are known.
    this.answers.open(false);
    try {
      // In this order: only once the tables are joined do files say which orders they share.
      const [catalogue, { period }, reports] = await Promise.all([
        this.#client.catalogue(),
        this.#client.ask({ kpis: ['orders'] }),
        this.#client.files(),
      ]);
      this.catalogue = catalogue;
      this.#intake.refresh(reports);
      const { data_from: from, data_to: to } = period;
      this.data = from && to ? { from, to } : null;
    } catch {
      this.data = null;
    }
    this.answers.open(this.hasData);
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
