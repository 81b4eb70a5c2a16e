import { CUSTOMERS } from './kpis/customers.js';
import { FULFILMENT } from './kpis/fulfilment.js';
import { MARGIN } from './kpis/margin.js';
import { MARKETING } from './kpis/marketing.js';
import { OPERATIONS } from './kpis/operations.js';
import { SALES } from './kpis/sales.js';
import { SERVICE } from './kpis/service.js';
import { STOCK } from './kpis/stock.js';
import type { KpiTexts } from './text.js';

/** Every KPI the page has words for, by id. */
export const KPIS: KpiTexts = {
  ...SALES,
  ...MARGIN,
  ...MARKETING,
  ...CUSTOMERS,
  ...FULFILMENT,
  ...SERVICE,
  ...STOCK,
  ...OPERATIONS,
};
