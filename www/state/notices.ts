import type { LeftOut } from '../engine/archive.js';
import type { Restatement } from '../engine/types.js';
import type { Left } from './memory.js';

/** Something that happened to the shop and is told until the reader has read it. */
export type News =
  /** An archive was opened: so many files were taken out of it. */
  | {
      readonly kind: 'archive';
      readonly name: string;
      readonly taken: number;
      readonly left: readonly LeftOut[];
    }
  /** A file has changed figures that could be seen before. */
  | { readonly kind: 'restated'; readonly restatement: Restatement }
  /** What this browser remembered is in force. */
  | { readonly kind: 'remembered'; readonly mappings: number; readonly bytes: number }
  | { readonly kind: 'recipe_used'; readonly mappings: number }
  | { readonly kind: 'deleted'; readonly left: Left }
  | { readonly kind: PlainNews };

/** What is said in one sentence, always the same. */
export type PlainNews =
  | 'recipe_damaged'
  | 'recipe_newer'
  | 'stored_damaged'
  | 'stored_newer'
  | 'stored_vanished'
  | 'stored_full'
  | 'other_tab';

/** One of them, with its number on this page. */
export type Notice = News & { readonly id: number };

/** What is told now, the newest first. */
export class Notices {
  list: readonly Notice[] = [];
  #next = 1;

  tell(news: News): void {
    // Said twice it is no news.
    const others = this.list.filter(({ kind }) => kind !== news.kind || !isPlain(news));
    this.list = [{ ...news, id: this.#next++ }, ...others];
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  clear(): void {
    this.list = [];
  }
}

function isPlain(news: News): boolean {
  return Object.keys(news).length === 1;
}
