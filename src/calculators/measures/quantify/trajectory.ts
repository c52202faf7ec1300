import { defined, portion, subtract, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Baseline, ByBasis } from '../baseline/baseline.ts';
import { byBasis, tonnesOf } from '../baseline/baseline-of.ts';
import type { ByLevel } from './quantify-measure.ts';
import type { Available, Settled } from './settle.ts';

/** One year of the plan. */
export interface TrajectoryYear {
  readonly year: number;
  /** As activity grows, without any measure. Certificates don't grow with it. */
  readonly without: ByBasis<Quantification<'tCO2e'>>;
  /** With the measures that work in this year. */
  readonly with: ByLevel<ByBasis<Quantification<'tCO2e'>>>;
  /** On the line from the base year to the target of the last year; absent where no target is set. */
  readonly target?: ByBasis<Quantification<'tCO2e'>>;
}

const ONE = defined(1, '1', '1', 'share');

/** By how many times activity has grown; nothing where it is as in the base year. */
export function grown(
  growth: Quantification<'%'> | undefined,
  years: number,
): Quantification<'1'> | undefined {
  return growth && years > 0 && growth.value !== 0 ? compound(growth, years, 1, 'growthFactor') : undefined;
}

/** What is left of a yield that falls each year; nothing in the first year. */
export function declined(decline: Quantification<'1'>, years: number): Quantification<'1'> | undefined {
  return years > 0 && decline.value !== 0 ? compound(decline, years, -1, 'remainingShare') : undefined;
}

function compound(
  rate: Quantification<'%' | '1'>,
  years: number,
  sign: 1 | -1,
  label: 'growthFactor' | 'remainingShare',
): Quantification<'1'> {
  const size = rate.unit === '%' ? 0.01 : 1;
  const evaluate = (value: number, count: number) => (1 + sign * value * size) ** count;
  const count: Quantification<'a'> = {
    label: 'years',
    value: years,
    unit: 'a',
    basis: { kind: 'definition' },
  };
  return {
    label,
    value: evaluate(rate.value, years),
    unit: '1',
    basis: {
      kind: 'function',
      of: [rate, count],
      evaluate: (...[value = NaN, of = NaN]) => evaluate(value, of),
    },
  };
}

/** What there is to be reduced in a year of some growth. */
export function availableIn(
  baseline: Baseline,
  growth: Quantification<'1'> | undefined,
): Available | undefined {
  const { factors, grid, covered, scope1, scope3, source } = baseline;
  if (!factors) return undefined;
  return {
    factors,
    grid: times(grid, growth),
    covered,
    scope1: times(scope1, growth),
    ...(scope3 && { scope3: times(scope3, growth) }),
    unlimited: source === 'none',
  };
}

/** The emissions of a year of some growth without measures. What more electricity is used than in the base year is uncovered. */
export function withoutMeasures(
  { scope1, scope3, electricity, otherScope2, grid, factors, total }: Baseline,
  growth: Quantification<'1'> | undefined,
): ByBasis<Quantification<'tCO2e'>> {
  if (!growth || !factors) return total;
  const more = subtract(times(grid, growth), [grid], 'addedElectricity');
  return byBasis((basis) =>
    sum(
      [
        times(scope1, growth),
        electricity[basis],
        tonnesOf(more, factors[basis], 'emissions'),
        times(otherScope2[basis], growth),
        ...(scope3 ? [times(scope3, growth)] : []),
      ],
      'tCO2e',
      'businessAsUsual',
    ),
  );
}

/** The emissions of a year less what the measures reduce in it. */
export function withMeasures(
  without: ByBasis<Quantification<'tCO2e'>>,
  { reductions }: Settled,
): ByBasis<Quantification<'tCO2e'>> {
  return byBasis((basis) =>
    subtract(
      without[basis],
      [...reductions.values()].map(({ total }) => total[basis]).filter(({ value }) => value !== 0),
      'trajectory',
    ),
  );
}

/** The target of a year on the straight line from the base year to the last year of the plan. */
export function targetIn(
  baseline: Baseline,
  target: Quantification<'%'> | undefined,
  { year, baseYear, to }: { readonly year: number; readonly baseYear: number; readonly to: number },
): ByBasis<Quantification<'tCO2e'>> | undefined {
  if (!target) return undefined;
  const way: Quantification<'1'> = {
    label: 'share',
    value: (year - baseYear) / (to - baseYear),
    unit: '1',
    basis: { kind: 'definition' },
  };
  const left = subtract(ONE, [portion(target, way, 'reduction')], 'remainingShare');
  return byBasis((basis) => portion(baseline.total[basis], left, 'targetEmissions'));
}

function times<U extends 'kWh' | 'tCO2e'>(
  quantity: Quantification<U>,
  growth: Quantification<'1'> | undefined,
): Quantification<U> {
  return growth ? portion(quantity, growth, quantity.label) : quantity;
}
