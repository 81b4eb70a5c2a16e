// Lines of a file found again by their number, by reading slices of it: nothing large is kept.

/** A line as the engine counts them: from 1, ended by LF, CR or CRLF, also between quotes. */
export interface Line {
  readonly number: number;
  /** Without its end, cut to {@link LONGEST} characters. */
  readonly text: string;
}

/** Where a line begins, in bytes. */
interface Mark {
  readonly line: number;
  readonly at: number;
}

/** Bytes read at a time: a few milliseconds' work. */
const SLICE = 1 << 20;
/** So often a place is remembered, so that the next look need not begin at the top. */
const MARK_LINES = 2048;
/** The longest line that is shown, in bytes. */
const LONGEST = 1 << 16;

/** The upper half of DOS's page 850, which no browser decodes. */
const IBM_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const LF = 0x0a;
const CR = 0x0d;

/** Finds lines of one file. */
export class Lines {
  #marks: Mark[] = [{ line: 1, at: 0 }];
  /** The slice looked at last. */
  #slice = { offset: 0, bytes: new Uint8Array() };
  readonly #unit: 1 | 2;
  /** Where in a unit of two bytes the letter itself stands. */
  readonly #low: 0 | 1;
  readonly #encoding: string;

  /** `encoding`: as the engine names it. */
  constructor(
    private readonly file: Blob,
    encoding: string,
  ) {
    this.#unit = encoding.startsWith('utf-16') ? 2 : 1;
    this.#low = encoding === 'utf-16be' ? 1 : 0;
    this.#encoding = encoding;
  }

  /**
   * Lines `from` to `to`, as far as the file has them.
   *
   * @throws the browser's error where the file was moved or changed; the signal's reason
   */
  async read(from: number, to: number, signal?: AbortSignal): Promise<Line[]> {
    const lines: Line[] = [];
    const first = Math.max(1, from);
    const start = this.#markBefore(first);
    for await (const { number, at, end } of this.#walk(start, first, signal)) {
      if (number > to) break;
      lines.push({ number, text: await this.#text(at, end) });
      if (number === to) break;
    }
    return lines;
  }

  /**
   * Rows by their first and last line, in the file's order, in one go through the file: the first
   * line and the text. `wanted` is in that order.
   */
  async *rows(wanted: readonly (readonly [from: number, to: number])[]) {
    let next = 0;
    const begun = new Map<number, { at: number; to: number }>();
    for await (const { number, at, end } of this.#walk({ line: 1, at: 0 }, wanted[0]?.[0] ?? 1)) {
      for (let row = wanted[next]; row?.[0] === number; row = wanted[++next]) {
        begun.set(number, { at, to: row[1] });
      }
      for (const [from, row] of begun) {
        if (number < row.to) continue;
        begun.delete(from);
        yield [from, await this.#text(row.at, end)] as const;
      }
      if (next === wanted.length && begun.size === 0) return;
    }
  }

  #markBefore(line: number): Mark {
    return this.#marks.findLast((mark) => mark.line <= line) ?? { line: 1, at: 0 };
  }

  async #text(at: number, end: number): Promise<string> {
    const last = Math.min(end, at + LONGEST);
    const from = at - this.#slice.offset;
    const isHere = from >= 0 && last - this.#slice.offset <= this.#slice.bytes.length;
    const bytes = isHere
      ? this.#slice.bytes.subarray(from, last - this.#slice.offset)
      : await this.file.slice(at, last).arrayBuffer();
    return decode(bytes, this.#encoding).replace(/[\r\n]+$/, '');
  }

  /** The lines from `first` on: number, first byte, and where the next one begins. */
  async *#walk(mark: Mark, first: number, signal?: AbortSignal) {
    let { line, at } = mark;
    let pendingCr = false;
    for (let offset = at; offset < this.file.size; offset += SLICE) {
      signal?.throwIfAborted();
      const bytes = new Uint8Array(await this.file.slice(offset, offset + SLICE).arrayBuffer());
      this.#slice = { offset, bytes };
      for (let index = 0; index < bytes.length; index += this.#unit) {
        const letter = this.#letter(bytes, index);
        if (pendingCr) {
          // A CR ends the line, unless the LF after it does.
          const end = offset + index + (letter === LF ? this.#unit : 0);
          if (line >= first) yield { number: line, at, end };
          this.#mark(line + 1, end);
          [line, at, pendingCr] = [line + 1, end, false];
          if (letter === LF) continue;
        }
        if (letter === CR) pendingCr = true;
        if (letter !== LF) continue;
        const end = offset + index + this.#unit;
        if (line >= first) yield { number: line, at, end };
        this.#mark(line + 1, end);
        [line, at] = [line + 1, end];
      }
    }
    if (at < this.file.size && line >= first) yield { number: line, at, end: this.file.size };
  }

  #letter(bytes: Uint8Array, index: number): number {
    if (this.#unit === 1) return bytes[index] ?? 0;
    const other = bytes[index + 1 - this.#low] ?? 0;
    return other === 0 ? (bytes[index + this.#low] ?? 0) : -1;
  }

  #mark(line: number, at: number): void {
    const last = this.#marks.at(-1)?.line ?? 0;
    if (line >= last + MARK_LINES) this.#marks.push({ line, at });
  }
}

/** Bytes as text; what is none is shown as such, not refused. */
function decode(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>, encoding: string): string {
  if (encoding !== 'ibm850') return new TextDecoder(encoding).decode(bytes);
  return Array.from(new Uint8Array(bytes), (byte) =>
    byte < 128 ? String.fromCharCode(byte) : (IBM_850[byte - 128] ?? ''),
  ).join('');
}
