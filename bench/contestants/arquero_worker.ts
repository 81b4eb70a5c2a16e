import * as aq from 'arquero';
import { serve } from '../plain/remote.ts';
import {
  type Answer,
  COLUMNS,
  type Column,
  type Slice,
  share,
  TEST_PAYMENT,
  TOP,
  TRAFFIC_COLUMNS,
} from '../question.ts';

type Table = ReturnType<typeof aq.table>;
type Row = Record<string, number>;

const { op } = aq;
// Expressions are text: Arquero parses them, and a function's text does not outlive minifying.
let orders: Table;
let lines: Table;

serve({
  start: async () => {},
  load: async (file) => {
    prepare(await read(file, Object.values(COLUMNS)));
    return report(orders, lines);
  },
  ask: async (slice) => report(part(orders, slice), part(lines, slice)),
  traffic: async (file) => {
    const { date, channel, sessions, engaged, purchases } = TRAFFIC_COLUMNS;
    const rows = (await read(file, Object.values(TRAFFIC_COLUMNS))).rename({
      [date]: 'date',
      [channel]: 'channel',
      [sessions]: 'sessions',
      [engaged]: 'engaged',
      [purchases]: 'purchases',
    });
    const total = rows
      .rollup({
        sessions: op.sum('sessions'),
        engaged: op.sum('engaged'),
        purchases: op.sum('purchases'),
      })
      .object() as Row;
    const by = (table: Table) => named(table, op.sum('sessions'));
    const month = rows.derive({
      month: 'd => op.slice(d.date, 0, 4) + "-" + op.slice(d.date, 4, 6)',
    });
    return {
      sessions: total['sessions'] ?? 0,
      engagedRate: share(total['engaged'] ?? 0, total['sessions'] ?? 0),
      purchases: total['purchases'] ?? 0,
      channels: by(rows.groupby({ name: 'd => d.channel' })),
      months: by(month.groupby({ name: 'd => d.month' })),
    };
  },
});

/**
 * All columns are parsed; those that are not needed are dropped at once. As one text: from
 * a stream of 100,000 lines or more it reads some amounts otherwise.
 */
async function read(file: File, columns: readonly string[]): Promise<Table> {
  // As written: a day, a number of an order or an app is no number to count with.
  const asText = [COLUMNS.created, COLUMNS.cancelled, COLUMNS.channel, TRAFFIC_COLUMNS.date];
  const parse = Object.fromEntries(asText.map((name) => [name, (value: string) => value]));
  return aq.fromCSV(await file.text(), { parse }).select(...columns);
}

function prepare(read: Table): void {
  const names = Object.entries(COLUMNS) as [Column, string][];
  const rows = read.rename(Object.fromEntries(names.map(([name, title]) => [title, name])));
  const counting = rows
    .params({ test: TEST_PAYMENT })
    .filter(
      '(d, $) => d.total !== null && d.status !== "voided" && !d.cancelled && d.payment !== $.test',
    )
    .derive({
      customer: 'd => (d.email ? op.lower(op.trim(d.email)) : null)',
      at: 'd => op.slice(d.created, 0, 19)',
      day: 'd => op.slice(d.created, 0, 10)',
      month: 'd => op.slice(d.created, 0, 7)',
      untaxed: 'd => (d.total === 0 ? 1 : (d.total - d.taxes) / d.total)',
    })
    .derive({
      sold: 'd => d.subtotal * d.untaxed',
      returned: 'd => op.least(d.refunded * d.untaxed, d.subtotal * d.untaxed)',
    })
    .derive({ revenue: 'd => d.sold - d.returned' });
  const firsts = counting
    .filter('d => d.customer !== null')
    .orderby('at', 'name')
    .dedupe('customer')
    .select('customer', 'name')
    .rename({ name: 'first' });
  orders = counting
    .lookup(firsts, 'customer', 'first')
    .derive({ isLater: 'd => d.customer !== null && d.first !== d.name' })
    .select('name', 'day', 'month', 'channel', 'customer', 'sold', 'returned', 'revenue', 'isLater')
    .reify();
  lines = rows
    .derive({ value: 'd => d.quantity * d.price' })
    .groupby('name')
    .derive({ part: 'd => d.value / op.sum(d.value)' })
    .ungroup()
    .select('name', 'product', 'part')
    .join(orders.select('name', 'day', 'channel', 'revenue'), 'name')
    .derive({ revenue: 'd => d.revenue * d.part' })
    .select('product', 'day', 'channel', 'revenue')
    .reify();
}

function part(table: Table, slice: Slice): Table {
  return table
    .params({ from: slice.from, to: slice.to, channel: slice.channel })
    .filter('(d, $) => d.day >= $.from && d.day <= $.to && d.channel === $.channel');
}

function report(orders: Table, lines: Table): Answer {
  const [sum] = orders
    .rollup({
      orders: op.count(),
      sold: op.sum('sold'),
      returned: op.sum('returned'),
    })
    .objects() as Row[];
  const known = orders.filter('d => d.customer !== null');
  const distinct = (table: Table) => table.select('customer').dedupe('customer').numRows();
  const customers = distinct(known);
  const { orders: count = 0, sold = 0, returned = 0 } = sum ?? {};
  const channels = orders
    .groupby('channel')
    .rollup({ orders: op.count(), revenue: op.sum('revenue') })
    .objects() as (Row & { channel: string })[];
  const products = lines
    .groupby({ name: 'd => d.product' })
    .rollup({ value: op.sum('revenue') })
    .orderby(aq.desc('value'))
    .slice(0, TOP);
  return {
    orders: count,
    revenue: sold - returned,
    aov: share(sold - returned, count),
    customers,
    repeatRate: share(distinct(known.filter('d => d.isLater')), customers),
    refundRate: share(returned, sold),
    months: named(orders.groupby({ name: 'd => d.month' }), op.sum('revenue')),
    products: entries(products),
    channels: Object.fromEntries(
      channels.map(({ channel, orders = 0, revenue = 0 }) => [channel, [orders, revenue]]),
    ),
  };
}

/** The first column as names of the second, summed. */
function named(table: Table, sum: ReturnType<typeof op.sum>): Record<string, number> {
  return entries(table.rollup({ value: sum }));
}

function entries(table: Table): Record<string, number> {
  const rows = table.objects() as { name: string; value: number }[];
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
