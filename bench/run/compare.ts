// Answers have to be the same before any time counts.

/** Amounts agree to the cent: no two contestants round alike on the way. */
const CENT = 0.005;
/** Rates agree to what is left of a binary number. */
const RATE = 1e-9;

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
