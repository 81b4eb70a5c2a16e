import { OWN, type OwnKey } from '../locales/own.js';
import { fill, type Values } from '../locales/text.js';
import { PageElement } from './page_element.js';

/** What the elements share by which readers make the page their own: texts that come later. */
export abstract class OwnElement extends PageElement {
  /** A text of these elements. */
  protected o(key: OwnKey, values?: Values): string {
    return fill(OWN[key], this.words.locale, values);
  }
}
