// The problems of a file as a table to save: each with its reason, what to do, and its row as written.

import type { FileReport, Problem } from '../engine/types.js';
import { DOCTOR } from '../locales/doctor.js';
import { fill } from '../locales/text.js';
import { Lines } from './lines.js';
import { toCsv } from './save.js';
import type { Words } from './words.js';

/** Longest row that is quoted, in characters. */
const LONGEST = 2000;

/** As CSV, safe to open in a spreadsheet. Rows are read from the file again; of one gone, none. */
export async function rejectsCsv(
  file: File,
  report: FileReport,
  problems: readonly Problem[],
  words: Words,
): Promise<string> {
  const head = [
    ...(['csv_line', 'csv_column', 'csv_effect', 'csv_reason', 'csv_found'] as const).map((key) =>
      words.t(key),
    ),
    ...(['csv_advice', 'csv_row', 'csv_file'] as const).map((key) =>
      fill(DOCTOR[key], words.locale),
    ),
  ];
  const rows = await rowsOf(file, report, problems);
  const body = problems.map((problem) => [
    problem.at.line ? String(problem.at.line) : '',
    problem.at.column_name ?? problem.at.column?.toString() ?? '',
    words.effect(problem),
    words.problemTitle(problem.code),
    problem.found,
    plain(words.problem(problem)),
    rows.get(problem.at.line) ?? '',
    report.name,
  ]);
  return toCsv([head, ...body]);
}

/** The rows that problems are about, by their first line. */
async function rowsOf(
  file: File,
  { dialect }: FileReport,
  problems: readonly Problem[],
): Promise<Map<number, string>> {
  const ends = new Map<number, number>();
  for (const { at } of problems) {
    if (at.line > 0) ends.set(at.line, Math.max(ends.get(at.line) ?? 0, at.line, at.line_to));
  }
  const rows = new Map<number, string>();
  try {
    const wanted = [...ends].sort(([a], [b]) => a - b);
    for await (const [line, text] of new Lines(file, dialect.encoding).rows(wanted)) {
      rows.set(line, text.slice(0, LONGEST));
    }
  } catch {
    // The file is not what it was: reasons and places hold all the same.
  }
  return rows;
}

/** Without the marks that keep text of mixed direction in its place on the screen. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
