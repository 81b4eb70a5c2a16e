import { LitElement, type PropertyDeclarations } from 'lit';
import { inTurn } from '../charts/turns.js';
import type { PageKey } from '../locales/page.js';
import type { Values } from '../locales/text.js';
import type { Words } from '../state/words.js';
import { shared } from '../styles/shared.js';

/** What the page's own elements share: the words they say, and how they look. */
export abstract class PageElement extends LitElement {
  static override styles = [shared];

  static override properties: PropertyDeclarations = { words: { attribute: false } };

  /** The words of the reader's language; set by the host. */
  declare words: Words;

  protected override scheduleUpdate(): Promise<void> | undefined {
    return inTurn(() => super.scheduleUpdate());
  }

  /** A text of the page. */
  protected t(key: PageKey, values?: Values): string {
    return this.words.t(key, values);
  }

  /** Tells the host something; it crosses shadow roots. */
  protected tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
