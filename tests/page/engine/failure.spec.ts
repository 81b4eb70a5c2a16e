// What happens when the engine fails, and what the policy keeps a worker from.

import type { Page } from '@playwright/test';
import { expect, open, test, type Watch } from '../fixtures.ts';

/** Puts code in front of the worker's own. */
async function openWith(page: Page, watch: Watch, code: string, address = 'engine/') {
  await page.route('**/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${code};${await response.text()}` });
  });
  await open(page, watch, address);
}

/**
 * Makes the engine meet a real trap at the file `trap.csv`: its export `shop_open` is replaced by
 * an instruction that never returns, as a failed assertion compiles to.
 */
const TRAP = `(() => {
  const unreachable = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0,
    7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
  const Instance = WebAssembly.Instance;
  const { trap } = { trap: new Instance(new WebAssembly.Module(unreachable)).exports.t };
  let armed = false;
  const slice = File.prototype.slice;
  File.prototype.slice = function (...range) {
    armed ||= this.name === 'trap.csv';
    return slice.apply(this, range);
  };
  WebAssembly.Instance = function (module, imports) {
    const { exports } = new Instance(module, imports);
    const push = (...args) => (armed ? trap() : exports.shop_push(...args));
    return { exports: { ...exports, shop_push: push } };
  };
})()`;

test('replaces an engine that failed, and says which files it held', async ({ page, watch }) => {
  await openWith(page, watch, TRAP);
  const seen = await page.evaluate(async () => {
    const { ShopClient } = window;
    const file = (name: string) => new File(['order_id,date,total\n1,2026-03-01,2.00\n'], name);
    const shop = await ShopClient.start({ currency: 'DKK' });
    const crashed = new Promise<Parameters<NonNullable<typeof shop.onCrash>>[0]>((resolve) => {
      shop.onCrash = resolve;
    });
    await shop.add(file('good.csv'), {});
    const outcomes = await Promise.allSettled([
      shop.add(file('trap.csv')),
      shop.add(file('after.csv')),
    ]);
    const crash = await crashed;
    const before = await shop.files();
    // The page offers to load them again: the files are still at hand.
    for (const { file, options } of crash.lost) await shop.add(file, options);
    return {
      reasons: outcomes.map((outcome) =>
        outcome.status === 'rejected' ? outcome.reason.reason : 'answered',
      ),
      message: crash.message,
      final: crash.final,
      lost: crash.lost.map(({ file }) => file.name),
      reading: crash.reading.map(({ file }) => file.name),
      before: before.length,
      after: (await shop.files()).map(({ name }) => name),
      currency: (await shop.settings()).currency,
    };
  });
  expect(seen).toEqual({
    reasons: ['crashed', 'crashed'],
    message: expect.stringMatching(/unreachable/),
    final: false,
    lost: ['good.csv'],
    reading: ['trap.csv', 'after.csv'],
    before: 0,
    after: ['good.csv'],
    currency: 'DKK',
  });
});

test('says so where the engine cannot start at all', async ({ page, watch }) => {
  await openWith(
    page,
    watch,
    'WebAssembly.Instance = function () { throw new RangeError("no memory") }',
  );
  const reason = await page.evaluate(() =>
    window.ShopClient.start().then(
      () => 'started',
      (error) => `${error.reason}: ${error.message}`,
    ),
  );
  expect(reason).toBe('crashed: no memory');
});

/** Tells the page what is read, from whichever worker reads it: as a whole is without end. */
const TELL_READS = `(() => {
  const channel = new BroadcastChannel('read');
  const told = (bytes) => channel.postMessage(bytes);
  const { arrayBuffer } = Blob.prototype;
  Blob.prototype.arrayBuffer = function () {
    told(this.size);
    return arrayBuffer.call(this);
  };
  Blob.prototype.text = () => told(Infinity);
  const { read } = ReadableStreamBYOBReader.prototype;
  ReadableStreamBYOBReader.prototype.read = async function (view) {
    const chunk = await read.call(this, view);
    told(chunk.value.length);
    return chunk;
  };
  const { getReader } = ReadableStream.prototype;
  ReadableStream.prototype.getReader = function (options) {
    if (!options) told(Infinity);
    if (self.hasNoBuffers) throw new TypeError('no byte stream');
    return getReader.call(this, options);
  };
})()`;

for (const [how, before] of [
  ['in a stream into small buffers', ''],
  ['in slices where streams fill no buffers', ';self.hasNoBuffers = true'],
] as const) {
  test(`reads a file ${how}, never as a whole`, async ({ page, watch }) => {
    await openWith(page, watch, TELL_READS + before);
    const { size, rows, sizes } = await page.evaluate(async () => {
      const sizes: number[] = [];
      new BroadcastChannel('read').onmessage = ({ data }) => sizes.push(data);
      const row = `1,2026-03-01,2.00,${'a long note, '.repeat(40)}\n`;
      const file = new File(['order_id,date,total,note\n', row.repeat(12_000)], 'large.csv');
      const report = await (await window.ShopClient.start()).add(file);
      await new Promise((done) => setTimeout(done, 500));
      return { size: file.size, rows: report.rows_read, sizes };
    });
    expect(rows).toBe(12_000);
    // And one byte at the end, to see whether the file is still what it was.
    expect(sizes.reduce((sum, part) => sum + part, 0)).toBe(size + 1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4 * 2 ** 20);
  });
}

// With the host's headers, and with nothing but the policy in the page.
for (const address of ['engine/', 'bare-engine/']) {
  test(`lets neither page nor worker talk to another site (${address})`, async ({
    page,
    watch,
    baseURL,
  }) => {
    // The attempts are breaches of the policy; a request that went out would be another fault.
    watch.provoke(
      /^(breach of the policy: connect-src |console: .*Content Security Policy|error: .*connect-src)/,
    );
    const other = (baseURL ?? '').replace('localhost', '127.0.0.1');
    const attempt = `fetch('${other}').then(() => 'out', () => 'blocked')`;
    await openWith(
      page,
      watch,
      `${attempt}.then((outcome) => { self.name = outcome })
      .then(() => self.postMessage({ kind: 'outcome', outcome: self.name }))`,
      address,
    );
    const outcomes = await page.evaluate(async (url) => {
      const heard = new Promise((resolve) => {
        const listen = Worker.prototype.addEventListener;
        Worker.prototype.addEventListener = function (this: Worker, ...args: unknown[]) {
          listen.call(this, 'message', (event) => {
            const { data } = event as MessageEvent<{ kind: string; outcome?: string }>;
            if (data.kind === 'outcome') resolve(data.outcome);
          });
          return Reflect.apply(listen, this, args);
        };
      });
      await window.ShopClient.start();
      const fromPage = await fetch(url).then(
        () => 'out',
        () => 'blocked',
      );
      return [fromPage, await heard];
    }, other);
    expect(outcomes).toEqual(['blocked', 'blocked']);
  });
}
