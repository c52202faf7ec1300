import { amountOf } from '../../../engine/report-model.ts';
import { areaName } from '../../../lines/area-name.ts';
import { entityRows, preparationRows, said } from '../../../lines/report/shared-model.ts';
import { readNumber } from '../../../lines/typed-number.ts';
import { countedStages } from '../../quantify/counted-stages.ts';
import { stages } from '../../study.ts';
import {
  facts,
  sentence,
  table,
  word,
  type MakeSection,
  type ReportCell,
  type ReportContext,
  type Row,
} from '../report-model.ts';

/** Whose report, by whom and when, and what it is not. */
export const entitySection: MakeSection = ({ entity, details }) => ({
  id: 'entity',
  heading: 'entity',
  blocks: [facts(...entityRows(entity), ...preparationRows(details)), sentence('statement')],
});

/** Why the study is made and for whom. */
export const goalSection: MakeSection = ({ quantified }) => {
  const { intendedUse, reason, audience } = quantified.study.goal;
  return {
    id: 'goal',
    heading: 'goal',
    blocks: [
      facts(
        ['intendedUse', intendedUse ? word('intendedUses', intendedUse) : { key: 'notSaid' }],
        ['why', said(reason)],
        ['audience', said(audience)],
      ),
    ],
  };
};

/** What is studied, and what the result is per. */
export const productSection: MakeSection = (context) => {
  const { product, unit, output } = context.quantified.study;
  return {
    id: 'product',
    heading: 'product',
    blocks: [
      facts(
        ['productName', said(product.name)],
        ['model', said(product.model)],
        ['productDescription', said(product.description)],
        ['unitKind', word('unitKinds', unit.kind)],
        ['unitDescription', said(unit.description)],
        ['unitAmount', typedCell(unit.amount, unit.unit, context)],
        ['massKg', typedCell(unit.massKg, 'kg', context)],
        ...(output === undefined || output === ''
          ? []
          : [['output', typedCell(output, unit.unit, context)] as const]),
      ),
    ],
  };
};

/** A number that was typed with its unit, as it stands where it can't be read. */
function typedCell(
  typed: string | number | undefined,
  unit: Parameters<typeof amountOf>[1],
  context: ReportContext,
): ReportCell {
  if (typed === undefined || typed === '') return { key: 'notSaid' };
  const value = readNumber(typed, '', () => {});
  return value === undefined ? String(typed) : amountOf(value, unit, context);
}

/** What of its life is counted, when and where, and what lies outside. */
export const boundarySection: MakeSection = ({ quantified, language }) => {
  const { study, lines } = quantified;
  const counted = countedStages[study.boundary];
  const { from, to } = study.period;
  const outside = lines.filter(({ line }) => !counted.includes(line.stage) && line.kind !== 'assembly');
  return {
    id: 'boundary',
    heading: 'boundary',
    blocks: [
      facts(
        ['systemBoundary', word('boundaries', study.boundary)],
        ['dataPeriod', { key: 'periodOf', facts: { from, to } }],
        ['area', areaName(study.area, language)],
      ),
      ...(study.boundary === 'cradle-to-grave' ? [] : [sentence('partialOnly')]),
      ...(study.scenarioOf === undefined ? [] : [sentence('scenarioOf', { id: study.scenarioOf })]),
      ...table(
        'stagesCounted',
        ['stage', 'counted', 'lines'],
        stages.map((stage) => [
          word('stages', stage),
          { key: counted.includes(stage) ? 'yes' : 'no' },
          String(lines.filter(({ line, total }) => line.stage === stage && total).length),
        ]),
      ),
      ...table(
        'outside',
        ['name', 'stage'],
        outside.map(({ line }): Row => [line.name, word('stages', line.stage)]),
      ),
    ],
  };
};

/** The choices of method that change figures. */
export const methodSection: MakeSection = ({ quantified }) => {
  const { rules, gwp, gwpReason } = quantified.study;
  const reason = gwpReason?.trim();
  const others = [...new Set(quantified.used.flatMap((factor) => factor.gwp ?? []))].filter(
    (set) => set !== gwp,
  );
  return {
    id: 'method',
    heading: 'method',
    blocks: [
      sentence('methodFormula'),
      sentence('noOffsets'),
      facts(
        ['recycling', word('recycling', rules.recycling)],
        ['electricityYear', rules.electricityYear],
        ['fuelSet', { key: rules.fuelSet }],
        ['rounding', { key: rules.rounding }],
      ),
      sentence('gwpSet', { set: gwp }),
      gwp === 'AR6'
        ? sentence('gwpLatest')
        : reason
          ? sentence('gwpReason', { reason })
          : sentence('gwpReasonMissing'),
      ...(others.length ? [sentence('otherSets', { sets: others.join(', ') })] : []),
    ],
  };
};
