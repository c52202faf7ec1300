import { expect } from 'vitest';
import type { Line } from '../../src/calculators/emissions/inventory.ts';
import type { Coefficient, Quantification } from '../../src/calculators/engine/quantification.ts';
import type { Unit } from '../../src/calculators/engine/units.ts';
import { lineOf, quantify } from '../calculators/emissions/one-line.ts';

/** A figure that an example gives, as if it had been typed. */
export const amount = <U extends Unit>(value: number, unit: U): Quantification<U> => ({
  label: 'activityData',
  value,
  unit,
  basis: { kind: 'entered', status: 'unknown' },
});

/** A factor that an example prints: the reader's own, with the document it stands in. */
export const per = <U extends Unit, P extends Unit>(
  value: number,
  unit: U,
  of: P,
  document = 'the example',
): Coefficient<U, P> => ({ label: 'emissionFactor', value, unit, per: of, basis: { kind: 'own', document } });

/** A number in place of the registry's, because the example prints it. */
export const printed = (value: number) => ({ value, reason: 'printed in the example' });

/** A purchase, a trip, a waste: an activity × the factor per its unit in kg CO2e that the example prints. */
export const indirect = (category: number, unit: Unit, activity: number, kilograms: number): Line =>
  lineOf('indirect', {
    category: `${category}`,
    basis: 'own',
    quantity: { amount: activity, unit },
    ownFactor: { amount: kilograms, unit: 'kgCO2e' },
    ownDocument: 'the example',
  });

/** The value lies within what the source printed: half a unit of its last digit, or as the source truncates. */
export const expectPrinted = (came: number | undefined, value: number, tolerance: number) =>
  expect(Math.abs((came ?? NaN) - value)).toBeLessThanOrEqual(tolerance);

/** Kilograms of a category of scope 3: rows of activity × kg CO2e per unit. */
export function kilograms(
  category: number,
  unit: Unit,
  rows: readonly (readonly [number, number])[],
): number {
  const lines = rows.map(([activity, factor]) => indirect(category, unit, activity, factor));
  const { byScope3Category, total } = quantify(lines).totals.ghgProtocol;
  const ofCategory = byScope3Category.get(category)?.total.value ?? NaN;
  expect(total.location.total.value).toBe(ofCategory);
  return ofCategory * 1000;
}

/** Freight: tonnes × km × kg per t·km, on the registry's line with the example's factor in place. */
export function freight(
  category: number,
  rows: readonly (readonly [t: number, km: number, kg: number])[],
): number[] {
  const lines = rows.map(([tonnes, kilometres, factor]) =>
    lineOf(
      'indirect',
      {
        category: `${category}`,
        factor: 'freight-road-cn',
        quantity: { amount: tonnes, unit: 't' },
        distance: { amount: kilometres, unit: 'km' },
      },
      { overrides: { emissionFactor: printed(factor) } },
    ),
  );
  return quantify(lines).lines.map(({ result }) => (result?.location?.total.value ?? NaN) * 1000);
}

export const added = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
