import {
  countedStages,
  isUnitRefused,
  linesNotCounted,
  stages,
  type FlowKind,
} from '../../../src/calculators/index.ts';
import type { HandedField } from '../../foundation/contract/handed-result.ts';
import { shownValue, unknownValue } from '../../foundation/contract/shown-value.ts';
import { kilograms, percent, unitText, type Desk } from '../desk.ts';
import { handedNames, type HandedName } from '../messages/handed.ts';

const flowNames: Readonly<Record<FlowKind, HandedName>> = {
  fossil: 'fossil',
  biogenicEmissions: 'biogenic-emissions',
  biogenicRemovals: 'biogenic-removals',
  landUseChange: 'land-use-change',
  notSeparable: 'not-separable',
};

/** The footprint as it stands beside the lines and in the tables: the whole, its separate lines, its stages, its soundness. */
export function handedFields(desk: Desk): readonly HandedField[] {
  const { study, result, language, texts, analysis } = desk;
  const counted = !isUnitRefused(study) && result.lines.some(({ total }) => total);
  const label = (name: HandedName) => handedNames[language][name];
  const field = (name: HandedName, value: number | string): HandedField => ({
    name,
    label: label(name),
    value,
  });
  const ofKilograms = (name: HandedName, value: number, isKnown = counted): HandedField =>
    isKnown
      ? { ...field(name, shownValue(kilograms(desk, value))), unit: 'kgCO2e' }
      : field(name, unknownValue);
  const share = shownValue(percent(desk, analysis?.primaryData.share).replace(/ %$/, ''));
  const hasFlow = (kind: FlowKind) =>
    result.lines.some(({ flows }) => flows.some((flow) => flow.kind === kind));
  const countsStage = (stage: (typeof stages)[number]) => countedStages[study.boundary].includes(stage);
  return [
    field('product', study.product.name.trim() || unknownValue),
    field('unit', unitText(desk)),
    { ...field('boundary', study.boundary), word: texts.results[study.boundary] },
    field('gwp', study.gwp),
    ofKilograms('total', result.total.value),
    ofKilograms('to-gate', result.toGate.value, counted && study.boundary === 'cradle-to-grave'),
    ofKilograms('grid-mix', result.gridMix.value),
    // What nobody has data for isn't shown as zero.
    ...(Object.keys(flowNames) as FlowKind[]).map((kind) =>
      ofKilograms(flowNames[kind], result.byFlow[kind].value, counted && hasFlow(kind)),
    ),
    ...stages.map((stage) => ofKilograms(stage, result.byStage[stage].value, counted && countsStage(stage))),
    { ...field('primary-data', share), ...(typeof share === 'number' && { unit: '%' }) },
    field('counted', result.lines.filter(({ total }) => total).length),
    field('left', linesNotCounted(result.lines).length),
  ];
}
