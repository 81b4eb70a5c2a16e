// Where the cells of a record stand in its text, to mark one of them. The engine has read them; this
// only finds the place again.

/** Where a cell stands: first character, and the one after its last. Its quotes belong to it. */
export type Span = readonly [from: number, to: number];

/** The marks a record is split by. */
export interface Marks {
  readonly delimiter: string;
  readonly quote?: string | null | undefined;
  readonly escape?: string | null | undefined;
}

/** The places of all cells of a record. */
export function cellsOf(text: string, marks: Marks): Span[] {
  const { delimiter, quote } = marks;
  const spans: Span[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (marks.escape && letter === marks.escape) at += 1;
    else if (quote && letter === quote && (isQuoted || mayQuote(text.slice(from, at)))) {
      isQuoted = !isQuoted;
    } else if (!isQuoted && text.startsWith(delimiter, at)) {
      spans.push([from, at]);
      from = at + delimiter.length;
      at = from - 1;
    }
  }
  spans.push([from, text.length]);
  return spans;
}

/** Whether a quote after this beginning of a cell is more than a letter: it opens it, or is doubled. */
function mayQuote(begun: string): boolean {
  return /^\s*(["'].*)?$/s.test(begun);
}

/** A piece of a line: what stands before the marked part, the part, and what follows. */
export interface Piece {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Most characters shown on either side of the marked cell. */
const SIDE = 160;

/** The part of a line around its marked span, shortened where it is long. */
export function pieceOf(text: string, span: Span | undefined): Piece {
  const [from, to] = span ?? [0, 0];
  const first = span ? Math.max(0, from - SIDE) : 0;
  const last = Math.min(text.length, to + 2 * SIDE);
  return {
    before: `${first > 0 ? '…' : ''}${text.slice(first, from)}`,
    marked: text.slice(from, to),
    after: `${text.slice(to, last)}${last < text.length ? '…' : ''}`,
  };
}
