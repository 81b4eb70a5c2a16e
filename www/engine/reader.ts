// Reads a file for the worker that parses it: the other side of slices.ts.

/**
 * Bytes of a slice: enough to parse at full speed, few enough for cancelling and progress not to
 * wait.
 */
export const SLICE_BYTES = 1 << 19;

/** Buffers that go to and fro: so many slices are read ahead, and no more. */
const BUFFERS = 8;

/** To the reading worker: a file to read, then each buffer that has been used. */
export type ToReader = { kind: 'read'; file: Blob } | { kind: 'used'; buffer: ArrayBuffer };

/** From it: slices, then the end. */
export type FromReader =
  | { kind: 'slice'; buffer: ArrayBuffer; bytes: number }
  | { kind: 'end' }
  | { kind: 'failed'; message: string };

/** Fills a buffer with what comes next, to its end unless the file ends. */
type Fill = (empty: ArrayBuffer) => Promise<{ buffer: ArrayBuffer; bytes: number }>;

/** Reads the file into buffers and posts them, as long as used ones come back. */
export async function handOver(file: Blob): Promise<void> {
  const free = Array.from({ length: BUFFERS }, () => new ArrayBuffer(SLICE_BYTES));
  let wake = () => {};
  self.onmessage = ({ data }: MessageEvent<ToReader>) => {
    if (data.kind === 'used') free.push(data.buffer);
    wake();
  };
  try {
    const fill = fillerOf(file);
    for (let isEnd = false; !isEnd; ) {
      const empty = free.pop();
      if (empty) isEnd = await give(fill, empty);
      else
        await new Promise<void>((done) => {
          wake = done;
        });
    }
    tell({ kind: 'end' });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Answers whether it was the last slice. */
async function give(fill: Fill, empty: ArrayBuffer): Promise<boolean> {
  const { buffer, bytes } = await fill(empty);
  if (bytes > 0) tell({ kind: 'slice', buffer, bytes }, [buffer]);
  return bytes < SLICE_BYTES;
}

/** A stream that fills our own buffers; slices where the browser has no such stream of a file. */
function fillerOf(file: Blob): Fill {
  try {
    return fromStream(file.stream().getReader({ mode: 'byob' }));
  } catch {
    return fromSlices(file);
  }
}

function fromStream(stream: ReadableStreamBYOBReader): Fill {
  return async (empty) => {
    let buffer = empty;
    let bytes = 0;
    while (bytes < SLICE_BYTES) {
      const { value, done } = await stream.read(new Uint8Array(buffer, bytes));
      if (!value) break;
      buffer = value.buffer;
      bytes += value.length;
      if (done) break;
    }
    return { buffer, bytes };
  };
}

function fromSlices(file: Blob): Fill {
  let from = 0;
  return async () => {
    const buffer = await file.slice(from, from + SLICE_BYTES).arrayBuffer();
    from += buffer.byteLength;
    return { buffer, bytes: buffer.byteLength };
  };
}

function tell(message: FromReader, handedOver: Transferable[] = []): void {
  self.postMessage(message, { transfer: handedOver });
}
