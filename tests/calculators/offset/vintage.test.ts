import { describe, expect, test } from 'vitest';
import { readVintage } from '../../../src/calculators/offset/lots/vintage.ts';

/** A month as the calculator counts it. */
const month = (year: number, of: number): number => year * 12 + of - 1;

const year2023 = { from: month(2023, 1), to: month(2023, 12) };
const may2023 = { from: month(2023, 5), to: month(2023, 5) };
const years2022And2023 = { from: month(2022, 1), to: month(2023, 12) };

describe('A vintage is read', () => {
  test.each(['2023', ' 2023 ', '2023年', '２０２３', '２０２３年'])('as a whole year from “%s”', (text) => {
    expect(readVintage(text)).toEqual(year2023);
  });

  test.each([
    '2023-05',
    '2023-5',
    '2023.5',
    '2023.05',
    '2023/05',
    '2023年5月',
    '2023年05月',
    '２０２３．５',
    '２０２３年５月',
  ])('as a month from “%s”', (text) => {
    expect(readVintage(text)).toEqual(may2023);
  });

  test.each([
    '2022-2023',
    '2022 - 2023',
    '2022–2023',
    '2022—2023',
    '2022~2023',
    '2022～2023',
    '２０２２－２０２３',
    '2022至2023',
    '2022 到 2023',
    '2022年至2023年',
    '2022年-2023年',
    '2022-2023年',
    '2022 to 2023',
    '2022 TO 2023',
  ])('as a span of years from “%s”', (text) => {
    expect(readVintage(text)).toEqual(years2022And2023);
  });

  test.each(['2022-11-2023-02', '2022-11~2023-02', '2022年11月至2023年2月', '2022.11 - 2023.2'])(
    'as a span of months from “%s”',
    (text) => {
      expect(readVintage(text)).toEqual({ from: month(2022, 11), to: month(2023, 2) });
    },
  );

  test('as a span that begins with a month and ends with a year', () => {
    expect(readVintage('2022-11至2023')).toEqual({ from: month(2022, 11), to: month(2023, 12) });
  });

  test('as one month where a span begins and ends with it', () => {
    expect(readVintage('2023-05至2023-05')).toEqual(may2023);
  });

  test('up to the first and the last year of the calendar it knows', () => {
    expect(readVintage('1990-2100')).toEqual({ from: month(1990, 1), to: month(2100, 12) });
  });
});

describe('A vintage is refused', () => {
  test.each([
    ['nothing', ''],
    ['a word', '去年'],
    ['a year of two digits', '23'],
    ['a year before all inventories', '1989'],
    ['a year beyond the calendar', '2101'],
    ['a month 13', '2023-13'],
    ['a month 0', '2023-00'],
    ['an end before its start', '2023-2022'],
    ['an end in the months before its start', '2023-05至2023-04'],
    ['a span without an end', '2022至'],
    ['a span without a start', '至2023'],
    ['three years', '2021-2022-2023'],
    ['two years without a span', '2022、2023'],
    ['a month run together with its year', '202305'],
    ['a number with a sign', '-2023'],
    ['a decimal year of three places', '2023.123'],
  ])('where it is %s: “%s”', (_, text) => {
    expect(readVintage(text)).toBeUndefined();
  });
});
