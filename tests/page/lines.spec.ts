// Lines and cells found again in a file, as the engine counts them.

import { Lines } from '../../www/state/lines.js';
import { cellsOf, pieceOf } from '../../www/state/record.js';
import { expect, test } from './fixtures.js';

/** Text as bytes of an encoding. */
function bytes(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const units = [...text].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) =>
      encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );
}

test('finds lines by number, whatever ends them and however they are encoded', async () => {
  // As the engine counts: LF, CR and CRLF each end one line; the last may have no end.
  const text = 'a,b\r\n1,ü\n2,"x\ny"\r3,\u270a\n\n4,z';
  const lines = ['a,b', '1,ü', '2,"x', 'y"', '3,\u270a', '', '4,z'];
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
    const found = await new Lines(new Blob([bytes(text, encoding)]), encoding).read(1, 99);
    expect(found, encoding).toEqual(lines.map((line, at) => ({ number: at + 1, text: line })));
  }
});

test('finds a line far down, and then one before it', async () => {
  // 300,000 lines of 20 bytes: several slices, and line ends on their borders.
  const count = 300_000;
  const all = Array.from({ length: count }, (_, at) => `${at + 1}`.padEnd(18, '.'));
  const lines = new Lines(new Blob([all.join('\r\n')]), 'utf-8');
  for (const number of [count, 3, 52_429, 157_288, count - 1]) {
    const [found] = await lines.read(number, number);
    expect(found).toEqual({ number, text: `${number}`.padEnd(18, '.') });
  }
  const rows: (readonly [number, string])[] = [];
  for await (const row of lines.rows([
    [2, 3],
    [3, 3],
    [200_000, 200_000],
  ]))
    rows.push(row);
  expect(rows.map(([line, text]) => [line, text.length])).toEqual([
    [2, 38],
    [3, 18],
    [200_000, 18],
  ]);
});

test('reads the letters of a DOS file', async () => {
  // Page 850: 9B is ø, 86 å, E1 ß.
  const dos = new Uint8Array([0x9b, 0x86, 0xe1, 0x0a]);
  expect(await new Lines(new Blob([dos]), 'ibm850').read(1, 1)).toEqual([
    { number: 1, text: 'øåß' },
  ]);
});

test('finds the cells of a record', () => {
  const cells = (text: string, delimiter: string, marked: string | null = null) =>
    cellsOf(text, { delimiter, quote: '"', escape: marked }).map(([from, to]) =>
      text.slice(from, to),
    );
  expect(cells('a,"b,c",d', ',')).toEqual(['a', '"b,c"', 'd']);
  expect(cells('a,"b ""c"", d",e', ',')).toEqual(['a', '"b ""c"", d"', 'e']);
  expect(cells('5" lamp;2;', ';')).toEqual(['5" lamp', '2', '']);
  expect(cells('a||b|c||d', '||')).toEqual(['a', 'b|c', 'd']);
  expect(cells('"a\\"b,c",d', ',', '\\')).toEqual(['"a\\"b,c"', 'd']);
  expect(cells('"two\nlines",x', ',')).toEqual(['"two\nlines"', 'x']);
});

test('shortens a long line around the cell', () => {
  const text = `${'a'.repeat(500)},here,${'b'.repeat(900)}`;
  const { before, marked, after } = pieceOf(text, [501, 505]);
  expect(marked).toBe('here');
  expect(before).toBe(`…${'a'.repeat(159)},`);
  expect(after).toBe(`,${'b'.repeat(319)}…`);
});
