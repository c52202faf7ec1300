import { emissionsOf } from '../../engine/gases.ts';
import { convert, portion } from '../../engine/operations.ts';
import { substances, type SubstanceId } from '../../factors/gwp.ts';
import { blendIds, gasesOfSubstance, nameOfSubstance } from '../../lines/substance-gases.ts';
import type { PartOf } from '../effect.ts';
import { defineAssumption, ownValue } from './assumption.ts';
import { defineEstimator, type MeasureReader } from './estimator.ts';
import { loadFields, onlyPart, savedShare } from './loads.ts';
import { generationOf, pvAssumptions, pvFields, sameInstallation } from './photovoltaics.ts';

const inverter = defineAssumption({
  key: 'saving',
  label: 'savingShare',
  unit: '%',
  range: [15, 30],
  note: {
    zh: '直流变频多联机相对定频机组通常节电 15%～30%。',
    en: 'Inverter multi-split systems usually save 15 to 30 % against fixed speed.',
  },
});

const leakage = defineAssumption({
  key: 'leakage',
  label: 'leakageRate',
  unit: '%',
  range: [6, 2],
  note: {
    zh: '多联机管路长、接头多，制冷剂年泄漏率约为充注量的 2%～6%。',
    en: 'With long pipes and many joints they lose about 2 to 6 % of their refrigerant a year.',
  },
});

const REFRIGERANTS: readonly string[] = [
  'R-410A',
  'HFC-32',
  'HFC-134a',
  ...blendIds.filter((id) => id !== 'R-410A'),
  ...(Object.keys(substances) as SubstanceId[]).filter(
    (id) => substances[id].family === 'other' && id.startsWith('R-'),
  ),
];

/** Inverter multi-split air conditioning (annex A, 17), with what its refrigerant leaks. */
export const vrf = defineEstimator({
  id: 'vrf',
  stage: 'efficiency',
  assumptions: [inverter, leakage],
  fields: () => [
    ...loadFields,
    ownValue(inverter),
    { type: 'quantity', key: 'charge', units: ['kg', 'g', 't'], optional: true },
    { type: 'choice', key: 'refrigerant', options: REFRIGERANTS, names: nameOfSubstance },
    ownValue(leakage),
  ],
  estimate: (read) => {
    const saved = savedShare(read, 'air-conditioning', read.assumed(inverter));
    return saved && { parts: [saved, ...leakedBy(read)] };
  },
});

/** Charge × leakage × potential; where no charge is said, the leak is asked about. */
function leakedBy(read: MeasureReader): readonly PartOf<'emissions'>[] {
  const charge = read.has('charge') ? read.quantity('charge', 'substance') : undefined;
  const rate = read.assumed(leakage);
  if (!read.has('charge')) read.add('ask', 'chargeMissing', 'charge');
  if (!charge || !rate) return [];
  const leaked = convert(portion(charge, rate, 'released'), 'kg');
  const { total } = emissionsOf(gasesOfSubstance(read, read.choice('refrigerant'), leaked));
  return [{ kind: 'emissions', direction: 'added', scope: 1, amount: total }];
}

const supervision = defineAssumption({
  key: 'saving',
  label: 'savingShare',
  unit: '%',
  range: [10, 20],
  note: {
    zh: '空调集中监管（温度、时段、分区控制）通常节约空调用电 10%～20%。',
    en: 'Supervision by temperature, time and zone usually saves 10 to 20 % of air conditioning.',
  },
});

/** Supervised air conditioning (annex A, 19). */
export const acSupervision = defineEstimator({
  id: 'ac-supervision',
  stage: 'demand',
  assumptions: [supervision],
  fields: () => [...loadFields, ownValue(supervision)],
  estimate: (read) => onlyPart(savedShare(read, 'air-conditioning', read.assumed(supervision))),
});

const conversion = defineAssumption({
  key: 'saving',
  label: 'savingShare',
  unit: '%',
  range: [5, 8],
  note: {
    zh: '光伏直驱变频空调省去一次交直流变换，约节约空调用电 5%～8%；发电量另计。',
    en: 'Driven by direct current, they save the conversion, about 5 to 8 % of their use; what the modules generate is counted apart.',
  },
});

/** Air conditioning driven by photovoltaics (annex A, 6): the conversion it saves, and its own modules where they are said. */
export const pvAirConditioning = defineEstimator({
  id: 'pv-air-conditioning',
  stage: 'renewable',
  assumptions: [conversion, ...pvAssumptions],
  fields: (values) => [
    ...loadFields,
    ownValue(conversion),
    { type: 'choice', key: 'modules', options: ['no', 'yes'] },
    ...(values['modules'] === 'yes' ? [...pvFields(values), sameInstallation] : []),
  ],
  estimate: (read) => {
    const saved = savedShare(read, 'air-conditioning', read.assumed(conversion));
    const generation = read.choice('modules') === 'yes' ? generationOf(read) : undefined;
    return saved && { parts: generation ? [saved, generation] : [saved] };
  },
});
