import { expect } from 'vitest';
import { assess, type AssessedFactory } from '../../../../src/calculators/readiness/assess.ts';
import type { Answer, Assessment } from '../../../../src/calculators/readiness/assessment.ts';
import type { Requirement } from '../../../../src/calculators/readiness/collection.ts';
import { nothingFilled, type Filled } from '../../../../src/calculators/readiness/filled/filled.ts';
import { guideline, requirements } from '../one-assessment.ts';

export const runs = { numRuns: 100, endOnFailure: true };

/** What rounding may make of sums of parts of 1. */
export const CLOSE = 1e-12;

/** The guideline, or some of its requirements, with these answers and what a file shows. */
export const judged = (
  assessment: Assessment,
  filled: Filled = nothingFilled,
  asked: readonly Requirement[] = requirements,
): AssessedFactory =>
  assess({ assessment, filled, collection: { requirements: asked, textVersion: guideline.textVersion } });

/** The assessment with one answer in the place of what was said to that requirement. */
export const withAnswer = (assessment: Assessment, answer: Answer): Assessment => ({
  ...assessment,
  answers: [...assessment.answers.filter((one) => one.requirement !== answer.requirement), answer],
});

/** Every number of the scores that more of what is met may raise. */
export const rising = ({ scores }: AssessedFactory): Record<string, number | undefined> => ({
  total: scores.total?.value,
  low: scores.span.low,
  high: scores.span.high,
  ...Object.fromEntries(scores.dimensions.map(({ dimension, score }) => [dimension, score?.value])),
});

const figures = (result: AssessedFactory) => ({
  ...rising(result),
  coverage: result.scores.coverage,
  evidence: result.scores.evidence,
});

/** The same scores, whatever was left out to come to them. */
export function expectSame(one: AssessedFactory, other: AssessedFactory): void {
  const [before, after] = [figures(one), figures(other)];
  for (const [name, value] of Object.entries(before)) {
    const same = after[name as keyof typeof after];
    expect(same === undefined, name).toBe(value === undefined);
    if (value !== undefined) expect(same, name).toBeCloseTo(value, 12);
  }
}
