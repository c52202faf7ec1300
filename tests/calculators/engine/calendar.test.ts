import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf, type CalendarEntry } from '../../../src/calculators/engine/calendar.ts';

const moment = '2026-03-01T09:30:00+08:00';

const review: CalendarEntry = {
  uid: 'readiness-2026@factory.example',
  summary: '零碳工厂自评',
  on: '2027-03-01',
};

const textOf = (...entries: readonly CalendarEntry[]) => calendarOf({ name: '零碳工厂', moment, entries });

/** The events of a calendar as another program reads them. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

/** The first days on which an entry stands. */
function daysOf(entry: CalendarEntry, count: number): string[] {
  const [read] = eventsOf(textOf(entry));
  const days = read?.event.iterator();
  return Array.from({ length: count }, () => String(days?.next()));
}

/** The moment at which an entry's alarm rings, in the time of whoever reads it. */
function alarmOf(entry: CalendarEntry): string {
  const [read] = eventsOf(textOf(entry));
  const trigger = read?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
  const rings = read?.event.startDate.clone();
  if (!rings || !(trigger instanceof ICAL.Duration)) throw new Error('There should be an alarm.');
  rings.isDate = false;
  rings.addDuration(trigger);
  return String(rings);
}

describe('a calendar file', () => {
  test('holds an entry as a whole day that stays free, stamped in UTC: half past nine in China is half past one', () => {
    expect(textOf({ ...review, description: '对照 6.1 至 7.3', categories: ['readiness'] })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//zero-carbon-factory//calendar//EN',
        'CALSCALE:GREGORIAN',
        'NAME:零碳工厂',
        'X-WR-CALNAME:零碳工厂',
        'BEGIN:VEVENT',
        'UID:readiness-2026@factory.example',
        'DTSTAMP:20260301T013000Z',
        'DTSTART;VALUE=DATE:20270301',
        'SUMMARY:零碳工厂自评',
        'DESCRIPTION:对照 6.1 至 7.3',
        'CATEGORIES:readiness',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('escapes what separates values, makes every line break one, and drops other control characters', () => {
    const summary = 'a\\b;c,d\r\ne\rf\u2028g\u0000\u0007h\u009f:"i"\t<j>';
    expect(textOf({ ...review, summary })).toContain('\r\nSUMMARY:a\\\\b\\;c\\,d\\ne\\nf\\ngh:"i"\t<j>\r\n');
  });

  test('lets no text begin a property or an event of its own', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nURL:https://example.com';
    const [only, ...others] = eventsOf(
      textOf({ uid: hostile, summary: hostile, description: hostile, on: review.on, categories: [hostile] }),
    );
    expect(others).toEqual([]);
    expect(only?.component.hasProperty('url')).toBe(false);
  });

  test('folds a line after 75 octets: 8 of SUMMARY: and 22 characters of 3 octets make 74, the rest stands behind a space', () => {
    expect(textOf({ ...review, summary: '碳'.repeat(46) })).toContain(
      `\r\nSUMMARY:${'碳'.repeat(22)}\r\n ${'碳'.repeat(24)}\r\n`,
    );
  });

  test('puts � in the place of half a character', () => {
    expect(textOf({ ...review, summary: 'a\ud83c' })).toContain('\r\nSUMMARY:a\ufffd\r\n');
  });

  test.each([
    ['an entry', { name: '', moment, entries: [] }, /at least one entry/],
    ['a day', { name: '', moment, entries: [{ ...review, on: '2027-02-29' }] }, /not on 2027-02-29/],
    [
      'a day and no more',
      { name: '', moment, entries: [{ ...review, on: '2027-03-01T00:00' }] },
      /not on 2027/,
    ],
    ['a moment', { name: '', moment: 'today', entries: [review] }, /not today/],
    [
      'the zone of a moment',
      { name: '', moment: '2026-03-01T09:30', entries: [review] },
      /not 2026-03-01T09:30/,
    ],
    ['whole days', { name: '', moment, entries: [{ ...review, alarmDaysBefore: 0.5 }] }, /not 0.5/],
    ['days before', { name: '', moment, entries: [{ ...review, alarmDaysBefore: -1 }] }, /not -1/],
  ])('without %s there is none', (_, content, complaint) => {
    expect(() => calendarOf(content)).toThrow(complaint);
  });
});

describe('another program', () => {
  test('finds a yearly entry on the same day of each year', () => {
    expect(daysOf({ ...review, yearly: true }, 3)).toEqual(['2027-03-01', '2028-03-01', '2029-03-01']);
  });

  test('finds what began on the 29th of February on the last day of each February', () => {
    expect(daysOf({ ...review, on: '2028-02-29', yearly: true }, 5)).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });

  test('finds what began on the 28th of February on the 28th in leap years too', () => {
    expect(daysOf({ ...review, on: '2027-02-28', yearly: true }, 2)).toEqual(['2027-02-28', '2028-02-28']);
  });

  test.each([
    [0, '2027-03-01T09:00:00'],
    [1, '2027-02-28T09:00:00'],
    // January has 31 days, February 28: the 30th day before the 1st of March is the 30th of January.
    [30, '2027-01-30T09:00:00'],
  ])('rings at nine in the morning %i days before', (alarmDaysBefore, rings) => {
    expect(alarmOf({ ...review, alarmDaysBefore })).toBe(rings);
  });

  /** A text as a calendar can hold it. */
  const kept = (came = '') =>
    [...came.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')]
      .filter((character) => !/\p{Cc}/u.test(character) || '\n\t'.includes(character))
      .join('');

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\\n', '碳', '🏭', 'a', ' ', '\t'), {
        maxLength: 120,
      })
      .map((parts) => parts.join('')),
  );
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  // The reader that is asked takes a comma behind an escaped \\ for an escaped comma.
  const category = text.filter((one) => !kept(one).endsWith('\\'));
  const entry = fc.record(
    {
      uid: text,
      summary: text,
      description: text,
      on: day,
      yearly: fc.boolean(),
      alarmDaysBefore: fc.nat({ max: 400 }),
      categories: fc.array(category, { maxLength: 3 }),
    },
    { requiredKeys: ['uid', 'summary', 'on'] },
  );
  const entries = fc.array(entry, { minLength: 1, maxLength: 4 });

  test('reads what was written, whatever the texts', () => {
    fc.assert(
      fc.property(entries, (written) => {
        const read = eventsOf(textOf(...written)).map(({ component, event }) => ({
          uid: event.uid,
          summary: event.summary,
          description: event.description ?? '',
          on: String(event.startDate),
          allDay: event.startDate.isDate && event.duration.toSeconds() === 24 * 3600,
          free: component.getFirstPropertyValue('transp'),
          stamp: String(component.getFirstPropertyValue('dtstamp')),
          yearly: event.isRecurring(),
          alarms: component.getAllSubcomponents('valarm').length,
          categories: component.getFirstProperty('categories')?.getValues() ?? [],
        }));
        expect(read).toEqual(
          written.map(({ uid, summary, description, on, yearly, alarmDaysBefore, categories = [] }) => ({
            uid: kept(uid),
            summary: kept(summary),
            description: kept(description),
            on,
            allDay: true,
            free: 'TRANSPARENT',
            stamp: '2026-03-01T01:30:00Z',
            yearly: yearly ?? false,
            alarms: alarmDaysBefore === undefined ? 0 : 1,
            categories: categories.map(kept).filter(Boolean),
          })),
        );
      }),
    );
  });

  test('meets no line of more than 75 octets and no other control character than tabs and the ends of lines', () => {
    fc.assert(
      fc.property(entries, (written) => {
        const lines = textOf(...written).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
          // A character cut in two would come back as �.
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
    );
  });

  test('takes the same entries in the same file, entry by entry, in the order they came', () => {
    fc.assert(
      fc.property(entries, (written) => {
        const both = eventsOf(textOf(...written, ...written)).map(({ component }) => component.toString());
        const alone = written.flatMap((one) =>
          eventsOf(textOf(one)).map(({ component }) => component.toString()),
        );
        expect(both).toEqual([...alone, ...alone]);
      }),
    );
  });
});
