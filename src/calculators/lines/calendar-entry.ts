import { sha256 } from '../engine/sha256.ts';

/** Whose calendar an entry is made for. */
export interface CalendarOwner {
  readonly name: string;
  readonly creditCode?: string;
}

/** The same for the same factory and thing, and another's never; nobody's name can be read in it. */
export const calendarUid = (
  calculator: 'readiness' | 'measures',
  { name, creditCode }: CalendarOwner,
  ...what: readonly string[]
): string =>
  `zcf-${calculator}-${sha256(JSON.stringify([creditCode?.trim() || name.trim(), ...what])).slice(0, 32)}`;

/** The same day of the next year; after the 29th of February the 28th. */
export function aYearAfter(day: string): string {
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, '0');
  return `${year}${day.endsWith('-02-29') ? '-02-28' : day.slice(4)}`;
}
