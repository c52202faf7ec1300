import { describe, expect, test } from 'vitest';
import type { Lot } from '../../../../src/calculators/offset/claim.ts';
import { newClaim } from '../../../../src/calculators/offset/new-claim.ts';
import { certificateLot, creditLot, ENTITY, single } from '../one-claim.ts';

/** Cancelled for a year, in its last month unless another day is said. */
const of = (year: number, generated: string, retiredOn = `${year}-12-31`): Lot['fields'] => ({
  generated,
  forYear: String(year),
  retiredOn,
});

const errorsOf = (fields: Lot['fields'], year = 2023) =>
  single(certificateLot('a', 10, fields), { year }).errors;

describe('A certificate without fault', () => {
  test('has no errors', () => {
    expect(errorsOf({})).toEqual([]);
  });

  test('may come with green power as well as alone', () => {
    expect(errorsOf({ instrument: 'green-power-trade' })).toEqual([]);
  });
});

test('Certificates of a project that bears the factory’s name are asked about: they may be of self-used power', () => {
  const asks = (fields: Lot['fields']) => single(certificateLot('a', 10, fields)).asks;
  expect(asks({ project: `${ENTITY}屋顶光伏` })).toContain('boundaryLikely');
  expect(asks({ project: '甘肃瓜州风电场' })).not.toContain('boundaryLikely');
});

describe('Certificates are refused', () => {
  test('of a registry other than that of the National Energy Administration', () => {
    expect(errorsOf({ registry: 'other' })).toEqual(['certificateNotRecognised']);
  });

  test('of own use: that power was never purchased', () => {
    expect(errorsOf({ instrument: 'own-use' })).toEqual(['certificateOfOwnUse']);
  });

  test('for a claim by location, and for no other claim’s sake', () => {
    const onLocation = (forYear: string) =>
      single(certificateLot('a', 10, { forYear }), { scope2: 'location' }).errors;
    expect(onLocation('2023')).toEqual(['certificateOnLocation']);
    // Of 2022, whose claim may be by market.
    expect(onLocation('2022')).not.toContain('certificateOnLocation');
    expect(single(creditLot('a', 10), { scope2: 'location' }).errors).toEqual([]);
  });

  test('whose month of generation is missing or none', () => {
    expect(errorsOf({ generated: '' })).toEqual(['missing']);
    expect(errorsOf({ generated: '2023-13' })).toEqual(['vintageUnreadable']);
    expect(errorsOf({ generated: '2023' })).toEqual(['vintageUnreadable']);
  });
});

describe('Certificates are valid for 24 months, that of their generation among them (国能发新能规〔2024〕67号)', () => {
  test('generated in 2024-03, cancelled on the last day of 2026-02, not on the first of 2026-03', () => {
    expect(errorsOf(of(2025, '2024-03', '2026-02-28'), 2025)).toEqual([]);
    expect(errorsOf(of(2025, '2024-03', '2026-03-01'), 2025)).toEqual(['certificateExpired']);
  });

  test('generated in 2025-03, valid for the last time in 2027-02: of 2025, cancelled up to 2027-02-28', () => {
    expect(errorsOf(of(2025, '2025-03', '2027-02-28'), 2025)).toEqual([]);
    expect(errorsOf(of(2025, '2025-03', '2027-03-01'), 2025)).toEqual(['certificateExpired']);
  });

  test('generated in 2026-03 they end with a leap day, 2028-02-29', () => {
    expect(errorsOf(of(2026, '2026-03', '2028-02-29'), 2026)).toEqual([]);
    expect(errorsOf(of(2026, '2026-03', '2028-03-01'), 2026)).toEqual(['certificateExpired']);
  });

  test('generated in a January they end with the December of the next year', () => {
    expect(errorsOf(of(2025, '2025-01', '2026-12-31'), 2025)).toEqual([]);
    expect(errorsOf(of(2025, '2025-01', '2027-01-01'), 2025)).toEqual(['certificateExpired']);
  });

  test('generated before 2024, whenever it was, they are valid to the end of 2025', () => {
    for (const generated of ['2022-05', '2023-12']) {
      expect(errorsOf(of(2024, generated, '2025-12-31'), 2024)).toEqual([]);
      expect(errorsOf(of(2024, generated, '2026-01-01'), 2024)).toEqual(['certificateExpired']);
    }
  });

  test('the facts name the day it was cancelled and the last month', () => {
    const { problems } = single(certificateLot('a', 10, of(2025, '2024-03', '2026-03-01')), { year: 2025 });
    expect(problems).toContainEqual({
      severity: 'error',
      code: 'certificateExpired',
      field: 'retiredOn',
      facts: { came: '2026-03-01', limit: '2026-02' },
    });
  });
});

describe('A certificate is of the year that it covers', () => {
  test('from 2026 of that year alone', () => {
    expect(errorsOf(of(2026, '2026-01'), 2026)).toEqual([]);
    expect(errorsOf(of(2026, '2026-12'), 2026)).toEqual([]);
    expect(errorsOf(of(2026, '2025-12'), 2026)).toEqual(['certificateOfOtherYear']);
    expect(errorsOf(of(2026, '2027-01', '2027-03-01'), 2026)).toEqual(['certificateOfOtherYear']);
  });

  test('before 2026 of an earlier one as well, while it is valid', () => {
    expect(errorsOf(of(2025, '2024-06'), 2025)).toEqual([]);
    expect(errorsOf(of(2025, '2023-12'), 2025)).toEqual([]);
    expect(errorsOf(of(2024, '2025-01', '2025-03-01'), 2024)).toEqual(['certificateOfOtherYear']);
  });

  test('or, where its claim is of a fiscal year, of either calendar year of it', () => {
    const claim = { ...newClaim(2026), period: { from: '2026-04-01', to: '2027-03-31' } };
    const errors = (generated: string) =>
      single(certificateLot('a', 10, of(2026, generated, '2027-06-01')), claim).errors;
    expect(errors('2027-02')).toEqual([]);
    expect(errors('2026-05')).toEqual([]);
    expect(errors('2025-12')).toEqual(['certificateOfOtherYear']);
  });

  test('held, it is kept for the year that it is of', () => {
    const held = (generated: string) => {
      const { standing, errors, notes } = single(
        certificateLot('a', 10, { status: 'held', generated }),
        newClaim(2026),
      );
      return [standing, errors, notes.includes('certificateOfOtherYear')];
    };
    expect(held('2026-06')).toEqual(['held', [], false]);
    expect(held('2025-06')).toEqual(['elsewhere', [], true]);
  });
});

describe('Certificates of what burns', () => {
  test.each(['biomass', 'other'])('of %s are asked about: their zero is that of CO2', (origin) => {
    const { asks, errors } = single(certificateLot('a', 10, { origin }));
    expect([asks.includes('certificateBurns'), errors]).toEqual([true, []]);
  });

  test.each(['solar', 'wind', 'hydro'])('of %s are not', (origin) => {
    expect(single(certificateLot('a', 10, { origin })).asks).not.toContain('certificateBurns');
  });
});
