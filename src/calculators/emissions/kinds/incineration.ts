import { emissionsOf } from '../../engine/gases.ts';
import type { Bilingual } from '../../engine/language.ts';
import { multiplyConverted } from '../../engine/operations.ts';
import { incinerationWastes } from '../../factors/incineration.ts';
import { gasOfMass } from '../../lines/by-factor.ts';
import { defineKind } from './kind.ts';

const byId = new Map(incinerationWastes.map((waste) => [waste.id, waste]));

/** The factors of some wastes are per tonne of dry matter, which a weighbridge doesn't show. */
function nameOf(id: string): Bilingual | undefined {
  const waste = byId.get(id);
  if (!waste || waste.basis === 'wet') return waste?.name;
  return { zh: `${waste.name.zh}（按干物质量）`, en: `${waste.name.en} (dry matter)` };
}

/** Waste burnt on the factory's own site without use of the heat (IPCC 2006 vol. 5 ch. 5). */
export const incineration = defineKind({
  id: 'incineration',
  scope: 1,
  group: 'waste',
  fields: () => [
    { type: 'choice', key: 'waste', mustChoose: true, options: [...byId.keys()], names: nameOf },
    { type: 'quantity', key: 'quantity', activity: true, units: ['t', 'kg'] },
  ],
  quantify: (read) => {
    const waste = byId.get(read.choice('waste'));
    const activity = read.quantity('quantity');
    if (!waste || !activity) return undefined;
    const { fossilCo2, ch4, n2o } = waste;
    const gases = [
      gasOfMass(
        read,
        multiplyConverted(activity, read.coefficient('emissionFactor', fossilCo2), 'co2'),
        fossilCo2,
      ),
      ch4 && gasOfMass(read, multiplyConverted(activity, read.coefficient('ch4Factor', ch4), 'ch4'), ch4),
      n2o && gasOfMass(read, multiplyConverted(activity, read.coefficient('n2oFactor', n2o), 'n2o'), n2o),
    ];
    return {
      activity,
      location: emissionsOf(gases.filter((gas) => gas !== undefined)),
      factorGroup: fossilCo2.id,
    };
  },
});
