import type { Level } from '../../engine/assumption.ts';
import { portion } from '../../engine/operations.ts';
import type { Part } from '../effect.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problems.ts';
import { declined } from './growth.ts';
import type { ActiveMeasure } from './order.ts';
import type { EstimatedMeasure } from './quantify-measure.ts';

/** The first full year of a measure's effect: its own, else the first of the plan. */
export const yearOf = ({ year }: EstimatedMeasure, { from }: Plan): number => year ?? from;

/** Whether the plan counts a measure: not what works in the base year already, nor only after the plan. */
export function isPlanned(measure: EstimatedMeasure, plan: Plan): boolean {
  const year = yearOf(measure, plan);
  return measure.effect !== undefined && year > plan.baseYear && year <= plan.to;
}

/** What is to be said of when a measure works. */
export function findingsOfTime(measure: EstimatedMeasure, plan: Plan): readonly Problem[] {
  if (!measure.effect) return [];
  const { baseYear, from, to } = plan;
  const year = yearOf(measure, plan);
  const ask = (code: Problem['code'], facts: Problem['facts']): Problem => ({
    severity: 'ask',
    code,
    field: 'year',
    facts,
  });
  return [
    ...(measure.year === undefined ? [ask('yearMissing', { year: from })] : []),
    ...(year <= baseYear ? [ask('inBaseline', { year, baseYear })] : []),
    ...(year > to ? [ask('afterPlan', { year, to })] : []),
  ];
}

/** What a measure does so many years after its first; none where it has no effect. */
export function activeAt(
  level: Level,
  { line, stage, effect }: EstimatedMeasure,
  age = 0,
): readonly ActiveMeasure[] {
  return effect ? [{ line, stage, parts: effect[level].parts.map((part) => aged(part, age)) }] : [];
}

/** A plant yields less each year. */
function aged(part: Part, age: number): Part {
  const left = part.kind === 'generation' && part.decline && declined(part.decline, age);
  if (!left) return part;
  return {
    ...part,
    generated: portion(part.generated, left, 'generation'),
    amount: portion(part.amount, left, 'selfUsed'),
  };
}
