import type { ProductFootprint } from './product-footprint.ts';

/** Until when a footprint may be used: as it says, else three years after the end of its reference period. */
export function validUntil({ validityPeriodEnd, pcf }: ProductFootprint): string {
  if (validityPeriodEnd !== undefined) return validityPeriodEnd;
  const [, year = '', rest = ''] = /^(\d{4})(.*)$/s.exec(pcf.referencePeriodEnd) ?? [];
  return `${Number(year) + 3}${rest.replace(/^-02-29/, '-02-28')}`;
}

/** The year that a reference period ends in. Its end is the first moment after it: 2026-01-01T00:00:00Z ends 2025. */
export function yearOfPeriod(end: string): number {
  // A second of its own at the end of a year is no minute's 61st for the computer.
  const moment = Date.parse(end.toUpperCase().replace(/:60(?=[.Z+-])/, ':59'));
  return new Date(moment - 1).getUTCFullYear();
}

const milliseconds = 24 * 60 * 60 * 1000;

/** A day of a study as the moment at which it begins, in UTC; with `after`, at which it is over. Nothing for no day. */
export function momentOf(day: string, after = false): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const begins = Date.parse(`${day}T00:00:00Z`);
  // 2026-02-30 would become the 2nd of March.
  if (Number.isNaN(begins) || !new Date(begins).toISOString().startsWith(day)) return undefined;
  return new Date(begins + (after ? milliseconds : 0)).toISOString().replace('.000', '');
}
