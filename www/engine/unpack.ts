// Opens archives in a stream and under limits, in a worker: see unpacking.ts.

import {
  BlobReader,
  configure,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import {
  ArchiveError,
  type ArchiveKind,
  INSIDE,
  isDocument,
  type LeftOut,
  LIMITS,
  reasonToLeave,
  type Unpacked,
  type UnpackFollow,
} from './archive.js';

// The browser's own inflating, in this worker: the policy lets no foreign one start.
configure({ useWebWorkers: false, useCompressionStream: true });

type OnProgress = UnpackFollow['onProgress'];

/** Bytes that are gathered before the browser takes them over, which may put them on disk. */
const GATHERED = 8 * 2 ** 20;
const PROGRESS_MS = 100;

/**
 * The tables in an archive; null for a workbook, which is a ZIP only inside: the engine names it.
 * All of them or none: nothing is kept of an archive that breaks a limit.
 *
 * @param onProgress is called at least four times a second: bytes done, of so many
 * @throws ArchiveError
 */
export function unpack(
  file: File,
  kind: ArchiveKind,
  onProgress: OnProgress,
): Promise<Unpacked | null> {
  return kind === 'zip' ? unpackZip(file, onProgress) : unpackGzip(file, onProgress);
}

async function unpackZip(file: File, onProgress: OnProgress): Promise<Unpacked | null> {
  const entries = await list(file);
  if (isDocument(entries.map(({ filename }) => filename))) return null;
  const { wanted, left } = sort(entries);
  const all = wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (all > LIMITS.bytes || wanted.some(isInflated)) throw tooLarge(file);
  const meter = new Meter(all, onProgress);
  const files: File[] = [];
  for (const entry of wanted) {
    const blob = await inflate(entry, meter, file);
    if (blob) files.push(fileOf(blob, `${file.name}${INSIDE}${entry.filename}`, entry.lastModDate));
    else left.push({ name: entry.filename, why: 'damaged' });
  }
  meter.end();
  if (files.length === 0) throw new ArchiveError(faultOf(left), `${file.name}: no tables`, left);
  return { files, left };
}

/** All files of the archive, by its directory. */
async function list(file: File): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  let count = 0;
  try {
    for await (const entry of new ZipReader(new BlobReader(file)).getEntriesGenerator()) {
      count += 1;
      if (count > LIMITS.entries) break;
      if (!entry.directory) entries.push(entry);
    }
  } catch (error) {
    await checkThere(file);
    throw new ArchiveError('damaged', String(error));
  }
  if (count > LIMITS.entries) throw new ArchiveError('too_many', file.name);
  return entries;
}

function sort(entries: readonly FileEntry[]): { wanted: FileEntry[]; left: LeftOut[] } {
  const wanted: FileEntry[] = [];
  const left: LeftOut[] = [];
  for (const entry of entries) {
    const why = reasonToLeave(entry.filename) ?? (entry.encrypted ? 'encrypted' : null);
    if (why) left.push({ name: entry.filename, why });
    else wanted.push(entry);
  }
  return { wanted, left };
}

/** One file of the archive; null if it is damaged. */
async function inflate(entry: FileEntry, meter: Meter, archive: File): Promise<Blob | null> {
  const heap = new Heap();
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      heap.add(chunk);
      // What the directory promised may be a lie.
      if (meter.add(chunk.length) > LIMITS.bytes || isBomb(heap.size, entry.compressedSize)) {
        throw tooLarge(archive);
      }
    },
  });
  try {
    await entry.getData(sink, { checkCrc32: true });
    return heap.blob();
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    await checkThere(archive);
    return null;
  }
}

async function unpackGzip(file: File, onProgress: OnProgress): Promise<Unpacked> {
  const meter = new Meter(file.size, onProgress);
  const heap = new Heap();
  const packed = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        meter.add(chunk.length);
        controller.enqueue(chunk);
      },
    }),
  );
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      heap.add(chunk);
      if (heap.size > LIMITS.bytes || isBomb(heap.size, file.size)) throw tooLarge(file);
    },
  });
  try {
    await packed.pipeThrough(new DecompressionStream('gzip')).pipeTo(sink);
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    await checkThere(file);
    throw new ArchiveError('damaged', String(error));
  }
  meter.end();
  const inner = file.name.replace(/\.(gz|gzip)$/i, '');
  const name = `${file.name}${INSIDE}${inner === file.name ? `${inner}.csv` : inner}`;
  return { files: [fileOf(heap.blob(), name, new Date(file.lastModified))], left: [] };
}

/** @throws the browser's own error where the archive was moved or changed in the meantime */
async function checkThere(file: File): Promise<void> {
  await file.slice(0, 1).arrayBuffer();
}

/** Gathers chunks and hands them on to the browser, so that no large file lies in memory. */
class Heap {
  size = 0;
  #blobs: Blob[] = [];
  #chunks: Uint8Array<ArrayBuffer>[] = [];
  #gathered = 0;

  add(chunk: Uint8Array): void {
    this.size += chunk.length;
    this.#gathered += chunk.length;
    this.#chunks.push(chunk as Uint8Array<ArrayBuffer>);
    if (this.#gathered >= GATHERED) this.#handOn();
  }

  blob(): Blob {
    this.#handOn();
    return new Blob(this.#blobs);
  }

  #handOn(): void {
    this.#blobs.push(new Blob(this.#chunks));
    this.#chunks = [];
    this.#gathered = 0;
  }
}

/** Counts bytes and tells the page, often enough and no more. */
class Meter {
  #done = 0;
  #told = 0;

  constructor(
    private readonly all: number,
    private readonly onProgress: OnProgress,
  ) {
    onProgress(0, all);
  }

  /** Answers the bytes so far. */
  add(bytes: number): number {
    this.#done += bytes;
    const now = performance.now();
    if (now - this.#told >= PROGRESS_MS) {
      this.#told = now;
      this.onProgress(this.#done, this.all);
    }
    return this.#done;
  }

  end(): void {
    this.onProgress(this.all, this.all);
  }
}

function isInflated({ uncompressedSize, compressedSize }: FileEntry): boolean {
  return isBomb(uncompressedSize, compressedSize);
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > LIMITS.ratioFrom && unpacked > packed * LIMITS.ratio;
}

function tooLarge(file: File): ArchiveError {
  return new ArchiveError('too_large', file.name);
}

function faultOf(left: readonly LeftOut[]): 'encrypted' | 'damaged' | 'no_tables' {
  if (left.some(({ why }) => why === 'damaged')) return 'damaged';
  return left.some(({ why }) => why === 'encrypted') ? 'encrypted' : 'no_tables';
}

function fileOf(blob: Blob, name: string, date: Date | undefined): File {
  const lastModified = date?.getTime();
  return new File([blob], name, {
    type: 'text/csv',
    ...(lastModified ? { lastModified } : {}),
  });
}
