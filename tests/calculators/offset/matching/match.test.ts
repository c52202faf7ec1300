import { describe, expect, test } from 'vitest';
import { match, type MatchLot, type MatchRules } from '../../../../src/calculators/offset/matching/index.ts';

const lot = (
  id: string,
  group: string,
  units: number,
  price: number,
  more: Partial<MatchLot> = {},
): MatchLot => ({
  id,
  group,
  units,
  cost: [price],
  ...more,
});
const scope = (id: string, units: number) => ({ id, units });
const serves = (...pairs: [group: string, demand: string, limit?: number][]): MatchRules => ({
  serves: pairs.map(([group, demand, limit]) => ({
    group,
    demand,
    ...(limit === undefined ? {} : { limit }),
  })),
});

describe('lots of single units', () => {
  test('the cheapest units go first: 60 t at 50 CNY and 40 of 70 t at 80 CNY cost 3 000 + 3 200 CNY', () => {
    const result = match(
      [lot('dear', 'ccer', 70, 80), lot('cheap', 'ccer', 60, 50)],
      [scope('s1', 100)],
      serves(['ccer', 's1']),
    );
    expect(result.matches).toEqual([
      { lot: 'cheap', demand: 's1', units: 60 },
      { lot: 'dear', demand: 's1', units: 40 },
    ]);
    expect(result).toMatchObject({ matched: 100, cost: [6_200], bound: [6_200], proven: true });
    expect(result.taken).toEqual(
      new Map([
        ['cheap', 60],
        ['dear', 40],
      ]),
    );
    expect(result.unmet).toEqual(new Map([['s1', 0]]));
  });

  test('a lot serves only what its group may serve, however cheap it is', () => {
    const result = match(
      [lot('certificate', 'gec', 50, 1), lot('credit', 'ccer', 50, 90)],
      [scope('s1', 30), scope('s2', 30)],
      serves(['gec', 's2'], ['ccer', 's1']),
    );
    expect(result.matches).toEqual([
      { lot: 'certificate', demand: 's2', units: 30 },
      { lot: 'credit', demand: 's1', units: 30 },
    ]);
  });

  test('a group without a demand to serve is left', () => {
    const result = match([lot('allowance', 'quota', 50, 1)], [scope('s1', 30)], serves());
    expect(result).toMatchObject({ matched: 0, matches: [], cost: [0] });
    expect(result.unmet).toEqual(new Map([['s1', 30]]));
  });

  test('a group limit of 20 leaves the other 30 of 50 t to the dearer group', () => {
    const result = match([lot('a', 'inclusive', 50, 10), lot('b', 'ccer', 50, 90)], [scope('s1', 50)], {
      ...serves(['inclusive', 's1'], ['ccer', 's1']),
      groupLimits: new Map([['inclusive', 20]]),
    });
    expect(result.taken).toEqual(
      new Map([
        ['a', 20],
        ['b', 30],
      ]),
    );
    expect(result.cost).toEqual([20 * 10 + 30 * 90]);
  });

  test('a limit for one demand leaves the rest of the group to the others', () => {
    const result = match(
      [lot('a', 'ccer', 50, 10)],
      [scope('s1', 30), scope('s3', 30)],
      serves(['ccer', 's1'], ['ccer', 's3', 5]),
    );
    expect(result.matches).toEqual([
      { lot: 'a', demand: 's1', units: 30 },
      { lot: 'a', demand: 's3', units: 5 },
    ]);
    expect(result.unmet).toEqual(
      new Map([
        ['s1', 0],
        ['s3', 25],
      ]),
    );
  });

  test('at least 60 % local of 100 t lets 40 t of the cheaper ones from elsewhere through', () => {
    const result = match(
      [lot('elsewhere', 'ccer', 80, 10, { gated: true }), lot('local', 'ccer', 80, 90)],
      [scope('s1', 100)],
      { ...serves(['ccer', 's1']), gateLimit: 40 },
    );
    expect(result.taken).toEqual(
      new Map([
        ['elsewhere', 40],
        ['local', 60],
      ]),
    );
  });

  test('the gate is shared by groups: what one group gets through it, another does without', () => {
    const result = match(
      [
        lot('a', 'ccer', 10, 10, { gated: true }),
        lot('a-local', 'ccer', 10, 12),
        lot('b', 'inclusive', 10, 20, { gated: true }),
        lot('b-local', 'inclusive', 10, 50),
      ],
      [scope('s1', 10), scope('s3', 10)],
      { ...serves(['ccer', 's1'], ['inclusive', 's3']), gateLimit: 10 },
    );
    // A local one costs 2 CNY more in the first group and 30 CNY more in the second.
    expect(result.taken).toEqual(
      new Map([
        ['a-local', 10],
        ['b', 10],
      ]),
    );
    expect(result.cost).toEqual([10 * 12 + 10 * 20]);
  });

  test('an earlier entry of the cost outweighs any price', () => {
    const result = match(
      [
        { id: 'later tier', group: 'ccer', units: 10, cost: [1, 0, 1] },
        { id: 'first tier', group: 'ccer', units: 10, cost: [0, 9, 999] },
      ],
      [scope('s1', 10)],
      serves(['ccer', 's1']),
    );
    expect(result.taken).toEqual(new Map([['first tier', 10]]));
    expect(result.cost).toEqual([0, 90, 9_990]);
  });

  test('of lots that cost the same the first by id goes first, whatever the order they come in', () => {
    const lots = [lot('c', 'ccer', 5, 50), lot('a', 'ccer', 5, 50), lot('b', 'ccer', 5, 50)];
    expect(match(lots, [scope('s1', 7)], serves(['ccer', 's1'])).taken).toEqual(
      new Map([
        ['a', 5],
        ['b', 2],
      ]),
    );
  });

  test('the most units come first: the lot that fits both gives way to the one that fits only one', () => {
    // Cheapest first would use "both" for s1 and leave "only s1" idle: 10 t matched rather than 20.
    const result = match(
      [lot('both', 'ccer', 10, 10), lot('only s1', 'inclusive', 10, 90)],
      [scope('s1', 10), scope('s2', 10)],
      serves(['ccer', 's1'], ['ccer', 's2'], ['inclusive', 's1']),
    );
    expect(result.matches).toEqual([
      { lot: 'both', demand: 's2', units: 10 },
      { lot: 'only s1', demand: 's1', units: 10 },
    ]);
  });

  test('where there is too little, all that may be matched is, and the rest is unmet', () => {
    const result = match(
      [lot('a', 'ccer', 12, 50)],
      [scope('s1', 10), scope('s2', 10)],
      serves(['ccer', 's1'], ['ccer', 's2']),
    );
    expect(result.matched).toBe(12);
    expect([...result.unmet.values()].reduce((sum, units) => sum + units)).toBe(20 - 12);
  });
});
