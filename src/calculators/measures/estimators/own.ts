import { convert } from '../../engine/operations.ts';
import { fuels } from '../../factors/fuels.ts';
import { unitsOfFuel } from '../../lines/fuel-amount.ts';
import { namesIn } from '../../lines/option-names.ts';
import type { Part } from '../effect.ts';
import { defineEstimator, type MeasureReader } from './estimator.ts';
import { chosen, fuelPart, fuelPriceFields } from './fuel.ts';
import { ELECTRICITY } from './loads.ts';

const byId = new Map(fuels.map((fuel) => [fuel.id, fuel]));

/** What the reader's own study of any measure says it saves in a year. Below zero it adds. */
export const ownEstimate = defineEstimator({
  id: 'own-estimate',
  stage: 'efficiency',
  assumptions: [],
  fields: ({ fuel }) => {
    const burnt = byId.get(chosen(fuel, 'none'));
    return [
      { type: 'quantity', key: 'electricity', units: ELECTRICITY, signed: true, optional: true },
      { type: 'choice', key: 'fuel', options: ['none', ...byId.keys()], names: namesIn(byId) },
      ...(burnt
        ? ([
            { type: 'quantity', key: 'fuelAmount', units: unitsOfFuel(burnt), signed: true },
            ...fuelPriceFields(burnt),
          ] as const)
        : []),
      { type: 'quantity', key: 'scope1', units: ['tCO2e', 'kgCO2e'], signed: true, optional: true },
      { type: 'quantity', key: 'scope3', units: ['tCO2e', 'kgCO2e'], signed: true, optional: true },
      { type: 'text', key: 'document', optional: true },
    ];
  },
  estimate: (read) => {
    const parts = [electricityOf(read), burntLess(read), emissionsOf(read, 1), emissionsOf(read, 3)].filter(
      (part) => part !== undefined,
    );
    if (!parts.length) return void read.add('error', 'nothingChosen', 'electricity');
    if (!read.text('document')) read.add('ask', 'estimateWithoutDocument', 'document');
    return { parts };
  },
});

function electricityOf(read: MeasureReader): Part | undefined {
  const amount = read.has('electricity') ? read.quantity('electricity', 'savedElectricity') : undefined;
  return amount && { kind: 'electricity', direction: 'saved', amount: convert(amount, 'kWh') };
}

function burntLess(read: MeasureReader): Part | undefined {
  const fuel = byId.get(read.choice('fuel'));
  const amount = fuel && read.quantity('fuelAmount', 'savedFuel');
  return amount && fuelPart(read, fuel, amount);
}

function emissionsOf(read: MeasureReader, scope: 1 | 3): Part | undefined {
  const key = `scope${scope}`;
  const amount = read.has(key) ? read.quantity(key, 'reduction') : undefined;
  return amount && { kind: 'emissions', direction: 'saved', scope, amount: convert(amount, 'tCO2e') };
}

/** What reduces nothing by itself, but without which nothing else is done or known; offsets and allowances too. */
export const enabling = defineEstimator({
  id: 'enabling',
  stage: 'other',
  assumptions: [],
  fields: () => [],
  estimate: () => ({ parts: [] }),
});
