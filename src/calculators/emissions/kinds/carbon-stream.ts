import { emissionsOf } from '../../engine/gases.ts';
import {
  carbonToCo2,
  convert,
  defined,
  multiply,
  multiplyConverted,
  portion,
} from '../../engine/operations.ts';
import { defineKind } from './kind.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';

/**
 * One stream of a carbon balance: what goes in brings carbon, what goes out takes it along; the difference leaves as
 * CO2 (GB/T 32150, mass balance). A balance is as many lines as it has streams.
 */
export const carbonStream = defineKind({
  id: 'carbon-stream',
  scope: 1,
  group: 'process',
  fields: () => [
    { type: 'choice', key: 'direction', options: ['in', 'out'] },
    { type: 'quantity', key: 'quantity', activity: true, units: ['t', 'kg', '10^4 t'] },
    { type: 'quantity', key: 'carbonContent', units: ['tC'], max: 1 },
    { type: 'text', key: 'ownDocument', optional: true },
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity');
    const content = read.quantity('carbonContent', 'carbonContent');
    if (!activity || !content) return undefined;
    const carbon = multiplyConverted(activity, { ...convert(content, 'tC'), per: 't' }, 'carbon');
    const balance = read.choice('direction') === 'out' ? portion(carbon, leaves, 'carbon') : carbon;
    const co2 = emissionOfGas(read, 'CO2', multiply(balance, carbonToCo2, 'co2'));
    return { activity, location: emissionsOf(co2 ? [co2] : []), factorGroup: `line:${read.line.id}` };
  },
});

/** Carbon that leaves with a product or a waste is not emitted here. */
const leaves = defined(-1, '1', '1', 'share');
