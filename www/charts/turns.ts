// Elements that are costly to draw take turns, so that a page of many is drawn in several short
// tasks: what the reader does, and the next frame, come in between.

/** So long may one task draw, in ms: a frame has 16. */
const BUSY_MS = 10;

const waiting: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.onmessage = draw;
/** Drawn in this task so far, in ms. */
let drawn_ms = 0;
let isNextTaskDue = false;

/** Draws at once if this task has drawn little, else when it is its turn. */
export function inTurn(draws: () => void): Promise<void> | undefined {
  if (waiting.length === 0 && drawn_ms < BUSY_MS) {
    timed(draws);
    goOn();
    return undefined;
  }
  return new Promise((done, fail) => {
    waiting.push(() => {
      try {
        draws();
        done();
      } catch (error) {
        fail(error);
      }
    });
    goOn();
  });
}

function draw(): void {
  isNextTaskDue = false;
  drawn_ms = 0;
  while (drawn_ms < BUSY_MS) {
    const next = waiting.shift();
    if (!next) return;
    timed(next);
  }
  goOn();
}

function timed(draws: () => void): void {
  const start = performance.now();
  draws();
  drawn_ms += performance.now() - start;
}

/** In a task of its own. */
function goOn(): void {
  if (isNextTaskDue) return;
  isNextTaskDue = true;
  channel.port2.postMessage(null);
}
