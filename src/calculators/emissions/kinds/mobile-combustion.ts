import { multiplyConverted } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { fuels } from '../../factors/fuels.ts';
import { mobileSources } from '../../factors/mobile-combustion.ts';
import type { SourceReader } from '../source-reader.ts';
import { burntBySource } from './burnt.ts';
import { densityFields, unitsOfVehicleFuel } from '../../lines/fuel-amount.ts';
import { defineKind } from './kind.ts';
import { namesIn } from '../../lines/option-names.ts';
import type { Field } from '../../lines/field.ts';

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
      ...(fuel ? densityFields(fuel) : []),
    ];
  },
  quantify: (read) => {
    const fuel = byId.get(read.choice('fuel'));
    const activity = read.choice('method') === 'distance' ? fuelOfDistance(read) : read.quantity('quantity');
    const vehicle = mobileSources.find(({ id }) => id === read.choice('vehicle'));
    return fuel && activity && vehicle && burntBySource(read, fuel, activity, vehicle);
  },
});

function fuelOfDistance(read: SourceReader): Quantification | undefined {
  const distance = read.quantity('distance', 'distance');
  const consumption = read.quantity('consumption');
  return (
    distance && consumption && multiplyConverted(distance, { ...consumption, per: '100 km' }, 'activityData')
  );
}
