/** The months in which reductions were made or power was generated, counted on over the years (year × 12 + month − 1). */
export interface Vintage {
  readonly from: number;
  readonly to: number;
}

/** A year, or a month of one, with or without the characters for them: 2023, 2023年, 2023-05, 2023年5月. */
const POINT = /^(\d{4})(?:[-/.年](\d{1,2}))?(?:年|月)?$/;

/** What stands between the first and the last: 2022-2023, 2022 至 2023, 2023-01~2023-12. */
const BETWEEN = /^(\S+?)(?:至|到|~|–|—|to|-(?=\d{4}))(\S+)$/i;

/**
 * Reads the vintage of credits: years or months, one or a span.
 * @returns nothing for a text that is none, such as a month 13 or an end before its start
 */
export function readVintage(text: string): Vintage | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '').replaceAll('～', '~');
  const [, start = plain, end = start] = BETWEEN.exec(plain) ?? [];
  const first = readPoint(start);
  const last = readPoint(end);
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

function readPoint(text: string): Vintage | undefined {
  const [, year = '', month] = POINT.exec(text) ?? [];
  if (!year || Number(year) < 1990 || Number(year) > 2100) return undefined;
  const start = Number(year) * 12;
  if (month === undefined) return { from: start, to: start + 11 };
  const place = start + Number(month) - 1;
  return Number(month) >= 1 && Number(month) <= 12 ? { from: place, to: place } : undefined;
}
