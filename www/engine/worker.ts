// Holds the engine. Started from a blob by start.ts: the only worker that inherits the page's policy.

import { initSync, onPanic, Shop } from '../pkg/shop_kpi.js';
import type { Calls, FromWorker, ToWorker } from './messages.js';
import { isTrap, NotAdded, Reading } from './reading.js';
import { weighGuesses, weighOptions } from './weighing.js';

let shop: Shop;
let memory: WebAssembly.Memory;
/** Whether the engine has failed: its memory is in no known state, so nothing may use it again. */
let crashed = false;
/** What Rust said when it failed, with the place in its source. */
let panic = '';
/** By the number of the request: the files still to be read, and the number of those that are. */
const readings = new Map<number, Reading>();
const added = new Map<number, number>();
/** One file after the other: files keep the order in which they were added. */
let queue: Promise<void> = Promise.resolve();

const calls: Calls = {
  analyse: (asked) => shop.analyse(asked),
  ask: (question) => shop.ask(question),
  catalogue: () => shop.catalogue(),
  files: () => shop.files(),
  keep: (page) => shop.keep(page),
  problems: (file) => shop.problems(file),
  recipe: () => shop.recipe(),
  remove,
  repeats: (file) => shop.repeats(file),
  replace: (older, newer) => {
    shop.replace(older, newer);
    tellRestatement();
  },
  setSettings: (settings) => shop.setSettings(settings),
  settings: () => shop.settings(),
  useRecipe: (text) => shop.useRecipe(text),
};

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (crashed) return;
  switch (data.kind) {
    case 'start':
      attempt(undefined, () => start(data.module, data.settings));
      return;
    case 'add':
      add(data);
      return;
    case 'weigh':
      void weigh(data);
      return;
    case 'cancel':
      attempt(undefined, () => cancel(data.id));
      return;
    case 'call':
      attempt(data.id, () => {
        const call = calls[data.name] as (...args: unknown[]) => unknown;
        send({ kind: 'answer', id: data.id, answer: call(...data.args) });
      });
  }
};

function start(module: WebAssembly.Module, settings: Parameters<Calls['setSettings']>[0]): void {
  memory = initSync({ module }).memory;
  onPanic((message: string) => {
    panic = message;
  });
  shop = new Shop(settings);
  // From here on it watches what files change.
  shop.restatement();
  send({ kind: 'ready' });
}

function add({ id, file, options }: Extract<ToWorker, { kind: 'add' }>): void {
  const reading = new Reading(shop, memory, (progress) => send({ kind: 'progress', id, progress }));
  readings.set(id, reading);
  queue = queue.then(async () => {
    try {
      if (crashed) return;
      const report = await reading.read(file, options);
      added.set(id, report.id);
      const answer = await weighGuesses(shop, file, report);
      if (crashed) return;
      send({ kind: 'answer', id, answer });
      tellRestatement();
    } catch (error) {
      failed(id, error);
    } finally {
      readings.delete(id);
    }
  });
}

/** Beside the files being added, in shops of its own. */
async function weigh({ id, file, now, then }: Extract<ToWorker, { kind: 'weigh' }>): Promise<void> {
  try {
    const answer = await weighOptions(shop, memory, file, now, then);
    if (!crashed) send({ kind: 'answer', id, answer });
  } catch (error) {
    failed(id, error);
  }
}

function tellRestatement(): void {
  const restatement = shop.restatement();
  if (restatement) send({ kind: 'restatement', restatement });
}

/** A file that is still being read is cancelled. */
function remove(file: number): void {
  const reading = [...readings.values()].find((one) => one.holds(file));
  if (reading) {
    reading.cancel();
    return;
  }
  shop.remove(file);
  tellRestatement();
}

/** Also where the last slice was read before the wish arrived: the page counts on it. */
function cancel(id: number): void {
  readings.get(id)?.cancel();
  const file = added.get(id);
  if (file !== undefined) shop.remove(file);
}

function attempt(id: number | undefined, action: () => void): void {
  try {
    action();
  } catch (error) {
    failed(id, error);
  }
}

/** A request that makes no sense is answered; a failing engine ends everything. */
function failed(id: number | undefined, error: unknown): void {
  if (crashed) return;
  const message = error instanceof Error ? error.message : String(error);
  if (id !== undefined && !isTrap(error)) {
    const reason = error instanceof NotAdded ? error.reason : 'refused';
    send({ kind: 'failed', id, reason, message });
  } else {
    crashed = true;
    send({ kind: 'crashed', message: panic || message });
  }
}

function send(message: FromWorker): void {
  self.postMessage(message);
}
