import { html } from 'lit';
import type { LeftOut } from '../engine/archive.js';
import { DOCTOR } from '../locales/doctor.js';
import { fill } from '../locales/text.js';
import type { Words } from '../state/words.js';

/** Files of an archive that were not taken, each with the reason. */
export function leftOutList(left: readonly LeftOut[], words: Words) {
  return html`<ul class="small">
    ${left.map(
      ({ name, why }) =>
        html`<li>
          <bdi>${name}</bdi>
          <span class="muted">– ${fill(DOCTOR[`left_${why}`], words.locale)}</span>
        </li>`,
    )}
  </ul>`;
}
