import { emissionsOf } from '../../engine/gases.ts';
import { cited, multiplyConverted } from '../../engine/operations.ts';
import { gridAreas } from '../../factors/grid-electricity.ts';
import { areaOf, gridFactor } from './grid-factors.ts';
import { defineKind } from './kind.ts';
import { settleScope2 } from '../scope2.ts';
import { namesIn } from '../../lines/option-names.ts';
import type { Field } from '../../lines/field.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';

/** Units of electricity on a bill. */
export const ELECTRICITY = ['kWh', '10^4 kWh', 'MWh', 'GWh'] as const;

/** The areas whose average a factory may take by location; the two national remainders serve other purposes. */
const averageAreas = gridAreas
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
    const co2 = emissionOfGas(read, 'CO2', mass);
    return {
      activity,
      energy: { carrier: 'gridElectricity', amount: activity },
      location: emissionsOf(co2 ? [co2] : []),
      factorGroup: factor.id,
    };
  },
  settle: settleScope2,
});
