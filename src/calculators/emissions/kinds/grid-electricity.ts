import { emissionsOf } from '../../engine/gases.ts';
import { cited, multiplyConverted } from '../../engine/operations.ts';
import { gridAreas, gridFactorFor } from '../../factors/grid-electricity.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import type { LineReader } from '../line-reader.ts';
import { defineKind, type Field } from './kind.ts';
import { namesIn } from './option-names.ts';

/** Units of electricity on a bill. */
export const ELECTRICITY = ['kWh', '10^4 kWh', 'MWh', 'GWh'] as const;

/** The areas whose average a factory may take by location; the two national remainders serve other purposes. */
export const averageAreas = gridAreas
  .filter(({ kind }) => kind !== 'residual' && kind !== 'fossil')
  .map(({ id }) => id);

/** Where a line may take another average than the inventory's. */
export const areaField: Field = {
  type: 'choice',
  key: 'area',
  options: ['inventory', ...averageAreas],
  names: namesIn(new Map(gridAreas.map((area) => [area.id, area]))),
};

/**
 * Electricity from the public grid, at the meter (self-used solar power never passed it). By location it takes the
 * average of its area; the market-based and the GB/T 32150 figures are settled with the certificates in scope2.ts.
 */
export const gridElectricity = defineKind({
  id: 'grid-electricity',
  scope: 2,
  group: 'electricity',
  fields: () => [{ type: 'quantity', key: 'quantity', activity: true, units: ELECTRICITY }, areaField],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'electricityUsed');
    const factor = gridFactor(read, areaOf(read));
    if (!activity || !factor) return undefined;
    // scope2.ts takes it; whether it counts is said here, with the line.
    read.overridden('residualFactor', cited(factor, 'residualFactor'));
    const mass = multiplyConverted(activity, read.coefficient('emissionFactor', factor), 'co2');
    const co2 = read.emission('CO2', mass);
    return {
      activity,
      energy: { carrier: 'gridElectricity', amount: activity },
      location: emissionsOf(co2 ? [co2] : []),
      factorGroup: factor.id,
    };
  },
});

/** The area of a line: its own, else the inventory's. */
export function areaOf(read: LineReader): string {
  const chosen = read.choice('area');
  return chosen && chosen !== 'inventory' ? chosen : read.inventory.area;
}

/** The factor of the inventory's year, else the nearest earlier one, which is then said. */
export function gridFactor(read: LineReader, area: string): CitedFactor<'kgCO2', 'kWh'> | undefined {
  const { year } = read.inventory;
  const known = gridAreas.find(({ id }) => id === area);
  const factor = known && read.select(`grid:${area}:${year}`, () => gridFactorFor(known.id, year)?.factor);
  if (!factor) read.add('error', 'unknownArea', 'area', { area });
  else if (factor.year !== year) {
    read.add('note', 'factorOfOtherYear', 'area', { factor: factor.id, year, of: factor.year ?? '' });
  }
  return factor;
}
