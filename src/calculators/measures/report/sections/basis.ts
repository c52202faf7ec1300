import type { Assumption } from '../../../engine/assumption.ts';
import { formatNumber } from '../../../engine/number-format.ts';
import { levels } from '../../../engine/assumption.ts';
import { unitSymbol } from '../../../engine/units.ts';
import { factorsTable, overridesSection as overridesOf } from '../../../lines/report/evidence.ts';
import type { QuantifiedMeasure } from '../../quantify-plan.ts';
import { enteredInputs } from '../entered-inputs.ts';
import { sentence, type MakeSection, type PlanCell, type PlanContext } from '../report-model.ts';
import { rootsOf, takenAssumptions } from '../taken-assumptions.ts';
import { lineName, numberedName } from '../voice.ts';

/** What was entered for each estimate, as it was typed, with its document. */
export const inputsSection: MakeSection = (context) => {
  const rows = context.quantified.measures.flatMap((measure) => {
    const inputs = enteredInputs(measure, context);
    const { line } = measure;
    return inputs.map(({ name, value }, place): readonly PlanCell[] => [
      place ? '' : numberedName(line, context),
      name,
      value,
      place ? '' : (line.evidence?.document ?? ''),
    ]);
  });
  if (!rows.length) return undefined;
  return {
    id: 'inputs',
    heading: 'inputs',
    blocks: [
      { type: 'table', caption: 'inputs', columns: ['measure', 'parameter', 'amount', 'document'], rows },
    ],
  };
};

/** The ranges that stand in place of values that nobody gave, with how sure they are. */
export const assumptionsSection: MakeSection = (context) => {
  const rows = context.quantified.measures.flatMap((measure) =>
    takenAssumptions(measure).map((assumption) => assumptionRow(measure, assumption, context)),
  );
  return {
    id: 'assumptions',
    heading: 'assumptions',
    blocks: rows.length
      ? [
          sentence('assumptionsAre'),
          {
            type: 'table',
            caption: 'assumptions',
            columns: ['measure', 'parameter', 'low', 'mid', 'high', 'unit', 'confidence', 'describesWhat'],
            rows,
          },
        ]
      : [sentence('noAssumptions')],
  };
};

function assumptionRow(
  { line }: QuantifiedMeasure,
  assumption: Assumption,
  context: PlanContext,
): readonly PlanCell[] {
  const { label, unit, per, confidence, note } = assumption;
  const { language } = context;
  const units = [unit, per].filter((one) => one !== '1').map((one) => unitSymbol(one, language));
  return [
    numberedName(line, context),
    typeof label === 'string' ? { of: 'terms', id: label } : label[language],
    ...levels.map((level): PlanCell => ({
      number: assumption[level],
      text: formatNumber(assumption[level], { upTo: 6 }),
    })),
    units.join('/'),
    { key: confidence },
    note[language],
  ];
}

/** Every factor that was used, with the publication it stands in. */
export const factorsSection: MakeSection = (context) => {
  const { used } = context.quantified;
  return used.length
    ? { id: 'factors', heading: 'factors', blocks: [factorsTable(used, context)] }
    : undefined;
};

/** The numbers that count in place of published ones, with their reasons. */
export const overridesSection: MakeSection = (context) =>
  overridesOf(
    context.quantified.measures.map(({ line, reduction }) => ({
      line: { ...line, name: lineName(line, context) },
      roots: reduction ? rootsOf(reduction.mid) : [],
    })),
    context,
  );
