import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingFilled } from '../../../../src/calculators/readiness/filled/filled.ts';
import { itemOf, requirements } from '../one-assessment.ts';
import { anyAssessment, anyFilled, anyId } from './arbitrary-assessment.ts';
import { CLOSE, expectSame, judged, rising, runs, withAnswer } from './judged.ts';

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
