import { convert } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Unit } from '../../engine/units.ts';
import { unitsOfFuel } from '../../lines/fuel-amount.ts';
import { defineAssumption, ownValue } from './assumption.ts';
import { defineEstimator, type MeasureReader } from './estimator.ts';
import {
  boilerField,
  chosenFuel,
  fuelField,
  fuelForHeat,
  fuelOf,
  fuelPart,
  fuelPriceFields,
} from './fuel.ts';
import { auxiliaryField, auxiliaryOf, improvement, oneLess, percentage } from './loads.ts';

const economiser = defineAssumption({
  key: 'savingOfEconomiser',
  label: 'savingShare',
  unit: '%',
  range: [4, 10],
  note: {
    zh: '锅炉加装省煤器（烟气余热回收）通常节约燃料 4%～10%。',
    en: 'An economiser usually saves 4 to 10 % of a boiler’s fuel.',
  },
});

const burner = defineAssumption({
  key: 'savingOfBurner',
  label: 'savingShare',
  unit: '%',
  range: [10, 30],
  note: {
    zh: '加热炉改用蓄热式燃烧器通常节约燃料 10%～30%。',
    en: 'Regenerative burners usually save 10 to 30 % of a furnace’s fuel.',
  },
});

/** Boilers and furnaces that burn less for the same heat (annex A, 11). */
export const boilerEfficiency = defineEstimator({
  id: 'boiler-efficiency',
  stage: 'efficiency',
  assumptions: [economiser, burner],
  fields: (values) => {
    const fuel = chosenFuel(values);
    const { method } = values;
    return [
      fuelField,
      { type: 'quantity', key: 'use', activity: true, units: fuel ? unitsOfFuel(fuel) : [] },
      { type: 'text', key: 'load', optional: true },
      { type: 'choice', key: 'method', options: ['economiser', 'burner', 'efficiency'] },
      ...(method === 'efficiency'
        ? [percentage('before'), percentage('after')]
        : [ownValue(method === 'burner' ? burner : economiser)]),
      ...fuelPriceFields(fuel),
    ];
  },
  estimate: (read) => {
    const fuel = fuelOf(read);
    const use = read.quantity('use', 'energyUse');
    const share = savedByBoiler(read);
    const part = fuel && use && fuelPart(read, fuel, use);
    if (!part || !share) return undefined;
    const on = { group: 'boiler-fuel', of: fuel.id, share: convert(share, '1') } as const;
    return { parts: [{ ...part, on }] };
  },
});

function savedByBoiler(read: MeasureReader): Quantification | undefined {
  const method = read.choice('method');
  if (method !== 'efficiency') return read.assumed(method === 'burner' ? burner : economiser);
  const efficiencies = improvement(read, 'before', 'after', 'higher');
  return efficiencies && oneLess(...efficiencies);
}

export const HEAT = ['GJ', 'MJ', 'kWh', 'MWh', '10^4 kWh'] as const satisfies readonly Unit[];

/**
 * Waste heat in place of a boiler's (annex A, 11): heat that is used ÷ η × what the fuel emits. The heat is metered, or
 * mass flow × specific heat × temperature difference × hours; what nobody uses replaces nothing.
 */
export const wasteHeat = defineEstimator({
  id: 'waste-heat',
  stage: 'efficiency',
  assumptions: [],
  fields: (values) => [
    { type: 'choice', key: 'method', options: ['heat', 'flow'] },
    ...(values['method'] === 'flow'
      ? ([
          { type: 'quantity', key: 'flow', units: ['kg', 't'] },
          { type: 'quantity', key: 'specificHeat', units: ['kJ/kg'] },
          { type: 'quantity', key: 'temperatureDifference', units: ['°C'] },
          { type: 'quantity', key: 'hours', units: ['h'], max: 8784 },
        ] as const)
      : ([{ type: 'quantity', key: 'heat', activity: true, units: HEAT }] as const)),
    fuelField,
    boilerField,
    { type: 'text', key: 'load', optional: true },
    auxiliaryField,
    ...fuelPriceFields(chosenFuel(values)),
  ],
  estimate: (read) => {
    const fuel = fuelOf(read);
    const heat = read.choice('method') === 'flow' ? heatOfFlow(read) : read.quantity('heat', 'heat');
    const energy = heat && fuelForHeat(read, heat);
    const part = fuel && energy && fuelPart(read, fuel, energy);
    if (!part) return undefined;
    return { parts: [{ ...part, on: { group: 'boiler-fuel', of: fuel.id } }, ...auxiliaryOf(read)] };
  },
});

/** ṁ × c × ΔT × hours, where the flow is per hour and c per kelvin. */
function heatOfFlow(read: MeasureReader): Quantification<'GJ'> | undefined {
  const flow = read.quantity('flow', { zh: '每小时流量', en: 'Flow per hour' });
  const specific = read.quantity('specificHeat', { zh: '比热容（每 K）', en: 'Specific heat per kelvin' });
  const difference = read.quantity('temperatureDifference', { zh: '温差', en: 'Temperature difference' });
  const hours = read.quantity('hours', { zh: '年运行小时', en: 'Hours per year' });
  if (!flow || !specific || !difference || !hours) return undefined;
  const of = [convert(flow, 'kg'), specific, difference, hours];
  const value = of.reduce((product, one) => product * one.value, 1);
  return convert({ label: 'heat', value, unit: 'kJ', basis: { kind: 'product', of } }, 'GJ');
}
