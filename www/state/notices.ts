import type { LeftOut } from '../engine/archive.js';

/** Something that happened to the shop and is told until the reader has read it. */
export type News =
  /** An archive was opened. */
  {
    readonly kind: 'archive';
    readonly name: string;
    readonly taken: number;
    readonly left: readonly LeftOut[];
  };

/** One of them, with its number on this page. */
export type Notice = News & { readonly id: number };

/** What is told now, the newest first. */
export class Notices {
  list: readonly Notice[] = [];
  #next = 1;

  tell(news: News): void {
    this.list = [{ ...news, id: this.#next++ }, ...this.list];
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  clear(): void {
    this.list = [];
  }
}
