/** Text that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
/** A number or an ISO date stays as it is, also with a minus. */
const PLAIN = /^-?\d[\d.,:T-]*$/;

/** Rows as CSV: safe to open in a spreadsheet, quoted where needed, with a byte order mark. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const isFormula = FORMULA.test(text) && !PLAIN.test(text);
  const safe = isFormula ? `'${text}` : text;
  return isFormula || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Offers a text to be saved as a file. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to save by the next task; the copy in memory is then given up.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
