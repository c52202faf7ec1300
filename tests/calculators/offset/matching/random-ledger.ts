import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { MatchDemand, MatchLot, MatchRules } from '../../../../src/calculators/offset/matching/index.ts';

export interface Ledger {
  readonly lots: MatchLot[];
  readonly demands: MatchDemand[];
  readonly rules: MatchRules;
}

/** What a random ledger is made of. */
export interface LedgerSize {
  readonly lots: number;
  readonly groups: number;
  readonly demands: number;
  /** Of the lots, how many of a hundred are taken as a whole. */
  readonly wholePercent: number;
  /** The most units of a lot. */
  readonly largest: number;
  /** How many tiers and ranks there are; 1 leaves the price alone to decide. */
  readonly tiers: number;
  /** Of the pairs of a group and a demand, how many of a hundred are eligible. */
  readonly eligiblePercent: number;
  /** Whether there are limits and a gate that tend to bind. */
  readonly limited: boolean;
}

/** The same ledger for the same seed, with demands that take up about half of the lots. */
export function randomLedger(seed: number, size: LedgerSize): Ledger {
  const generator = xoroshiro128plus(seed);
  const upTo = (most: number) => uniformInt(generator, 0, most);
  const percent = (chance: number) => upTo(99) < chance;
  const groups = Array.from({ length: size.groups }, (_, at) => `g${at}`);
  const lots = Array.from({ length: size.lots }, (_, at): MatchLot => ({
    id: `l${at}`,
    group: `g${upTo(size.groups - 1)}`,
    units: upTo(size.largest),
    cost: [upTo(size.tiers - 1), upTo(size.tiers - 1), (2_000 + upTo(8_000)) / 100],
    whole: percent(size.wholePercent),
    gated: percent(40),
  }));
  const held = lots.reduce((sum, { units }) => sum + units, 0);
  const part = (share: number) => Math.floor(held * share);
  const demands = Array.from({ length: size.demands }, (_, at): MatchDemand => ({
    id: `d${at}`,
    units: upTo(part(1 / size.demands)),
  }));
  const limit = (share: number) => (size.limited && percent(50) ? upTo(part(share)) : undefined);
  const serves = groups.flatMap((group) =>
    demands
      .filter(() => percent(size.eligiblePercent))
      .map(({ id: demand }) => {
        const most = limit(1 / size.groups);
        return { group, demand, ...(most === undefined ? {} : { limit: most }) };
      }),
  );
  const groupLimits = new Map(
    groups.flatMap((group): [string, number][] => {
      const most = limit(2 / size.groups);
      return most === undefined ? [] : [[group, most]];
    }),
  );
  const gateLimit = limit(0.5);
  return { lots, demands, rules: { serves, groupLimits, ...(gateLimit === undefined ? {} : { gateLimit }) } };
}
