// Answers have to be the same before any time counts.

import type { Result } from './result.ts';

/** Amounts agree to the cent: no two contestants round alike on the way. */
const CENT = 0.005;
/** Rates agree to what is left of a binary number. */
const RATE = 1e-9;

/**
 * All answers against the first one's: what differs takes no further part, and is told as failed.
 *
 * @throws Error where most others differ from the first, so that it is the first that is wrong
 */
export function checkAnswers(results: readonly Result[]): void {
  const given = results.filter((result) => answersOf(result).length > 0);
  const first = answersOf(given[0])[0] ?? [];
  for (const result of given) {
    const found = answersOf(result).flatMap((all) => differences(all, first));
    if (found.length > 0) result.failed = `another answer: ${found[0]}`;
  }
  const apart = given.filter(({ failed }) => failed?.startsWith('another answer'));
  if (apart.length * 2 >= given.length && apart.length > 0) {
    throw new Error(apart.map(({ entry, failed }) => `${entry.name}: ${failed}`).join('\n'));
  }
}

/** What a contestant answered, run by run. */
function answersOf(result: Result | undefined): object[] {
  const all = result?.runs.map(({ answers, traffic }) => (traffic ? [traffic] : answers)) ?? [];
  return all.filter(({ length }) => length > 0);
}

/** Where two answers differ, as sentences. */
export function differences(mine: object, theirs: object, at = ''): string[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return names.flatMap((name) => {
    const [a, b] = [Reflect.get(mine, name), Reflect.get(theirs, name)];
    const where = at ? `${at} › ${name}` : name;
    if (a && b && typeof a === 'object' && typeof b === 'object') return differences(a, b, where);
    const limit = name.endsWith('Rate') ? RATE : CENT;
    const isSame =
      a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < limit);
    return isSame ? [] : [`${where}: ${a} and ${b}`];
  });
}
