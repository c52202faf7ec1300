import { emissionsOf } from '../../engine/gases.ts';
import { convert, multiplyConverted, subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { defaultHeat } from '../../factors/heat.ts';
import type { SourceReader } from '../source-reader.ts';
import { enthalpyOfSteam, enthalpyOfWater, lessFeedWater } from '../steam-heat.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import { defineKind } from './kind.ts';
import type { Field } from '../../lines/field.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';

const MASS = ['t', 'kg', '10^4 t'] as const;
const ENERGY = ['GJ', 'MJ', 'TJ', 'kWh', 'MWh', 'tce'] as const;

/**
 * Heat bought as energy, as hot water or as steam. Steam by the tonne becomes heat by its enthalpy at the metered
 * pressure and temperature; condensate that goes back takes its heat along.
 */
export const heat = defineKind({
  id: 'heat',
  scope: 2,
  group: 'heat',
  fields: ({ form }) => [
    { type: 'choice', key: 'form', options: ['energy', 'steam', 'water'] },
    {
      type: 'quantity',
      key: 'quantity',
      activity: true,
      units: form === 'steam' || form === 'water' ? MASS : ENERGY,
    },
    ...(form === 'steam' ? STEAM : form === 'water' ? WATER : []),
    { type: 'quantity', key: 'ownFactor', units: ['kgCO2', 'tCO2', 'kgCO2e', 'tCO2e'], optional: true },
    { type: 'text', key: 'ownDocument', optional: true },
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity');
    const amount = activity && heatOf(read, activity);
    if (!amount) return undefined;
    const factor = read.coefficient('emissionFactor', defaultHeat);
    const co2 = emissionOfGas(read, 'CO2', multiplyConverted(amount, factor, 'co2'));
    const supplier = read.has('ownFactor') ? read.ownFactor('GJ') : undefined;
    // GB/T 32150—2025 takes the supplier's or a measured factor before its default, as the market-based figure does.
    const bySupplier = supplier && emissionsByFactor(read, amount, supplier);
    return {
      activity,
      energy: { carrier: 'heat', amount },
      location: emissionsOf(co2 ? [co2] : []),
      ...(bySupplier && { market: bySupplier, official: bySupplier }),
      factorGroup: defaultHeat.id,
    };
  },
});

const STEAM: readonly Field[] = [
  { type: 'quantity', key: 'pressure', units: ['MPa', 'kPa', 'bar'] },
  { type: 'choice', key: 'pressureKind', options: ['gauge', 'absolute'] },
  { type: 'quantity', key: 'temperature', units: ['°C'], optional: true },
  { type: 'choice', key: 'enthalpyRule', options: ['full', 'less-feed-water'] },
  { type: 'quantity', key: 'condensate', units: MASS, optional: true },
  { type: 'quantity', key: 'condensateTemperature', units: ['°C'], optional: true },
];

const WATER: readonly Field[] = [
  { type: 'quantity', key: 'temperature', units: ['°C'] },
  { type: 'quantity', key: 'returnTemperature', units: ['°C'], optional: true },
];

function heatOf(read: SourceReader, activity: Quantification): Quantification<'GJ'> | undefined {
  const form = read.choice('form');
  if (form === 'energy') return convert(activity, 'GJ');
  const enthalpy = form === 'steam' ? enthalpyOfSteam(read) : enthalpyOfWater(read);
  const delivered = enthalpy && multiplyConverted(activity, enthalpy, 'heat');
  if (!delivered || form !== 'steam' || !read.has('condensate')) return delivered && convert(delivered, 'GJ');
  if (!read.has('condensateTemperature')) read.add('error', 'missing', 'condensateTemperature');
  const condensate = read.quantity('condensate', 'substance');
  const water = enthalpyOfWater(read, 'condensateTemperature');
  if (!condensate || !water) return undefined;
  const returned = multiplyConverted(condensate, lessFeedWater(read, water), 'heat');
  const kept = subtract(delivered, [returned], 'heat');
  return read.notBelowZero(convert(kept, 'GJ'), 'condensate');
}
