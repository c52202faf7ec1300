import { multiplyConverted } from '../../engine/operations.ts';
import { emissionsOf } from '../../engine/gases.ts';
import { incinerationWastes } from '../../factors/incineration.ts';
import { gasOfMass } from '../../lines/by-factor.ts';
import { namesIn } from '../../lines/option-names.ts';
import { flowsOf } from '../flows.ts';
import { defineKind } from './kind.ts';
import { massUnits } from './units-of-amount.ts';

const byId = new Map(incinerationWastes.map((waste) => [waste.id, waste]));

/** Waste that is burnt: the fossil carbon in it by the IPCC's defaults, without credit for energy that is recovered. */
export const incineration = defineKind({
  id: 'incineration',
  stages: ['end-of-life', 'production'],
  fields: () => [
    { type: 'choice', key: 'waste', options: [...byId.keys()], names: namesIn(byId), mustChoose: true },
    { type: 'quantity', key: 'quantity', activity: true, units: massUnits },
  ],
  quantify: (read) => {
    const burnt = byId.get(read.choice('waste'));
    const activity = read.quantity('quantity', 'disposed');
    if (!burnt || !activity) return undefined;
    const { fossilCo2, ch4, n2o } = burnt;
    const mass = (
      role: 'emissionFactor' | 'ch4Factor' | 'n2oFactor',
      factor: typeof fossilCo2 | typeof ch4 | typeof n2o,
    ) =>
      factor &&
      gasOfMass(read, multiplyConverted(activity, read.coefficient(role, factor), 'released'), factor);
    const gases = [mass('emissionFactor', fossilCo2), mass('ch4Factor', ch4), mass('n2oFactor', n2o)];
    return {
      activity,
      flows: flowsOf(emissionsOf(gases.filter((gas) => gas !== undefined))),
      factorGroup: fossilCo2.id,
      describes: { year: fossilCo2.year, region: fossilCo2.region },
    };
  },
});
