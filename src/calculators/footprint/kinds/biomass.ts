import { convert, multiplyConverted, subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { dimensionOf } from '../../engine/units.ts';
import { biomassFuels } from '../../factors/biomass.ts';
import { emissionsOf } from '../../engine/gases.ts';
import { methaneAndNitrousOxide } from '../../lines/combustion-gases.ts';
import { namesIn } from '../../lines/option-names.ts';
import { flowsOf, type Flow } from '../flows.ts';
import { defineKind } from './kind.ts';
import { biogenicCo2Of } from '../../lines/line-gases.ts';

const byId = new Map(biomassFuels.map((fuel) => [fuel.id, fuel]));

/**
 * Biomass burnt in a process. Its CO2 counts as an emission and the same amount as the removal that the growing took up
 * (−1/+1, ISO 14067:2018, 6.4.9.2); CH4 and N2O remain.
 */
export const biomass = defineKind({
  id: 'biomass',
  stages: ['production', 'use'],
  fields: () => [
    { type: 'choice', key: 'biomass', options: [...byId.keys()], names: namesIn(byId) },
    { type: 'quantity', key: 'quantity', activity: true, units: ['kg', 't', 'GJ', 'MJ', 'tce'] },
  ],
  quantify: (read) => {
    const burnt = byId.get(read.choice('biomass'));
    const activity = read.quantity('quantity');
    if (!burnt || !activity) return undefined;
    const energy =
      dimensionOf(activity.unit) === 'energy'
        ? convert(activity, 'GJ')
        : multiplyConverted(activity, read.coefficient('ncv', burnt.ncv), 'energy');
    const co2 = multiplyConverted(energy, read.coefficient('emissionFactor', burnt.co2), 'biogenicCo2');
    const gases = [biogenicCo2Of(read, co2), ...methaneAndNitrousOxide(read, energy, burnt, 'CH4-biogenic')];
    const flows = flowsOf(emissionsOf(gases.filter((gas) => gas !== undefined)));
    return {
      activity,
      flows: [...flows, ...flows.flatMap(takenUp)],
      factorGroup: `biomass:${burnt.id}`,
      describes: { year: burnt.co2.year, region: burnt.co2.region },
    };
  },
});

/** The carbon dioxide that was taken up for what is given off. */
function takenUp({ gas, co2e }: Flow): readonly Flow[] {
  if (gas !== 'CO2-biogenic') return [];
  const nothing: Quantification<'kgCO2e'> = {
    label: 'biogenicRemovals',
    value: 0,
    unit: 'kgCO2e',
    basis: { kind: 'definition' },
  };
  return [{ kind: 'biogenicRemovals', gas, co2e: subtract(nothing, [co2e], 'biogenicRemovals') }];
}
