// The one question that all contestants answer, and the shape of the answer.
//
// What the figures mean stands in docs/definitions.md. For a Shopify export of orders whose prices
// include tax, as the demo shop's, that comes to, for each order that is neither cancelled, voided
// nor a test:
//
//   share without tax   (Total − Taxes) ÷ Total
//   sold                Subtotal × share
//   returned            Refunded Amount × share, at most what was sold; on the order's own day
//   revenue             sold − returned
//
// and a line's part of it is that of its list value among the order's lines.

/** A period, both days included, and a sales channel. */
export interface Slice {
  readonly from: string;
  readonly to: string;
  readonly channel: string;
}

/** The report: amounts in the shop's currency, rates as a share of one, null of nothing. */
export interface Answer {
  orders: number;
  revenue: number;
  aov: number | null;
  customers: number;
  /** Customers with an order of the slice that is not their first of all. */
  repeatRate: number | null;
  refundRate: number | null;
  /** Revenue by month, such as `2026-03`. */
  months: Record<string, number>;
  /** Revenue of the ten products that have most of it. */
  products: Record<string, number>;
  /** Orders and revenue by sales channel. */
  channels: Record<string, [orders: number, revenue: number]>;
}

/** Visits of the site, by channel and month. */
export interface TrafficAnswer {
  sessions: number;
  engagedRate: number | null;
  purchases: number;
  channels: Record<string, number>;
  months: Record<string, number>;
}

/** What is measured: each is started, fed and asked in a fresh browser. */
export interface Contestant {
  /** Everything up to the moment at which a file can be taken. */
  start(): Promise<void>;
  /** Reads the export of orders and answers about all of it. */
  load(file: File): Promise<Answer | null>;
  /** Answers about a part, without reading the file again. */
  ask?(slice: Slice): Promise<Answer>;
  /** Everything on a dashboard, for one period. */
  refresh?(slice: Slice): Promise<unknown>;
  /** Reads an export of traffic and answers about all of it. */
  traffic?(file: File): Promise<TrafficAnswer>;
}

/** The columns of Shopify's export that the question needs, by the name used here. */
export const COLUMNS = {
  name: 'Name',
  email: 'Email',
  status: 'Financial Status',
  subtotal: 'Subtotal',
  taxes: 'Taxes',
  total: 'Total',
  created: 'Created at',
  quantity: 'Lineitem quantity',
  product: 'Lineitem name',
  price: 'Lineitem price',
  cancelled: 'Cancelled at',
  payment: 'Payment Method',
  refunded: 'Refunded Amount',
  channel: 'Source',
} as const;

export type Column = keyof typeof COLUMNS;

/** The columns of the export of traffic. */
export const TRAFFIC_COLUMNS = {
  date: 'Date',
  channel: 'Session primary channel group (Default Channel Group)',
  sessions: 'Sessions',
  engaged: 'Engaged sessions',
  purchases: 'Ecommerce purchases',
} as const;

/** The payment method of an order that only tries the shop out. */
export const TEST_PAYMENT = '(for testing) Bogus Gateway';

/** How many products an answer names. */
export const TOP = 10;

/** A share; of nothing there is none. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
