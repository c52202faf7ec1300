import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels } from '../../../src/calculators/engine/assumption.ts';
import { nodesOf, rederive } from '../../../src/calculators/engine/explanation.ts';
import type { Node } from '../../../src/calculators/engine/quantification.ts';
import { bases } from '../../../src/calculators/measures/baseline/baseline.ts';
import type { Plan } from '../../../src/calculators/measures/plan.ts';
import { quantifyPlan, type QuantifiedPlan } from '../../../src/calculators/measures/quantify-plan.ts';
import { anyMeasure, anyMeasures, anyPlan, savingEstimators } from './arbitrary-plan.ts';
import { catalogue, measureOf, of, quantified, reductionOf } from './one-plan.ts';

const quantify = (plan: Plan): QuantifiedPlan => quantifyPlan({ plan }, catalogue);

/** What is emitted in each year, at each level, on each basis. */
const emitted = (plan: Plan): readonly number[] =>
  quantify(plan).years.flatMap((year) =>
    levels.flatMap((level) => bases.map((basis) => year.with[level][basis].value)),
  );

/** What each measure reduces, in the order of their ids. */
const eachOf = ({ measures }: QuantifiedPlan): readonly (readonly [string, number | undefined])[] =>
  measures
    .map(({ line, reduction }) => [line.id, reduction?.mid.total.market.value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Sums of the same numbers in another order differ by less. */
const close = (size: number): number => 1e-9 * Math.max(1, Math.abs(size));

describe('whatever the plan', () => {
  test('a measure more that saves never raises emissions: in no year, at no level, on no basis', () => {
    fc.assert(
      fc.property(
        anyPlan(anyMeasures(savingEstimators)),
        anyMeasure('more', savingEstimators),
        (plan, more) => {
          const before = emitted(plan);
          emitted({ ...plan, measures: [...plan.measures, more] }).forEach((after, index) =>
            expect(after).toBeLessThanOrEqual((before[index] ?? NaN) + close(after)),
          );
        },
      ),
    );
  });

  test('the order in which measures were entered changes nothing, neither of the whole nor of any of them', () => {
    fc.assert(
      fc.property(
        anyPlan(anyMeasures()).chain((plan) =>
          fc.tuple(
            fc.constant(plan),
            fc.shuffledSubarray([...plan.measures], { minLength: plan.measures.length }),
          ),
        ),
        ([plan, measures]) => {
          const [one, other] = [quantify(plan), quantify({ ...plan, measures })];
          expect(emitted({ ...plan, measures })).toEqual(emitted(plan));
          expect(eachOf(other)).toEqual(eachOf(one));
        },
      ),
    );
  });

  test('together they save no less at a higher level of what was assumed', () => {
    fc.assert(
      fc.property(anyPlan(anyMeasures()), (plan) => {
        for (const { with: emissions } of quantify(plan).years) {
          for (const basis of bases) {
            const [low = NaN, mid = NaN, high = NaN] = levels.map((level) => emissions[level][basis].value);
            expect(mid).toBeLessThanOrEqual(low + close(low));
            expect(high).toBeLessThanOrEqual(mid + close(mid));
          }
        }
      }),
    );
  });

  test('savings leave nothing below zero', () => {
    fc.assert(
      fc.property(anyPlan(anyMeasures(savingEstimators)), (plan) => {
        for (const value of emitted(plan)) expect(value).toBeGreaterThanOrEqual(-close(30_000));
      }),
    );
  });

  test('every figure is a number, and comes again from its leaves', () => {
    fc.assert(
      fc.property(anyPlan(anyMeasures()), (plan) => {
        for (const figure of figuresOf(quantify(plan))) {
          expect(figure.value).toSatisfy(Number.isFinite);
          expect(Math.abs(rederive(figure) - figure.value)).toBeLessThanOrEqual(close(figure.value));
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Every number that a reader can be shown, and all that it rests on. */
function figuresOf({ measures, years, outcome, baseline }: QuantifiedPlan): readonly Node[] {
  const roots = [
    ...bases.map((basis) => baseline.total[basis]),
    ...measures.flatMap(({ reduction, economics, effect }) =>
      levels.flatMap((level) => {
        const { electricity, certified, scope1, scope2, scope3, total, fuels } = reduction?.[level] ?? {};
        const { annualSaving, payback, annuity, costPerTonne } = economics?.[level] ?? {};
        return [
          ...[electricity, certified, scope1, scope3, scope2?.location, scope2?.market],
          ...[total?.location, total?.market, ...(fuels ?? []).map(({ amount }) => amount)],
          ...[annualSaving, payback, annuity, costPerTonne?.location, costPerTonne?.market],
          ...(effect?.[level].figures ?? []),
        ];
      }),
    ),
    ...years.flatMap((year) =>
      bases.flatMap((basis) => [
        year.without[basis],
        year.target?.[basis],
        ...levels.map((level) => year.with[level][basis]),
      ]),
    ),
    ...levels.map((level) => outcome?.gap?.[level]),
  ].filter((root) => root !== undefined);
  return [...new Set(roots.flatMap(nodesOf))];
}

describe('whatever saves a share of a load', () => {
  const share = fc.double({ min: 0, max: 100, noNaN: true });

  test('no chain saves more than the load', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, fc.double({ min: 0, max: 1000, noNaN: true })), {
          minLength: 1,
          maxLength: 8,
        }),
        (savings) => {
          const measures = savings.map(([saving, use], at) =>
            measureOf('variable-speed', { use: of(use, 'MWh'), saving: of(saving, '%') }, { id: `m${at}` }),
          );
          const saved = quantified(measures).measures.map(({ reduction }) =>
            reduction ? reduction.mid.electricity.value : 0,
          );
          const load = Math.max(...savings.map(([, use]) => use)) * 1000;
          expect(saved.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(load + close(load));
        },
      ),
    );
  });

  test('of the whole load save 1 − Π(1 − s) of it', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), (shares) => {
        const measures = shares.map((saving, at) =>
          measureOf('variable-speed', { use: of(100, 'MWh'), saving: of(saving, '%') }, { id: `m${at}` }),
        );
        const typed = quantified(measures).measures.filter(({ reduction }) => reduction);
        const saved = typed.reduce((sum, one) => sum + reductionOf(one).electricity.value, 0);
        const left = typed.reduce((rest, { line }) => {
          const { saving } = line.fields;
          return rest * (1 - (typeof saving === 'object' ? Number(saving.amount) : NaN) / 100);
        }, 1);
        expect(saved).toBeCloseTo(100_000 * (1 - left), 4);
      }),
    );
  });
});
