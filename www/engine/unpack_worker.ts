// Opens archives beside the page: see unpacking.ts.

import { ArchiveError, type ArchiveKind } from './archive.js';
import { unpack } from './unpack.js';
import type { FromUnpacker } from './unpacking.js';

self.onmessage = async ({ data }: MessageEvent<{ file: File; kind: ArchiveKind }>) => {
  try {
    const unpacked = await unpack(data.file, data.kind, (done, all) =>
      tell({ kind: 'progress', done, all }),
    );
    tell({ kind: 'done', unpacked });
  } catch (error) {
    if (error instanceof ArchiveError) {
      const { fault, message, left } = error;
      tell({ kind: 'fault', fault, message, left });
    } else tell({ kind: 'unreadable', message: String(error) });
  }
};

function tell(message: FromUnpacker): void {
  self.postMessage(message);
}
