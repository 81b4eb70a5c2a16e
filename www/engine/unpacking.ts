// Opens archives in a worker of their own, so that the page never waits. Fetched with the files
// panel, as few visits need it.

import {
  ArchiveError,
  type ArchiveFault,
  type ArchiveKind,
  type LeftOut,
  type Unpacked,
  type UnpackFollow,
} from './archive.js';
import { spawn } from './spawn.js';
import { fetchCode } from './start.js';
import workerUrl from './unpack_worker.ts?worker&url';

/** From the worker: how far it is, then how it ended. */
export type FromUnpacker =
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'done'; unpacked: Unpacked | null }
  | { kind: 'fault'; fault: ArchiveFault; message: string; left: readonly LeftOut[] }
  | { kind: 'unreadable'; message: string };

/** Fetched with this module: nothing is fetched once files are here. */
const code = await fetchCode(workerUrl);

/**
 * The tables in an archive; null for a workbook, which is a ZIP only inside: the engine names it.
 * All of them or none: nothing is kept of an archive that breaks a limit or is cancelled.
 *
 * @throws ArchiveError; the signal's reason if cancelled
 */
export async function unpack(
  file: File,
  kind: ArchiveKind,
  { signal, onProgress }: UnpackFollow,
): Promise<Unpacked | null> {
  const worker = spawn(code, 'shop-kpi-unpack');
  try {
    return await new Promise((done, fail) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => fail(signal.reason), { once: true });
      worker.onerror = ({ message }) => fail(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<FromUnpacker>) => {
        if (data.kind === 'progress') onProgress(data.done, data.all);
        else if (data.kind === 'done') done(data.unpacked);
        else if (data.kind === 'fault') fail(new ArchiveError(data.fault, data.message, data.left));
        else fail(new DOMException(data.message, 'NotReadableError'));
      };
      worker.postMessage({ file, kind });
    });
  } finally {
    worker.terminate();
  }
}
