/** Keeps what is costly to build, by the arguments it was built from. */
export function cached<Args extends readonly unknown[], Result>(
  build: (...args: Args) => Result,
): (...args: Args) => Result {
  const kept = new Map<string, Result>();
  return (...args) => {
    const key = JSON.stringify(args);
    let result = kept.get(key);
    if (result === undefined) {
      result = build(...args);
      kept.set(key, result);
    }
    return result;
  };
}

/** A number formatter; building one costs about a thousand times as much as using it. */
export const numberFormat = cached(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** A date formatter. Days are dates at midnight UTC, so UTC shows the day that was meant. */
export const dateFormat = cached(
  (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
);
