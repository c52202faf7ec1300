import { describe, expect, test } from 'vitest';
import type { FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import { FactoryFileError } from '../../../src/calculators/factory-file/file-problems.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import type { Assessment } from '../../../src/calculators/readiness/assessment.ts';
import { edited, opened, refused, savedFactory } from './a-saved-factory.ts';
import { assessment, factoryWithPlan } from './a-saved-plan.ts';

const text = serializeFactoryFile(factoryWithPlan);
const first = ['readiness', 'assessments', 0] as const;
const [yes] = assessment.conditions;
const [answer] = assessment.answers;
const [weight] = assessment.weights;

const factoryOf = (...assessments: Assessment[]): FactoryFile => ({
  ...savedFactory,
  readiness: { assessments },
});

describe('the self-assessments of a factory file', () => {
  test('are the same when the file is opened again, and it has one text', () => {
    expect(opened(text)).toEqual({ ok: true, file: factoryWithPlan, warnings: [] });
    expect(serializeFactoryFile(opened(text).file)).toBe(text);
  });

  test('are not completed: an empty section and an empty list stay as short', () => {
    for (const readiness of [{}, { assessments: [] }]) {
      const file = { ...savedFactory, readiness };
      expect(opened(serializeFactoryFile(file)).file).toEqual(file);
    }
  });

  test('keep numbers and days as they were typed, and markup as the text it is', () => {
    const [{ answers }] = opened(text).file.readiness!.assessments as [Assessment];
    expect([answers[1]?.measured?.actual, answers[1]?.due]).toEqual(['１８．５', '2026年底']);
    expect(answers[0]?.evidence[0]?.document).toBe('合规性评价 <img src=x onerror=alert(1)>');
  });

  test('keep what they say of requirements, conditions and dimensions of a later collection', () => {
    const file = factoryOf({
      ...assessment,
      conditions: [{ ...yes!, condition: 'nuclear' }],
      answers: [{ ...answer!, requirement: '8.4.2-r7' }],
      weights: [{ ...weight!, dimension: '8.1' }],
    });
    expect(opened(serializeFactoryFile(file))).toEqual({ ok: true, file, warnings: [] });
  });

  test('keep entries that this copy doesn’t know, and say so', () => {
    const written = edited(text, [...first, 'answers', 0, 'colour'], 'green');
    expect(opened(written).warnings).toEqual([
      { code: 'checksum-differs', facts: {} },
      { code: 'unknown-fields', path: 'readiness.assessments[0].answers[0].colour', facts: { count: 1 } },
    ]);
    expect(serializeFactoryFile(opened(written).file)).toContain('"colour": "green"');
  });
});

describe('what can’t stand twice in a self-assessment', () => {
  test.each([
    ['answers', { answers: [answer!, { ...answer!, answer: 'not' }] }, '5.1-r1'],
    ['conditions', { conditions: [yes!, { ...yes!, applies: 'no' }] }, 'existing-plant'],
    ['weights', { weights: [weight!, { ...weight!, weight: 7 }] }, '6.1'],
  ] as [string, Partial<Assessment>, string][])(
    'two %s to one question are refused, and nor are they written',
    (list, part, of) => {
      const twice = edited(text, [...first, list], part[list as keyof Assessment]);
      expect(refused(twice)).toEqual({
        code: 'duplicate-entry',
        path: `readiness.assessments[0].${list}[1]`,
        facts: { of },
      });
      expect(() => serializeFactoryFile(factoryOf({ ...assessment, ...part }))).toThrow(FactoryFileError);
    },
  );

  test('two assessments may answer the same question: they are compared', () => {
    const file = factoryOf(assessment, { ...assessment, id: 'autumn', date: '2026-09-30' });
    expect(opened(serializeFactoryFile(file)).warnings).toEqual([]);
  });

  test('the id of an assessment: the later one gets one that nobody has', () => {
    const file = factoryOf(assessment, { ...assessment, id: 'assessment-1' }, assessment);
    const read = opened(serializeFactoryFile(file));
    expect(read.file.readiness?.assessments?.map(({ id }) => id)).toEqual([
      'spring',
      'assessment-1',
      'assessment-2',
    ]);
    expect(read.warnings).toEqual([
      { code: 'duplicate-assessment-id', path: 'readiness.assessments', facts: { count: 1 } },
    ]);
  });

  test('a name that is repeated in the refusal is shortened', () => {
    const long = { ...answer!, requirement: '6'.repeat(2000) };
    expect(refused(edited(text, [...first, 'answers'], [long, long])).facts).toEqual({
      of: `${'6'.repeat(40)}…`,
    });
  });
});

describe('a hostile self-assessment costs no more than a refusal', () => {
  test.each([
    [['id'], 7, 'id', { expected: 'text', came: 'number', value: '7' }],
    [['textVersion'], '1', 'textVersion', { expected: 'number', came: 'text', value: '1' }],
    [
      ['answers', 0, 'answer'],
      'splendid',
      'answers[0].answer',
      {
        expected: 'choice',
        options: 'met, partly, not, not-applicable, unknown',
        came: 'text',
        value: 'splendid',
      },
    ],
    [['answers', 0, 'evidence'], {}, 'answers[0].evidence', { expected: 'list', came: 'group' }],
    [
      ['answers', 1, 'measured', 'leading'],
      undefined,
      'answers[1].measured.leading',
      { expected: 'text,number', came: 'nothing' },
    ],
    [
      ['answers', 5, 'carried'],
      false,
      'answers[5].carried',
      { expected: 'choice', options: 'true', came: 'truth', value: 'false' },
    ],
    [
      ['conditions', 0, 'applies'],
      'perhaps',
      'conditions[0].applies',
      { expected: 'choice', options: 'yes, no', came: 'text', value: 'perhaps' },
    ],
    [['weights', 0, 'weight'], [], 'weights[0].weight', { expected: 'text,number', came: 'list' }],
  ] as const)('what does not fit is named: %j = %j', (path, value, place, facts) => {
    expect(refused(edited(text, [...first, ...path], value))).toEqual({
      code: 'damaged',
      path: `readiness.assessments[0].${place}`,
      facts,
    });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('an entry called %s', (key) => {
    expect(refused(edited(text, [...first, 'answers', 1, 'measured', key], 1))).toEqual({
      code: 'forbidden-key',
      path: `readiness.assessments[0].answers[1].measured.${key}`,
      facts: { came: key },
    });
  });

  test('answers to requirements with the names of an object’s own entries are answers like others', () => {
    const names = ['toString', '__proto__', 'constructor', 'hasOwnProperty'];
    const answers = names.map((requirement) => ({ ...answer!, requirement }));
    const file = factoryOf({ ...assessment, answers });
    expect(opened(serializeFactoryFile(file))).toEqual({ ok: true, file, warnings: [] });
  });

  test('more than 20 000 answers, or documents of an answer', () => {
    const many = Array.from({ length: 20_001 }, () => 0);
    const tooMany = { code: 'too-many', facts: { maximum: 20_000, came: 20_001 } };
    expect(refused(edited(text, [...first, 'answers'], many))).toMatchObject(tooMany);
    expect(refused(edited(text, [...first, 'answers', 0, 'evidence'], many))).toMatchObject(tooMany);
  });

  test('a hundred thousand lists in one another', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(refused(text.replace('"assessments":', `"notes": ${deep}, "assessments":`))).toMatchObject({
      code: expect.stringMatching(/^(too-deep|not-json)$/) as string,
    });
  });

  test('ten years of a hundred answers with three documents each are none of these', () => {
    const answers = Array.from({ length: 100 }, (_, index) => ({
      ...answer!,
      requirement: `r${index}`,
      evidence: [answer!.evidence[0]!, answer!.evidence[0]!, answer!.evidence[0]!],
    }));
    const years = Array.from({ length: 10 }, (_, index) => ({ ...assessment, id: `y${index}`, answers }));
    const file = factoryOf(...years);
    expect(opened(serializeFactoryFile(file))).toEqual({ ok: true, file, warnings: [] });
  });
});
