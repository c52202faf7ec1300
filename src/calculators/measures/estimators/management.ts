import type { EstimatorId } from '../measure-ids.ts';
import { defineAssumption, ownValue } from './assumption.ts';
import { defineEstimator } from './estimator.ts';
import { loadFields, onlyPart, savedShare } from './loads.ts';

const management = defineAssumption({
  key: 'saving',
  label: 'savingShare',
  unit: '%',
  range: [2, 8],
  note: {
    zh: '能碳管理或设备监测通常使所计量的用电减少 2%～8%；没有后续行动，效果会逐年消退。',
    en: 'Managing or monitoring energy usually saves 2 to 8 % of the metered electricity; without action the effect fades.',
  },
});

/** A platform and its meters save the same electricity: together they count once. */
const managed = <const Id extends EstimatorId>(id: Id) =>
  defineEstimator({
    id,
    stage: 'efficiency',
    assumptions: [management],
    fields: () => [...loadFields, ownValue(management)],
    estimate: (read) => {
      const saved = savedShare(read, 'metered', read.assumed(management));
      return onlyPart(saved && { ...saved, once: 'management' });
    },
  });

/** A platform for energy and carbon (annex A, 26). */
export const energyPlatform = managed('energy-platform');

/** Equipment that is monitored (annex A, 27). */
export const equipmentMonitoring = managed('equipment-monitoring');
