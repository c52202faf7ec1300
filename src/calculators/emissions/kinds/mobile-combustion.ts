import { multiplyConverted } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { fuels } from '../../factors/fuels.ts';
import { mobileSources } from '../../factors/mobile-combustion.ts';
import type { LineReader } from '../line-reader.ts';
import { fossilCombustion } from './combustion-gases.ts';
import { energyOfFuel, parametersOf, unitsOfVehicleFuel } from './fuel-amount.ts';
import { defineKind, type Field } from './kind.ts';
import { namesIn, namesWithValues } from './option-names.ts';

const vehicleFuels = fuels.filter(({ id }) => mobileSources.some((source) => source.fuels.includes(id)));
const byId = new Map(vehicleFuels.map((fuel) => [fuel.id, fuel]));
const fuelIds = vehicleFuels.map(({ id }) => id);
const vehicleById = new Map(mobileSources.map((source) => [source.id, source]));
const vehiclesFor = (fuel: string) => mobileSources.filter((source) => source.fuels.includes(fuel));

/**
 * The factory's own vehicles and machines. CO2 comes from the fuel; CH4 and N2O depend on the kind of vehicle. Without
 * fuel records the fuel follows from the distance and the consumption per 100 km.
 */
export const mobileCombustion = defineKind({
  id: 'mobile-combustion',
  scope: 1,
  group: 'combustion',
  fields: ({ fuel: chosen, method }) => {
    const fuel = byId.get(String(chosen)) ?? vehicleFuels[0];
    const vehicles = fuel ? vehiclesFor(fuel.id).map(({ id }) => id) : [];
    const densities = fuel?.density ?? [];
    const amount: Field[] =
      method === 'distance'
        ? [
            { type: 'quantity', key: 'distance', activity: true, units: ['km', '10^4 km'] },
            {
              type: 'quantity',
              key: 'consumption',
              units: fuel?.unit === '10^4 Nm3' ? ['Nm3'] : fuel?.density?.length ? ['L', 'kg'] : ['kg'],
            },
          ]
        : [
            {
              type: 'quantity',
              key: 'quantity',
              activity: true,
              units: fuel ? unitsOfVehicleFuel(fuel) : [],
            },
          ];
    return [
      { type: 'choice', key: 'fuel', options: fuelIds, names: namesIn(byId), initial: 'diesel' },
      { type: 'choice', key: 'vehicle', options: vehicles, names: namesIn(vehicleById) },
      { type: 'choice', key: 'method', options: ['fuel', 'distance'] },
      ...amount,
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
    const activity = read.choice('method') === 'distance' ? fuelOfDistance(read) : read.quantity('quantity');
    const vehicle = mobileSources.find(({ id }) => id === read.choice('vehicle'));
    const parameters = fuel && parametersOf(fuel, read.inventory.rules);
    const energy = fuel && activity && energyOfFuel(read, fuel, activity);
    if (!energy || !parameters || !vehicle) return undefined;
    return {
      activity,
      energy: { carrier: 'fuel', amount: energy },
      location: fossilCombustion(read, energy, parameters, vehicle),
      factorGroup: `fuel:${fuel.id}:${read.inventory.rules.fuelSet}`,
    };
  },
});

function fuelOfDistance(read: LineReader): Quantification | undefined {
  const distance = read.quantity('distance', 'distance');
  const consumption = read.quantity('consumption');
  return (
    distance && consumption && multiplyConverted(distance, { ...consumption, per: '100 km' }, 'activityData')
  );
}
