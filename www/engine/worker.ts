// Holds the engine. Started from a blob by start.ts: the only worker that inherits the page's policy.

import { initSync, onPanic, Shop } from '../pkg/shop_kpi.js';
import { LookingAhead } from './looking_ahead.js';
import type { Calls, FromWorker, ToWorker } from './messages.js';
import { isTrap, NotAdded } from './not_added.js';
import { handOver } from './reader.js';
import { Reading, type Tools } from './reading.js';
import { Restating } from './restating.js';
import { warmUp } from './warm_up.js';
import { weighGuesses, weighOptions } from './weighing.js';

let shop: Shop;
let tools: Tools;
let restating: Restating;
let lookingAhead: LookingAhead;
/** Whether any file has come. */
let isUsed = false;
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
  alerts: () => shop.alerts(),
  analyse: (asked) => shop.analyse(asked),
  ask: (question) => shop.ask(question),
  catalogue: () => shop.catalogue(),
  dimensions: () => shop.dimensions(),
  draft: (own, question) => shop.draft(own, question),
  files: () => shop.files(),
  keep: (page) => shop.keep(page),
  problems: (file) => shop.problems(file),
  recipe: () => shop.recipe(),
  remove,
  repeats: (file) => shop.repeats(file),
  replace: (older, newer) => {
    restating.flush();
    shop.replace(older, newer);
    restating.now();
  },
  setSettings: (settings) => {
    restating.flush();
    shop.setSettings(settings);
  },
  settings: () => shop.settings(),
  summary: (question) => shop.summary(question),
  useRecipe: (text) => {
    restating.flush();
    return shop.useRecipe(text);
  },
};

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (crashed) return;
  switch (data.kind) {
    case 'start':
      attempt(undefined, () => start(data));
      return;
    case 'read':
      // In a worker started by one that holds the engine.
      void handOver(data.file);
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
      attempt(data.id, () => answer(data));
  }
};

function start({ module, code, settings }: Extract<ToWorker, { kind: 'start' }>): void {
  tools = { memory: initSync({ module }).memory, code };
  onPanic((message: string) => {
    panic = message;
  });
  shop = new Shop(settings);
  restating = new Restating(
    shop,
    (action) => attempt(undefined, action),
    () => readings.size > 0,
    (restatement) => send({ kind: 'restatement', restatement }),
  );
  lookingAhead = new LookingAhead(
    shop,
    (action) => attempt(undefined, action),
    () => !crashed && readings.size === 0,
  );
  send({ kind: 'ready' });
  warmUp(() => !crashed && !isUsed).catch((error) => failed(undefined, error));
}

function answer({ id, name, args }: Extract<ToWorker, { kind: 'call' }>): void {
  const start = performance.now();
  const call = calls[name] as (...args: unknown[]) => unknown;
  send({ kind: 'answer', id, answer: call(...args) });
  for (const reading of readings.values()) reading.answered_ms += performance.now() - start;
  restating.postpone();
  lookingAhead.postpone();
}

function add({ id, file, options, isFollowed }: Extract<ToWorker, { kind: 'add' }>): void {
  const reading = new Reading(shop, tools, (progress) => send({ kind: 'progress', id, progress }));
  readings.set(id, reading);
  isUsed = true;
  queue = queue.then(async () => {
    try {
      if (crashed) return;
      restating.beforeFile();
      const report = await reading.read(file, options);
      added.set(id, report.id);
      const answer = await weighGuesses(shop, file, report);
      if (crashed) return;
      send({ kind: 'answer', id, answer });
      restating.added(file.name, isFollowed);
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
    const answer = await weighOptions(shop, tools, file, now, then);
    if (!crashed) send({ kind: 'answer', id, answer });
  } catch (error) {
    failed(id, error);
  }
}

/** A file that is still being read is cancelled. */
function remove(file: number): void {
  const reading = [...readings.values()].find((one) => one.holds(file));
  if (reading) {
    reading.cancel();
    return;
  }
  restating.flush();
  shop.remove(file);
  restating.now();
}

/** Also where the last slice was read before the wish arrived: the page counts on it. */
function cancel(id: number): void {
  readings.get(id)?.cancel();
  const file = added.get(id);
  if (file === undefined) return;
  restating.flush();
  shop.remove(file);
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
