// Browsers translate a module's functions when they are first called, and better ones when they are
// called often. A made-up shop calls them before the reader's files come: the first file then takes
// half as long.

import { Shop } from '../pkg/shop_kpi.js';
import { turn } from './turn.js';

const HEADER =
  'Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,' +
  'Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Country,Cancelled at,' +
  'Refunded Amount,Source';

/** Files of so many orders: each is over before a reader could notice. */
const ORDERS = 200;
const FILES = 8;

/** Answers what the page is likely to ask, for a shop that is thrown away. Ends early if told to. */
export async function warmUp(isNeeded: () => boolean): Promise<void> {
  const shop = new Shop({});
  shop.restatement();
  for (let file = 0; file < FILES && isNeeded(); file += 1) {
    const id = shop.open('orders.csv', {});
    shop.push(id, orders(file * ORDERS));
    shop.finish(id);
    await turn();
  }
  const questions = [
    { kpis: ['orders'] },
    { kpis: ['revenue', 'orders', 'aov', 'new_customers'], grain: 'month', compare: 'previous' },
    { kpis: ['revenue'], by: 'product', limit: 10 },
  ] as const;
  for (const question of questions) {
    if (!isNeeded()) break;
    shop.ask({ ...question, kpis: [...question.kpis] });
    await turn();
  }
  if (isNeeded()) shop.restatement();
  shop.free();
}

function orders(from: number): Uint8Array {
  const rows = Array.from({ length: ORDERS }, (_, at) => order(from + at));
  return new TextEncoder().encode([HEADER, ...rows, ''].join('\n'));
}

function order(number: number): string {
  const day = new Date(Date.UTC(2025, 0, 1 + (number % 360))).toISOString().slice(0, 10);
  const price = `${10 + (number % 80)}.50`;
  const article = number % 40;
  return (
    `#${number},c${number % 300}@example.org,paid,EUR,${price},4.95,3.10,${price},0.00,` +
    `${day} 10:00:00 +0100,1,"Mug, ${article}",${price},M${article},NL,,0.00,web`
  );
}
