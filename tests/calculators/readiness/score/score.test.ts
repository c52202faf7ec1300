import { describe, expect, test } from 'vitest';
import {
  allConditions,
  allOf,
  assessed,
  codesOf,
  dimensionOf,
  document,
  scoredIds,
} from '../one-assessment.ts';

const yes = { conditions: allConditions('yes') };

/**
 * 6.1 asks by four clauses, of which two are answered here: 6.1.1 by its two requirements, (1 + 0) ÷ 2, and 6.1.4 by its
 * one. 7.3 asks by three clauses of one requirement each, of which one is answered.
 */
const some = { '6.1.1-r1': 'met', '6.1.1-r2': 'not', '6.1.4-r1': 'partly', '7.3.1-r1': 'met' } as const;

describe('The score', () => {
  test('of a dimension is the mean of its clauses, and in a clause of its requirements: ((1 + 0) ÷ 2 + 0.5) ÷ 2', () => {
    const { score } = dimensionOf(assessed(some, yes), '6.1');
    expect(score).toEqual({
      value: 0.5,
      of: [
        {
          id: '6.1.1',
          value: 0.5,
          weight: 1,
          of: [
            { id: '6.1.1-r1', value: 1, weight: 1 },
            { id: '6.1.1-r2', value: 0, weight: 1 },
          ],
        },
        { id: '6.1.4', value: 0.5, weight: 1, of: [{ id: '6.1.4-r1', value: 0.5, weight: 1 }] },
      ],
    });
  });

  test('is the mean of the dimensions in which something is answered: (0.5 + 1) ÷ 2', () => {
    const { total } = assessed(some, yes).scores;
    expect(total?.value).toBe(0.75);
    expect(total?.of.map(({ id, value, weight }) => [id, value, weight])).toEqual([
      ['6.1', 0.5, 1],
      ['7.3', 1, 1],
    ]);
  });

  test('is absent where nothing is answered, and from 0 to 1 then', () => {
    const { scores } = assessed(allOf('unknown'), yes);
    expect(scores.total).toBeUndefined();
    expect(scores.span.low).toBe(0);
    expect(scores.span.high).toBeCloseTo(1, 12);
    expect(scores.coverage).toBeCloseTo(0, 12);
    expect(scores.evidence).toBeUndefined();
    expect(scores.dimensions.every(({ score }) => score === undefined)).toBe(true);
  });

  test('is 1 where all is met, 0 where nothing is, and a half where all is met in part', () => {
    for (const [word, value] of [
      ['met', 1],
      ['not', 0],
      ['partly', 0.5],
    ] as const) {
      const { total, span, coverage } = assessed(allOf(word), yes).scores;
      expect(total?.value, word).toBeCloseTo(value, 12);
      expect(span.low, word).toBeCloseTo(value, 12);
      expect(span.high, word).toBeCloseTo(value, 12);
      expect(span.low, `${word}, not above its end by rounding`).toBeLessThanOrEqual(span.high);
      expect(coverage, word).toBe(1);
    }
  });
});

describe('What is unknown', () => {
  // Weights in the whole: a requirement of 6.1.1 has 1/10 × 1/4 × 1/2, that of 6.1.4 1/10 × 1/4, that of 7.3.1 1/10 × 1/3.
  const [r1, r2, yearly, review] = [1 / 80, 1 / 80, 1 / 40, 1 / 30];
  const { scores } = assessed(some, yes);

  test('is neither no nor full marks: the total is over what is answered', () => {
    expect(scores.total?.value).toBe(0.75);
  });

  test('is told by the coverage, the weight of what is answered', () => {
    expect(scores.coverage).toBeCloseTo(r1 + r2 + yearly + review, 12);
  });

  test('spans the total from all of it not met to all of it met', () => {
    const low = r1 * 1 + r2 * 0 + yearly * 0.5 + review * 1;
    expect(scores.span.low).toBeCloseTo(low, 12);
    expect(scores.span.high).toBeCloseTo(low + 1 - (r1 + r2 + yearly + review), 12);
  });

  test('said or not said is the same', () => {
    const { scores: said } = assessed({ ...allOf('unknown'), ...some }, yes);
    expect(said).toEqual(scores);
  });

  test('counts by dimension how many requirements are answered of how many that apply', () => {
    expect(dimensionOf(assessed(some, yes), '6.1')).toMatchObject({ applicable: 6, answered: 3, left: 0 });
  });
});

describe('The weights', () => {
  const weighted = (weights: Readonly<Record<string, string | number>>) =>
    assessed(some, {
      ...yes,
      weights: Object.entries(weights).map(([dimension, weight]) => ({ dimension, weight })),
    });

  test('are equal unless the reader says otherwise', () => {
    const { weights } = weighted({});
    expect(new Set(Object.values(weights.of))).toEqual(new Set([1]));
    expect(weights.equal).toBe(true);
    expect(weighted({ '6.1': '' }).weights.equal).toBe(true);
  });

  test('of the reader make the mean: (3 × 0.5 + 1 × 1) ÷ 4', () => {
    const { weights, scores } = weighted({ '6.1': '3' });
    expect(weights.equal).toBe(false);
    expect(scores.total?.value).toBe(0.625);
    // A requirement of 6.1.1 has 3/12 × 1/4 × 1/2 then, that of 6.1.4 3/12 × 1/4, that of 7.3.1 1/12 × 1/3.
    expect(scores.coverage).toBeCloseTo(2 / 32 + 1 / 16 + 1 / 36, 12);
  });

  test('change no score of a dimension', () => {
    const values = (result: ReturnType<typeof weighted>) =>
      result.scores.dimensions.map(({ score }) => score?.value);
    expect(values(weighted({ '6.1': 5, '7.3': 0.2 }))).toEqual(values(weighted({})));
  });

  test('of 0 take a dimension out of the total, and leave it shown', () => {
    const result = weighted({ '6.1': 0 });
    expect(result.scores.total?.value).toBe(1);
    expect(dimensionOf(result, '6.1').score?.value).toBe(0.5);
    expect(result.scores.coverage).toBeCloseTo(1 / 27, 12);
  });

  test('that can’t be read count 1, and say why', () => {
    const result = weighted({ '6.1': '-2', '7.3': 'much' });
    expect(result.scores.total?.value).toBe(0.75);
    expect(
      result.findings.filter(({ severity }) => severity === 'error').map(({ field, code }) => [field, code]),
    ).toEqual([
      ['6.1', 'negative'],
      ['7.3', 'notANumber'],
    ]);
  });

  test('can’t all be 0: they are equal then, and say so', () => {
    const none = Object.fromEntries(weighted({}).scores.dimensions.map(({ dimension }) => [dimension, 0]));
    const result = weighted(none);
    expect(result.scores).toEqual(weighted({}).scores);
    expect(codesOf(result.findings, 'error')).toEqual(['weightsAllZero']);
  });

  test('of what isn’t a dimension change nothing', () => {
    expect(weighted({ '5.1': 9, '6.8': 9 }).scores).toEqual(weighted({}).scores);
  });
});

describe('What the guideline leaves to the factory (可, 鼓励)', () => {
  test.each([
    'met',
    'partly',
    'not',
    'unknown',
    { answer: 'not-applicable', reason: '无' } as const,
  ] as const)('changes nothing when answered %j', (answer) => {
    const more = assessed({ ...some, '6.1.2-r2': answer, '6.7.2-r1': answer, '5.3-r2': answer }, yes);
    expect(more.scores).toEqual(assessed(some, yes).scores);
    expect(more.gates.status).toBe(assessed(some, yes).gates.status);
  });
});

describe('The evidence', () => {
  test('is a number of its own: the part by weight of what is said to be met that names a document', () => {
    const proven = { ...some, '6.1.4-r1': { answer: 'partly', evidence: [document] } } as const;
    const { scores } = assessed(proven, yes);
    // Said to be met, wholly or in part: 6.1.1-r1 1/80, 6.1.4-r1 1/40, 7.3.1-r1 1/30; not 6.1.1-r2.
    expect(scores.evidence).toBeCloseTo(1 / 40 / (1 / 80 + 1 / 40 + 1 / 30), 12);
    expect(assessed(some, yes).scores.evidence).toBe(0);
  });

  test('changes no score', () => {
    const all = Object.fromEntries(
      Object.entries(some).map(([id, answer]) => [id, { answer, evidence: [document] }]),
    );
    const { evidence, ...proven } = assessed(all, yes).scores;
    const { evidence: none, ...bare } = assessed(some, yes).scores;
    expect(evidence).toBeCloseTo(1, 12);
    expect(none).toBe(0);
    expect(proven).toEqual(bare);
  });
});

test('The ten dimensions hold every requirement that is scored, each once', () => {
  const { scores } = assessed(allOf('met'), yes);
  const inParts = (scores.total?.of ?? []).flatMap(({ of = [] }) => of.flatMap((clause) => clause.of ?? []));
  expect(inParts.map(({ id }) => id)).toEqual(scoredIds);
});
