import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../../src/calculators/index.ts';
import { problemsOfInputs } from '../../../../src/calculators/offset/checks/claim-inputs.ts';
import { newClaim } from '../../../../src/calculators/offset/new-claim.ts';
import { percentOf } from '../../../../src/calculators/offset/read-percent.ts';

const year2024 = newClaim(2024);

const withRules = (rules: Partial<Claim['rules']>) =>
  problemsOfInputs({ ...year2024, rules: { ...year2024.rules, ...rules } });

const withPeriod = (from: string, to: string) => problemsOfInputs({ ...year2024, period: { from, to } });

test('a new claim has nothing that can’t be read', () => {
  expect(problemsOfInputs(year2024).size).toBe(0);
});

describe('a percentage', () => {
  test.each(['', ' ', '0', '30', '30 %', '１００', 100])('of %j is fine as a limit', (ccer) => {
    expect(withRules({ limits: { ccer } }).size).toBe(0);
  });

  test.each([
    ['abc', 'notANumber'],
    ['1,5', 'ambiguousNumber'],
    ['-3', 'negative'],
    ['100.1', 'outOfRange'],
    ['30 t', 'wrongUnit'],
  ])('of “%s” is told beside its field: %s', (typed, code) => {
    const problems = withRules({ limits: { tanhuitong: typed } });
    expect([...problems.keys()]).toEqual(['limits/tanhuitong']);
    expect(problems.get('limits/tanhuitong')).toMatchObject({ severity: 'error', code });
  });

  test('that is told limits nothing, and one that isn’t limits, unless the field is empty', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.integer({ min: -50, max: 250 }).map(String),
      fc.double({ min: 0, max: 120, noNaN: true }).map((value) => `${value}%`),
    );
    fc.assert(
      fc.property(typed, (credit) => {
        const told = withRules({ limits: { credit } }).has('limits/credit');
        const limits = percentOf(credit) !== undefined;
        expect(limits).toBe(credit.trim() !== '' && !told);
      }),
    );
  });

  test('above 100 says how much it may be', () => {
    expect(withRules({ share: { of: 'local', percent: '120' } }).get('share')?.facts).toEqual({
      came: 120,
      maximum: 100,
      unit: '%',
    });
  });
});

test('a share that was chosen without its percentage asks for it', () => {
  expect(withRules({ share: { of: 'removal', percent: ' ' } }).get('share')?.code).toBe('missing');
});

test.each([
  ['5', undefined],
  ['', undefined],
  ['five', 'notANumber'],
  ['-1', 'negative'],
])('the own limit of the vintage, “%s”, is read as a number of years: %s', (vintageYears, code) => {
  expect(withRules({ vintageYears }).get('vintageYears')?.code).toBe(code);
});

describe('a period', () => {
  test('of days of the calendar is fine', () => {
    expect(withPeriod('2024-04-01', '2025-03-31').size).toBe(0);
  });

  test.each([
    ['2024-02-30', '2024-12-31', 'from', 'notADate'],
    ['2024-01-01', 'December', 'to', 'notADate'],
    ['', '2024-12-31', 'from', 'missing'],
  ] as const)('from “%s” to “%s” is told beside %s: %s', (from, to, field, code) => {
    const problems = withPeriod(from, to);
    expect([...problems.keys()]).toEqual([field]);
    expect(problems.get(field)?.code).toBe(code);
  });

  test('that ends before it starts names the day that it may not start after', () => {
    expect(withPeriod('2024-07-01', '2024-06-30').get('from')).toMatchObject({
      code: 'outOfRange',
      facts: { came: '2024-07-01', maximum: '2024-06-30' },
    });
  });
});
