import { describe, expect, test } from 'vitest';
import { newAssessment } from '../../../../src/calculators/readiness/new-assessment.ts';
import { answersTemplate, readRows, withAnswers } from '../../../../src/calculators/readiness/paste/index.ts';
import { finish } from '../../../../src/calculators/engine/steps.ts';
import { collection } from '../collection.ts';

const asked = collection('zh');
const [first = '', second = ''] = asked.requirements.map(({ id }) => id);

function rowsOf(text: string) {
  const reading = finish(readRows({ text }, asked));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.rows;
}

const codes = (text: string) => rowsOf(text).map(({ problems }) => problems.map(({ code }) => code));

describe('answers from a table', () => {
  test('are read with their evidence, further rows of a requirement as further evidence', () => {
    const rows = rowsOf(
      `要求编号\t回答\t证据文件\t证据日期\t存放位置\n${first}\t满足\t制度\t2025年3月1日\t档案室\n${first}\t\t台账\t2025.4.1\t\n${second}\t部分符合\t\t\t`,
    );
    expect(rows.map(({ answer, joinedTo }) => (joinedTo === undefined ? answer : joinedTo))).toEqual([
      {
        requirement: first,
        answer: 'met',
        evidence: [
          { document: '制度', date: '2025-03-01', place: '档案室' },
          { document: '台账', date: '2025-04-01' },
        ],
      },
      1,
      { requirement: second, answer: 'partly', evidence: [] },
    ]);
  });

  test.each([
    ['满足', 'met'], ['符合', 'met'], ['√', 'met'], ['Yes', 'met'],
    ['部分满足', 'partly'], ['Partly met', 'partly'],
    ['不满足', 'not'], ['否', 'not'], ['Not met', 'not'],
    ['不适用', 'not-applicable'], ['N/A ', undefined], ['Not applicable', 'not-applicable'],
    ['尚不清楚', 'unknown'], ['Not known yet', 'unknown'],
  ])('%s is the answer %s', (typed, answer) => {
    expect(rowsOf(`要求编号\t回答\t备注\n${first}\t${typed}\t有`)[0]?.answer?.answer).toBe(answer);
  }); // prettier-ignore

  test('that are no answers, of no requirement, or contradict another row are refused, and nothing is dropped unseen', () => {
    const text = `要求编号\t回答\n${first}\t满足\n${first}\t不满足\n${second}\t大概\n9.9-r9\t满足\n\t满足\n${second}\t\n`;
    expect(codes(text)).toEqual([
      [],
      ['answersDiffer'],
      ['answerUnknown'],
      ['unknownRequirement'],
      ['requirementMissing'],
      ['unanswered'],
    ]);
  });

  test('come in place of what was answered, and their evidence on top of what is there', () => {
    const before = {
      ...newAssessment('a', '2025-06-01', asked.textVersion),
      answers: [{ requirement: first, answer: 'not', evidence: [{ document: '旧' }], carried: true }],
    } as const;
    const { answers } = withAnswers(before, [
      { requirement: first, answer: 'met', evidence: [{ document: '旧' }, { document: '新' }] },
    ]);
    expect(answers).toEqual([
      { requirement: first, answer: 'met', evidence: [{ document: '旧' }, { document: '新' }] },
    ]);
  });

  test('have a template that asks every requirement of the guideline', () => {
    expect(answersTemplate(asked).rows?.map(([id]) => id)).toEqual(asked.requirements.map(({ id }) => id));
  });
});
