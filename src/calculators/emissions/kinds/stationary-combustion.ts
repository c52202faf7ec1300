import { fuels } from '../../factors/fuels.ts';
import { burntBySource } from './burnt.ts';
import { densityFields, unitsOfFuel } from '../../lines/fuel-amount.ts';
import { defineKind } from './kind.ts';
import { namesIn } from '../../lines/option-names.ts';

const byId = new Map(fuels.map((fuel) => [fuel.id, fuel]));
const fuelIds = fuels.map(({ id }) => id);

/** Boilers, furnaces, stoves, generators: fossil fuel burnt in equipment that stays where it is. */
export const stationaryCombustion = defineKind({
  id: 'stationary-combustion',
  scope: 1,
  group: 'combustion',
  fields: ({ fuel: chosen }) => {
    const fuel = byId.get(String(chosen)) ?? fuels[0];
    return [
      { type: 'choice', key: 'fuel', options: fuelIds, names: namesIn(byId) },
      { type: 'quantity', key: 'quantity', activity: true, units: fuel ? unitsOfFuel(fuel) : [] },
      ...(fuel ? densityFields(fuel) : []),
    ];
  },
  quantify: (read) => {
    const fuel = byId.get(read.choice('fuel'));
    const activity = read.quantity('quantity');
    return fuel && activity && burntBySource(read, fuel, activity, fuel);
  },
});
