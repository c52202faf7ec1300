import { convert } from '../../engine/operations.ts';
import type { Unit } from '../../engine/units.ts';
import { defaultHeat } from '../../factors/heat.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import { flowsOf } from '../flows.ts';
import { defineKind } from './kind.ts';
import { flowsByOwnFactor, groupOfOwnFactor, ownFactorFields } from './own-factor.ts';

const ENERGY: readonly Unit[] = ['GJ', 'MJ', 'TJ', 'kWh', 'MWh'];

/**
 * Purchased heat or steam as energy: by the supplier's life-cycle factor, else by the national default, which
 * counts the burning alone and is marked as partial.
 */
export const heat = defineKind({
  id: 'heat',
  stages: ['production', 'raw-materials', 'use'],
  fields: (values) => [
    { type: 'quantity', key: 'quantity', activity: true, units: ENERGY },
    { type: 'choice', key: 'basis', options: ['registry', 'supplier'] },
    ...(values['basis'] === 'supplier' ? ownFactorFields(values, ENERGY) : []),
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'heat');
    if (!activity) return undefined;
    if (read.choice('basis') === 'supplier') {
      const flows = flowsByOwnFactor(read, activity);
      return flows && { activity, flows, factorGroup: groupOfOwnFactor(read) };
    }
    read.add('ask', 'upstreamMissing', 'basis');
    const factor = read.coefficient('emissionFactor', defaultHeat);
    return {
      activity,
      flows: flowsOf(emissionsByFactor(read, convert(activity, 'GJ'), factor, defaultHeat)),
      factorGroup: defaultHeat.id,
      partial: 'upstream',
      describes: { year: defaultHeat.year, region: defaultHeat.region },
    };
  },
});
