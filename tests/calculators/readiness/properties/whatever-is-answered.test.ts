import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/calculators/readiness/assessment.ts';
import { ids } from '../one-assessment.ts';
import { anyAssessment, anyFilled } from './arbitrary-assessment.ts';
import { CLOSE, judged, rising, runs } from './judged.ts';

describe('Whatever is answered', () => {
  test('the total lies within its span, and every number between 0 and 1', () => {
    fc.assert(
      fc.property(anyAssessment, anyFilled, (assessment, filled) => {
        const { scores } = judged(assessment, filled);
        const { total, span, coverage, evidence = 0, leftOut } = scores;
        const within = [span.low, total?.value ?? span.low, span.high];
        expect(within[0]).toBeLessThanOrEqual((within[1] ?? NaN) + CLOSE);
        expect(within[1]).toBeLessThanOrEqual((within[2] ?? NaN) + CLOSE);
        for (const value of [
          ...within,
          coverage,
          evidence,
          leftOut,
          ...Object.values(rising(judged(assessment))),
        ]) {
          if (value === undefined) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + CLOSE);
        }
      }),
      runs,
    );
  });

  test('coverage is 1 where everything that counts is answered, and only there', () => {
    fc.assert(
      fc.property(anyAssessment, fc.boolean(), (assessment, complete) => {
        const said = new Set(assessment.answers.map(({ requirement }) => requirement));
        const rest = ids
          .filter((id) => !said.has(id))
          .map((id): Answer => ({ requirement: id, answer: 'not', evidence: [] }));
        const whole = { ...assessment, answers: [...assessment.answers, ...(complete ? rest : [])] };
        const { items, scores, weights } = judged(whole);
        const open = items.filter(
          ({ requirement, scored, answer }) =>
            scored &&
            answer === 'unknown' &&
            Object.entries(weights.of).some(
              ([part, weight]) => weight > 0 && requirement.clause.startsWith(`${part}.`),
            ),
        );
        expect(scores.coverage === 1).toBe(open.length === 0);
      }),
      runs,
    );
  });

  test('what is missing and what isn’t known is worth all that the low end lacks of 1', () => {
    fc.assert(
      fc.property(anyAssessment, anyFilled, (assessment, filled) => {
        const { gaps, scores } = judged(assessment, filled);
        const worth = [...gaps.missing, ...gaps.unknown].reduce((sum, gap) => sum + gap.worth, 0);
        expect(worth).toBeCloseTo(1 - scores.span.low, 10);
      }),
      runs,
    );
  });

  test('the dimensions’ parts add up: to 1, to the coverage, and to the low end', () => {
    fc.assert(
      fc.property(anyAssessment, anyFilled, (assessment, filled) => {
        const { scores } = judged(assessment, filled);
        const sum = (key: 'weight' | 'covered' | 'gained') =>
          scores.dimensions.reduce((all, dimension) => all + dimension[key], 0);
        expect(sum('weight')).toBeCloseTo(1, 12);
        expect(sum('covered')).toBeCloseTo(scores.coverage, 12);
        expect(sum('gained')).toBeCloseTo(scores.span.low, 12);
      }),
      runs,
    );
  });

  test('every requirement is an item once, and a gap at most once', () => {
    fc.assert(
      fc.property(anyAssessment, anyFilled, (assessment, filled) => {
        const { items, gaps } = judged(assessment, filled);
        expect(items.map(({ requirement }) => requirement.id)).toEqual(ids);
        const gapIds = [...gaps.missing, ...gaps.unknown].map(({ item }) => item.requirement.id);
        expect(new Set(gapIds).size).toBe(gapIds.length);
      }),
      runs,
    );
  });

  test('the gates pass only where each is met or lies outside, by what is answered to them alone', () => {
    fc.assert(
      fc.property(anyAssessment, anyFilled, (assessment, filled) => {
        const { gates, items } = judged(assessment, filled);
        const answers = items.filter(({ gate }) => gate).map(({ answer }) => answer);
        const passed = answers.every((answer) => answer === 'met' || answer === 'not-applicable');
        expect(gates.status === 'passed').toBe(passed);
        if (answers.includes('not')) expect(gates.status).toBe('failed');
      }),
      runs,
    );
  });
});
