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

/** Builds anew only when an argument is another one than the last time. */
export function remembered<Args extends readonly unknown[], Result>(
  build: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    const isSame = last?.args.every((arg, at) => arg === args[at]);
    if (!last || !isSame) last = { args, result: build(...args) };
    return last.result;
  };
}

/** A number formatter; building one costs about a thousand times as much as using it. */
export const numberFormat = cached(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** A language's rules of one and several. */
export const pluralRules = cached((locale: string) => new Intl.PluralRules(locale));

/** Several things in a row. */
export const listFormat = cached(
  (locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }),
);

/** Names of countries. */
export const regionNames = cached(
  (locale: string) => new Intl.DisplayNames(locale, { type: 'region' }),
);

/** The language of a locale: `nl` of `nl-NL`. */
export const languageOf = cached((locale: string) => new Intl.Locale(locale).language);

/** A date formatter. Days are dates at midnight UTC, so UTC shows the day that was meant. */
export const dateFormat = cached(
  (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
);
