import { emissionsOf, type Emissions } from '../../engine/gases.ts';
import { divide, multiplyConverted } from '../../engine/operations.ts';
import type { Coefficient } from '../../engine/quantification.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import { areaField } from './grid-electricity.ts';
import { areaOf, gridFactor, officialFactor } from './grid-factors.ts';
import { defineKind } from './kind.ts';
import type { Field } from '../../lines/field.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';

/**
 * Cooling and compressed air from another company: by the supplier's own factor, or by the electricity it takes
 * (cooling ÷ coefficient of performance). No official Chinese factor is known.
 */
export const cooling = defineKind({
  id: 'cooling',
  scope: 2,
  group: 'cooling',
  fields: ({ method }) => [
    { type: 'choice', key: 'service', options: ['cooling', 'compressedAir'] },
    { type: 'choice', key: 'method', options: ['electricity', 'ownFactor'] },
    ...(method === 'ownFactor' ? BY_FACTOR : BY_ELECTRICITY),
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity');
    if (!activity) return undefined;
    if (read.choice('method') === 'ownFactor') {
      const factor = read.ownFactor(activity.unit);
      return (
        factor && {
          activity,
          location: emissionsByFactor(read, activity, factor),
          factorGroup: `line:${read.line.id}`,
        }
      );
    }
    const performance = read.has('performance')
      ? read.quantity('performance', 'coefficientOfPerformance')
      : undefined;
    if (performance?.value === 0) {
      read.add('error', 'outOfRange', 'performance', { came: 0 });
      return undefined;
    }
    const electricity = performance ? divide(activity, performance, 'electricityUsed') : activity;
    const factor = gridFactor(read, areaOf(read));
    const official = officialFactor(read, areaOf(read));
    if (!factor || !official) return undefined;
    const by = (one: Coefficient): Emissions => {
      const co2 = emissionOfGas(read, 'CO2', multiplyConverted(electricity, one, 'co2'));
      return emissionsOf(co2 ? [co2] : []);
    };
    return {
      activity,
      location: by(read.coefficient('emissionFactor', factor)),
      official: by(official),
      factorGroup: factor.id,
    };
  },
});

const BY_FACTOR: readonly Field[] = [
  {
    type: 'quantity',
    key: 'quantity',
    activity: true,
    units: ['GJ', 'kWh', 'MWh', 'm3', '10^4 m3', 'Nm3', '10^4 Nm3'],
  },
  { type: 'quantity', key: 'ownFactor', units: ['kgCO2', 'tCO2', 'kgCO2e', 'tCO2e'] },
  { type: 'text', key: 'ownDocument' },
];

const BY_ELECTRICITY: readonly Field[] = [
  { type: 'quantity', key: 'quantity', activity: true, units: ['kWh', '10^4 kWh', 'MWh', 'GJ'] },
  { type: 'quantity', key: 'performance', units: ['1'], optional: true },
  areaField,
];
