import { emissionsOf } from '../../engine/gases.ts';
import { portion } from '../../engine/operations.ts';
import { defineKind } from './kind.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';

/** CO2 that is used as a gas and escapes: welding, dry ice, inerting. All of it counts, by its share of the mixture. */
export const shieldingGas = defineKind({
  id: 'shielding-gas',
  scope: 1,
  group: 'process',
  fields: () => [
    { type: 'quantity', key: 'quantity', activity: true, units: ['t', 'kg'] },
    { type: 'quantity', key: 'co2Share', units: ['%'], optional: true, max: 100 },
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity');
    if (!activity) return undefined;
    const share = read.has('co2Share') ? read.quantity('co2Share', 'share') : undefined;
    const gas = emissionOfGas(read, 'CO2', share ? portion(activity, share, 'co2') : activity);
    return { activity, location: emissionsOf(gas ? [gas] : []), factorGroup: 'definition' };
  },
});
