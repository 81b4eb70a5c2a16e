import { DOCTOR, type DoctorKey } from '../locales/doctor.js';
import { fill, type Values } from '../locales/text.js';
import { PageElement } from './page_element.js';

/** What the elements of the import doctor share: texts that are fetched after the first look. */
export abstract class DoctorElement extends PageElement {
  /** A text of the import doctor. */
  protected d(key: DoctorKey, values?: Values): string {
    return fill(DOCTOR[key], this.words.locale, values);
  }
}
