// Keeps settings and corrections as a recipe: in the browser if the reader wants it, or in a file.

import type { Client, Settings } from '../engine/types.js';
import { type Kept, NOTHING_KEPT, type PageTexts, readKept, writeKept } from './kept.js';
import type { Memory } from './memory.js';
import type { Notices } from './notices.js';
import { openRecipe, sealRecipe } from './recipe.js';

/** The recipe of one who has said nothing. */
const EMPTY = '{"version":1}';

/** Moves recipes between the engine, the browser's memory and files. */
export class Keeper {
  /** How many kinds of files the recipe speaks of. */
  mappings = 0;
  /** What the page keeps of its own. */
  kept: Kept = NOTHING_KEPT;
  /** The same as the recipe's texts. */
  #page: PageTexts = {};
  /** The engine's text of the recipe taken last, for a fresh engine. */
  #taken = '';

  constructor(
    private readonly client: Client,
    readonly memory: Memory,
    private readonly notices: Notices,
  ) {}

  /** Takes what this browser remembers; the settings, or null where there is nothing to take. */
  async start(): Promise<Settings | null> {
    const stored = await this.memory.open();
    if (stored === null) return null;
    const answer = await this.#use(stored);
    if (this.memory.state === 'other_tab') this.notices.tell({ kind: 'other_tab' });
    if (answer === 'newer') {
      this.memory.leave();
      this.notices.tell({ kind: 'stored_newer' });
    } else if (answer === 'damaged' || answer === null) {
      this.memory.setAside();
      await this.save();
      this.notices.tell({ kind: 'stored_damaged' });
    } else {
      this.notices.tell({ kind: 'remembered', mappings: this.mappings, bytes: this.memory.bytes });
      return answer;
    }
    return null;
  }

  /** Takes a recipe from a file; the settings, null where it is refused, `none` where it is none. */
  async take(text: string): Promise<Settings | null | 'none'> {
    const answer = await this.#use(text);
    if (answer === null) return 'none';
    if (answer === 'damaged' || answer === 'newer') {
      this.notices.tell({ kind: `recipe_${answer}` });
      return null;
    }
    this.notices.tell({ kind: 'recipe_used', mappings: this.mappings });
    await this.save();
    return answer;
  }

  /** What the reader has said is new: the memory follows, if it is on. */
  async save(): Promise<void> {
    if (this.memory.state !== 'on') return;
    const outcome = this.memory.write(await this.text());
    if (outcome === 'full') this.notices.tell({ kind: 'stored_full' });
    if (outcome === 'vanished') this.notices.tell({ kind: 'stored_vanished' });
  }

  /** The page keeps something else of its own from now on. */
  async keep(change: Partial<Kept>): Promise<void> {
    this.kept = { ...this.kept, ...change };
    this.#page = writeKept(this.kept, this.#page);
    await this.client.keep(this.#page);
    await this.save();
  }

  /** The recipe as text. */
  async text(): Promise<string> {
    const recipe = await this.client.recipe();
    this.mappings = recipe.mappings?.length ?? 0;
    return sealRecipe(recipe);
  }

  /** Remembers from now on, or forgets and never more. */
  async switchTo(isOn: boolean): Promise<void> {
    if (!isOn) return this.memory.end();
    const isDone = await this.memory.begin(await this.text());
    if (!isDone) {
      this.notices.tell({
        kind: this.memory.state === 'other_tab' ? 'other_tab' : 'stored_full',
      });
    }
  }

  /** A fresh engine knows nothing of the recipe. */
  async again(): Promise<void> {
    if (this.#taken) await this.client.useRecipe(this.#taken);
    await this.client.keep(this.#page);
  }

  /** All that is stored goes, and what is left is told. */
  async deleteAll(): Promise<void> {
    this.#taken = '';
    this.mappings = 0;
    this.#tookPage({});
    await this.client.useRecipe(EMPTY);
    const left = await this.memory.deleteAll();
    this.notices.clear();
    this.notices.tell({ kind: 'deleted', left });
  }

  async #use(text: string): Promise<Settings | 'damaged' | 'newer' | null> {
    const opened = openRecipe(text);
    if (opened === null || opened === 'damaged') return opened;
    const answer = await this.client.useRecipe(opened.text);
    if ('newer' in answer) return 'newer';
    if ('damaged' in answer) return 'damaged';
    this.#taken = opened.text;
    this.mappings = answer.used.mappings?.length ?? 0;
    this.#tookPage(answer.used.page ?? {});
    return this.client.settings();
  }

  #tookPage(page: PageTexts): void {
    this.#page = page;
    this.kept = readKept(page);
  }
}
