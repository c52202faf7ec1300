import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rederive } from '../../../src/calculators/engine/explanation.ts';
import type { Node } from '../../../src/calculators/engine/quantification.ts';
import type { Position } from '../../../src/calculators/offset/position/position.ts';
import { policies, type Lot } from '../../../src/calculators/offset/claim.ts';
import type { QuantifiedClaim } from '../../../src/calculators/offset/quantify-claim.ts';
import { anyClaim, anyLedger } from './arbitrary-ledger.ts';
import { creditLot, quantify } from './one-claim.ts';

const runs = { numRuns: 300, endOnFailure: true };

/** What rounding may make of sums of a few thousand. */
const CLOSE = 1e-8;

const positionsOf = ({ counted, planned }: QuantifiedClaim): readonly Position[] => [counted, planned];

const matchesOf = ({ certificates, credits }: Position) => [...certificates.matches, ...credits.matches];

const total = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** Every number of a position that somebody may ask about. */
const rootsOf = (position: Position): Node[] => [
  position.residual,
  position.matched,
  position.shortage,
  ...(position.coverage ? [position.coverage] : []),
  position.cost,
  position.certificates.grid,
  position.certificates.covered,
  position.certificates.uncovered,
  position.certificates.effect,
  position.certificates.surplus,
  position.credits.surplus,
  ...position.pools.flatMap(({ gross, net }) => [gross, net]),
  ...position.credits.matched.values(),
  ...matchesOf(position).flatMap(({ matched, taken, cost }) => [matched, taken, ...(cost ? [cost] : [])]),
];

const figuresOf = (position: Position): number[] => rootsOf(position).map(({ value }) => value);

describe('Whatever the ledger, the residual and the rules', () => {
  const everywhere = (check: (position: Position, result: QuantifiedClaim) => void) =>
    fc.assert(
      fc.property(anyClaim(), anyLedger, (claim, lots) => {
        const result = quantify(claim, lots);
        for (const position of positionsOf(result)) check(position, result);
      }),
      runs,
    );

  test('no more is matched than remains, in any scope, and shortage is what is left of it', () => {
    everywhere(({ residual, matched, shortage, coverage, credits, pools }) => {
      expect(matched.value).toBeLessThanOrEqual(residual.value + CLOSE);
      expect(shortage.value).toBeGreaterThanOrEqual(-CLOSE);
      expect(shortage.value).toBeCloseTo(residual.value - matched.value, 8);
      expect(coverage?.value ?? 0).toBeLessThanOrEqual(100 + CLOSE);
      for (const pool of pools) {
        expect(credits.matched.get(pool)?.value).toBeLessThanOrEqual(pool.net.value);
        expect(pool.net.value).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('no more counts than the cancelled lots of the year hold', () => {
    everywhere(({ depth, matched, certificates }, { lots }) => {
      if (depth !== 'counted') return;
      const held = (unit: string) =>
        total(
          lots
            .filter(({ standing, lot }) => standing === 'retired' && lot?.instrument.unit === unit)
            .map(({ lot }) => lot?.quantity?.value ?? 0),
        );
      expect(matched.value).toBeLessThanOrEqual(held('tCO2e'));
      expect(certificates.covered.value).toBeLessThanOrEqual(held('MWh'));
    });
  });

  test('no more certificates count than there is uncovered grid electricity, and none is left below zero', () => {
    everywhere(({ certificates: { covered, grid, uncovered, effect, surplus }, pools }) => {
      expect(covered.value).toBeLessThanOrEqual(grid.value + CLOSE);
      expect(uncovered.value).toBeGreaterThanOrEqual(0);
      expect(surplus.value).toBeGreaterThanOrEqual(0);
      const scope2 = pools.find(({ scope }) => scope === 2);
      expect(effect.value).toBeLessThanOrEqual((scope2?.gross.value ?? 0) + CLOSE);
    });
  });

  test('each lot is used once, in whole units, and for no more than it holds', () => {
    everywhere((position) => {
      const matches = matchesOf(position);
      expect(new Set(matches.map(({ lot }) => lot.line.id)).size).toBe(matches.length);
      for (const { lot, matched, taken } of matches) {
        expect(Number.isInteger(matched.value) && matched.value > 0).toBe(true);
        expect(matched.value).toBeLessThanOrEqual(taken.value);
        expect(taken.value).toBeLessThanOrEqual(lot.quantity?.value ?? 0);
      }
    });
  });

  test('what is said to stand for a source is no more than the source, and sums to what is matched', () => {
    everywhere(({ credits, matched }) => {
      expect(total(credits.flows.map(({ tonnes }) => tonnes))).toBeCloseTo(matched.value, 6);
    });
  });

  test('every number comes again from its leaves', () => {
    everywhere((position) => {
      for (const root of rootsOf(position)) expect(rederive(root)).toBeCloseTo(root.value, 8);
    });
  });

  test('what is blocked, cancelled for another year or only ordered without leave is used nowhere', () => {
    everywhere((position, { lots, claim }) => {
      const barred = new Set(
        lots
          .filter(
            ({ standing }) =>
              standing === 'blocked' ||
              standing === 'elsewhere' ||
              (standing !== 'retired' && position.depth === 'counted') ||
              (standing === 'ordered' && !claim.rules.planOrdered),
          )
          .map(({ line }) => line.id),
      );
      expect(matchesOf(position).filter(({ lot }) => barred.has(lot.line.id))).toEqual([]);
    });
  });

  test('the order of lots and of lines changes no figure', () => {
    fc.assert(
      fc.property(anyClaim(), anyLedger, fc.integer(), (claim, lots, seed) => {
        const turned = <T>(all: readonly T[]): T[] => {
          const by = all.length ? Math.abs(seed) % all.length : 0;
          return [...all.slice(by), ...all.slice(0, by)].reverse();
        };
        const one = quantify(claim, lots);
        const other = quantify({ ...claim, lines: turned(claim.lines) }, turned(lots));
        positionsOf(one).forEach((position, place) => {
          const [a, b] = [figuresOf(position), figuresOf(positionsOf(other)[place] as Position)];
          expect(b.length).toBe(a.length);
          a.forEach((figure, at) => expect(b[at]).toBeCloseTo(figure, 8));
        });
      }),
      runs,
    );
  });

  test('the plan leaves no more tonnes unmatched than what is cancelled does', () => {
    fc.assert(
      fc.property(anyClaim(true), anyLedger, (claim, lots) => {
        const { counted, planned } = quantify(claim, lots);
        expect(planned.shortage.value).toBeLessThanOrEqual(counted.shortage.value + CLOSE);
      }),
      runs,
    );
  });

  test('a further valid cancelled lot never lowers what is matched', () => {
    fc.assert(
      fc.property(anyClaim(), anyLedger, fc.integer({ min: 1, max: 60 }), (claim, lots, units) => {
        const more: Lot = creditLot('more', units);
        const before = quantify(claim, lots).counted;
        const after = quantify(claim, [...lots, more]).counted;
        expect(after.matched.value).toBeGreaterThanOrEqual(before.matched.value - CLOSE);
      }),
      runs,
    );
  });

  test('the policy changes which lots are used, not how many tonnes', () => {
    fc.assert(
      fc.property(anyClaim(), anyLedger, (claim, lots) => {
        const matched = policies
          .filter((policy) => policy !== 'by-hand')
          .map((policy) => {
            const { credits } = quantify({ ...claim, rules: { ...claim.rules, policy } }, lots).counted;
            return total(credits.matches.map(({ matched: units }) => units.value));
          });
        expect(new Set(matched).size).toBe(1);
      }),
      runs,
    );
  });
});
