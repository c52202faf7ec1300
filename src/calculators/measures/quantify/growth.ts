import type { Quantification } from '../../engine/quantification.ts';

/** A number of years. */
export const yearsCount = (value: number): Quantification<'a'> => ({
  label: 'years',
  value,
  unit: 'a',
  basis: { kind: 'definition' },
});

/** By how many times activity has grown; nothing where it is as in the base year. */
export function grown(
  growth: Quantification<'%'> | undefined,
  years: number,
): Quantification<'1'> | undefined {
  if (!growth || growth.value === 0 || years <= 0) return undefined;
  return compound(growth, years, (percent, count) => (1 + percent / 100) ** count, 'growth');
}

/** What is left of a yield that falls each year; nothing in the first year. */
export function declined(decline: Quantification<'1'>, years: number): Quantification<'1'> | undefined {
  if (decline.value === 0 || years <= 0) return undefined;
  return compound(decline, years, (share, count) => (1 - share) ** count, 'decline');
}

function compound(
  rate: Quantification<'%' | '1'>,
  years: number,
  power: (rate: number, years: number) => number,
  name: 'growth' | 'decline',
): Quantification<'1'> {
  return {
    label: name === 'growth' ? 'growthFactor' : 'remainingShare',
    value: power(rate.value, years),
    unit: '1',
    basis: {
      kind: 'function',
      name,
      of: [rate, yearsCount(years)],
      evaluate: (...[value = NaN, count = NaN]) => power(value, count),
    },
  };
}
