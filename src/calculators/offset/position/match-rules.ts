import { scopes, type MatchingRules } from '../claim.ts';
import { instrumentIds } from '../kind-ids.ts';
import type { ReadLot } from '../lots/read-lot.ts';
import type { MatchRules } from '../matching/index.ts';
import { percentOf } from '../read-percent.ts';
import type { ScopePool } from './pools.ts';
import { wholeOver, wholeWithin } from './whole-units.ts';

type Share = NonNullable<MatchingRules['share']>;

/** Whole credits that all scopes together take. */
const unitsOf = (pools: readonly ScopePool[]): number => pools.reduce((all, { units }) => all + units, 0);

/** Of the reader's shares and limits, in percent, what they are in whole tonnes of what remains. */
export function matchRules(
  pools: readonly ScopePool[],
  { limits, eligible, share }: MatchingRules,
): MatchRules {
  const total = unitsOf(pools);
  const credits = instrumentIds.filter((id) => id !== 'certificate');
  const needed = share && neededUnits(share, pools);
  return {
    serves: credits.flatMap((group) =>
      pools
        .filter(({ scope }) => (eligible[group] ?? scopes).includes(scope))
        .map(({ scope }) => ({ group, demand: String(scope) })),
    ),
    groupLimits: new Map(
      credits.flatMap((group): [string, number][] => {
        const percent = percentOf(limits[group]);
        return percent === undefined ? [] : [[group, wholeWithin((percent * total) / 100)]];
      }),
    ),
    ...(needed !== undefined && { gateLimit: total - needed }),
  };
}

/** Credits of the share that the reader asks for; nothing where its percentage can't be read. */
export function neededUnits({ percent: typed }: Share, pools: readonly ScopePool[]): number | undefined {
  const percent = percentOf(typed);
  return percent === undefined ? undefined : wholeOver((percent * unitsOf(pools)) / 100);
}

/** Whether a lot is of the share: local, or a removal. */
export const isOfShare = ({ local, removal }: ReadLot, { of }: Share): boolean =>
  of === 'local' ? local : removal;
