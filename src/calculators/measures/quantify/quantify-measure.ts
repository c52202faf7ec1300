import { levels, type Level } from '../../engine/assumption.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import { fieldsFor, type Field } from '../../lines/field.ts';
import type { QuantifiedEntry } from '../../lines/quantified-entry.ts';
import { readYear } from '../../lines/read-date.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Effect, Stage } from '../effect.ts';
import { MeasureReader, type Estimator, type MeasureOwner } from '../estimators/estimator.ts';
import { isEstimatorOf } from '../estimators/estimators-of.ts';
import type { PlannedMeasure } from '../plan.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import { readMoney, type Money } from './money.ts';

export type ByLevel<Value> = Readonly<Record<Level, Value>>;

/** One measure by itself, before the plan looks at what others leave of its load. */
export interface EstimatedMeasure extends QuantifiedEntry<PlannedMeasure, ProblemCode> {
  readonly stage: Stage;
  /** The first full year of its effect, where one is said. */
  readonly year?: number;
  readonly effect?: ByLevel<Effect>;
  readonly money: Money;
  readonly selections: readonly (readonly [key: string, factor: string])[];
}

/** Estimates one measure at all levels. Whatever is wrong with it stays with it: the others don't notice. */
export function estimateMeasure(
  line: PlannedMeasure,
  owner: MeasureOwner,
  catalogue: Catalogue,
): EstimatedMeasure {
  const estimator = catalogue.kind(line.kind);
  if (!estimator) return refused(line, 'unknownKind', { came: line.kind });
  const fields = fieldsFor(estimator, line.fields, undefined);
  const { stage } = estimator;
  if (!isEstimatorOf(line.kind, line.measure)) {
    const facts = { measure: line.measure, came: line.kind };
    return { ...refused(line, 'estimatorNotOfMeasure', facts), stage, fields };
  }
  const read = (level: Level) => readAt(level, { line, owner, fields, estimator, catalogue });
  const at = { low: read('low'), mid: read('mid'), high: read('high') };
  const { problems, used, selections } = at.mid.read;
  const year = readYear(at.mid.read, 'year');
  const money = readMoney(at.mid.read);
  const wrong = problems.some(({ severity }) => severity === 'error');
  const effects = levels.flatMap((level) => at[level].effect ?? []);
  const [low, mid, high] = effects;
  return {
    line,
    fields,
    problems: distinctProblems(problems),
    used: [...new Set<CitedFactor>(used)],
    selections,
    stage,
    money,
    ...(year !== undefined && { year }),
    ...(low && mid && high && !wrong && { effect: { low, mid, high } }),
  };
}

interface Inputs {
  readonly line: PlannedMeasure;
  readonly owner: MeasureOwner;
  readonly fields: readonly Field[];
  readonly estimator: Estimator;
  readonly catalogue: Catalogue;
}

function readAt(level: Level, { line, owner, fields, estimator, catalogue }: Inputs) {
  const read = new MeasureReader(line, owner, fields, { catalogue, calculator: 'emissions' }, level);
  return { read, effect: estimator.estimate(read) };
}

/** One factor may be taken twice, as of two fuels with one potential. */
const distinctProblems = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

function refused(line: PlannedMeasure, code: ProblemCode, facts: Problem['facts']): EstimatedMeasure {
  return {
    line,
    fields: [],
    problems: [{ severity: 'error', code, facts }],
    used: [],
    selections: [],
    stage: 'other',
    money: {},
  };
}
