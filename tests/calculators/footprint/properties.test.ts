import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodesOf, rederive } from '../../../src/calculators/engine/explanation.ts';
import type { Node } from '../../../src/calculators/engine/quantification.ts';
import { allocate } from '../../../src/calculators/footprint/quantify/allocation.ts';
import { analyseStudy } from '../../../src/calculators/footprint/analysis/analyse-study.ts';
import { biogenicBalanceOf } from '../../../src/calculators/footprint/analysis/biogenic-balance.ts';
import {
  contributionsOf,
  type Contributions,
} from '../../../src/calculators/footprint/analysis/contributions.ts';
import { countedLines } from '../../../src/calculators/footprint/quantify/counted-lines.ts';
import { finish, simulate } from '../../../src/calculators/footprint/simulation/monte-carlo.ts';
import {
  quantifyStudy,
  type QuantifiedStudy,
} from '../../../src/calculators/footprint/quantify/quantify-study.ts';
import {
  allocationMethods,
  type FootprintLine,
  type FootprintStudy,
} from '../../../src/calculators/footprint/study.ts';
import { anyAllocation, anyLine, anyStudy, catalogue, kinds } from './arbitrary-study.ts';
import { amount, aStudy } from './one-study.ts';

// Shrinking a whole study takes longer than reading the counterexample.
const runs = { numRuns: 60, endOnFailure: true };

const quantify = (study: FootprintStudy): QuantifiedStudy => quantifyStudy(study, catalogue);

/** What adds up in a study, without what cancels: the measure of the noise of adding in another order. */
const sizeOf = ({ lines }: QuantifiedStudy): number =>
  lines.flatMap(({ flows }) => flows).reduce((size, { co2e }) => size + Math.abs(co2e.value), 0);

const expectSame = (came: number, expected: number, size = Math.abs(expected)) =>
  expect(Math.abs(came - expected)).toBeLessThanOrEqual(1e-11 * Math.max(size, 1e-9));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Every number of a study that somebody may ask about. */
const rootsOf = (
  study: QuantifiedStudy,
  { tree, stages, flows, partial }: Contributions,
): readonly Node[] => [
  study.total,
  study.toGate,
  study.gridMix,
  study.aircraft,
  ...Object.values(study.byStage),
  ...Object.values(study.byFlow),
  ...study.byGas.values(),
  ...study.lines.flatMap(({ total, scale, result, flows: own, gridMix }) => [
    ...[total, scale, result?.activity].filter((node) => node !== undefined),
    ...[...own, ...gridMix].map(({ co2e }) => co2e),
  ]),
  ...study.allocations.flatMap(({ shares = [] }) => shares),
  ...[tree, ...tree.parts, ...Object.values(stages), ...Object.values(flows), ...Object.values(partial)].map(
    ({ value }) => value,
  ),
];

describe.each(kinds)('a line of the kind $id', (kind) => {
  const study = (gen: fc.GeneratorValue, more: Partial<FootprintStudy> = {}) =>
    quantify(
      aStudy([anyLine(gen, kind, 'line')], {
        boundary: 'cradle-to-grave',
        output: 5000,
        gwp: gen(() => fc.constantFrom('AR5', 'AR6')),
        ...more,
      }),
    );

  test('counts or says why not, never both', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const [line] = study(gen).lines;
        const wrong = line?.problems.some(({ severity }) => severity === 'error');
        const counts = kind.id === 'assembly' ? line?.result : line?.total;
        expect(Boolean(counts)).toBe(!wrong);
      }),
      runs,
    );
  });

  test('counts in most cases that a form lets be entered', () => {
    const cases = fc.sample(fc.gen(), { numRuns: 60, seed: 7 }).map((gen) => study(gen).lines[0]);
    expect(cases.filter((line) => line?.result).length).toBeGreaterThan(20);
  });

  test('emits twice as much for twice the unit of analysis', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const { study: entered, total } = study(gen);
        const twice = quantify({ ...entered, unit: { ...entered.unit, amount: 2 } });
        expectSame(twice.total.value, 2 * total.value);
      }),
      runs,
    );
  });
});

describe('a footprint', () => {
  test('is the sum of its stages, of its separate lines, of its gases and of its assemblies', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const study = quantify(anyStudy(gen));
        const { total, byStage, byFlow, byGas } = study;
        expect(sum(Object.values(byStage).map(({ value }) => value))).toBe(total.value);
        const size = sizeOf(study);
        expectSame(sum(Object.values(byFlow).map(({ value }) => value)), total.value, size);
        expectSame(sum([...byGas.values()].map(({ value }) => value)), total.value, size);
        expectSame(contributionsOf(study).tree.value.value, total.value, size);
      }),
      runs,
    );
  });

  test('gives every number again from its leaves, to the last bit', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const study = quantify(anyStudy(gen));
        for (const root of rootsOf(study, contributionsOf(study))) {
          for (const node of nodesOf(root)) {
            expect(Number.isFinite(node.value)).toBe(true);
            expect(rederive(node)).toBe(node.value);
          }
        }
      }),
      runs,
    );
  });

  test('has shares and weights that add up to 1', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const study = quantify(anyStudy(gen));
        const { lines, hotSpots, stages, flows, gases } = contributionsOf(study);
        if (sizeOf(study) === 0) return;
        for (const parts of [lines, Object.values(stages), Object.values(flows), [...gases.values()]]) {
          expectSame(sum(parts.map(({ weight }) => weight)), 1);
          const share = sum(parts.map((part) => part.share ?? NaN));
          if (study.total.value !== 0) expectSame(share, 1, sizeOf(study) / Math.abs(study.total.value));
        }
        expectSame(hotSpots.at(-1)?.cumulative ?? 0, 1);
      }),
      runs,
    );
  });

  test('scales with the unit of analysis: k pieces have k times the footprint of one', () => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 2, max: 1000 }), (gen, k) => {
        const study = anyStudy(gen);
        const unit = (amountOfUnit: number) => ({ ...study, unit: { ...study.unit, amount: amountOfUnit } });
        const one = quantify(unit(1));
        expectSame(quantify(unit(k)).total.value, k * one.total.value, k * sizeOf(one));
      }),
      runs,
    );
  });

  test('doesn’t depend on the order of its lines', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const study = anyStudy(gen);
        const one = quantify(study);
        const reversed = quantify({ ...study, lines: study.lines.toReversed() });
        expectSame(reversed.total.value, one.total.value, sizeOf(one));
      }),
      runs,
    );
  });

  test('can be analysed, whatever was entered', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const { primaryData, quality, cutOff, tornado, uncertainty } = analyseStudy(quantify(anyStudy(gen)));
        expect(primaryData.share ?? 0).toBeGreaterThanOrEqual(0);
        expect(primaryData.share ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        expect(quality.score ?? 1).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(quality.score ?? 1).toBeLessThanOrEqual(5 + 1e-12);
        expect(cutOff.problems).toEqual([]);
        expect(
          tornado.every(
            ({ low, high }) => low <= uncertainty.combined.total && uncertainty.combined.total <= high,
          ),
        ).toBe(true);
      }),
      runs,
    );
  });
});

describe('co-products', () => {
  test('have shares that add up to 1 by every method', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const allocation = anyAllocation(gen, 'shared');
        for (const method of allocationMethods) {
          const { shares = [] } = allocate(allocation, method);
          expect(shares).toHaveLength(allocation.products.length);
          expectSame(sum(shares.map(({ value }) => value)), 1);
        }
      }),
      runs,
    );
  });

  test('take the whole of the process together, whichever method shares it', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const study = anyStudy(gen);
        const [allocation] = study.allocations;
        if (!allocation) return;
        const alone = study.lines.map(({ allocation: _, ...line }): FootprintLine => line);
        const shared = alone.map((line) => ({ ...line, allocation: 'shared' }));
        const whole = quantify({ ...study, lines: alone });
        const products = allocation.products.map((first, place) => {
          const others = allocation.products.filter((_, other) => other !== place);
          const allocations = [{ ...allocation, products: [first, ...others] }];
          return quantify({ ...study, lines: shared, allocations }).total.value;
        });
        expectSame(sum(products), whole.total.value, sizeOf(whole));
      }),
      runs,
    );
  });
});

describe('biogenic carbon over the whole life', () => {
  const carbon = (flow: 'uptake' | 'release', kg: number) =>
    ({ kind: 'biogenic-carbon', fields: { flow, quantity: amount(kg, 'kgC') } }) as const;

  test('is in balance where uptake = release + stored, and out of it by more than 1 %', () => {
    const mass = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        fc.array(mass, { minLength: 1, maxLength: 4 }),
        fc.nat(1000),
        fc.integer({ min: 2, max: 90 }),
        (released, stored, off) => {
          const taken = sum(released) + stored;
          const study = (uptake: number) =>
            aStudy([carbon('uptake', uptake), ...released.map((kg) => carbon('release', kg))], {
              boundary: 'cradle-to-grave',
              contents: { biogenic: amount(stored, 'kgC') },
            });
          expect(biogenicBalanceOf(quantify(study(taken)))?.balanced).toBe(true);
          expect(biogenicBalanceOf(quantify(study(taken * (1 + off / 50))))?.balanced).toBe(false);
          const tooLittle = sum(released) * (1 - off / 100);
          expect(biogenicBalanceOf(quantify(study(tooLittle)))?.balanced).toBe(false);
        },
      ),
      runs,
    );
  });

  test('is in balance for any biomass that is burnt', () => {
    const biomass = kinds.find(({ id }) => id === 'biomass');
    if (!biomass) throw new Error('Biomass is a kind of line.');
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const study = aStudy([anyLine(gen, biomass, 'line')], { boundary: 'cradle-to-grave', output: 9 });
        expect(biogenicBalanceOf(quantify(study))?.difference).toBe(0);
      }),
      runs,
    );
  });
});

describe('the range of a footprint', () => {
  test('is drawn around it: the mean within four standard errors, the same again with the same seed', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const study = quantify(anyStudy(gen));
        const { inputs } = analyseStudy(study).uncertainty;
        expect(inputs).toHaveLength(countedLines(study.lines).length);
        const drawn = finish(simulate(inputs, { draws: 2000, seed: 11 }));
        expect(finish(simulate(inputs, { draws: 2000, seed: 11 }))).toEqual(drawn);
        const limit = 4 * (drawn.spread?.standardError ?? 0) + 1e-9 * sizeOf(study);
        expect(Math.abs(drawn.mean - study.total.value)).toBeLessThanOrEqual(limit);
      }),
      // The same cases at every run, of which chance alone would fail one in 16 000.
      { ...runs, seed: 20_241_129 },
    );
  });
});
