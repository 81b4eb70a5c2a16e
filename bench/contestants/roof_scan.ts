// The roof: the file streamed through a worker that counts its delimiters.

import { remote } from '../plain/remote.ts';
import type { Contestant } from '../question.ts';

const worker = new Worker(new URL('./roof_scan_worker.ts', import.meta.url), { type: 'module' });
const { start, load } = remote(worker);

export default { start, load } satisfies Contestant;
