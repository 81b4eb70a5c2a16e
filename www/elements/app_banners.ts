import { html, nothing, type TemplateResult } from 'lit';
import { isBusy, type ShopFile } from '../state/files.js';
import { linkTo, type View } from '../state/view.js';
import type { Words } from '../state/words.js';
import { icon } from './icons.js';

/** What a reader has to know before the figures. */
interface Banners {
  words: Words;
  view: View;
  files: readonly ShopFile[];
  isDemo: boolean;
  hasFigures: boolean;
}

/** That the shop is made up, that files are still read, that some could not be. */
export function banners({ words, view, files, isDemo, hasFigures }: Banners): TemplateResult {
  const refused = files.filter(
    ({ state, report }) => state === 'failed' || (report && !report.source),
  );
  const isMissed = refused.length > 0 && hasFigures && view.page !== 'files';
  return html`${
    isDemo
      ? html`<p class="demo no-print">
          <strong>${words.t('demo_badge')}</strong> ${words.t('demo_explained')}
          <a href="./">${words.t('use_own_files')}</a>
        </p>`
      : nothing
  }${
    files.some(isBusy) && hasFigures
      ? html`<p class="unfinished">${icon('warning')}${words.t('reading_partial')}</p>`
      : nothing
  }${
    isMissed
      ? html`<p class="unfinished">
          ${icon('warning')}
          ${words.t('not_read', { files: words.list(refused.map(({ file }) => file.name)) })}
          <a href=${linkTo(view, { page: 'files', id: '' })}>${words.t('see_why')}</a>
        </p>`
      : nothing
  }`;
}
