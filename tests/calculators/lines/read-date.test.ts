import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../../src/calculators/lines/entered.ts';
import type { Field } from '../../../src/calculators/lines/field.ts';
import { LineReader } from '../../../src/calculators/lines/line-reader.ts';
import { isDay } from '../../../src/calculators/lines/is-day.ts';
import { readDate, readYear } from '../../../src/calculators/lines/read-date.ts';

function readerOf(field: Field, value?: FieldValue) {
  const line = {
    id: 'line-1',
    kind: 'credit',
    name: '',
    fields: { ...(value !== undefined && { when: value }) },
  };
  const context = { catalogue: { factor: () => undefined }, calculator: 'emissions' } as const;
  return new LineReader(line, { gwp: 'AR6' }, [field], context);
}
const dateIn = (value?: FieldValue, optional?: { optional: true }) => {
  const read = readerOf({ type: 'date', key: 'when', ...optional }, value);
  return { day: readDate(read, 'when'), problems: read.problems };
};
const yearIn = (value?: FieldValue, optional?: { optional: true }) => {
  const read = readerOf({ type: 'year', key: 'when', ...optional }, value);
  return { year: readYear(read, 'when'), problems: read.problems };
};

describe('a date', () => {
  test('is a day of the calendar as it was entered, spaces around it aside', () => {
    expect(dateIn(' 2024-02-29 ')).toEqual({ day: '2024-02-29', problems: [] });
  });

  test.each([
    '2023-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '2024/01/01',
    '明天',
    '20240101',
  ])('is not “%s”, which is told beside its field with what came', (came) => {
    const problem = { severity: 'error', code: 'notADate', field: 'when', facts: { came } };
    expect(dateIn(came)).toEqual({ day: undefined, problems: [problem] });
  });

  test('that is missing is told, unless it may be left out', () => {
    const missing = { severity: 'error', code: 'missing', field: 'when', facts: {} };
    expect(dateIn()).toEqual({ day: undefined, problems: [missing] });
    expect(dateIn('  ')).toEqual({ day: undefined, problems: [missing] });
    expect(dateIn('', { optional: true })).toEqual({ day: undefined, problems: [] });
  });

  test('that may be left out and can’t be read is told all the same', () => {
    expect(dateIn('soon', { optional: true }).problems.map(({ code }) => code)).toEqual(['notADate']);
    expect(dateIn({ unit: 't', amount: '3' }, { optional: true }).problems.map(({ code }) => code)).toEqual([
      'notADate',
    ]);
  });

  test('of more text than a date has is told in part', () => {
    expect(dateIn('x'.repeat(500)).problems[0]?.facts['came']).toHaveLength(64);
  });

  test('is not read where the line asks for none', () => {
    const read = readerOf({ type: 'text', key: 'when' }, '2024-02-29');
    expect([readDate(read, 'when'), readYear(read, 'when'), read.problems]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });
});

test('every day of the calendar is one, and no text of digits that the calendar would have to move is', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(fc.property(days, (date) => isDay(date.toISOString().slice(0, 10))));
  const part = (max: number) => fc.integer({ min: 0, max }).map((one) => String(one).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), part(99), part(99), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const moved = new Date(Date.UTC(year, Number(month) - 1, Number(day))).toISOString().slice(0, 10);
      expect(isDay(text)).toBe(moved === text);
    }),
  );
});

describe('a year', () => {
  test.each([
    ['2025', 2025],
    [2025, 2025],
    ['1990', 1990],
    ['2100', 2100],
    ['２０２５', 2025],
    ['2025 年', 2025],
  ])('is read from “%s”', (came, year) => {
    expect(yearIn(came)).toEqual({ year, problems: [] });
  });

  test.each(['25', '1989', '2101', '2025.5', '2024-2025', '今年', '2025-01-01'])('is not “%s”', (came) => {
    const facts = { came, first: 1990, last: 2100 };
    expect(yearIn(came)).toEqual({
      year: undefined,
      problems: [{ severity: 'error', code: 'notAYear', field: 'when', facts }],
    });
  });

  test('that is missing is told, unless it may be left out', () => {
    expect(yearIn().problems.map(({ code }) => code)).toEqual(['missing']);
    expect(yearIn(undefined, { optional: true })).toEqual({ year: undefined, problems: [] });
  });
});
