/** A day that somebody's calendar is to remember. */
export interface CalendarEntry {
  /** The same whenever the same entry is exported, and nobody else's: importing it again then replaces it. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  /** The day, YYYY-MM-DD. */
  readonly on: string;
  /** Every year again; the 29th of February as the last day of that month. */
  readonly yearly?: boolean;
  /** An alarm so many whole days before, at nine in the morning; 0 is the day itself. */
  readonly alarmDaysBefore?: number;
  readonly categories?: readonly string[];
}

export interface CalendarContent {
  /** What the calendar is called where it is imported. */
  readonly name: string;
  /** When it is exported, RFC 3339: 2026-03-01T09:30:00Z. */
  readonly moment: string;
  /** At least one: a calendar without any is none (RFC 5545, 3.6). */
  readonly entries: readonly CalendarEntry[];
}

/**
 * Days as a calendar file (iCalendar, RFC 5545), the text of an .ics in UTF-8. Each takes its whole day and leaves it free,
 * in whichever time zone it is read.
 * @throws RangeError for a calendar without entries, a day that is none, a moment that is none and an alarm of other than
 * whole days.
 */
export function calendarOf({ name, moment, entries }: CalendarContent): string {
  if (!entries.length) throw new RangeError('A calendar holds at least one entry.');
  const stamp = utcOf(moment);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zero-carbon-factory//calendar//EN',
    'CALSCALE:GREGORIAN',
    // RFC 7986, and what calendars read before it.
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventOf(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The lines of an all-day event: without an end it takes one day (3.6.1). */
function eventOf(entry: CalendarEntry, stamp: string): string[] {
  const { uid, summary, description, on, yearly, alarmDaysBefore, categories = [] } = entry;
  const day = dayOf(on);
  const kept = categories.map(escaped).filter((category) => category !== '');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    ...(yearly ? [`RRULE:${yearlyFrom(day)}`] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(kept.length ? [`CATEGORIES:${kept.join(',')}`] : []),
    'TRANSP:TRANSPARENT',
    ...(alarmDaysBefore === undefined ? [] : alarmOf(alarmDaysBefore, summary)),
    'END:VEVENT',
  ];
}

/** A rule that gives the day of a common year also for what began on the 29th of February, which else skips three of four. */
const yearlyFrom = (day: string): string =>
  day.endsWith('0229') ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY';

/** The day begins at midnight, when nobody wants to be told: nine hours later is a working morning. */
function alarmOf(daysBefore: number, summary: string): string[] {
  if (!Number.isSafeInteger(daysBefore) || daysBefore < 0) {
    throw new RangeError(`An alarm comes a whole number of days before, not ${daysBefore}.`);
  }
  const trigger = daysBefore === 0 ? 'PT9H' : `-P${daysBefore - 1}DT15H`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

function dayOf(on: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(on) ? Date.parse(`${on}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(on)) {
    throw new RangeError(`An entry stands on a day of the calendar as YYYY-MM-DD, not on ${on}.`);
  }
  return on.replaceAll('-', '');
}

function utcOf(moment: string): string {
  // Without its zone it would be another moment on every machine.
  const time = /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/.test(moment) ? Date.parse(moment) : NaN;
  if (Number.isNaN(time))
    throw new RangeError(`A calendar is exported at a moment of RFC 3339, not ${moment}.`);
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A text as a value (3.3.11): what no line may hold has gone, and half a character became �. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Lines of at most 75 octets without their ends (3.1); no character is cut, and the space before the rest of one counts. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
