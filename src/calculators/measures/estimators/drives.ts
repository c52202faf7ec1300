import { defineAssumption, ownValue } from './assumption.ts';
import { defineEstimator } from './estimator.ts';
import { improvement, loadFields, oneLess, onlyPart, percentage, savedShare } from './loads.ts';

const betterMotors = defineAssumption({
  key: 'saving',
  label: 'savingShare',
  unit: '%',
  range: [1, 4],
  note: {
    zh: 'IE3 换 IE4 或 IE5 电机通常节电 1%～4%；有铭牌效率时请按效率计算。',
    en: 'IE4 or IE5 motors in place of IE3 usually save 1 to 4 %; where efficiencies are on the plates, use them.',
  },
});

/** Motors of a better class (annex A, 11): use × (1 − η before ÷ η after). */
export const efficientMotors = defineEstimator({
  id: 'efficient-motors',
  stage: 'efficiency',
  assumptions: [betterMotors],
  fields: ({ method }) => [
    ...loadFields,
    { type: 'choice', key: 'method', options: ['share', 'efficiency'] },
    ...(method === 'efficiency' ? [percentage('before'), percentage('after')] : [ownValue(betterMotors)]),
  ],
  estimate: (read) => {
    if (read.choice('method') === 'share') {
      return onlyPart(savedShare(read, 'drives', read.assumed(betterMotors)));
    }
    const efficiencies = improvement(read, 'before', 'after', 'higher');
    return onlyPart(savedShare(read, 'drives', efficiencies && oneLess(...efficiencies)));
  },
});

const variableFlow = defineAssumption({
  key: 'saving',
  label: 'savingShare',
  unit: '%',
  range: [20, 30, 50],
  note: {
    zh: '风机、水泵变频调速通常节电 20%～50%，常见约 30%；流量恒定的负荷没有这样的效果。',
    en: 'Variable speed usually saves 20 to 50 % of fans and pumps, 30 % being typical; at constant flow there is no such effect.',
  },
});

/** Variable-speed drives of fans and pumps (annex A, 11). */
export const variableSpeed = defineEstimator({
  id: 'variable-speed',
  stage: 'efficiency',
  assumptions: [variableFlow],
  fields: () => [...loadFields, ownValue(variableFlow)],
  estimate: (read) => onlyPart(savedShare(read, 'drives', read.assumed(variableFlow))),
});

const steadyPressure = defineAssumption({
  key: 'saving',
  label: 'savingShare',
  unit: '%',
  range: [20, 50],
  note: {
    zh: '无负压（叠压）供水利用市政余压，水泵通常节电 20%～50%。',
    en: 'Supply that uses the pressure of the mains usually saves 20 to 50 % of the pumps’ electricity.',
  },
});

/** Water supply that uses the pressure of the mains (annex A, 30). */
export const boosterPumps = defineEstimator({
  id: 'booster-pumps',
  stage: 'efficiency',
  assumptions: [steadyPressure],
  fields: () => [...loadFields, ownValue(steadyPressure)],
  estimate: (read) => onlyPart(savedShare(read, 'pumps', read.assumed(steadyPressure))),
});
