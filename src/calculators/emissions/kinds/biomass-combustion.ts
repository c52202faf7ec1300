import { emissionsOf } from '../../engine/gases.ts';
import { convert, multiplyConverted } from '../../engine/operations.ts';
import { dimensionOf } from '../../engine/units.ts';
import { biomassFuels } from '../../factors/biomass.ts';
import { methaneAndNitrousOxide } from '../../lines/combustion-gases.ts';
import { defineKind } from './kind.ts';
import { namesIn } from '../../lines/option-names.ts';
import { biogenicCo2Of } from '../../lines/line-gases.ts';

const byId = new Map(biomassFuels.map((fuel) => [fuel.id, fuel]));
const ids = biomassFuels.map(({ id }) => id);

/** Wood, pellets, biogas burnt for heat: their CO2 is reported outside the total, CH4 and N2O are inside. */
export const biomassCombustion = defineKind({
  id: 'biomass-combustion',
  scope: 1,
  group: 'combustion',
  fields: () => [
    { type: 'choice', key: 'biomass', options: ids, names: namesIn(byId) },
    { type: 'quantity', key: 'quantity', activity: true, units: ['t', 'kg', 'GJ', 'MJ', 'tce'] },
  ],
  quantify: (read) => {
    const fuel = byId.get(read.choice('biomass'));
    const activity = read.quantity('quantity');
    if (!fuel || !activity) return undefined;
    const energy =
      dimensionOf(activity.unit) === 'energy'
        ? convert(activity, 'GJ')
        : multiplyConverted(activity, read.coefficient('ncv', fuel.ncv), 'energy');
    const co2 = multiplyConverted(energy, read.coefficient('emissionFactor', fuel.co2), 'biogenicCo2');
    const gases = [biogenicCo2Of(read, co2), ...methaneAndNitrousOxide(read, energy, fuel, 'CH4-biogenic')];
    return {
      activity,
      energy: { carrier: 'biomass', amount: energy },
      location: emissionsOf(gases.filter((gas) => gas !== undefined)),
      factorGroup: `biomass:${fuel.id}`,
    };
  },
});
