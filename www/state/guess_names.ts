// Names of what is guessed about a file, and of the values a guess can have.

import { PAGE, type PageKey } from '../locales/page.js';
import { capital, type Words } from './words.js';

const MARKS: { readonly [mark: string]: PageKey } = {
  ',': 'mark_comma',
  ';': 'mark_semicolon',
  '\t': 'mark_tab',
  '|': 'mark_pipe',
  '.': 'mark_point',
};

/** The name of what is guessed; with a value, the value's own name. */
export function guessName(about: string, words: Words, value?: string): string {
  if (value !== undefined) return valueName(about, value, words);
  const key = `guess_${about}`;
  return key in PAGE ? words.t(key as PageKey) : capital(about.replaceAll('_', ' '));
}

function valueName(about: string, value: string, words: Words): string {
  if (about === 'source') return words.source(value);
  if (about === 'tax') return words.t(value === 'true' ? 'yes' : 'no');
  if (about === 'totals') return words.t(value === 'keep' ? 'totals_keep' : 'totals_leave_out');
  if (about === 'header_row' && value === '0') return words.t('no_header');
  if (about === 'quote' && value === ' ') return words.t('no_quote');
  if (about === 'layout') return words.t('layout_collapsed');
  if (about === 'newline') {
    return value === 'mixed' ? words.t('newline_mixed') : value.toUpperCase();
  }
  if (about === 'date_order') {
    const key = `order_${value}`;
    return key in PAGE ? words.t(key as PageKey) : value;
  }
  const mark = about === 'delimiter' || about === 'decimal_mark' ? MARKS[value] : undefined;
  if (!mark) return value;
  return value === '\t' ? words.t(mark) : `${words.t(mark)}  ${value}`;
}
