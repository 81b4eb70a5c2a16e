import { KPI_PAGE, type KpiPageKey } from '../locales/kpi_page.js';
import { fill, type Values } from '../locales/text.js';
import { PageElement } from './page_element.js';

/** What the parts of a KPI's page share: texts that are fetched after the first look. */
export abstract class KpiPageElement extends PageElement {
  /** A text of a KPI's page. */
  protected k(key: KpiPageKey, values?: Values): string {
    return fill(KPI_PAGE[key], this.words.locale, values);
  }
}
