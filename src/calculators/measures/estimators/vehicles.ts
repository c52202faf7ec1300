import { convert, multiplyConverted } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { Fuel } from '../../factors/fuel-types.ts';
import { fuels } from '../../factors/fuels.ts';
import { mobileSources } from '../../factors/mobile-combustion.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import type { FieldValues } from '../../lines/entered.ts';
import type { Field } from '../../lines/field.ts';
import { namesIn } from '../../lines/option-names.ts';
import type { Effect, PartOf } from '../effect.ts';
import { defineAssumption, ownValue } from './assumption.ts';
import { defineEstimator, type MeasureReader } from './estimator.ts';
import { inPlaceOf } from '../../lines/read-quantity.ts';
import { chosen, fuelPart, fuelPriceFields } from './fuel.ts';

const vehicleFuels = fuels.filter(({ id }) => mobileSources.some((source) => source.fuels.includes(id)));
const byId = new Map(vehicleFuels.map((fuel) => [fuel.id, fuel]));
const vehicleById = new Map(mobileSources.map((source) => [source.id, source]));
const USUAL = 'diesel';

const unitsPerDistance = ({ unit, density }: Fuel) =>
  unit === '10^4 Nm3' ? (['Nm3'] as const) : density?.length ? (['L', 'kg'] as const) : (['kg'] as const);

/** The distance of all vehicles in a year, and what they burn per 100 km. */
function vehicleFields(values: FieldValues): readonly Field[] {
  const fuel = byId.get(chosen(values['fuel'], USUAL));
  return [
    { type: 'quantity', key: 'distance', activity: true, units: ['km', '10^4 km'] },
    {
      type: 'choice',
      key: 'fuel',
      options: vehicleFuels.map(({ id }) => id),
      names: namesIn(byId),
      initial: USUAL,
    },
    {
      type: 'choice',
      key: 'vehicle',
      options: mobileSources.filter((source) => fuel && source.fuels.includes(fuel.id)).map(({ id }) => id),
      names: namesIn(vehicleById),
    },
    { type: 'quantity', key: 'consumption', units: fuel ? unitsPerDistance(fuel) : [] },
    ...fuelPriceFields(fuel),
  ];
}

/** The fuel of the vehicles that are replaced: distance × consumption per 100 km. */
function replacedFuel(read: MeasureReader, distance: Quantification): PartOf<'fuel'> | undefined {
  const fuel = byId.get(read.choice('fuel'));
  const vehicle = vehicleById.get(read.choice('vehicle'));
  const amount = overDistance(read, 'consumption', distance, 'activityData');
  return fuel && vehicle && amount && fuelPart(read, fuel, amount, { others: vehicle });
}

function overDistance(
  read: MeasureReader,
  key: string,
  distance: Quantification,
  label: 'activityData' | 'addedElectricity',
): Quantification | undefined {
  const each = read.quantity(key);
  return each && multiplyConverted(distance, inPlaceOf(each, { ...each, per: '100 km' }), label);
}

/** Electric vehicles and machines (annex A, 29): km × (L/km × EF of the fuel − kWh/km × EF of electricity). */
export const electricVehicles = defineEstimator({
  id: 'electric-vehicles',
  stage: 'electrification',
  assumptions: [],
  fields: (values) => [...vehicleFields(values), { type: 'quantity', key: 'electricityUse', units: ['kWh'] }],
  estimate: (read) => {
    const distance = read.quantity('distance', 'distance');
    const fuel = distance && replacedFuel(read, distance);
    const charged = distance && overDistance(read, 'electricityUse', distance, 'addedElectricity');
    if (!fuel || !charged) return undefined;
    return { parts: [fuel, { kind: 'electricity', direction: 'added', amount: convert(charged, 'kWh') }] };
  },
});

const hydrogenUse = defineAssumption({
  key: 'hydrogenUse',
  label: { zh: '百公里氢耗', en: 'Hydrogen per 100 km' },
  unit: 'kg',
  per: '100 km',
  range: [10, 8],
  note: {
    zh: '49 t 氢燃料电池重卡百公里氢耗约 8～10 kg。',
    en: 'A 49 t fuel-cell truck uses about 8 to 10 kg per 100 km.',
  },
});

const electrolysis = defineAssumption({
  key: 'electrolysis',
  label: { zh: '电解水制氢电耗', en: 'Electricity of electrolysis' },
  unit: 'kWh',
  per: 'kg',
  range: [53, 53],
  note: {
    zh: '电解水制氢约耗电 53 kWh/kg（含辅机）；按电网平均因子约 28 kgCO₂/kg。',
    en: 'Electrolysis takes about 53 kWh per kg with its auxiliaries: about 28 kgCO₂ per kg on the average grid.',
  },
});

/**
 * Hydrogen fuel cells in place of engines (annex A, 7): km × (L/km × EF of the fuel − kg/km × EF of hydrogen). Hydrogen
 * made with grid power emits more than diesel; by-product and green hydrogen take the factor of their document.
 */
export const hydrogenVehicles = defineEstimator({
  id: 'hydrogen-vehicles',
  stage: 'electrification',
  assumptions: [hydrogenUse, electrolysis],
  fields: (values) => [
    ...vehicleFields(values),
    ownValue(hydrogenUse),
    { type: 'choice', key: 'hydrogen', options: ['grid', 'by-product', 'green'] },
    ...(values['hydrogen'] === 'by-product' || values['hydrogen'] === 'green'
      ? ([
          { type: 'quantity', key: 'ownFactor', units: ['kgCO2e'] },
          { type: 'text', key: 'ownDocument' },
        ] as const)
      : [ownValue(electrolysis)]),
  ],
  estimate: (read) => {
    const distance = read.quantity('distance', 'distance');
    const use = read.assumed(hydrogenUse);
    const fuel = distance && replacedFuel(read, distance);
    if (!fuel || !use) return undefined;
    const hydrogen = multiplyConverted(distance, use, { zh: '用氢量', en: 'Hydrogen used' });
    const made = read.choice('hydrogen') === 'grid' ? byElectrolysis(read, hydrogen) : byOwn(read, hydrogen);
    return made && { parts: [fuel, made] };
  },
});

function byElectrolysis(read: MeasureReader, hydrogen: Quantification): Effect['parts'][number] | undefined {
  const each = read.assumed(electrolysis);
  const amount = each && multiplyConverted(hydrogen, each, 'addedElectricity');
  return amount && { kind: 'electricity', direction: 'added', amount };
}

function byOwn(read: MeasureReader, hydrogen: Quantification): Effect['parts'][number] | undefined {
  const factor: Coefficient | undefined = read.ownFactor('kg');
  const emissions = factor && emissionsByFactor(read, hydrogen, factor);
  return emissions && { kind: 'emissions', direction: 'added', scope: 3, amount: emissions.total };
}
