// Perspective, in the worker it brings.

import perspective, { type Client, type Table } from '@perspective-dev/client';
import clientModule from '@perspective-dev/client/dist/wasm/perspective-js.wasm?url';
import serverModule from '@perspective-dev/server/dist/wasm/perspective-server.wasm?url';
import {
  type Answer,
  COLUMNS,
  type Contestant,
  type Slice,
  share,
  TEST_PAYMENT,
  TOP,
  TRAFFIC_COLUMNS,
} from '../question.ts';

type Config = NonNullable<Parameters<Table['view']>[0]>;
type Columns = Record<string, (string | number | null)[]> & { __ROW_PATH__?: string[][] };

let client: Client;
let orders: Table;
let lines: Table;

const contestant: Contestant = {
  start: async () => {
    perspective.init_client(fetch(clientModule));
    perspective.init_server(fetch(serverModule));
    client = await perspective.worker();
  },
  load: async (file) => {
    const rows = await client.table(await file.text());
    orders = await ordersOf(rows);
    lines = await linesOf(rows);
    return report([]);
  },
  ask: ({ from, to, channel }: Slice) =>
    report([
      ['day', '>=', number(from)],
      ['day', '<=', number(to)],
      ['channel', '==', channel],
    ]),
  traffic: async (file) => {
    const rows = await client.table(await file.text());
    const { date, channel, sessions, engaged, purchases } = TRAFFIC_COLUMNS;
    const sums = { [sessions]: 'sum', [engaged]: 'sum', [purchases]: 'sum' };
    const by = await read(rows, {
      columns: [sessions, engaged, purchases],
      group_by: [channel],
      aggregates: sums,
    });
    const over = await read(rows, {
      columns: [sessions],
      group_by: ['month'],
      aggregates: sums,
      // A day is a number there, such as 20260301.
      expressions: { month: `floor("${date}" / 100)` },
    });
    const all = (name: string) => Number(by[name]?.[0]);
    return {
      sessions: all(sessions),
      engagedRate: share(all(engaged), all(sessions)),
      purchases: all(purchases),
      channels: groups(by, sessions),
      months: byMonth(groups(over, sessions)),
    };
  },
};

/** Orders that count; whose first each is, is worked out here. */
async function ordersOf(rows: Table): Promise<Table> {
  const column = (name: keyof typeof COLUMNS) => `"${COLUMNS[name]}"`;
  const created = column('created');
  const untaxed = `if (${column('total')} == 0, 1,
    (${column('total')} - ${column('taxes')}) / ${column('total')})`;
  const sold = `${column('subtotal')} * ${untaxed}`;
  const returned = `min(${column('refunded')} * ${untaxed}, ${sold})`;
  const part = (from: number, length: number) => `substring(${created}, ${from}, ${length})`;
  const expressions = {
    sold,
    returned,
    revenue: `${sold} - ${returned}`,
    at: part(0, 19),
    // A text such as 2026-03 would be taken for a day.
    month: `integer(${part(0, 4)}) * 100 + integer(${part(5, 2)})`,
    day: `integer(${part(0, 4)}) * 10000 + integer(${part(5, 2)}) * 100 + integer(${part(8, 2)})`,
    channel: column('channel'),
    customer: `lower(${column('email')})`,
    order: column('name'),
  };
  const counting = await read(rows, {
    columns: Object.keys(expressions),
    expressions,
    filter: [
      [COLUMNS.total, 'is not null', null],
      [COLUMNS.status, '!=', 'voided'],
      [COLUMNS.cancelled, '==', ''],
      [COLUMNS.payment, '!=', TEST_PAYMENT],
    ],
  });
  return client.table({ ...counting, later: later(counting) });
}

/** One where a customer's order is not the first, by time and number. */
function later({ customer = [], at = [], order = [] }: Columns): number[] {
  const key = (row: number) => `${at[row]} ${order[row]}`;
  const first = new Map<unknown, string>();
  for (const [row, who] of customer.entries()) {
    const before = first.get(who);
    if (before === undefined || key(row) < before) first.set(who, key(row));
  }
  return customer.map((who, row) => (who && first.get(who) !== key(row) ? 1 : 0));
}

/** Lines with what their order's say. */
async function linesOf(rows: Table): Promise<Table> {
  const value = `"${COLUMNS.quantity}" * "${COLUMNS.price}"`;
  const own = await read(rows, {
    columns: ['order', 'product', 'value'],
    expressions: { order: `"${COLUMNS.name}"`, product: `"${COLUMNS.product}"`, value },
  });
  const sums = await read(rows, {
    columns: ['value'],
    group_by: [COLUMNS.name],
    expressions: { value },
    aggregates: { value: 'sum' },
  });
  const lists = new Map(Object.entries(groups(sums, 'value')));
  const part = own['value']?.map(
    (value, row) => Number(value) / (lists.get(String(own['order']?.[row])) ?? 1),
  );
  const { order = [], product = [] } = own;
  const slim = await client.table({ order, product, part: part ?? [] });
  return client.join(slim, orders, 'order');
}

async function report(filter: NonNullable<Config['filter']>): Promise<Answer> {
  const sum = { sold: 'sum', returned: 'sum', revenue: 'sum', order: 'count' };
  const columns = Object.keys(sum);
  const by = (name: string) => read(orders, { columns, group_by: [name], aggregates: sum, filter });
  const customers = async (more: NonNullable<Config['filter']>) => {
    const found = await read(orders, {
      columns: ['order'],
      group_by: ['customer'],
      aggregates: { order: 'count' },
      filter: [...filter, ['customer', 'is not null', null], ['customer', '!=', ''], ...more],
    });
    return Object.keys(groups(found, 'order')).length;
  };
  const [months, channels] = [await by('month'), await by('channel')];
  const products = await read(lines, {
    columns: ['value'],
    group_by: ['product'],
    expressions: { value: '"revenue" * "part"' },
    aggregates: { value: 'sum' },
    sort: [['value', 'desc']],
    filter,
  });
  const all = (name: string) => Number(months[name]?.[0] ?? 0);
  const [known, returning] = [await customers([]), await customers([['later', '==', 1]])];
  const counts = groups(channels, 'order');
  const revenues = groups(channels, 'revenue');
  return {
    orders: all('order'),
    revenue: all('revenue'),
    aov: share(all('revenue'), all('order')),
    customers: known,
    repeatRate: share(returning, known),
    refundRate: share(all('returned'), all('sold')),
    months: byMonth(groups(months, 'revenue')),
    products: Object.fromEntries(Object.entries(groups(products, 'value')).slice(0, TOP)),
    channels: Object.fromEntries(
      Object.entries(counts).map(([name, count]) => [name, [count, revenues[name] ?? 0]]),
    ),
  };
}

/** What a view shows, column by column; a view that groups begins with the row of all. */
async function read(table: Table, config: Config): Promise<Columns> {
  const view = await table.view(config);
  const columns = (await view.to_columns()) as Columns;
  await view.delete();
  return columns;
}

function groups(columns: Columns, name: string): Record<string, number> {
  const paths = columns.__ROW_PATH__ ?? [];
  const rows = paths.flatMap((path, row) => (path.length > 0 ? [[path[0], row] as const] : []));
  return Object.fromEntries(rows.map(([key, row]) => [String(key), Number(columns[name]?.[row])]));
}

/** With 202603 as `2026-03`. */
function byMonth(sums: Record<string, number>): Record<string, number> {
  const named = Object.entries(sums).map(([month, sum]) => {
    return [`${month.slice(0, 4)}-${month.slice(4, 6)}`, sum] as const;
  });
  return Object.fromEntries(named);
}

/** `2026-03-01` as 20260301. */
function number(day: string): number {
  return Number(day.replaceAll('-', ''));
}

export default contestant;
