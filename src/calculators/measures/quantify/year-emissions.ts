import { defined, portion, subtract, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Baseline, Basis, ByBasis } from '../baseline/baseline.ts';
import { byBasis, tonnesOf } from '../baseline/electricity-emissions.ts';
import { yearsCount } from './growth.ts';
import { Pool } from './pool.ts';
import type { Available } from './pools.ts';
import type { Settled } from './settle.ts';

type Growth = Quantification<'1'> | undefined;

/** What there is to be reduced in a year of some growth; nothing where the factors of electricity aren't known. */
export function availableIn(
  { factors, grid, covered, scope1, scope3, source }: Baseline,
  growth?: Growth,
): Available | undefined {
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

/** The emissions of a year of some growth without measures. */
export function withoutMeasures(baseline: Baseline, growth: Growth): ByBasis<Quantification<'tCO2e'>> {
  const { scope1, scope3, otherScope2, total } = baseline;
  if (!growth) return total;
  return byBasis((basis) =>
    sum(
      [
        times(scope1, growth),
        electricityIn(baseline, growth, basis),
        times(otherScope2[basis], growth),
        ...(scope3 ? [times(scope3, growth)] : []),
      ],
      'tCO2e',
      'businessAsUsual',
    ),
  );
}

/**
 * Of grid electricity. Certificates don't grow with activity: what more is used than in the base year is uncovered, and
 * by market what less is used was uncovered as far as anything was.
 */
function electricityIn(
  { electricity, grid, covered, factors }: Baseline,
  growth: Quantification<'1'>,
  basis: Basis,
): Quantification<'tCO2e'> {
  const before = electricity[basis];
  if (!factors) return before;
  const now = times(grid, growth);
  if (now.value >= grid.value) {
    const more = tonnesOf(subtract(now, [grid], 'addedElectricity'), factors[basis], 'emissions');
    return sum([before, more], 'tCO2e', 'emissions');
  }
  const there = new Pool<'kWh'>(basis === 'market' ? Math.max(0, grid.value - covered.value) : grid.value);
  const fewer = there.take(subtract(grid, [now], 'savedElectricity'));
  return subtract(before, [tonnesOf(fewer, factors[basis], 'emissions')], 'emissions');
}

/** The emissions of a year less what the measures reduce in it. */
export function withMeasures(
  without: ByBasis<Quantification<'tCO2e'>>,
  { reductions }: Settled,
): ByBasis<Quantification<'tCO2e'>> {
  return byBasis((basis) => {
    const all = [...reductions.values()].map(({ total }) => total[basis]);
    return subtract(
      without[basis],
      all.filter(({ value }) => value !== 0),
      'trajectory',
    );
  });
}

const ALL = defined(1, '1', '1', 'share');

/** The target of a year on the straight line from the base year to the last year of the plan. */
export function targetIn(
  { total }: Baseline,
  target: Quantification<'%'>,
  years: { readonly passed: number; readonly all: number },
): ByBasis<Quantification<'tCO2e'>> {
  const way: Quantification<'1'> = {
    label: { zh: '已过年数占全程', en: 'Part of the way' },
    value: years.passed / years.all,
    unit: '1',
    basis: { kind: 'quotient', of: [yearsCount(years.passed), yearsCount(years.all)] },
  };
  const by = portion(target, way, { zh: '到当年的降幅', en: 'Reduction by the year' });
  const left = subtract(ALL, [by], 'remainingShare');
  return byBasis((basis) => portion(total[basis], left, 'targetEmissions'));
}

const times = <U extends 'kWh' | 'tCO2e'>(quantity: Quantification<U>, growth: Growth): Quantification<U> =>
  growth ? portion(quantity, growth, quantity.label) : quantity;
