/**
 * The number that a text shows, `1,234.5` or `−0.3`, so that what is handed over is what stands in the table; a text that
 * shows none, such as a dash, stays as it is.
 */
export function shownValue(text: string): number | string {
  const value = Number(text.replaceAll(',', '').replace('−', '-'));
  return text.trim() === '' || Number.isNaN(value) ? text : value;
}

/** What stands where a figure isn't known. */
export const unknownValue = '—';
