import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels } from '../../../src/calculators/engine/assumption.ts';
import type { FieldValues } from '../../../src/calculators/lines/entered.ts';
import { bases } from '../../../src/calculators/measures/baseline/baseline.ts';
import { estimators } from '../../../src/calculators/measures/estimators/index.ts';
import type { EstimatorId, MeasureId } from '../../../src/calculators/measures/measure-ids.ts';
import type { Plan } from '../../../src/calculators/measures/plan.ts';
import { quantifyPlan } from '../../../src/calculators/measures/quantify-plan.ts';
import { catalogue, codesOf, measureOf, of, planOf, quantified, quantifiedMeasure } from './one-plan.ts';

const texts = fc.constantFrom(
  '',
  'constructor',
  '__proto__',
  '<b>',
  '=1+1',
  '１，２００',
  '1.2万',
  '-5',
  '1e15',
  '1e-15',
  '2024',
);
const values = fc.oneof(
  texts,
  fc.double(),
  fc.record({
    amount: fc.oneof(texts, fc.double()),
    unit: fc.constantFrom('kWh', 'GJ', '%', 'a', 'CNY', 'x'),
  }),
);

/** Any value in any field that any estimator knows. */
const keys = [...new Set(estimators.flatMap((one) => one.fields({}).map(({ key }) => key)))];
const anyFields = fc.dictionary(fc.constantFrom(...keys, 'constructor'), values, { maxKeys: 25 });

const plan = fc
  .record({
    kind: fc.constantFrom<string[]>(...estimators.map(({ id }) => id), 'constructor', 'toString'),
    measure: fc.constantFrom<string[]>('A.4', 'A.11', 'A.16', 'A.29', '__proto__', 'constructor'),
    fields: anyFields,
    overrides: fc.dictionary(
      fc.constantFrom('ncv', 'oxidation', 'density', 'emissionFactor', 'gwp'),
      fc.record({ value: fc.oneof(texts, fc.double()), reason: fc.constantFrom('', '实测') }),
    ),
    growth: fc.oneof(texts, fc.double()),
    target: fc.oneof(texts, fc.double()),
    electricity: fc.oneof(texts, fc.double()),
    years: fc.tuple(fc.double(), fc.double()),
  })
  .map(({ kind, measure, fields, overrides, growth, target, electricity, years: [from, to] }): Plan => {
    const line = measureOf('enabling', {});
    return planOf(
      [
        {
          ...line,
          kind: kind as EstimatorId,
          measure: measure as MeasureId,
          fields: fields as FieldValues,
          overrides,
        },
      ],
      {
        growth,
        target,
        stated: { scope1: 1000, electricity },
        ...(Number.isInteger(from) && { from, to }),
        electricityPrice: 0.7,
        discountRate: target,
      },
    );
  });

describe('what a file may hold', () => {
  test('whatever it is, the result is numbers and what is wrong is told', () => {
    fc.assert(
      fc.property(plan, (hostile) => {
        const { measures, years } = quantifyPlan({ plan: hostile }, catalogue);
        const totals = measures.flatMap(({ reduction, economics }) =>
          levels.flatMap((level) => [
            ...bases.map((basis) => reduction?.[level].total[basis]),
            economics?.[level].payback,
            ...bases.map((basis) => economics?.[level].costPerTonne[basis]),
          ]),
        );
        const ofYears = years.flatMap((year) => [
          year.without.market,
          year.with.low.market,
          year.target?.market,
        ]);
        for (const figure of [...totals, ...ofYears]) {
          if (figure) expect(figure.value).toSatisfy(Number.isFinite);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a kind or a measure that nobody knows is kept, and counts nothing', () => {
    const line = measureOf('enabling', {});
    const unknown = quantifiedMeasure({ ...line, kind: 'constructor' as EstimatorId });
    expect(codesOf(unknown)).toContain('unknownKind');
    expect(codesOf(quantifiedMeasure({ ...line, measure: '__proto__' as MeasureId }))).toContain(
      'estimatorNotOfMeasure',
    );
  });

  test('two lines of one id are two measures', () => {
    const saving = (amount: number) =>
      measureOf('own-estimate', { scope1: of(amount, 'tCO2e'), document: '报告' }, { id: 'same' });
    const { measures } = quantified([saving(10), saving(20)]);
    expect(measures.map(({ reduction }) => reduction?.mid.scope1.value)).toEqual([10, 20]);
  });
});
