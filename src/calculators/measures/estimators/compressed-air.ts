import { convert, multiply } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { defineAssumption, ownValue } from './assumption.ts';
import { defineEstimator, type MeasureReader } from './estimator.ts';
import { combined, loadFields, oneLess, onlyPart, savedShare, without } from './loads.ts';

const doe = {
  zh: '据转述，出自美国能源部（DOE）的压缩空气资料，未见原件。',
  en: 'Attributed to material of the US Department of Energy on compressed air; seen second-hand.',
};

const leaksBefore = defineAssumption({
  key: 'leaksBefore',
  label: { zh: '现有泄漏比例', en: 'Share that leaks now' },
  unit: '%',
  range: [20, 30],
  confidence: 'two-sources',
  note: {
    zh: `未系统检漏的管网，泄漏常占产气量的 20%～30%。${doe.zh}`,
    en: `Networks that nobody searches for leaks usually lose 20 to 30 % of the output. ${doe.en}`,
  },
});

const leaksAfter = defineAssumption({
  key: 'leaksAfter',
  label: { zh: '治理后的泄漏比例', en: 'Share that leaks afterwards' },
  unit: '%',
  range: [10, 5],
  confidence: 'two-sources',
  note: {
    zh: `治理目标通常为 5%～10%。${doe.zh}`,
    en: `The usual aim is 5 to 10 %. ${doe.en}`,
  },
});

const perBar = defineAssumption({
  key: 'savingPerBar',
  label: { zh: '每降低 1 bar 的节电率', en: 'Share saved per bar less' },
  unit: '%',
  per: 'bar',
  range: [7, 7],
  confidence: 'one-source',
  note: {
    zh: `排气压力每降低 1 bar（0.1 MPa）约节电 7%（每 psi 0.5%）。${doe.zh}`,
    en: `About 7 % per bar of lower discharge pressure (0.5 % per psi). ${doe.en}`,
  },
});

const variableSpeed = defineAssumption({
  key: 'savingOfSpeed',
  label: { zh: '变频的节电率', en: 'Share saved by variable speed' },
  unit: '%',
  range: [15, 35],
  note: {
    zh: '负荷波动的空压机改用变频，通常节电 15%～35%。',
    en: 'Variable speed usually saves 15 to 35 % of a compressor whose load varies.',
  },
});

/**
 * Compressed air (annex A, 11): leaks, pressure and variable speed, each on what the others leave. The air that leaks less
 * needn't be compressed: 1 − (1 − leaks before) ÷ (1 − leaks after).
 */
export const compressedAir = defineEstimator({
  id: 'compressed-air',
  stage: 'efficiency',
  assumptions: [leaksBefore, leaksAfter, perBar, variableSpeed],
  fields: ({ leaks, speed }) => [
    ...loadFields,
    { type: 'choice', key: 'leaks', options: ['yes', 'no'] },
    ...(leaks === 'no' ? [] : [ownValue(leaksBefore), ownValue(leaksAfter)]),
    { type: 'quantity', key: 'pressureDrop', units: ['bar', 'MPa', 'kPa'], optional: true, max: 5 },
    ownValue(perBar),
    { type: 'choice', key: 'speed', options: ['no', 'yes'] },
    ...(speed === 'yes' ? [ownValue(variableSpeed)] : []),
  ],
  estimate: (read) => {
    const shares = [savedByLeaks(read), savedByPressure(read), savedBySpeed(read)];
    if (shares.every((share) => share === undefined)) read.add('error', 'nothingChosen', 'leaks');
    return onlyPart(
      savedShare(read, 'compressed-air', combined(shares.filter((share) => share !== undefined))),
    );
  },
});

function savedByLeaks(read: MeasureReader): Quantification<'1'> | undefined {
  if (read.choice('leaks') === 'no') return undefined;
  const [before, aim] = [read.assumed(leaksBefore), read.assumed(leaksAfter)];
  if (!before || !aim) return undefined;
  const best = read.has('leaksAfter') ? aim.value : leaksAfter.high;
  if (best > before.value || before.value >= 100) {
    return void read.add('error', 'noImprovement', 'leaksAfter', { came: best, before: before.value });
  }
  // Who leaks less already than a cautious aim gains nothing by it, and loses nothing.
  const after = aim.value > before.value ? before : aim;
  return oneLess(without(convert(before, '1')), without(convert(after, '1')));
}

function savedByPressure(read: MeasureReader): Quantification<'1'> | undefined {
  const drop = read.has('pressureDrop') ? read.quantity('pressureDrop', 'pressure') : undefined;
  const each = read.assumed(perBar);
  if (!drop || !each) return undefined;
  const share = multiply(convert(drop, 'bar'), each, 'savingShare');
  if (share.value > 100) return void read.add('error', 'outOfRange', 'savingPerBar', { came: each.value });
  return convert(share, '1');
}

function savedBySpeed(read: MeasureReader): Quantification<'1'> | undefined {
  const share = read.choice('speed') === 'yes' ? read.assumed(variableSpeed) : undefined;
  return share && convert(share, '1');
}
