import { css, html } from 'lit';
import type { DoctorKey } from '../locales/doctor.js';
import { DoctorElement } from './doctor_element.js';

const PROGRAMS: readonly DoctorKey[] = [
  'workbook_excel',
  'workbook_libreoffice',
  'workbook_numbers',
  'workbook_google',
];

/** How to get a CSV file out of a workbook, in the programs that open one. */
export class ShopKpiWorkbook extends DoctorElement {
  static override styles = [
    ...DoctorElement.styles,
    css`
      ul {
        margin-block: var(--gap-2);
        padding-inline-start: 1.125rem;
        list-style: disc;
      }
    `,
  ];

  override render() {
    return html`<h3>${this.d('workbook_how')}</h3>
      <ul class="small">
        ${PROGRAMS.map((program) => html`<li>${this.d(program)}</li>`)}
      </ul>
      <p class="small muted">${this.d('workbook_better')}</p>`;
  }
}
