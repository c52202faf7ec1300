import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/calculators/readiness/assessment.ts';
import type { FilledAnswer } from '../../../src/calculators/readiness/filled/filled.ts';
import {
  allConditions,
  assessed,
  codesOf,
  dimensionOf,
  document,
  itemOf,
  requirementOf,
} from './one-assessment.ts';

const yes = { conditions: allConditions('yes') };

/** What comes of one answer, by itself. */
const one = (id: string, answer: Omit<Partial<Answer>, 'requirement'>, filled?: FilledAnswer['answer']) =>
  itemOf(
    assessed(
      { [id]: answer },
      yes,
      filled && {
        filled: {
          answers: [{ requirement: id, answer: filled, code: 'inventoryKept', facts: {} }],
          conditions: [],
        },
      },
    ),
    id,
  );

describe('An answer', () => {
  test.each([
    ['met', 1],
    ['partly', 0.5],
    ['not', 0],
    ['unknown', undefined],
  ] as const)('“%s” counts %s', (answer, share) => {
    expect(one('6.4.4-r1', { answer })).toMatchObject({ answer, by: 'reader' });
    expect(one('6.4.4-r1', { answer }).share).toBe(share);
  });

  test('that isn’t given is unknown, and nobody’s', () => {
    expect(itemOf(assessed({}), '6.4.4-r1')).toMatchObject({ answer: 'unknown', by: 'nobody' });
    expect(one('6.4.4-r1', { note: '待查' })).toMatchObject({ answer: 'unknown', by: 'nobody' });
  });
});

describe('“Not applicable”', () => {
  const reason = '本厂不用水';

  test('counts where the guideline recommends (宜) and a reason is written', () => {
    const item = one('6.4.4-r1', { answer: 'not-applicable', reason });
    expect(requirementOf('6.4.4-r1').word).toBe('should');
    expect(item).toMatchObject({ answer: 'not-applicable', by: 'reader' });
    expect(item.share).toBeUndefined();
    expect(item.problems).toEqual([]);
  });

  test.each([undefined, '', '  \n'])(
    'without a reason (%j) doesn’t count, and the requirement is unknown',
    (empty) => {
      const item = one('6.4.4-r1', {
        answer: 'not-applicable',
        ...(empty !== undefined && { reason: empty }),
      });
      expect(item.answer).toBe('unknown');
      expect(codesOf(item.problems, 'error')).toEqual(['notApplicableWithoutReason']);
    },
  );

  test('never counts where the guideline demands (应), with whatever reason', () => {
    const item = one('6.4.3-r1', { answer: 'not-applicable', reason });
    expect(requirementOf('6.4.3-r1').word).toBe('shall');
    expect(item.answer).toBe('unknown');
    expect(codesOf(item.problems, 'error')).toEqual(['mandatoryNotApplicable']);
  });

  test('leaves its clause out, and the other clauses of the dimension make up for it', () => {
    // 6.4 has four clauses. Without 6.4.4: (1 + 1 + 0) ÷ 3; with it not met: (1 + 1 + 0 + 0) ÷ 4.
    const others = { '6.4.1-r1': 'met', '6.4.2-r1': 'met', '6.4.3-r1': 'not', '6.4.3-r2': 'not' } as const;
    const without = assessed({ ...others, '6.4.4-r1': { answer: 'not-applicable', reason } }, yes);
    expect(dimensionOf(without, '6.4')).toMatchObject({
      score: { value: 2 / 3 },
      applicable: 4,
      answered: 4,
      left: 1,
    });
    expect(dimensionOf(assessed({ ...others, '6.4.4-r1': 'not' }, yes), '6.4')).toMatchObject({
      score: { value: 0.5 },
      applicable: 5,
      left: 0,
    });
  });

  test('tells by weight how much was left out: a fourth of one of ten dimensions', () => {
    const { scores } = assessed({ '6.4.4-r1': { answer: 'not-applicable', reason } }, yes);
    expect(scores.leftOut).toBeCloseTo(0.1 / 4, 12);
    expect(assessed({}, yes).scores.leftOut).toBe(0);
  });
});

describe('What the factory’s file shows', () => {
  test('counts where the reader says nothing, and is its own proof', () => {
    expect(one('6.1.1-r2', {}, 'met')).toMatchObject({
      answer: 'met',
      by: 'file',
      share: 1,
      proven: true,
      problems: [],
    });
  });

  test('is overruled by the reader, and asked about where the two differ', () => {
    const item = one('6.1.1-r2', { answer: 'partly' }, 'met');
    expect(item).toMatchObject({ answer: 'partly', by: 'reader', share: 0.5, proven: false });
    expect(item.problems).toEqual([
      {
        severity: 'ask',
        code: 'answerDiffersFromFile',
        field: 'answer',
        facts: { said: 'partly', answer: 'met' },
      },
    ]);
    expect(codesOf(one('6.1.1-r2', { answer: 'met', evidence: [document] }, 'met').problems)).toEqual([]);
  });

  test('is overruled by “unknown” too, without a question', () => {
    expect(one('6.1.1-r2', { answer: 'unknown' }, 'met')).toMatchObject({
      answer: 'unknown',
      by: 'reader',
      problems: [],
    });
  });

  test('doesn’t come back for an answer that can’t count', () => {
    expect(one('6.1.1-r2', { answer: 'not-applicable', reason: '无' }, 'met').answer).toBe('unknown');
  });
});

describe('Evidence', () => {
  test('makes an answer proven; without any, “met” counts all the same and is asked for it', () => {
    const bare = one('6.3.4-r1', { answer: 'met' });
    expect(bare).toMatchObject({ share: 1, proven: false });
    expect(bare.problems).toEqual([
      { severity: 'ask', code: 'metWithoutEvidence', field: 'evidence', facts: { word: 'shall' } },
    ]);
    expect(one('6.3.4-r1', { answer: 'met', evidence: [document] })).toMatchObject({
      share: 1,
      proven: true,
      problems: [],
    });
  });

  test('without the name of a document is none', () => {
    expect(one('6.3.4-r1', { answer: 'met', evidence: [{ document: ' ', place: '档案室' }] }).proven).toBe(
      false,
    );
  });

  test('of a later day than the assessment is asked about', () => {
    const dated = (date: string) =>
      one('6.3.4-r1', { answer: 'met', evidence: [{ ...document, date }] }).problems;
    expect(dated('2026-03-01')).toEqual([]);
    expect(dated('2026-03-02')).toEqual([
      {
        severity: 'ask',
        code: 'evidenceAfterAssessment',
        field: 'evidence',
        facts: { came: '2026-03-02', date: '2026-03-01' },
      },
    ]);
  });

  test.each(['2026-02-29', '2025', '三月', '2025/03/01'])('dated %s has no day of the calendar', (date) => {
    expect(one('6.3.4-r1', { answer: 'not', evidence: [{ ...document, date }] }).problems).toEqual([
      { severity: 'error', code: 'notADate', field: 'evidence', facts: { came: date } },
    ]);
  });
});

describe('A due date', () => {
  const due = (answer: 'met' | 'partly' | 'not' | 'unknown', day: string) =>
    codesOf(one('6.3.4-r1', { answer, evidence: [document], due: day }).problems);

  test('that has passed is asked about as long as the gap is there', () => {
    expect(due('not', '2026-02-28')).toEqual(['dueInThePast']);
    expect(due('partly', '2026-02-28')).toEqual(['dueInThePast']);
    expect(due('met', '2026-02-28')).toEqual([]);
    expect(due('not', '2026-03-01')).toEqual([]);
  });

  test('that is no day of the calendar is an error', () => {
    expect(due('not', '2026-13-01')).toEqual(['notADate']);
  });
});

test('An assessment of an earlier text keeps its answers and asks to look at them again', () => {
  const result = assessed({ '6.3.4-r1': 'met' }, { textVersion: 0 });
  expect(itemOf(result, '6.3.4-r1').answer).toBe('met');
  expect(result.findings).toContainEqual({
    severity: 'ask',
    code: 'textChanged',
    facts: { of: 0, present: 1 },
  });
  expect(codesOf(assessed({}).findings)).not.toContain('textChanged');
});
