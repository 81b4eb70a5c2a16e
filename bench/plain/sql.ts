// The report in SQL, as DuckDB reads it: tables of orders and lines made once, then questions.

import {
  type Answer,
  COLUMNS,
  type Column,
  type Slice,
  share,
  TEST_PAYMENT,
  TOP,
  TRAFFIC_COLUMNS,
  type TrafficAnswer,
} from '../question.ts';

/** A row of an answer. */
export type Row = Record<string, unknown>;

/** The file's columns that are read as numbers; all others are text. */
const NUMBERS: Partial<Record<Column, string>> = {
  subtotal: 'DOUBLE',
  taxes: 'DOUBLE',
  total: 'DOUBLE',
  quantity: 'DOUBLE',
  price: 'DOUBLE',
  refunded: 'DOUBLE',
};

/** Statements that read a file of orders, named as the database knows it. */
export function readOrders(file: string): string[] {
  const columns = Object.entries(COLUMNS) as [Column, string][];
  const types = columns.map(([name, title]) => `'${title}': '${NUMBERS[name] ?? 'VARCHAR'}'`);
  const read = columns.map(([name, title]) => `"${title}" AS ${name}`);
  return [
    `CREATE TABLE rows AS SELECT ${read.join(', ')} FROM read_csv('${file}', header = true,
       delim = ',', quote = '"', escape = '"', auto_detect = true, sample_size = 2000,
       types = {${types.join(', ')}})`,
    `CREATE TABLE priced AS SELECT name, created[:10]::DATE AS day, created[:19] AS created,
       channel, nullif(lower(trim(email)), '') AS customer,
       subtotal * (CASE WHEN total = 0 THEN 1 ELSE (total - taxes) / total END) AS sold,
       refunded * (CASE WHEN total = 0 THEN 1 ELSE (total - taxes) / total END) AS refund
     FROM rows
     WHERE total IS NOT NULL AND status <> 'voided' AND coalesce(cancelled, '') = ''
       AND coalesce(payment, '') <> '${TEST_PAYMENT}'`,
    `CREATE TABLE firsts AS SELECT customer, arg_min(name, (created, name)) AS name
     FROM priced WHERE customer IS NOT NULL GROUP BY customer`,
    `CREATE TABLE orders AS SELECT p.name, day, channel, p.customer, sold,
       least(refund, sold) AS returned, p.customer IS NOT NULL AND f.name IS NULL AS is_later
     FROM priced p LEFT JOIN firsts f ON f.name = p.name`,
    `CREATE TABLE lines AS
     WITH values AS (SELECT name, product, quantity * price AS value FROM rows),
       lists AS (SELECT name, sum(value) AS list FROM values GROUP BY name)
     SELECT o.day, o.channel, v.product, (o.sold - o.returned) * v.value / l.list AS revenue
     FROM values v JOIN orders o ON o.name = v.name JOIN lists l ON l.name = v.name`,
    'DROP TABLE rows',
    'DROP TABLE priced',
    'DROP TABLE firsts',
  ];
}

/** Asks everything; `query` gives the rows of a statement. */
export async function ask(query: (sql: string) => Promise<Row[]>, slice?: Slice): Promise<Answer> {
  const { from, to, channel } = slice ?? {};
  const where = slice
    ? `WHERE day BETWEEN DATE '${from}' AND DATE '${to}' AND channel = '${channel}'`
    : '';
  const [totals] = await query(`SELECT count(*)::DOUBLE AS orders, sum(sold) AS sold,
    sum(returned) AS returned, count(DISTINCT customer)::DOUBLE AS customers,
    count(DISTINCT customer) FILTER (is_later)::DOUBLE AS returning FROM orders ${where}`);
  const months = await query(`SELECT strftime(day, '%Y-%m') AS name,
    sum(sold - returned) AS value FROM orders ${where} GROUP BY 1`);
  const products = await query(`SELECT product AS name, sum(revenue) AS value FROM lines ${where}
    GROUP BY 1 ORDER BY 2 DESC LIMIT ${TOP}`);
  const channels = await query(`SELECT channel AS name, count(*)::DOUBLE AS orders,
    sum(sold - returned) AS revenue FROM orders ${where} GROUP BY 1`);
  const number = (name: string) => Number(totals?.[name]);
  const revenue = number('sold') - number('returned');
  return {
    orders: number('orders'),
    revenue,
    aov: share(revenue, number('orders')),
    customers: number('customers'),
    repeatRate: share(number('returning'), number('customers')),
    refundRate: share(number('returned'), number('sold')),
    months: named(months),
    products: named(products),
    channels: Object.fromEntries(
      channels.map(({ name, orders, revenue }) => [name, [Number(orders), Number(revenue)]]),
    ),
  };
}

/** Reads a file of visits and asks everything. */
export async function askTraffic(
  query: (sql: string) => Promise<Row[]>,
  file: string,
): Promise<TrafficAnswer> {
  const columns = Object.entries(TRAFFIC_COLUMNS).map(([name, title]) => `"${title}" AS ${name}`);
  await query(`CREATE TABLE visits AS SELECT ${columns.join(', ')}
    FROM read_csv('${file}', header = true, types = {'${TRAFFIC_COLUMNS.date}': 'VARCHAR'})`);
  const [total] = await query(`SELECT sum(sessions)::DOUBLE AS sessions,
    sum(engaged)::DOUBLE AS engaged, sum(purchases)::DOUBLE AS purchases FROM visits`);
  const by = (name: string) =>
    query(`SELECT ${name} AS name, sum(sessions)::DOUBLE AS value FROM visits GROUP BY 1`);
  const sessions = Number(total?.['sessions']);
  return {
    sessions,
    engagedRate: share(Number(total?.['engaged']), sessions),
    purchases: Number(total?.['purchases']),
    channels: named(await by('channel')),
    months: named(await by("date[:4] || '-' || date[5:6]")),
  };
}

function named(rows: Row[]): Record<string, number> {
  return Object.fromEntries(rows.map(({ name, value }) => [String(name), Number(value)]));
}
