import { convert, defined, multiply, multiplyConverted } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { Label } from '../../engine/terms.ts';
import { bases, type Basis, type ByBasis } from './baseline.ts';

/** The same for both bases. */
export function byBasis<Value>(of: (basis: Basis) => Value): ByBasis<Value> {
  const [location, market] = bases;
  return { location: of(location), market: of(market) };
}

/** A tonne of CO2 is a tonne of CO2e, whatever the set of potentials. */
const co2Itself = defined(1, 'tCO2e', 'tCO2', 'gwp');

/** The emissions of an amount of electricity. */
export function tonnesOf(
  electricity: Quantification<'kWh'>,
  factor: Coefficient<'kgCO2', 'kWh'>,
  label: Label,
): Quantification<'tCO2e'> {
  const co2 = convert(multiplyConverted(electricity, factor, 'co2'), 'tCO2');
  return multiply(co2, co2Itself, label);
}
