import { tonnes } from '../../../engine/report-model.ts';
import { sum } from '../../../engine/operations.ts';
import type { Basis } from '../../baseline/baseline.ts';
import { byLevel } from '../../quantify/by-level.ts';
import type { QuantifiedMeasure } from '../../quantify-plan.ts';
import { typedText } from '../entered-inputs.ts';
import {
  moneyOf,
  range,
  sentence,
  unknown,
  type MakeSection,
  type PlanCell,
  type PlanContext,
} from '../report-model.ts';
import { numberedName } from '../voice.ts';

/** The measures: when, by whom, for what, and what each reduces on both bases. */
export const measuresSection: MakeSection = (context) => {
  const { measures } = context.quantified;
  return {
    id: 'measures',
    heading: 'measures',
    blocks: measures.length
      ? [
          sentence('fullYear'),
          {
            type: 'table',
            caption: 'measures',
            columns: ['measure', 'year', 'ownerAndDue', 'capex', 'saving', 'onMarket', 'onLocation'],
            rows: [...measures.map((one) => rowOf(one, context)), totalRow(context)],
          },
        ]
      : [sentence('noMeasures')],
  };
};

function rowOf(measure: QuantifiedMeasure, context: PlanContext): readonly PlanCell[] {
  const { line, money, economics, counts } = measure;
  const name = numberedName(line, context);
  return [
    counts ? name : { key: 'apart', facts: { name } },
    typedText(line, 'year') || unknown,
    [typedText(line, 'owner'), typedText(line, 'due')].filter(Boolean).join('\n') || unknown,
    moneyOf(money.capex, context),
    moneyOf(economics?.mid.annualSaving, context),
    reductionCell([measure], 'market', context),
    reductionCell([measure], 'location', context),
  ];
}

/** All that count together; the money stands with the costs. */
function totalRow(context: PlanContext): readonly PlanCell[] {
  const counted = context.quantified.measures.filter(({ counts }) => counts);
  return [
    { key: 'total' },
    '',
    '',
    '',
    '',
    reductionCell(counted, 'market', context),
    reductionCell(counted, 'location', context),
  ];
}

function reductionCell(measures: readonly QuantifiedMeasure[], basis: Basis, context: PlanContext): PlanCell {
  if (measures.every(({ reduction }) => !reduction)) return unknown;
  const totals = byLevel((level) =>
    sum(
      measures.flatMap(({ reduction }) => reduction?.[level].total[basis] ?? []),
      'tCO2e',
      'reduction',
    ),
  );
  return range(totals, (value) => tonnes(value, context));
}
