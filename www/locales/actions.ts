import { ADVERTISING_ACTIONS } from './actions/advertising.js';
import { CUSTOMERS_ACTIONS } from './actions/customers.js';
import { EMAIL_ACTIONS } from './actions/email.js';
import { FULFILMENT_ACTIONS } from './actions/fulfilment.js';
import { MARGIN_ACTIONS } from './actions/margin.js';
import { OPERATIONS_ACTIONS } from './actions/operations.js';
import { SALES_ACTIONS } from './actions/sales.js';
import { SERVICE_ACTIONS } from './actions/service.js';
import { STOCK_ACTIONS } from './actions/stock.js';
import { TRAFFIC_ACTIONS } from './actions/traffic.js';
import type { ActionTexts } from './text.js';

/** What to try, for every KPI. Fetched after the first look. */
export const ACTIONS: ActionTexts = {
  ...SALES_ACTIONS,
  ...MARGIN_ACTIONS,
  ...TRAFFIC_ACTIONS,
  ...ADVERTISING_ACTIONS,
  ...EMAIL_ACTIONS,
  ...CUSTOMERS_ACTIONS,
  ...FULFILMENT_ACTIONS,
  ...SERVICE_ACTIONS,
  ...STOCK_ACTIONS,
  ...OPERATIONS_ACTIONS,
};
