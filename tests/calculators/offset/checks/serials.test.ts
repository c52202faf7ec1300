import { describe, expect, test } from 'vitest';
import type { Lot } from '../../../../src/calculators/offset/claim.ts';
import { certificateLot, claimOf, creditLot, emissionsOf, lotOf, quantify, single } from '../one-claim.ts';

const numbered = (serials: string, fields: Lot['fields'] = {}) =>
  single(creditLot('a', 10, { serials, ...fields }));

describe('As many serial numbers as there are credits', () => {
  test('are right', () => {
    const { errors, asks } = numbered('CQ-A1 ~ CQ-A10');
    expect([errors, asks]).toEqual([[], []]);
  });

  test('may stand in several ranges: 1 to 6, 11 to 13, 20', () => {
    expect(numbered('CQ-A1 ~ CQ-A6; CQ-A11 ~ CQ-A13; CQ-A20').errors).toEqual([]);
  });

  test('less one are an error, with both numbers', () => {
    const { problems } = numbered('CQ-A1 ~ CQ-A9');
    expect(problems).toContainEqual({
      severity: 'error',
      code: 'serialsFewer',
      field: 'serials',
      facts: { named: 9, quantity: 10 },
    });
  });

  test('and one more are asked about: not all of them may be used', () => {
    const { errors, asks } = numbered('CQ-A1 ~ CQ-A11');
    expect([errors, asks]).toEqual([[], ['serialsMore']]);
  });

  test('are asked for once a lot is cancelled, and not before', () => {
    expect(numbered('').asks).toContain('serialMissing');
    expect(numbered('', { status: 'held' }).asks).not.toContain('serialMissing');
  });

  test('that can’t be read are an error, and nothing is said of their count', () => {
    const { errors, asks } = numbered('CQ-A10 ~ CQ-A1');
    expect([errors, asks]).toEqual([['serialUnreadable'], []]);
  });

  test('between two codes of certificates can’t be counted, which is asked once', () => {
    const code = (end: number) => `GEC0123456789ABCD202306000000${String(end).padStart(3, '0')}`;
    const { errors, asks } = single(certificateLot('a', 10, { serials: `${code(1)} ~ ${code(10)}` }));
    expect([errors, asks]).toEqual([[], ['serialUnreadable']]);
  });
});

describe('One number in two lots', () => {
  const both = (one: Lot, other: Lot, year = 2023) => {
    const result = quantify(claimOf([emissionsOf(1, 100)], { year }), [one, other]);
    return [lotOf(result, one.id).errors, lotOf(result, other.id).errors];
  };
  const overlap = [['serialOverlap'], ['serialOverlap']];
  const lot = (id: string, fields: Lot['fields'] = {}) =>
    creditLot(id, 10, { serials: 'CQ-A1 ~ CQ-A10', ...fields });

  test('at the edge of both is enough; the next number is free', () => {
    expect(both(lot('a'), lot('b', { serials: 'CQ-A10 ~ CQ-A19' }))).toEqual(overlap);
    expect(both(lot('a'), lot('b', { serials: 'CQ-A11 ~ CQ-A20' }))).toEqual([[], []]);
  });

  test('of the same year, cancelled or held, stops both', () => {
    expect(both(lot('a'), lot('b'))).toEqual(overlap);
    expect(both(lot('a', { status: 'held' }), lot('b', { status: 'held' }))).toEqual(overlap);
  });

  test('cancelled and held stops what is held', () => {
    expect(both(lot('a'), lot('b', { status: 'held' }))).toEqual([[], ['serialOverlap']]);
  });

  test('of two years stops the later, and names the earlier', () => {
    const earlier = lot('a', { forYear: '2022', retiredOn: '2023-02-01', vintage: '2021' });
    expect(both(earlier, lot('b'))).toEqual([[], ['serialOverlap']]);
    const result = quantify(claimOf([emissionsOf(1, 100)]), [earlier, lot('b')]);
    expect(lotOf(result, 'b').problems.find(({ code }) => code === 'serialOverlap')?.facts).toMatchObject({
      other: 'a',
      year: 2022,
    });
  });

  test('bare numbers are compared within a registry alone', () => {
    const bare = (id: string, registry: string) =>
      creditLot(id, 10, { serials: '1 ~ 10', registry }, 'credit');
    expect(both(bare('a', 'VCS'), bare('b', 'vcs '))).toEqual(overlap);
    expect(both(bare('a', 'VCS'), bare('b', 'Gold Standard'))).toEqual([[], []]);
  });

  test('three lots of one number are all stopped, and each is told once', () => {
    const result = quantify(claimOf([emissionsOf(1, 100)]), [lot('a'), lot('b'), lot('c')]);
    expect(['a', 'b', 'c'].map((id) => lotOf(result, id).errors)).toEqual([
      ['serialOverlap'],
      ['serialOverlap'],
      ['serialOverlap'],
    ]);
    expect(result.counted.matched.value).toBe(0);
  });
});
