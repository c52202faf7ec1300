import fc from 'fast-check';
import type { MatchLot } from '../../../../src/calculators/offset/matching/index.ts';
import type { Ledger } from './random-ledger.ts';

const groups = ['ccer', 'inclusive'] as const;
const demandIds = ['s1', 's2'] as const;

/** A ledger of few lots, with every rule there is; small enough for trying out all ways to match it. */
export function arbitraryLedger(size: { lots: number; units: number; whole: boolean }): fc.Arbitrary<Ledger> {
  const units = fc.integer({ min: 0, max: size.units });
  const limit = fc.option(units, { nil: undefined });
  const lot: fc.Arbitrary<Omit<MatchLot, 'id'>> = fc.record({
    group: fc.constantFrom(...groups),
    units,
    cost: fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 5 })),
    whole: size.whole ? fc.boolean() : fc.constant(false),
    gated: fc.boolean(),
  });
  const pairs = groups.flatMap((group) => demandIds.map((demand) => ({ group, demand })));
  return fc
    .record({
      lots: fc.array(lot, { maxLength: size.lots }),
      demands: fc.tuple(units, units),
      serves: fc.subarray(pairs),
      limits: fc.array(limit, { minLength: pairs.length, maxLength: pairs.length }),
      groupLimit: limit,
      gateLimit: limit,
    })
    .map(({ lots, demands, serves, limits, groupLimit, gateLimit }) => ({
      lots: lots.map((one, at) => ({ id: `l${at}`, ...one })),
      demands: demandIds.map((id, at) => ({ id, units: demands[at] ?? 0 })),
      rules: {
        serves: serves.map((pair, at) => ({ ...pair, ...given('limit', limits[at]) })),
        groupLimits: new Map(groupLimit === undefined ? [] : [['ccer', groupLimit]]),
        ...given('gateLimit', gateLimit),
      },
    }));
}

const given = <Key extends string>(key: Key, value: number | undefined): Partial<Record<Key, number>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, number>);
