import { multiplyConverted, convert } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import { dimensionOf, type Unit } from '../engine/units.ts';
import type { Fuel, FuelSetId } from '../factors/fuel-types.ts';
import type { LineReader } from './line-reader.ts';
import { namesWithValues } from './option-names.ts';
import type { Field } from './field.ts';

const ENERGY: readonly Unit[] = ['GJ', 'MJ', 'TJ', 'tce', 'kgce', 'kWh', '10^4 kWh'];

/** The units a fuel is billed in: its own, by volume where a density is known, and energy. */
export function unitsOfFuel({ state, unit, density }: Fuel): readonly Unit[] {
  if (unit === '10^4 Nm3') return ['10^4 Nm3', 'Nm3', '10^4 m3@20C', 'm3@20C', ...ENERGY];
  const byMass: readonly Unit[] = ['t', 'kg', '10^4 t'];
  return state === 'liquid' && density?.length ? [...byMass, 'L', 'm3', ...ENERGY] : [...byMass, ...ENERGY];
}

/** The same for vehicles, which are filled up by the litre. */
export function unitsOfVehicleFuel(fuel: Fuel): readonly Unit[] {
  const units = unitsOfFuel(fuel);
  return units.includes('L') ? ['L', ...units.filter((unit) => unit !== 'L')] : units;
}

/** Where several densities are in use, which one counts. */
export function densityFields({ density = [] }: Fuel): readonly Field[] {
  if (density.length < 2) return [];
  return [
    {
      type: 'choice',
      key: 'density',
      options: density.map(({ id }) => id),
      names: namesWithValues(density),
    },
  ];
}

/** The energy of a fuel: as billed, or by its density and net calorific value. */
export function energyOfFuel(
  read: LineReader,
  fuel: Fuel,
  amount: Quantification,
  set: FuelSetId,
): Quantification<'GJ'> | undefined {
  const dimension = dimensionOf(amount.unit);
  if (dimension === 'energy') return convert(amount, 'GJ');
  const parameters = parametersOf(fuel, set);
  if (!parameters) return undefined;
  if (dimension === 'gasVolume' && amount.unit.includes('@20C')) {
    read.add('note', 'gasMeteredAt20', 'quantity', { factor: '0.9318' });
  }
  const measured = dimension === 'volume' ? byMass(read, fuel, amount) : amount;
  return measured && multiplyConverted(measured, read.coefficient('ncv', parameters.ncv), 'energy');
}

/** A fuel's parameters in the set that was chosen, else in the one that has it. */
export function parametersOf({ sets }: Fuel, set: FuelSetId) {
  return sets[set] ?? Object.values(sets)[0];
}

function byMass(
  read: LineReader,
  { density = [] }: Fuel,
  amount: Quantification,
): Quantification | undefined {
  const chosen = read.choice('density');
  const factor = density.find(({ id }) => id === chosen) ?? density[0];
  return factor && multiplyConverted(amount, read.coefficient('density', factor), 'fuelMass');
}
