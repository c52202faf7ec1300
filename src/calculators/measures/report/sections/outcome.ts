import { formatTonnes } from '../../../engine/number-format.ts';
import { tonnes } from '../../../engine/report-model.ts';
import { bases, type Basis } from '../../baseline/baseline.ts';
import type { TrajectoryYear } from '../../quantify/trajectory.ts';
import {
  range,
  sentence,
  tonnesOf,
  type MakeSection,
  type PlanBlock,
  type PlanCell,
  type PlanContext,
} from '../report-model.ts';
import { planText } from '../report-texts.ts';

/** Where the plan leads: its last year in sentences, and every year on both bases. */
export const outcomeSection: MakeSection = (context) => {
  const { years, plan } = context.quantified;
  const last = years.at(-1);
  const other = bases.find((basis) => basis !== plan.scope2) ?? 'location';
  return {
    id: 'outcome',
    heading: 'outcome',
    blocks: last
      ? [
          lead(last, context),
          targetSentence(last, context),
          trajectoryTable(plan.scope2, context),
          trajectoryTable(other, context),
          sentence('toOffset'),
        ]
      : [sentence('noYears')],
  };
};

function lead(
  { year, without, with: levels }: TrajectoryYear,
  { quantified, mode, language }: PlanContext,
): PlanBlock {
  const { scope2 } = quantified.plan;
  const text = (value: number) => formatTonnes(value, { mode });
  const less = (level: keyof typeof levels) => without[scope2].value - levels[level][scope2].value;
  const ends = [less('low'), less('high')];
  return {
    type: 'sentence',
    sentence: {
      key: 'reduces',
      facts: {
        year,
        reduction: text(less('mid')),
        low: text(Math.min(...ends)),
        high: text(Math.max(...ends)),
        remains: text(levels.mid[scope2].value),
        basis: planText({ key: scope2 }, language),
      },
    },
  };
}

function targetSentence({ target, gap }: TrajectoryYear, { quantified, mode }: PlanContext): PlanBlock {
  const { scope2 } = quantified.plan;
  if (!target || !gap) return sentence('noTarget');
  const missing = gap.mid[scope2].value;
  return sentence(missing > 0 ? 'missed' : 'reached', {
    target: formatTonnes(target[scope2].value, { mode }),
    gap: formatTonnes(Math.abs(missing), { mode }),
  });
}

function trajectoryTable(basis: Basis, context: PlanContext): PlanBlock {
  const { quantified } = context;
  const { baseline, years, plan } = quantified;
  const base = tonnes(baseline.total[basis].value, context);
  return {
    type: 'table',
    caption: { key: 'trajectoryTable', facts: { basis: planText({ key: basis }, context.language) } },
    columns: ['year', 'without', 'withPlan', 'targetOfYear'],
    rows: [
      [String(plan.baseYear), base, base, ''],
      ...years.map(({ year, without, with: levels, target }): readonly PlanCell[] => [
        String(year),
        tonnes(without[basis].value, context),
        range({ low: levels.low[basis], mid: levels.mid[basis], high: levels.high[basis] }, (value) =>
          tonnes(value, context),
        ),
        tonnesOf(target?.[basis], context),
      ]),
    ],
  };
}
