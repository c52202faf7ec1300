import { expect, test } from 'vitest';
import { match } from '../../../../src/calculators/offset/matching/index.ts';
import { solverOf } from './linear-program.ts';
import { randomLedger } from './random-ledger.ts';

const solve = await solverOf();
const pick = <Item>(items: readonly [Item, ...Item[]], at: number): Item =>
  items[at % items.length] ?? items[0];

/** Every combination of sizes, shares of whole lots, tiers and limits turns up as the seed counts on. */
const ledgerOf = (seed: number) =>
  randomLedger(seed, {
    lots: pick([2, 4, 7, 11, 16], seed),
    groups: pick([1, 2, 3, 4], seed),
    demands: pick([3, 1, 2], seed),
    wholePercent: pick([0, 20, 50, 100], Math.floor(seed / 5)),
    largest: pick([5, 100, 5_000], Math.floor(seed / 2)),
    tiers: pick([1, 2, 3], Math.floor(seed / 4)),
    eligiblePercent: 70,
    limited: seed % 3 > 0,
  });

// In parts, so that a slow machine stays within the time a test may take.
test.each(Array.from({ length: 20 }, (_, part) => [part * 50, part * 50 + 49]))(
  'ledgers %i to %i are matched as a solver of mixed-integer programs matches them',
  (first, last) => {
    for (let seed = first; seed <= last; seed += 1) {
      const ledger = ledgerOf(seed);
      const { matched, cost, proven } = match(ledger.lots, ledger.demands, ledger.rules);
      const solved = solve(ledger);
      expect({ seed, matched, proven }).toEqual({ seed, matched: solved.matched, proven: true });
      cost.forEach((sum, entry) => {
        const difference = Math.abs(sum - (solved.cost[entry] ?? NaN));
        expect(difference, `entry ${entry} of ledger ${seed}`).toBeLessThanOrEqual(1e-6 * Math.max(1, sum));
      });
    }
  },
);
