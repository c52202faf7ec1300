import { emissionsOf } from '../../engine/gases.ts';
import { basicGases } from '../../factors/basic-gases.ts';
import { substances, type SubstanceId } from '../../factors/gwp.ts';
import { namesIn } from '../../lines/option-names.ts';
import { flowsOf } from '../flows.ts';
import { defineKind } from './kind.ts';
import { massUnits } from './units-of-amount.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';

const all = new Map(Object.values({ ...substances, ...basicGases }).map((one) => [one.id, one]));

/** A gas that a process of the product gives off, by its mass: measured, from a mass balance, or refilled. */
export const direct = defineKind({
  id: 'direct',
  stages: ['production', 'raw-materials', 'use', 'end-of-life'],
  fields: () => [
    { type: 'choice', key: 'substance', options: [...all.keys()], names: namesIn(all), mustChoose: true },
    { type: 'quantity', key: 'quantity', activity: true, units: massUnits },
  ],
  quantify: (read) => {
    const gas = all.get(read.choice('substance') as SubstanceId);
    const activity = read.quantity('quantity', 'released');
    const emission = gas && activity && emissionOfGas(read, gas, activity);
    if (!activity || !emission) return undefined;
    return { activity, flows: flowsOf(emissionsOf([emission])), factorGroup: `gwp:${gas.id}` };
  },
});
