import { expect, test } from 'vitest';
import { match, type MatchLot } from '../../../../src/calculators/offset/matching/index.ts';
import { randomLedger } from './random-ledger.ts';

const lot = (id: string, units: number, price: number, more: Partial<MatchLot> = {}): MatchLot => ({
  id,
  group: 'ccer',
  units,
  cost: [price],
  ...more,
});
const whole = { whole: true };
const rules = { serves: [{ group: 'ccer', demand: 's1' }] };
const demand = (units: number) => [{ id: 's1', units }];

test('a whole lot with surplus is taken where it is cheaper: 100 t at 30 CNY for 80 t, not 80 t at 40 CNY', () => {
  const result = match([lot('block', 100, 30, whole), lot('single', 80, 40)], demand(80), rules);
  // 100 × 30 = 3 000 < 80 × 40 = 3 200
  expect(result.taken).toEqual(new Map([['block', 100]]));
  expect(result.matches).toEqual([{ lot: 'block', demand: 's1', units: 80 }]);
  expect(result.cost).toEqual([3_000]);
});

test('and left where its surplus makes it dearer: 110 × 30 = 3 300 CNY', () => {
  const result = match([lot('block', 110, 30, whole), lot('single', 80, 40)], demand(80), rules);
  expect(result.taken).toEqual(new Map([['single', 80]]));
});

test('single units fill up what whole lots leave, so that no surplus is paid for', () => {
  const result = match(
    [lot('block', 50, 30, whole), lot('other', 50, 31, whole), lot('single', 80, 40)],
    demand(80),
    rules,
  );
  // 50 × 30 + 30 × 40 = 2 700, both blocks 3 050
  expect(result.taken).toEqual(
    new Map([
      ['block', 50],
      ['single', 30],
    ]),
  );
  expect(result.cost).toEqual([2_700]);
});

test('the dearer lot per tonne wins where it fits: 7 + 5 = 12 t, not 10 + 5 or 10 + 7', () => {
  const result = match(
    [lot('a', 10, 10, whole), lot('b', 7, 11, whole), lot('c', 5, 11, whole)],
    demand(12),
    rules,
  );
  // 7 × 11 + 5 × 11 = 132; 10 × 10 + 5 × 11 = 155; 10 × 10 + 7 × 11 = 177
  expect(result.taken).toEqual(
    new Map([
      ['b', 7],
      ['c', 5],
    ]),
  );
  expect(result.cost).toEqual([132]);
});

test('matching the most comes first: a whole lot is paid for the last tonne of it', () => {
  const result = match([lot('block', 1_000, 90, whole), lot('single', 9, 1)], demand(10), rules);
  expect(result.cost).toEqual([1_000 * 90]);
  expect(result.taken).toEqual(new Map([['block', 1_000]]));
  expect(result.matched).toBe(10);
});

test('limits are on what is matched, not on what a whole lot has', () => {
  const result = match([lot('block', 100, 30, { ...whole, gated: true })], demand(80), {
    ...rules,
    gateLimit: 60,
  });
  expect(result).toMatchObject({ matched: 60, cost: [3_000] });
});

test('a block at no cost that isn’t needed isn’t taken', () => {
  const result = match([lot('gift', 10, 0, whole), lot('other gift', 10, 0, whole)], demand(10), rules);
  expect(result.taken).toEqual(new Map([['gift', 10]]));
});

test('two hundred equal blocks need no trying out: 13 of 1 000 t for 12 345 t', () => {
  const blocks = Array.from({ length: 200 }, (_, at) => lot(`block-${at}`, 1_000, 50, whole));
  expect(match(blocks, demand(12_345), rules)).toMatchObject({ cost: [13 * 1_000 * 50], proven: true });
});

test('two hundred blocks of any size and price are proven', () => {
  const size = { lots: 200, groups: 1, demands: 1, tiers: 1, wholePercent: 100, largest: 10_000 };
  const { lots, demands, rules } = randomLedger(7, { ...size, eligiblePercent: 100, limited: false });
  expect(match(lots, demands, rules).proven).toBe(true);
});

test('without steps the best that was found is told with what it can’t be below, and a proof lies between', () => {
  const size = { lots: 60, groups: 4, demands: 3, tiers: 1, wholePercent: 100, largest: 1_000 };
  const { lots, demands, rules } = randomLedger(11, { ...size, eligiblePercent: 80, limited: true });
  const [hasty, patient] = [match(lots, demands, rules, 0), match(lots, demands, rules)];
  expect(hasty.proven).toBe(false);
  expect(patient.proven).toBe(true);
  expect(hasty.matched).toBe(patient.matched);
  const [price = NaN, bound = NaN, least = NaN] = [hasty.cost[2], hasty.bound[2], patient.cost[2]];
  expect(bound).toBeLessThanOrEqual(least);
  expect(price).toBeGreaterThanOrEqual(least);
});

test('prices that are no whole fen are not rounded up to sums of the others', () => {
  const tiny = [lot('a', 7, 0.0011, whole), lot('b', 12, 0.0013, whole), lot('c', 6, 0.0014, whole)];
  const result = match([...tiny, lot('d', 10, 100, whole), lot('e', 5, 200, whole)], demand(13), rules);
  // a and c: 0.0077 + 0.0084 = 0.0161; a and b: 0.0077 + 0.0156 = 0.0233
  expect(result.taken).toEqual(
    new Map([
      ['a', 7],
      ['c', 6],
    ]),
  );
});

test('whatever a hasty search takes is needed: without any one of its whole lots less is matched', () => {
  const size = { lots: 40, groups: 3, demands: 2, tiers: 1, wholePercent: 100, largest: 100 };
  for (let seed = 1; seed <= 20; seed += 1) {
    const { lots, demands, rules } = randomLedger(seed, { ...size, eligiblePercent: 80, limited: true });
    const hasty = match(lots, demands, rules, 0);
    const taken = lots.filter(({ id }) => hasty.taken.has(id));
    for (const { id } of taken) {
      const rest = match(
        taken.filter((other) => other.id !== id),
        demands,
        rules,
      );
      expect(rest.matched).toBeLessThan(hasty.matched);
    }
  }
});
