import { convert, multiply, portion } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { FieldValues } from '../../lines/entered.ts';
import type { Field } from '../../lines/field.ts';
import type { PartOf } from '../effect.ts';
import { defineAssumption, ownValue } from './assumption.ts';
import { defineEstimator, type MeasureReader } from './estimator.ts';

/** What a kilowatt-peak needs of a roof, its yield in Chongqing, and how a plant ages. */
const roofPerCapacity = defineAssumption({
  key: 'areaPerCapacity',
  label: { zh: '单位装机所需屋面面积', en: 'Roof area per installed capacity' },
  unit: 'm2',
  per: 'kWp',
  range: [8, 5],
  note: {
    zh: '屋面光伏常见 5～8 m²/kWp，与组件效率、倾角和检修通道有关。',
    en: 'Roofs usually take 5 to 8 m² per kWp, by the efficiency of the modules, their tilt and the walkways.',
  },
});

const specificYield = defineAssumption({
  key: 'specificYield',
  label: 'specificYield',
  unit: 'kWh',
  per: 'kWp',
  range: [650, 900],
  note: {
    zh: '重庆主城及渝西每年约 650～900 kWh/kWp，渝东北山区约 900～1 050 kWh/kWp；请以当地实测或可研数值为准。',
    en: 'About 650 to 900 kWh per kWp a year in central and western Chongqing, 900 to 1 050 in its north-eastern mountains; a local measurement or study goes first.',
  },
});

const decline = defineAssumption({
  key: 'decline',
  label: 'decline',
  unit: '%',
  range: [0.6, 0.4],
  note: {
    zh: '组件功率每年衰减约 0.4%～0.6%。',
    en: 'Modules lose about 0.4 to 0.6 % of their power a year.',
  },
});

export const pvAssumptions = [roofPerCapacity, specificYield, decline];

/** Plants that are entered twice, as a roof and as part of an air conditioner, are the same one unless the reader says no. */
export const sameInstallation: Field = {
  type: 'choice',
  key: 'sameInstallation',
  options: ['yes', 'no'],
};

/** The size of a plant, by its capacity or the area it has, its yield and what of it is used on site. */
export const pvFields = ({ size }: FieldValues): readonly Field[] => [
  { type: 'choice', key: 'size', options: ['capacity', 'area'] },
  ...(size === 'area'
    ? [{ type: 'quantity', key: 'area', units: ['m2'] } satisfies Field, ownValue(roofPerCapacity)]
    : [{ type: 'quantity', key: 'capacity', units: ['kWp'] } satisfies Field]),
  ownValue(specificYield),
  { type: 'quantity', key: 'selfUse', units: ['%'], max: 100 },
  ownValue(decline),
];

/** The generation of a year and what of it the factory uses itself; `scale` lessens the yield, as of a façade. */
export function generationOf(read: MeasureReader, scale?: Quantification): PartOf<'generation'> | undefined {
  const capacity = capacityOf(read);
  const best = read.assumed(specificYield);
  const share = read.quantity('selfUse', 'selfUseShare');
  const loss = read.assumed(decline);
  if (!capacity || !best || !share || !loss) return undefined;
  const whole = multiply(capacity, best, 'generation');
  const generated = scale ? portion(whole, scale, 'generation') : whole;
  const selfUse = convert(share, '1');
  return {
    kind: 'generation',
    generated,
    selfUse,
    amount: portion(generated, selfUse, 'selfUsed'),
    decline: convert(loss, '1'),
    ...(read.choice('sameInstallation') !== 'no' && { once: 'photovoltaics' }),
  };
}

function capacityOf(read: MeasureReader): Quantification<'kWp'> | undefined {
  if (read.choice('size') === 'capacity') {
    const capacity = read.quantity('capacity', 'capacity');
    return capacity && convert(capacity, 'kWp');
  }
  const area = read.quantity('area', { zh: '可用面积', en: 'Usable area' });
  const each = read.assumed(roofPerCapacity);
  if (!area || !each) return undefined;
  if (each.value <= 0) {
    read.add('error', 'outOfRange', 'areaPerCapacity', { came: each.value });
    return undefined;
  }
  return capacityOn(convert(area, 'm2'), each);
}

/** What fits on an area at so many square metres per kilowatt-peak. */
const capacityOn = (area: Quantification<'m2'>, each: Coefficient<'m2', 'kWp'>): Quantification<'kWp'> => ({
  label: 'capacity',
  value: area.value / each.value,
  unit: 'kWp',
  basis: { kind: 'quotient', of: [area, each] },
});

/** Photovoltaics on a roof (annex A, 4). What is fed into the grid deducts nothing. */
export const rooftopPv = defineEstimator({
  id: 'rooftop-pv',
  stage: 'renewable',
  assumptions: pvAssumptions,
  fields: (values) => [...pvFields(values), sameInstallation],
  estimate: (read) => {
    const generation = generationOf(read);
    return generation && { parts: [generation] };
  },
});

const facade = defineAssumption({
  key: 'facade',
  label: { zh: '立面发电量相对最佳倾角的比例', en: 'Yield of a façade against the best tilt' },
  unit: '%',
  range: [40, 65],
  note: {
    zh: '立面光伏的发电量约为最佳倾角的 40%～65%，与朝向和遮挡有关。',
    en: 'A façade yields about 40 to 65 % of the best tilt, by its orientation and shade.',
  },
});

/** Photovoltaics in a façade (annex A, 31 and 4): a part of the roof's yield. */
export const bipv = defineEstimator({
  id: 'bipv',
  stage: 'renewable',
  assumptions: [...pvAssumptions, facade],
  fields: (values) => [...pvFields(values), ownValue(facade), sameInstallation],
  estimate: (read) => {
    const scale = read.assumed(facade);
    const generation = scale && generationOf(read, scale);
    return generation && { parts: [generation] };
  },
});
