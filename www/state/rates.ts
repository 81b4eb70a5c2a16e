/** Exchange rates as typed, one a line, or the first line that is none. */
export function parseRates(
  text: string,
): { rates: { [currency: string]: string }; bad: null } | { rates: null; bad: string } {
  const rates: { [currency: string]: string } = {};
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [, currency, rate] = /^\s*([A-Za-z]{3})[\s=:]+(\d+(?:[.,]\d+)?)\s*$/.exec(line) ?? [];
    if (!currency || !rate) return { rates: null, bad: line.trim() };
    rates[currency.toUpperCase()] = rate.replace(',', '.');
  }
  return { rates, bad: null };
}

/** Rates as they are typed. */
export function writeRates(rates: { readonly [currency: string]: string }): string {
  return Object.entries(rates)
    .map(([currency, rate]) => `${currency} ${rate}`)
    .join('\n');
}

/** An amount as typed, with a decimal point or comma; null where it is none. */
export function parseAmount(text: string): string | null {
  const amount = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(amount) ? amount : null;
}
