/** A cell of a text whose cells are separated by one character. */
export interface DelimitedCell {
  readonly text: string;
  /** The place of the separator or line end behind it, or the end of the text. */
  readonly end: number;
}

/**
 * The cell that begins at a place of a text separated as CSV is (RFC 4180): quoted ones with line breaks and doubled
 * quotes. A quote that isn't closed within a cell of `longest` characters is a character like others (5" pipe).
 */
export function delimitedCell(
  text: string,
  start: number,
  separator: string,
  longest: number,
): DelimitedCell {
  return (
    (text[start] === '"' && quotedCell(text, start, separator, longest)) || plainCell(text, start, separator)
  );
}

function plainCell(text: string, start: number, separator: string): DelimitedCell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(start, end), end };
}

function quotedCell(
  text: string,
  start: number,
  separator: string,
  longest: number,
): DelimitedCell | undefined {
  const last = Math.min(text.length, start + 2 * longest + 2);
  for (let at = start + 1; at < last; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const end = at + 1;
    const closes = end >= text.length || [separator, '\n', '\r'].includes(text[end] ?? '');
    return closes ? { text: text.slice(start + 1, at).replaceAll('""', '"'), end } : undefined;
  }
  return undefined;
}
