// A contestant in a worker of its own, as a page would run it that is to stay smooth.

import type { Contestant } from '../question.ts';

type Call = { id: number; name: keyof Contestant; args: unknown[] };
type Reply = { id: number; answer?: unknown; error?: string };

/** The page's side: calls become messages. */
export function remote(worker: Worker): Required<Omit<Contestant, 'refresh'>> {
  const pending = new Map<number, (reply: Reply) => void>();
  let failed = '';
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => pending.get(data.id)?.(data);
  worker.onerror = ({ message }) => {
    failed = message || 'the worker did not start';
    for (const settle of pending.values()) settle({ id: 0, error: failed });
  };
  const call =
    (name: keyof Contestant) =>
    (...args: unknown[]): Promise<never> =>
      new Promise((resolve, reject) => {
        if (failed) reject(new Error(failed));
        last += 1;
        pending.set(last, ({ answer, error }) =>
          error === undefined ? resolve(answer as never) : reject(new Error(error)),
        );
        worker.postMessage({ id: last, name, args } satisfies Call);
      });
  return {
    start: call('start'),
    load: call('load'),
    ask: call('ask'),
    traffic: call('traffic'),
  };
}

/** The worker's side. */
export function serve(contestant: Contestant): void {
  self.onmessage = async ({ data: { id, name, args } }: MessageEvent<Call>) => {
    try {
      const method = contestant[name] as ((...args: unknown[]) => Promise<unknown>) | undefined;
      const answer = await method?.apply(contestant, args);
      self.postMessage({ id, answer } satisfies Reply);
    } catch (error) {
      self.postMessage({ id, error: String(error) } satisfies Reply);
    }
  };
}
