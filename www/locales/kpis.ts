import { CUSTOMERS } from './kpis/customers.js';
import { MARGIN } from './kpis/margin.js';
import { MARKETING } from './kpis/marketing.js';
import { SALES } from './kpis/sales.js';
import type { KpiTexts } from './text.js';

/** Every KPI the page has words for, by id. */
export const KPIS: KpiTexts = { ...SALES, ...MARGIN, ...MARKETING, ...CUSTOMERS };
