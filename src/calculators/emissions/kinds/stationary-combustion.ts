import { fuels } from '../../factors/fuels.ts';
import { fossilCombustion } from './combustion-gases.ts';
import { energyOfFuel, parametersOf, unitsOfFuel } from './fuel-amount.ts';
import { defineKind, type Field } from './kind.ts';
import { namesIn, namesWithValues } from './option-names.ts';

const byId = new Map(fuels.map((fuel) => [fuel.id, fuel]));
const fuelIds = fuels.map(({ id }) => id);

/** Boilers, furnaces, stoves, generators: fossil fuel burnt in equipment that stays where it is. */
export const stationaryCombustion = defineKind({
  id: 'stationary-combustion',
  scope: 1,
  group: 'combustion',
  fields: ({ fuel: chosen }) => {
    const fuel = byId.get(String(chosen)) ?? fuels[0];
    const densities = fuel?.density ?? [];
    return [
      { type: 'choice', key: 'fuel', options: fuelIds, names: namesIn(byId) },
      { type: 'quantity', key: 'quantity', activity: true, units: fuel ? unitsOfFuel(fuel) : [] },
      ...(densities.length > 1
        ? [
            {
              type: 'choice',
              key: 'density',
              options: densities.map(({ id }) => id),
              names: namesWithValues(densities),
            } satisfies Field,
          ]
        : []),
    ];
  },
  quantify: (read) => {
    const fuel = byId.get(read.choice('fuel'));
    const activity = read.quantity('quantity');
    const parameters = fuel && parametersOf(fuel, read.inventory.rules);
    const energy = fuel && activity && energyOfFuel(read, fuel, activity);
    if (!energy || !parameters) return undefined;
    return {
      activity,
      energy: { carrier: 'fuel', amount: energy },
      location: fossilCombustion(read, energy, parameters, fuel),
      factorGroup: `fuel:${fuel.id}:${read.inventory.rules.fuelSet}`,
    };
  },
});
