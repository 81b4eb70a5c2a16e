// The report in plain JavaScript, over arrays by order and by line, as one would write it by hand.

import {
  type Answer,
  COLUMNS,
  type Column,
  type Slice,
  share,
  TEST_PAYMENT,
  TOP,
} from '../question.ts';

/** Names numbered as they come. */
class Names {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.list.length;
      this.numbers.set(name, number);
      this.list.push(name);
    }
    return number;
  }
}

/** No customer. */
const GUEST = -1;

/** A shop's orders and lines, row by row from cells. */
export class Shop {
  private readonly products = new Names();
  private readonly channels = new Names();
  private readonly customers = new Names();
  /** By order that counts. */
  private readonly names: string[] = [];
  private readonly created: string[] = [];
  private readonly channel: number[] = [];
  private readonly customer: number[] = [];
  private readonly sold: number[] = [];
  private readonly returned: number[] = [];
  private readonly list: number[] = [];
  /** By line of an order that counts. */
  private readonly order: number[] = [];
  private readonly product: number[] = [];
  private readonly value: number[] = [];
  /** By customer, the first order of all. */
  private first: number[] = [];

  private at: Record<Column, number> | undefined;
  /** The order of the row before, which a row without a total continues. */
  private last = '';
  private counts = false;

  /** Takes a row; the first is the header. */
  addRow(cells: readonly string[]): void {
    const at = this.at;
    if (!at) {
      this.at = positions(COLUMNS, cells);
      return;
    }
    const name = cells[at.name] as string;
    if (name !== this.last) {
      this.last = name;
      this.counts = this.addOrder(name, cells, at);
    }
    if (!this.counts) return;
    const order = this.names.length - 1;
    const value = Number(cells[at.quantity]) * Number(cells[at.price]);
    this.order.push(order);
    this.product.push(this.products.number(cells[at.product] as string));
    this.value.push(value);
    this.list[order] = (this.list[order] as number) + value;
  }

  /** After the last row. */
  finish(): void {
    const { created, names } = this;
    const isBefore = (a: number, b: number) =>
      (created[a] as string) < (created[b] as string) ||
      (created[a] === created[b] && (names[a] as string) < (names[b] as string));
    this.first = new Array(this.customers.list.length).fill(GUEST);
    for (const [order, customer] of this.customer.entries()) {
      if (customer === GUEST) continue;
      const first = this.first[customer] as number;
      if (first === GUEST || isBefore(order, first)) this.first[customer] = order;
    }
  }

  /** The report about all orders, or those of a slice. */
  report(slice?: Slice): Answer {
    const parts = this.names.map((_, order) => !slice || this.isIn(order, slice));
    const months = new Map<string, number>();
    const channels = new Map<string, [number, number]>();
    const customers = new Set<number>();
    const returning = new Set<number>();
    let [orders, sold, returned] = [0, 0, 0];
    for (const [order, isPart] of parts.entries()) {
      if (!isPart) continue;
      const revenue = (this.sold[order] as number) - (this.returned[order] as number);
      orders += 1;
      sold += this.sold[order] as number;
      returned += this.returned[order] as number;
      const month = (this.created[order] as string).slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + revenue);
      const channel = this.channels.list[this.channel[order] as number] as string;
      const [count, sum] = channels.get(channel) ?? [0, 0];
      channels.set(channel, [count + 1, sum + revenue]);
      const customer = this.customer[order] as number;
      if (customer === GUEST) continue;
      customers.add(customer);
      if (this.first[customer] !== order) returning.add(customer);
    }
    return {
      orders,
      revenue: sold - returned,
      aov: share(sold - returned, orders),
      customers: customers.size,
      repeatRate: share(returning.size, customers.size),
      refundRate: share(returned, sold),
      months: Object.fromEntries(months),
      products: this.topProducts(parts),
      channels: Object.fromEntries(channels),
    };
  }

  /** Whether the order counts. */
  private addOrder(name: string, cells: readonly string[], at: Record<Column, number>): boolean {
    const isOut =
      cells[at.status] === 'voided' ||
      cells[at.cancelled] !== '' ||
      cells[at.payment] === TEST_PAYMENT;
    if (isOut) return false;
    const total = Number(cells[at.total]);
    const untaxed = total === 0 ? 1 : (total - Number(cells[at.taxes])) / total;
    const sold = Number(cells[at.subtotal]) * untaxed;
    const email = (cells[at.email] as string).trim().toLowerCase();
    this.names.push(name);
    this.created.push((cells[at.created] as string).slice(0, 19));
    this.channel.push(this.channels.number(cells[at.channel] as string));
    this.customer.push(email === '' ? GUEST : this.customers.number(email));
    this.sold.push(sold);
    this.returned.push(Math.min(Number(cells[at.refunded]) * untaxed, sold));
    this.list.push(0);
    return true;
  }

  private isIn(order: number, { from, to, channel }: Slice): boolean {
    const day = (this.created[order] as string).slice(0, 10);
    return (
      day >= from && day <= to && this.channels.list[this.channel[order] as number] === channel
    );
  }

  private topProducts(parts: readonly boolean[]): Record<string, number> {
    const revenues = new Map<number, number>();
    for (const [line, order] of this.order.entries()) {
      if (!parts[order]) continue;
      const revenue = (this.sold[order] as number) - (this.returned[order] as number);
      const part = (this.value[line] as number) / (this.list[order] as number);
      const product = this.product[line] as number;
      revenues.set(product, (revenues.get(product) ?? 0) + revenue * part);
    }
    const names = this.products.list;
    const greatest = [...revenues].sort(([, a], [, b]) => b - a).slice(0, TOP);
    return Object.fromEntries(greatest.map(([product, sum]) => [names[product], sum]));
  }
}

/** Where the columns stand in a header. */
export function positions<Name extends string>(
  columns: Record<Name, string>,
  header: readonly string[],
): Record<Name, number> {
  const found = Object.entries<string>(columns).map(([name, title]) => {
    const at = header.indexOf(title);
    if (at < 0) throw new Error(`the file has no column ${title}`);
    return [name, at];
  });
  return Object.fromEntries(found);
}
