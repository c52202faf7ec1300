import { unitSymbol } from '../../../engine/units.ts';
import { percent } from '../../../engine/report-model.ts';
import { flowKinds } from '../../flow-kinds.ts';
import { countedStages } from '../../quantify/counted-stages.ts';
import { stages } from '../../study.ts';
import type { Part } from '../../analysis/parts-of-footprint.ts';
import {
  facts,
  kilograms,
  sentence,
  shareCell,
  table,
  word,
  type MakeSection,
  type ReportBlock,
  type ReportCell,
  type ReportContext,
  type Row,
} from '../report-model.ts';

/** How many of the largest lines the report names. */
const LARGEST = 3;

/** The footprint, by stage and by line. */
export const resultsSection: MakeSection = (context) => {
  const { study, total, toGate } = context.quantified;
  const { contributions } = context.analysis;
  const { amount, unit } = study.unit;
  const perUnit = (value: number): ReportCell => ({
    key: 'resultPer',
    facts: { value: kilograms(value, context).text, amount, unit: unitSymbol(unit, context.language) },
  });
  return {
    id: 'results',
    heading: 'results',
    blocks: [
      facts(
        ['resultName', word('results', study.boundary)],
        ['result', perUnit(total.value)],
        ...(study.boundary === 'cradle-to-grave' ? [['toGate', perUnit(toGate.value)] as const] : []),
      ),
      ...table(
        'byStage',
        ['stage', 'kilograms', 'share'],
        [
          ...stages.map((stage): Row => {
            if (!countedStages[study.boundary].includes(stage)) {
              return [word('stages', stage), { key: 'notCounted' }, ''];
            }
            const { value, share } = contributions.stages[stage];
            return [word('stages', stage), kilograms(value.value, context), shareCell(share, context)];
          }),
          [{ key: 'total' }, kilograms(total.value, context), ''],
        ],
      ),
      ...table(
        'byLine',
        ['name', 'stage', 'kilograms', 'share'],
        contributions.lines.map(({ line: { line }, value, share }): Row => [
          line.name,
          word('stages', line.stage),
          kilograms(value.value, context),
          shareCell(share, context),
        ]),
      ),
      ...largest(context),
    ],
  };
};

function largest(context: ReportContext): readonly ReportBlock[] {
  const spots = context.analysis.contributions.hotSpots.slice(0, LARGEST);
  const last = spots.at(-1);
  if (!last) return [];
  const names = spots.map(({ line: { line } }) => line.name).join(context.language === 'zh' ? '、' : ', ');
  return [
    sentence('hotSpots', { count: spots.length, lines: names, share: percent(last.cumulative, context) }),
  ];
}

/** Fossil, biogenic, land use: each on its line, with what factors don't keep apart; aircraft and carbon beside them. */
export const separateSection: MakeSection = (context) => {
  const { flows, aircraft } = context.analysis.contributions;
  const { contents } = context.quantified.study;
  const contentCell = (content: (typeof contents)['fossil']): ReportCell =>
    content?.amount === undefined || content.amount === ''
      ? { key: 'notSaid' }
      : `${content.amount} ${unitSymbol(content.unit, context.language)}`;
  const mixed = flows.notSeparable.weight;
  const row = (name: ReportCell, { value, share, weight }: Part): Row =>
    // What factors don't keep apart may hold some of it, so nothing found is no zero.
    weight === 0 && mixed > 0
      ? [name, { key: 'notApart' }, '']
      : [name, kilograms(value.value, context), shareCell(share, context)];
  return {
    id: 'separate',
    heading: 'separate',
    blocks: [
      ...table(
        'byFlow',
        ['item', 'kilograms', 'share'],
        [
          ...flowKinds.map((kind) => row(word('flows', kind), flows[kind])),
          row(word('flows', 'aircraft'), aircraft),
        ],
      ),
      ...(mixed > 0 ? [sentence('notSeparableShare', { share: percent(mixed, context) })] : []),
      ...balance(context),
      facts(
        ['fossilContent', contentCell(contents.fossil)],
        ['biogenicContent', contentCell(contents.biogenic)],
      ),
    ],
  };
};

function balance(context: ReportContext): readonly ReportBlock[] {
  const { biogenicBalance: one } = context.analysis;
  if (!one) return [];
  const written = (value: number) => kilograms(value, context).text;
  return [
    sentence(one.balanced ? 'balanced' : 'unbalanced', {
      uptake: written(one.uptake.value),
      release: written(one.release.value),
      stored: written(one.stored),
      difference: written(one.difference),
    }),
  ];
}

/** The gases that factors tell apart; what is aggregate stands as such. */
export const gasesSection: MakeSection = (context) => ({
  id: 'byGas',
  heading: 'byGas',
  blocks: table(
    'byGas',
    ['gas', 'kilograms', 'share'],
    [...context.analysis.contributions.gases].map(([gas, { value, share }]): Row => [
      word('gases', gas),
      kilograms(value.value, context),
      shareCell(share, context),
    ]),
  ),
});
