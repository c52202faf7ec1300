import { convert, multiplyConverted, portion } from '../../engine/operations.ts';
import type { Coefficient } from '../../engine/quantification.ts';
import { inPlaceOf } from '../../lines/read-quantity.ts';
import { defineAssumption, ownValue } from './assumption.ts';
import { defineEstimator, type MeasureReader } from './estimator.ts';
import { combined, improvement, loadFields, oneLess, onlyPart, savedShare } from './loads.ts';
import type { Effect } from '../effect.ts';

const led = defineAssumption({
  key: 'savingOfLed',
  label: { zh: 'LED 的节电率', en: 'Share saved by LED' },
  unit: '%',
  range: [40, 60],
  note: {
    zh: 'LED 替换荧光灯或高压气体放电灯通常节电 40%～60%。',
    en: 'LED in place of fluorescent or discharge lamps usually saves 40 to 60 %.',
  },
});

const controls = defineAssumption({
  key: 'savingOfControls',
  label: { zh: '控制的节电率', en: 'Share saved by controls' },
  unit: '%',
  range: [20, 40],
  note: {
    zh: '人感、光感和分时控制通常再节约其余照明用电的 20%～40%。',
    en: 'Controls by presence, daylight and time usually save 20 to 40 % of what is left.',
  },
});

/** Lighting (annex A, 14): better lamps, and controls on what these leave. */
export const lighting = defineEstimator({
  id: 'lighting',
  stage: 'efficiency',
  assumptions: [led, controls],
  fields: ({ lamps, control }) => [
    ...loadFields,
    { type: 'choice', key: 'lamps', options: ['yes', 'no'] },
    ...(lamps === 'no' ? [] : [ownValue(led)]),
    { type: 'choice', key: 'control', options: ['no', 'yes'] },
    ...(control === 'yes' ? [ownValue(controls)] : []),
  ],
  estimate: (read) => {
    const chosen = [
      read.choice('lamps') === 'yes' ? read.assumed(led) : undefined,
      read.choice('control') === 'yes' ? read.assumed(controls) : undefined,
    ].filter((share) => share !== undefined);
    if (!chosen.length) read.add('error', 'nothingChosen', 'lamps');
    const share = combined(chosen.map((one) => convert(one, '1')));
    return onlyPart(savedShare(read, 'lighting', share));
  },
});

/**
 * Efficient cooling of a data centre (annex A, 13): 1 − PUE after ÷ PUE before of all it uses, which is IT load ×
 * (PUE before − PUE after).
 */
export const dataCentreCooling = defineEstimator({
  id: 'data-centre-cooling',
  stage: 'efficiency',
  assumptions: [],
  fields: () => [
    { type: 'choice', key: 'of', options: ['total', 'it'] },
    ...loadFields,
    { type: 'quantity', key: 'pueBefore', units: ['1'], max: 10 },
    { type: 'quantity', key: 'pueAfter', units: ['1'], max: 10 },
  ],
  estimate: (read) => {
    const ratios = improvement(read, 'pueBefore', 'pueAfter', 'lower');
    if (!ratios) return undefined;
    const [before, after] = ratios;
    if (after.value < 1) return void read.add('error', 'pueBelowOne', 'pueAfter', { came: after.value });
    const part = savedShare(read, 'data-centre', oneLess(after, before));
    if (!part || read.choice('of') === 'total') return onlyPart(part);
    return onlyPart({ ...part, amount: portion(part.amount, before, 'electricityUsed') });
  },
});

const noLoad = defineAssumption({
  key: 'savingOfNoLoad',
  label: { zh: '空载损耗降低比例', en: 'Share of the no-load loss saved' },
  unit: '%',
  range: [20, 70],
  note: {
    zh: '非晶合金或高能效变压器的空载损耗比老旧变压器低约 20%～70%。',
    en: 'Amorphous or high-efficiency transformers lose about 20 to 70 % less at no load than old ones.',
  },
});

const voltage = defineAssumption({
  key: 'savingOfVoltage',
  label: 'savingShare',
  unit: '%',
  range: [1, 4],
  note: {
    zh: '有载调容调压通常节约所带用电的 1%～4%；电压已接近额定值时效果很小。',
    en: 'Regulating load and voltage usually saves 1 to 4 % of what hangs on it; little where the voltage is nominal already.',
  },
});

/** Transformers that regulate load and voltage (annex A, 12): the no-load loss by itself, or a share of all that they feed. */
export const transformer = defineEstimator({
  id: 'transformer',
  stage: 'efficiency',
  assumptions: [noLoad, voltage],
  fields: ({ method }) => [
    { type: 'choice', key: 'method', options: ['no-load', 'share'] },
    ...(method === 'share'
      ? [...loadFields, ownValue(voltage)]
      : ([
          { type: 'quantity', key: 'power', units: ['kW'] },
          { type: 'quantity', key: 'hours', units: ['h'], max: 8784 },
          ownValue(noLoad),
        ] as const)),
  ],
  estimate: (read) =>
    read.choice('method') === 'share'
      ? onlyPart(savedShare(read, 'metered', read.assumed(voltage)))
      : savedAtNoLoad(read),
});

function savedAtNoLoad(read: MeasureReader): Effect | undefined {
  const power = read.quantity('power', { zh: '空载损耗', en: 'No-load loss' });
  const hours = read.quantity('hours', { zh: '年运行小时', en: 'Hours per year' });
  const share = read.assumed(noLoad);
  if (!power || !hours || !share) return undefined;
  const perHour: Coefficient<'kWh', 'h'> = inPlaceOf(power, { ...power, unit: 'kWh', per: 'h' });
  const lost = multiplyConverted(hours, perHour, 'electricityUsed');
  return onlyPart({
    kind: 'electricity',
    direction: 'saved',
    amount: portion(lost, share, 'savedElectricity'),
  });
}
