import { describe, expect, test } from 'vitest';
import type { Claim, Lot } from '../../../../src/calculators/offset/claim.ts';
import { certificateLot, claimOf, creditLot, emissionsOf, gridOf, quantify } from '../../offset/one-claim.ts';
import { answersOf, factsOf, filledBy } from './records.ts';

const reduced = (tonnes: number): Claim['reductions'] => [
  { id: 'kiln', name: '窑炉改造', tonnes, document: '验收报告' },
];

/** 100 t of scope 1 in 2023 after 300 t of own reductions, beside these lots. */
const claims = (lots: readonly Lot[], more: Partial<Claim> = {}) => [
  quantify(claimOf([emissionsOf(1, 100)], { reductions: reduced(300), ...more }), lots),
];

const answers = (lots: readonly Lot[], more?: Partial<Claim>) => answersOf({ claims: claims(lots, more) });

describe('A ledger whose credits match what remains', () => {
  const full = [creditLot('credits', 100)];

  test('shows 6.7 as far as figures can', () => {
    expect(answers(full)).toEqual({
      '6.7.1-r1': ['met', 'reducedBeforeOffsetting'],
      '6.7.2-r1': ['met', 'typesAllowed'],
      '6.7.3-r1': ['met', 'offsetsMatch'],
      '6.7.3-r2': ['met', 'ledgerSound'],
    });
  });

  test('says by how much was reduced first, and how much is matched', () => {
    expect(factsOf({ claims: claims(full) }, '6.7.1-r1')).toEqual({ year: 2023, tonnes: 300 });
    expect(factsOf({ claims: claims(full) }, '6.7.3-r1')).toEqual({ year: 2023, coverage: 100 });
  });

  test('shows that offsets are used, which is a condition of 6.7.2 to 6.7.4', () => {
    expect(filledBy({ claims: claims(full) }).conditions).toEqual([
      { condition: 'offsets-used', applies: 'yes', code: 'offsetsInLedger', facts: { count: 1 } },
    ]);
  });

  test('is disclosed where an address is named: in part, since nobody read what is said there', () => {
    const address = 'https://example.com/2023';
    expect(answers(full, { disclosure: { address } })['6.7.4-r1']).toEqual(['partly', 'disclosureNamed']);
    expect(answers(full, { disclosure: { address: ' ' } })['6.7.4-r1']).toBeUndefined();
  });
});

describe('What remains', () => {
  test('and is matched in part is met in part: 60 of 100 t', () => {
    const lots = [creditLot('credits', 60)];
    expect(answers(lots)['6.7.3-r1']).toEqual(['partly', 'offsetsFallShort']);
    expect(factsOf({ claims: claims(lots) }, '6.7.3-r1')).toEqual({ year: 2023, coverage: 60 });
  });

  test('and is matched by nothing isn’t met: certificates cover electricity, and no tonne of scope 1', () => {
    const claim = claimOf([emissionsOf(1, 100), gridOf(10)]);
    const result = answersOf({ claims: [quantify(claim, [certificateLot('green', 10)])] });
    expect(result['6.7.3-r1']).toEqual(['not', 'offsetsFallShort']);
  });

  test('and isn’t known, for want of an inventory, is not called matched', () => {
    const lots = [creditLot('credits', 100)];
    const claim = claimOf([], { residual: 'inventory', reductions: reduced(300) });
    const result = answersOf({ claims: [quantify(claim, lots)] });
    expect(result).not.toHaveProperty(['6.7.3-r1']);
    // Nor is it known then that only what remains after own reductions was offset.
    expect(result).not.toHaveProperty(['6.7.1-r1']);
  });

  test('but for a source that couldn’t be counted is matched in part: more may remain', () => {
    const unreadable = emissionsOf(2, 'about 50');
    const result = answersOf({
      claims: [quantify(claimOf([emissionsOf(1, 100), unreadable]), [creditLot('credits', 100)])],
    });
    expect(result['6.7.3-r1']).toEqual(['partly', 'residualIncomplete']);
  });
});

describe('A ledger', () => {
  test('without own reductions shows offsetting in their place', () => {
    expect(answers([creditLot('credits', 100)], { reductions: [] })['6.7.1-r1']).toEqual([
      'not',
      'offsetWithoutReductions',
    ]);
  });

  test('with a lot that can’t be counted is met in part, and the lot matches nothing', () => {
    const lots = [creditLot('credits', 60), creditLot('inside', 40, { boundary: 'inside' })];
    expect(answers(lots)['6.7.3-r2']).toEqual(['partly', 'ledgerWithBlocks']);
    expect(factsOf({ claims: claims(lots) }, '6.7.3-r2')).toEqual({ year: 2023, count: 2, blocked: 1 });
    expect(answers(lots)['6.7.3-r1']).toEqual(['partly', 'offsetsFallShort']);
  });

  test('with allowances says nothing of the types: 6.7.2 doesn’t list them', () => {
    const allowances = creditLot('allowances', 100, { market: 'national', voluntary: 'yes' }, 'allowance');
    const rules = { ...claimOf([]).rules, allowances: true };
    const result = answers([allowances], { rules });
    expect(result['6.7.3-r1']).toEqual(['met', 'offsetsMatch']);
    expect(result).not.toHaveProperty(['6.7.2-r1']);
  });

  test('with credits of other programmes says nothing of the types: 6.7.2 d) wants them recognised', () => {
    const other = creditLot('other', 100, { registry: 'VCS' }, 'credit');
    const result = answers([other]);
    expect(result['6.7.3-r1']).toEqual(['met', 'offsetsMatch']);
    expect(result).not.toHaveProperty(['6.7.2-r1']);
  });

  test('of what is only held shows a ledger, and nothing that was offset', () => {
    expect(answers([creditLot('held', 100, { status: 'held' })])).toEqual({
      '6.7.3-r2': ['met', 'ledgerSound'],
    });
  });

  test('without lots shows nothing', () => {
    expect(filledBy({ claims: claims([]) })).toEqual({ answers: [], conditions: [] });
  });
});

describe('Dependence on offsetting (6.7.1): offset ÷ (offset + reduced)', () => {
  /** Two years: 100 t offset in 2023 beside 100 t reduced, a half; in 2024 60 t offset beside these reductions. */
  const of = (reductions2024: number, offset2023 = 100) => {
    const retired = { forYear: '2024', retiredOn: '2025-03-15' };
    const lots = [...(offset2023 ? [creditLot('first', offset2023)] : []), creditLot('second', 60, retired)];
    const year = (one: number, reductions: number) =>
      quantify({ ...claimOf([emissionsOf(1, 100)], { reductions: reduced(reductions) }), year: one }, lots);
    return { claims: [year(2023, 100), year(2024, reductions2024)] };
  };

  test('that fell from 50 % to 60 ÷ (60 + 180) = 25 % is met', () => {
    expect(answersOf(of(180))['6.7.1-r3']).toEqual(['met', 'dependenceFalls']);
    expect(factsOf(of(180), '6.7.1-r3')).toEqual({ year: 2024, now: 25, then: 50 });
  });

  test('that rose to 60 ÷ (60 + 20) = 75 %, or stayed, isn’t', () => {
    expect(answersOf(of(20))['6.7.1-r3']).toEqual(['not', 'dependenceRises']);
    expect(answersOf(of(60))['6.7.1-r3']).toEqual(['not', 'dependenceRises']);
  });

  test('of a first year of offsetting has nothing to fall from', () => {
    expect(answersOf(of(180, 0))).not.toHaveProperty(['6.7.1-r3']);
    expect(answers([creditLot('credits', 100)])).not.toHaveProperty(['6.7.1-r3']);
  });

  test('is that of the latest year up to the assessment', () => {
    expect(answersOf(of(180), 2023)).not.toHaveProperty(['6.7.1-r3']);
    expect(answersOf(of(180), 2022)).toEqual({});
  });
});
