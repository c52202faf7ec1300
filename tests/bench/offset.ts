import { runAsProgram } from '../../scripts/entry-point.ts';
import { randomLedger, type LedgerSize } from '../calculators/offset/matching/random-ledger.ts';
import { bundled } from './bundled.ts';
import { measure, print, type Measured } from './measure.ts';
import { largeClaim } from './offset-claim.ts';
import type * as Calculator from './offset-entry.ts';

const large = { lots: 5_000, groups: 5, demands: 3, largest: 1_000, eligiblePercent: 80, limited: true };
const blocks = { ...large, lots: 200, largest: 10_000, wholePercent: 100, tiers: 1 };
const ledgers: readonly (readonly [string, LedgerSize])[] = [
  ['5 000 lots of single units, 5 groups × 3 demands', { ...large, wholePercent: 0, tiers: 3 }],
  ['5 000 lots, 5 of 100 whole', { ...large, wholePercent: 5, tiers: 3 }],
  ['200 whole lots for one demand, by price', { ...blocks, groups: 1, demands: 1, limited: false }],
  ['200 whole lots, 5 groups × 3 demands, by price', blocks],
  ['200 whole lots, the same, by tier, rank and price', { ...blocks, tiers: 3 }],
];
const SEEDS = 15;

/** Times a whole claim, from what was typed to the position: what a reader waits for with every letter. */
async function claims(): Promise<void> {
  const { quantifyClaim, OffsetCatalogue } = await bundled<typeof Calculator>('offset-entry.ts');
  const catalogue = new OffsetCatalogue();
  const drawn = Array.from({ length: SEEDS }, (_, seed) => largeClaim(seed + 1));
  let turn = 0;
  // The serial numbers of a lot are parsed once, as on the desk.
  for (const inputs of drawn) quantifyClaim(inputs, catalogue);
  const measured = measure(SEEDS, () => {
    quantifyClaim(drawn[(turn += 1) % SEEDS] ?? largeClaim(1), catalogue);
  });
  print(
    'a claim: 5 000 lots × 200 lines, counted and planned',
    measured,
    `, most ${measured.most.toPrecision(3)}`,
  );
}

/** Times the matching of random ledgers, and tells how many were proven within the steps it may take. */
async function main(): Promise<void> {
  const { match } = await bundled<typeof Calculator>('offset-entry.ts');
  let first: Measured | undefined;
  for (const [name, size] of ledgers) {
    const drawn = Array.from({ length: SEEDS }, (_, seed) => randomLedger(seed + 1, size));
    let turn = 0;
    let proven = 0;
    const measured = measure(SEEDS, () => {
      const { lots, demands, rules } = drawn[(turn += 1) % SEEDS] ?? randomLedger(1, size);
      if (match(lots, demands, rules).proven) proven += 1;
    });
    first ??= measured;
    const ratio = `${(measured.median / first.median).toPrecision(3)} × the first`;
    print(
      name,
      measured,
      `, most ${measured.most.toPrecision(3)}   ${ratio}, ${Math.round((100 * proven) / turn)} % proven`,
    );
  }
}

await runAsProgram(import.meta.url, async () => {
  await main();
  await claims();
});
