/** The months in which reductions were made or power was generated, counted on over the years (year × 12 + month − 1). */
export interface Vintage {
  readonly from: number;
  readonly to: number;
}

/** A year, a month or a day of one, with or without the characters for them: 2023年度, 2023-05, 2023年5月, 2023/5/31. */
const POINT =
  /^(\d{4})(?:年度|年)?(?:(?:(?<=年)|[-/.])(\d{1,2})(?:月份|月)?(?:(?:(?<=月)|[-/.])(\d{1,2})日?)?)?$/;

/** A day without anything between: 20230531. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** What stands between the first and the last: 2022-2023, 2022 至 2023, 2023-01~2023-12, 2023-01-01 至 2023-12-31. */
const BETWEEN = /^(\S+?)(?:至|到|~|–|—|to|-(?=\d{4}))(\S+)$/i;

/**
 * Reads the vintage of credits: years, months or days, one or a span; of days the month counts.
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
  const [, year = '', month, day] = COMPACT.exec(text) ?? POINT.exec(text) ?? [];
  if (!year || Number(year) < 1990 || Number(year) > 2100) return undefined;
  const start = Number(year) * 12;
  if (month === undefined) return { from: start, to: start + 11 };
  const place = start + Number(month) - 1;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const exists = day === undefined || (Number(day) >= 1 && Number(day) <= days);
  return exists ? { from: place, to: place } : undefined;
}
