import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerWords, type Assessment } from '../../../src/calculators/readiness/assessment.ts';
import { compareAssessments } from '../../../src/calculators/readiness/compare.ts';
import { dimensions } from '../../../src/calculators/readiness/dimensions.ts';
import { evidenceIndex } from '../../../src/calculators/readiness/evidence-index.ts';
import { compareTargets } from '../../../src/calculators/readiness/indicators/indicators.ts';
import { nextAssessment } from '../../../src/calculators/readiness/new-assessment.ts';
import { assessed, assessmentOf, codesOf, conditionIds, ids, itemOf } from './one-assessment.ts';

const prototypeKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

const hostileText = fc.oneof(
  fc.constantFrom(
    ...prototypeKeys,
    ...[
      '',
      ' ',
      'NaN',
      '-Infinity',
      '1e308',
      '1e-308',
      '-0',
      '9'.repeat(64),
      '1,5',
      '１２',
      '5 t',
      '100%',
      '3亿亿',
    ],
    ...['2026-02-29', '9999-12-31', '0000-00-00', '2026-13-01', '三月'],
    ...['=1+1', '<img src=x onerror=alert(1)>', '\u202e1', '\0', '😀', '\n'],
    'x'.repeat(100_000),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const hostileTyped = fc.oneof(hostileText, fc.double());

const hostileAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    id: hostileText,
    date: hostileText,
    textVersion: fc.double(),
    conditions: fc.array(
      fc.record({
        condition: fc.oneof(fc.constantFrom(...conditionIds), hostileText),
        applies: fc.constantFrom('yes', 'no'),
        reason: hostileText,
      }),
    ),
    answers: fc.array(
      fc.record(
        {
          requirement: fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom(...ids) },
            { weight: 1, arbitrary: hostileText },
          ),
          answer: fc.constantFrom(...answerWords),
          reason: hostileText,
          measured: fc.record(
            {
              actual: hostileTyped,
              baseline: hostileTyped,
              leading: hostileTyped,
              unit: hostileText,
              document: hostileText,
            },
            { requiredKeys: ['actual', 'baseline', 'leading'] },
          ),
          evidence: fc.array(
            fc.record(
              { document: hostileText, date: hostileText, place: hostileText, note: hostileText },
              { requiredKeys: ['document'] },
            ),
            { maxLength: 3 },
          ),
          owner: hostileText,
          due: hostileText,
          note: hostileText,
        },
        { requiredKeys: ['requirement', 'evidence'] },
      ),
      { maxLength: 30 },
    ),
    weights: fc.array(
      fc.record({ dimension: fc.oneof(fc.constantFrom(...dimensions), hostileText), weight: hostileTyped }),
    ),
    targets: fc.array(
      fc.record(
        {
          id: hostileText,
          name: hostileText,
          unit: hostileText,
          actual: hostileTyped,
          target: hostileTyped,
          better: fc.constantFrom('lower', 'higher'),
        },
        { requiredKeys: ['id', 'name', 'better'] },
      ),
      { maxLength: 3 },
    ),
  })
  .map((said) => assessmentOf({}, said));

describe('Whatever stands in an assessment', () => {
  test('it is assessed without a throw, and its numbers are numbers', () => {
    fc.assert(
      fc.property(hostileAssessment, (assessment) => {
        const result = assessed({}, assessment);
        const { scores } = result;
        const numbers = [
          scores.total?.value ?? 0,
          scores.span.low,
          scores.span.high,
          scores.coverage,
          scores.evidence ?? 0,
          scores.leftOut,
          ...scores.dimensions.map(({ score }) => score?.value ?? 0),
        ];
        for (const number of numbers) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(result.items).toHaveLength(ids.length);
        compareAssessments(result, assessed({}));
        evidenceIndex(result.items);
        compareTargets(assessment.targets);
        nextAssessment(assessment, 'next', '2027-01-01', 2);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  test('a date of 100 000 characters comes back in a sentence by its beginning only', () => {
    const long = 'x'.repeat(100_000);
    const answer = { answer: 'not', due: long, evidence: [{ document: 'a', date: long }] } as const;
    const { problems } = itemOf(assessed({ '6.4.4-r1': answer }), '6.4.4-r1');
    expect(problems.map(({ code, field, facts }) => [code, field, facts])).toEqual([
      ['notADate', 'evidence', { came: 'x'.repeat(64) }],
      ['notADate', 'due', { came: 'x'.repeat(64) }],
    ]);
  });
});

describe('Names of the language', () => {
  test.each(prototypeKeys)('“%s” is no requirement, no condition and no dimension', (key) => {
    const result = assessed(
      { [key]: 'met' },
      {
        answers: [{ requirement: key, answer: 'met', evidence: [] }],
        conditions: [{ condition: key, applies: 'no' }],
        weights: [{ dimension: key, weight: 5 }],
      },
    );
    const { assessment: _, ...bare } = assessed({});
    const { assessment: __, ...others } = result;
    expect(others).toEqual(bare);
  });

  test.each(prototypeKeys)('“%s” is a unit like any other', (key) => {
    const measured = { actual: `5 ${key}`, baseline: 0, leading: 10, unit: key, document: 'a' };
    expect(itemOf(assessed({ '6.3.3-r1': { measured } }), '6.3.3-r1').share).toBe(0.5);
  });
});

test('Two answers to one requirement count once, the first of them', () => {
  const answers = (['met', 'not'] as const).map((answer) => ({
    requirement: '6.4.4-r1',
    answer,
    evidence: [],
  }));
  const item = itemOf(assessed({}, { answers }), '6.4.4-r1');
  expect(item).toMatchObject({ answer: 'met', share: 1 });
  expect(codesOf(item.problems)).toEqual(['metWithoutEvidence']);
});
