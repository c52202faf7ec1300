import { countedLines, type CountedLine } from '../../quantify/counted-lines.ts';
import { totalOf } from '../../flows.ts';
import { contractConditions } from '../../kinds/contract-conditions.ts';
import {
  facts,
  kilograms,
  sentence,
  table,
  word,
  type MakeSection,
  type ReportBlock,
  type ReportContext,
  type Row,
} from '../report-model.ts';

/** By which factors electricity counts, what contracts fulfil, and the result by the mix of the grid beside it. */
export const electricitySection: MakeSection = (context) => {
  const { quantified } = context;
  const power = countedLines(quantified.lines).filter(({ line }) => line.kind === 'electricity');
  return {
    id: 'electricity',
    heading: 'electricity',
    blocks: [
      sentence('electricityRule'),
      ...(power.length ? [] : [sentence('noElectricity')]),
      ...table(
        'powerLines',
        ['name', 'supply', 'factor', 'kilograms', 'byGridMix'],
        power.map((entry) => powerRow(entry, context)),
      ),
      ...power.filter(({ line }) => line.fields['supply'] === 'contract').map(conditionsOf),
      facts(
        ['result', { ...kilograms(quantified.total.value, context), unit: 'kgCO₂e' }],
        ['totalByGridMix', { ...kilograms(quantified.gridMix.value, context), unit: 'kgCO₂e' }],
      ),
    ],
  };
};

/** The first factor that a line took is the one it counts by; the mix of the grid is taken for comparison. */
function powerRow({ line, used, total, gridMix }: CountedLine, context: ReportContext): Row {
  const { supply } = line.fields;
  return [
    line.name,
    word('supply', typeof supply === 'string' && supply ? supply : 'grid'),
    used[0]?.name[context.language] ?? '',
    kilograms(total.value, context),
    kilograms(totalOf(gridMix, 'byGridMix').value, context),
  ];
}

const conditionsOf = ({ line }: CountedLine): ReportBlock => ({
  type: 'table',
  caption: { key: 'conditionsOf', facts: { line: line.name } },
  columns: ['condition', 'met'],
  rows: contractConditions.map((key): Row => [
    word('contractConditions', key),
    { key: line.fields[key] === 'yes' ? 'yes' : 'no' },
  ]),
});
