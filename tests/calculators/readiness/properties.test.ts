import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type AssessedFactory } from '../../../src/calculators/readiness/assess.ts';
import type { Answer, Assessment } from '../../../src/calculators/readiness/assessment.ts';
import type { Filled } from '../../../src/calculators/readiness/filled/filled.ts';
import { nothingFilled } from '../../../src/calculators/readiness/filled/filled.ts';
import type { Requirement } from '../../../src/calculators/readiness/collection.ts';
import { anyAssessment, anyFilled, anyId } from './arbitrary-assessment.ts';
import { guideline, ids, itemOf, requirements } from './one-assessment.ts';

const runs = { numRuns: 100, endOnFailure: true };

/** What rounding may make of sums of parts of 1. */
const CLOSE = 1e-12;

const judged = (
  assessment: Assessment,
  filled: Filled = nothingFilled,
  asked: readonly Requirement[] = requirements,
): AssessedFactory =>
  assess({ assessment, filled, collection: { requirements: asked, textVersion: guideline.textVersion } });

/** The assessment with one answer in the place of what was said to that requirement. */
const withAnswer = (assessment: Assessment, answer: Answer): Assessment => ({
  ...assessment,
  answers: [...assessment.answers.filter((one) => one.requirement !== answer.requirement), answer],
});

/** Every number of the scores that more of what is met may raise. */
const rising = ({ scores }: AssessedFactory): Record<string, number | undefined> => ({
  total: scores.total?.value,
  low: scores.span.low,
  high: scores.span.high,
  ...Object.fromEntries(scores.dimensions.map(({ dimension, score }) => [dimension, score?.value])),
});

/** The scores without the counts of what was left out, rounded where sums of many parts differ. */
const figures = (result: AssessedFactory) => ({
  ...rising(result),
  coverage: result.scores.coverage,
  evidence: result.scores.evidence,
});

function expectSame(one: AssessedFactory, other: AssessedFactory): void {
  const [before, after] = [figures(one), figures(other)];
  for (const [name, value] of Object.entries(before)) {
    const same = after[name as keyof typeof after];
    expect(same === undefined, name).toBe(value === undefined);
    if (value !== undefined) expect(same, name).toBeCloseTo(value, 12);
  }
}

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

describe('An answer changed to “met”', () => {
  test('lowers no score, no end of the span and no dimension, and fails no gate', () => {
    fc.assert(
      fc.property(anyAssessment, anyFilled, anyId, (assessment, filled, id) => {
        const before = judged(assessment, filled);
        const after = judged(
          withAnswer(assessment, { requirement: id, answer: 'met', evidence: [] }),
          filled,
        );
        const now = rising(after);
        for (const [name, value] of Object.entries(rising(before))) {
          if (value !== undefined) expect(now[name], name).toBeGreaterThanOrEqual(value - CLOSE);
        }
        const order = ['failed', 'open', 'passed'];
        expect(order.indexOf(after.gates.status)).toBeGreaterThanOrEqual(order.indexOf(before.gates.status));
      }),
      runs,
    );
  });

  test('lowers no coverage unless it had been left out with a reason', () => {
    fc.assert(
      fc.property(anyAssessment, anyId, (assessment, id) => {
        const before = judged(assessment);
        fc.pre(itemOf(before, id).answer !== 'not-applicable');
        const after = judged(withAnswer(assessment, { requirement: id, answer: 'met', evidence: [] }));
        expect(after.scores.coverage).toBeGreaterThanOrEqual(before.scores.coverage - CLOSE);
      }),
      runs,
    );
  });
});

describe('The order', () => {
  const shuffled = <T>(items: readonly T[], seed: number): T[] =>
    items
      .map((item, place) => ({ item, at: Math.sin(seed + place * 12.9898) }))
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item);

  test('of answers, conditions and weights changes nothing', () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat(), (assessment, seed) => {
        const other = {
          ...assessment,
          answers: shuffled(assessment.answers, seed),
          conditions: shuffled(assessment.conditions, seed),
          weights: shuffled(assessment.weights, seed),
        };
        const { assessment: _, ...one } = judged(assessment);
        const { assessment: __, ...two } = judged(other);
        expect(two).toEqual(one);
      }),
      runs,
    );
  });
});

describe('What isn’t applicable', () => {
  /** The answer said of a requirement that may be left out, and the guideline without that requirement. */
  const anyRecommended = fc.constantFrom(...requirements.filter(({ word }) => word === 'should'));

  test('with a reason leaves the scores as if the guideline didn’t ask it', () => {
    fc.assert(
      fc.property(anyAssessment, anyRecommended, (assessment, { id }) => {
        const left = judged(
          withAnswer(assessment, { requirement: id, answer: 'not-applicable', reason: '无', evidence: [] }),
        );
        const without = judged(
          assessment,
          nothingFilled,
          requirements.filter((one) => one.id !== id),
        );
        expectSame(without, left);
      }),
      runs,
    );
  });

  test('by a denied condition does so too', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const result = judged(assessment);
        const inside = result.items.filter(({ applicability }) => applicability !== 'outside');
        expectSame(
          judged(
            assessment,
            nothingFilled,
            inside.map(({ requirement }) => requirement),
          ),
          result,
        );
      }),
      runs,
    );
  });

  test('is never what is demanded, but by a condition', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        for (const { requirement, answer, by } of judged(assessment).items) {
          if (requirement.word === 'shall' && answer === 'not-applicable') expect(by).toBe('condition');
        }
      }),
      runs,
    );
  });
});

describe('Weights', () => {
  test('that are all multiplied by the same number change nothing', () => {
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom(2, 7, 0.5, 1e6), (assessment, factor) => {
        const { of: weights } = judged(assessment).weights;
        const entered = (by: number) =>
          Object.entries(weights).map(([dimension, weight]) => ({ dimension, weight: weight * by }));
        expectSame(
          judged({ ...assessment, weights: entered(1) }),
          judged({ ...assessment, weights: entered(factor) }),
        );
      }),
      runs,
    );
  });

  test('change no gate, no dimension and no answer', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const one = judged(assessment);
        const other = judged({ ...assessment, weights: [] });
        expect(other.gates).toEqual(one.gates);
        expect(other.items).toEqual(one.items);
        expect(other.scores.dimensions.map(({ score }) => score)).toEqual(
          one.scores.dimensions.map(({ score }) => score),
        );
      }),
      runs,
    );
  });
});

describe('What is optional (可, 鼓励), and the principles of chapter 4', () => {
  const free = requirements.filter(
    ({ word, clause }) => word === 'may' || word === 'encouraged' || clause.startsWith('4.'),
  );

  test('change no score and no gate, whatever is answered', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const without = {
          ...assessment,
          answers: assessment.answers.filter(({ requirement }) => !free.some(({ id }) => id === requirement)),
        };
        expect(judged(without).scores).toEqual(judged(assessment).scores);
        expect(judged(without).gates).toEqual(judged(assessment).gates);
      }),
      runs,
    );
  });
});
