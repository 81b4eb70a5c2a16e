// Polars as a program of its own, on as many threads as `POLARS_MAX_THREADS` says.

import pl, { type DataFrame } from 'nodejs-polars';
import {
  type Answer,
  COLUMNS,
  type Column,
  type Slice,
  share,
  TEST_PAYMENT,
  TOP,
} from '../question.ts';
import { measure } from './measure.ts';

const { col, lit, when } = pl;

/** The columns that are numbers; all others are text. */
const NUMBERS: readonly Column[] = ['subtotal', 'taxes', 'total', 'quantity', 'price', 'refunded'];

await measure(async (file) => {
  const rows = read(file);
  const orders = ordersOf(rows);
  const lines = linesOf(rows, orders);
  return async (slice) =>
    slice ? report(part(orders, slice), part(lines, slice)) : report(orders, lines);
});

function read(file: string): DataFrame {
  const columns = Object.entries(COLUMNS) as [Column, string][];
  const named = columns.map(([name, title]) => {
    const cells = NUMBERS.includes(name) ? col(title).cast(pl.Float64) : col(title);
    return cells.alias(name);
  });
  return pl
    .scanCSV(file, { inferSchemaLength: 0 })
    .select(...named)
    .collectSync();
}

function ordersOf(rows: DataFrame): DataFrame {
  const untaxed = when(col('total').eq(lit(0)))
    .then(lit(1))
    .otherwise(col('total').minus(col('taxes')).divideBy(col('total')));
  const counts = col('total')
    .isNotNull()
    .and(col('status').neq(lit('voided')))
    .and(col('cancelled').isNull())
    .and(col('payment').fillNull(lit('')).neq(lit(TEST_PAYMENT)));
  const counting = rows
    .filter(counts)
    .select(
      col('name'),
      col('channel'),
      col('created').str.slice(0, 19).alias('at'),
      col('created').str.slice(0, 10).alias('day'),
      col('created').str.slice(0, 7).alias('month'),
      col('email').str.strip().str.toLowerCase().alias('customer'),
      col('subtotal').multiplyBy(untaxed).alias('sold'),
      col('refunded').multiplyBy(untaxed).alias('refund'),
    )
    .withColumns(
      when(col('refund').gt(col('sold')))
        .then(col('sold'))
        .otherwise(col('refund'))
        .alias('returned'),
    )
    .withColumns(col('sold').minus(col('returned')).alias('revenue'));
  const firsts = counting
    .filter(col('customer').isNotNull())
    .sort(['at', 'name'])
    .groupBy('customer')
    .agg(col('name').first().alias('first'));
  return counting.join(firsts, { on: 'customer', how: 'left' });
}

function linesOf(rows: DataFrame, orders: DataFrame): DataFrame {
  const lines = rows.select(
    col('name'),
    col('product'),
    col('quantity').multiplyBy(col('price')).alias('value'),
  );
  const lists = lines.groupBy('name').agg(col('value').sum().alias('list'));
  return lines
    .join(lists, { on: 'name', how: 'inner' })
    .join(orders.select('name', 'day', 'channel', 'revenue'), { on: 'name', how: 'inner' })
    .select(
      col('product'),
      col('day'),
      col('channel'),
      col('revenue').multiplyBy(col('value')).divideBy(col('list')).alias('revenue'),
    );
}

function part(table: DataFrame, { from, to, channel }: Slice): DataFrame {
  const days = col('day')
    .gtEq(lit(from))
    .and(col('day').ltEq(lit(to)));
  return table.filter(days.and(col('channel').eq(lit(channel))));
}

function report(orders: DataFrame, lines: DataFrame): Answer {
  const known = orders.filter(col('customer').isNotNull());
  const customers = known.getColumn('customer').nUnique();
  const later = known
    .filter(col('first').neq(col('name')))
    .getColumn('customer')
    .nUnique();
  const [sold, returned] = [sum(orders, 'sold'), sum(orders, 'returned')];
  const products = sums(lines, 'product').sort('value', true).head(TOP);
  const channels = orders
    .groupBy('channel')
    .agg(col('name').count().alias('orders'), col('revenue').sum())
    .rows();
  return {
    orders: orders.height,
    revenue: sold - returned,
    aov: share(sold - returned, orders.height),
    customers,
    repeatRate: share(later, customers),
    refundRate: share(returned, sold),
    months: Object.fromEntries(sums(orders, 'month').rows()),
    products: Object.fromEntries(products.rows()),
    channels: Object.fromEntries(channels.map(([name, ...values]) => [name, values])),
  };
}

function sum(table: DataFrame, name: string): number {
  return Number(table.getColumn(name).sum());
}

function sums(table: DataFrame, by: string): DataFrame {
  return table.groupBy(by).agg(col('revenue').sum().alias('value'));
}
