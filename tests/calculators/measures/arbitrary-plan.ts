import fc from 'fast-check';
import type { FieldValue, FieldValues } from '../../../src/calculators/lines/entered.ts';
import type { Field } from '../../../src/calculators/lines/field.ts';
import { estimators } from '../../../src/calculators/measures/estimators/index.ts';
import type { Estimator } from '../../../src/calculators/measures/estimators/estimator.ts';
import type { EstimatorId } from '../../../src/calculators/measures/measure-ids.ts';
import type { Plan, PlannedMeasure } from '../../../src/calculators/measures/plan.ts';
import { measureOf, of, planOf } from './one-plan.ts';

/** What only saves, whatever is typed: nothing of it burns, leaks or is charged instead. */
export const savingEstimators = [
  'rooftop-pv',
  'pv-air-conditioning',
  'green-power',
  'efficient-motors',
  'variable-speed',
  'compressed-air',
  'boiler-efficiency',
  'transformer',
  'data-centre-cooling',
  'lighting',
  'ac-supervision',
  'energy-platform',
  'equipment-monitoring',
  'booster-pumps',
  'bipv',
] as const satisfies readonly EstimatorId[];

/** What may stand in a field; empty where the field may be left so. */
function valueOf(field: Field): fc.Arbitrary<FieldValue> {
  const any = valueThatFits(field);
  return 'optional' in field && field.optional ? fc.oneof(fc.constant(''), any) : any;
}

function valueThatFits(field: Field): fc.Arbitrary<FieldValue> {
  switch (field.type) {
    case 'quantity': {
      const { units, max = 5000 } = field;
      const unit = fc.constantFrom(...units);
      const amount = fc.double({ min: 0, max, noNaN: true }).map((value) => Number(value.toFixed(2)));
      return fc.tuple(amount, unit).map(([value, one]) => of(Math.min(value, max), one));
    }
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'factor':
      return fc.constantFrom(
        'material-aluminium-cans-primary-gb-2025',
        'material-aluminium-cans-recycled-gb-2025',
        'material-carbon-steel-cn',
      );
    case 'year':
      return fc.constantFrom('2024', '2025', '2026');
    default:
      return field.key === 'load' ? fc.constantFrom('', '', '一号线') : fc.constant('');
  }
}

/** Chooses first, since the other fields depend on it. */
function fieldsFor(estimator: Estimator, chosen: FieldValues = {}): fc.Arbitrary<FieldValues> {
  const open = estimator.fields(chosen).filter(({ key }) => !(key in chosen));
  const next = open.find(({ type }) => type === 'choice');
  if (next) {
    return valueOf(next).chain((value) => fieldsFor(estimator, { ...chosen, [next.key]: value }));
  }
  const rest = open.filter(({ key }) => !['owner', 'due'].includes(key));
  return fc
    .record(Object.fromEntries(rest.map((field) => [field.key, valueOf(field)])))
    .map((typed) => ({ ...chosen, ...typed }));
}

/** A measure of one of some kinds, with whatever may be typed into it. */
export const anyMeasure = (
  id: string,
  kinds: readonly EstimatorId[] = estimators.map((one) => one.id),
): fc.Arbitrary<PlannedMeasure> =>
  fc
    .constantFrom(...estimators.filter((one) => kinds.includes(one.id)))
    .chain((estimator) =>
      fieldsFor(estimator).map((fields) => measureOf(estimator.id, fields, { id, name: id })),
    );

/** Up to six measures of a plan. */
export const anyMeasures = (kinds?: readonly EstimatorId[]): fc.Arbitrary<readonly PlannedMeasure[]> =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyMeasure(`m${at}`, kinds))));

const amount = (max: number) => fc.integer({ min: 0, max });

/** A plan that starts from some stated year, or from nothing, with these measures. */
export const anyPlan = (measures: fc.Arbitrary<readonly PlannedMeasure[]>): fc.Arbitrary<Plan> =>
  fc
    .record({
      scope1: amount(5000),
      electricity: fc.integer({ min: 1, max: 20_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      scope3: fc.option(amount(5000), { nil: undefined }),
      growth: fc.constantFrom(undefined, 3, -2),
      of: measures,
    })
    .map(({ share, of: list, growth, ...stated }) =>
      planOf(list, {
        growth,
        target: 30,
        electricityPrice: 0.7,
        stated: { ...stated, certified: Math.floor(stated.electricity * share) },
      }),
    );
