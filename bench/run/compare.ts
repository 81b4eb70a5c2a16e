// Answers have to be the same before any time counts.

import type { Result } from './result.ts';

/** Amounts agree to the cent: no two contestants round alike on the way. */
const CENT = 0.005;
/** Rates agree to what is left of a binary number. */
const RATE = 1e-9;

/** How many differences are told. */
const TOLD = 10;

/**
 * All answers against the first one's.
 *
 * @throws Error where one differs
 */
export function checkAnswers(results: readonly Result[]): void {
  const given = results.flatMap(({ entry, runs }) =>
    runs.flatMap(({ answers, traffic }) => {
      const all = traffic ? [traffic] : answers;
      return all.length > 0 ? [{ name: entry.name, all }] : [];
    }),
  );
  for (const { name, all } of given) {
    const found = differences(all, given[0]?.all ?? []);
    if (found.length === 0) continue;
    const few = found.slice(0, TOLD).join('\n  ');
    throw new Error(`${name} and ${given[0]?.name} do not agree:\n  ${few}`);
  }
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
