import { levels } from '../../engine/assumption.ts';
import { fieldsFor } from '../../lines/field.ts';
import type { QuantifiedEntry } from '../../lines/quantified-entry.ts';
import { readDate, readYear } from '../../lines/read-date.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Effect, Stage } from '../effect.ts';
import { MeasureReader, type MeasureOwner } from '../estimators/estimator.ts';
import { isEstimatorOf } from '../estimators/estimators-of.ts';
import type { PlannedMeasure } from '../plan.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import { byLevel, type ByLevel } from './by-level.ts';
import { readMoney, type Money } from './money.ts';

/** One measure by itself, before the plan looks at what others leave of its load. */
export interface EstimatedMeasure extends QuantifiedEntry<PlannedMeasure, ProblemCode> {
  readonly stage: Stage;
  /** The first full year of its effect, where one is said. */
  readonly year?: number;
  readonly effect?: ByLevel<Effect>;
  readonly money: Money;
  readonly selections: readonly (readonly [key: string, factor: string])[];
}

/**
 * Estimates one measure at all levels. Whatever is wrong with it stays with it: the others don't notice. Without an `owner`,
 * since nothing is known of the electricity, it is only shown.
 */
export function estimateMeasure(
  line: PlannedMeasure,
  owner: MeasureOwner | undefined,
  catalogue: Catalogue,
): EstimatedMeasure {
  const estimator = catalogue.kind(line.kind);
  if (!estimator) return unread(line, problem('unknownKind', { came: line.kind }));
  const form = { fields: fieldsFor(estimator, line.fields, undefined), stage: estimator.stage };
  if (!isEstimatorOf(line.kind, line.measure)) {
    const facts = { measure: line.measure, came: line.kind };
    return { ...unread(line, problem('estimatorNotOfMeasure', facts)), ...form };
  }
  if (!owner) return { ...unread(line), ...form };
  const at = byLevel((level) => {
    const context = { catalogue, calculator: 'emissions' } as const;
    const read = new MeasureReader(line, owner, form.fields, context, level);
    return { read, effect: estimator.estimate(read) };
  });
  const { read } = at.mid;
  const year = readYear(read, 'year');
  const money = readMoney(read);
  readDate(read, 'due');
  const problems = problemsOf(read, [at.low.read, at.high.read]);
  const wrong = problems.some(({ severity }) => severity === 'error');
  const [low, mid, high] = levels.map((level) => at[level].effect);
  return {
    line,
    ...form,
    problems,
    used: [...new Set(read.used)],
    selections: read.selections,
    money,
    ...(year !== undefined && { year }),
    ...(low && mid && high && !wrong && { effect: { low, mid, high } }),
  };
}

/** What is wrong at an end of a range alone keeps the measure out as well; what all levels say is told once. */
function problemsOf(mid: MeasureReader, ends: readonly MeasureReader[]): readonly Problem[] {
  const isTold = ({ code, field }: Problem) =>
    mid.problems.some((one) => one.code === code && one.field === field);
  const atEnds = ends.flatMap(({ problems }) => problems.filter((one) => !isTold(one)));
  return distinct([...mid.problems, ...atEnds]);
}

/** One factor may be taken twice, as of two amounts of one fuel. */
const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

const problem = (code: ProblemCode, facts: Problem['facts']): Problem => ({ severity: 'error', code, facts });

const unread = (line: PlannedMeasure, ...problems: readonly Problem[]): EstimatedMeasure => ({
  line,
  fields: [],
  problems,
  used: [],
  selections: [],
  stage: 'other',
  money: {},
});
