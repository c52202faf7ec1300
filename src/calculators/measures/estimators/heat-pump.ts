import { convert, divide, ratio } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Bilingual } from '../../engine/language.ts';
import { bases, type Basis } from '../baseline/baseline.ts';
import type { PartOf } from '../effect.ts';
import { defineAssumption, ownValue } from './assumption.ts';
import { HEAT } from './boilers.ts';
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

const performance = defineAssumption({
  key: 'cop',
  label: 'coefficientOfPerformance',
  unit: '1',
  range: [2.8, 3.8],
  note: {
    zh: '重庆冬季空气源热泵的 COP 常见 2.8～3.8，随出水温度升高而下降；请以设备在设计工况下的数值为准。',
    en: 'Air-source heat pumps usually reach 2.8 to 3.8 in a Chongqing winter, less the hotter the water; take the value of the machine at the design point.',
  },
});

/**
 * A heat pump in place of a boiler (annex A, 18): Q ÷ η × what the fuel emits − Q ÷ COP × what electricity emits. Below its
 * break-even COP = η × EF of electricity ÷ EF of the fuel per heat, emissions rise.
 */
export const heatPump = defineEstimator({
  id: 'heat-pump',
  stage: 'electrification',
  assumptions: [performance],
  fields: (values) => [
    { type: 'quantity', key: 'heat', activity: true, units: HEAT },
    fuelField,
    boilerField,
    ownValue(performance),
    { type: 'text', key: 'load', optional: true },
    ...fuelPriceFields(chosenFuel(values)),
  ],
  estimate: (read) => {
    const fuel = fuelOf(read);
    const heat = read.quantity('heat', 'heat');
    const cop = read.assumed(performance);
    const energy = heat && fuelForHeat(read, heat);
    const part = fuel && energy && fuelPart(read, fuel, energy);
    if (!heat || !cop || !part) return undefined;
    if (cop.value <= 0) return void read.add('error', 'outOfRange', 'cop', { came: cop.value });
    return {
      parts: [
        { ...part, on: { group: 'boiler-fuel', of: fuel.id } },
        {
          kind: 'electricity',
          direction: 'added',
          amount: divide(convert(heat, 'kWh'), cop, 'addedElectricity'),
        },
      ],
      figures: bases.flatMap((basis) => breakEven(read, part, basis) ?? []),
    };
  },
});

const names: Readonly<Record<Basis, Bilingual>> = {
  location: { zh: '减排临界 COP（基于位置）', en: 'Break-even COP (location-based)' },
  market: { zh: '减排临界 COP（基于市场）', en: 'Break-even COP (market-based)' },
};

/** The COP at which electricity emits as much as the boiler did: η × EF of electricity ÷ EF of the fuel per heat. */
function breakEven(
  read: MeasureReader,
  { amount, emissions }: PartOf<'fuel'>,
  basis: Basis,
): Quantification<'1'> | undefined {
  const efficiency = read.quantity('efficiency', 'efficiency');
  if (!efficiency || amount.value <= 0 || emissions.value <= 0) return undefined;
  const ofFuel = ratio(convert(emissions, 'kgCO2e'), convert(amount, 'kWh'), 'emissionFactor');
  const ofElectricity = read.owner.electricity[basis];
  const part = convert(efficiency, '1');
  const needed: Quantification<'kgCO2'> = {
    label: 'emissionFactor',
    value: ofElectricity.value * part.value,
    unit: 'kgCO2',
    basis: { kind: 'product', of: [ofElectricity, part] },
  };
  return {
    label: names[basis],
    value: needed.value / ofFuel.value,
    unit: '1',
    basis: { kind: 'quotient', of: [needed, ofFuel] },
  };
}
