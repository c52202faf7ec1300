import { describe, expect, test } from 'vitest';
import type { AnswerWord } from '../../../src/calculators/readiness/assessment.ts';
import type { FilledAnswer } from '../../../src/calculators/readiness/filled/filled.ts';
import { allConditions, allOf, assessed, itemOf } from './one-assessment.ts';

const yes = { conditions: allConditions('yes') };

const met = allOf('met');

/** Everything met but for one gate. */
const all = (id: string, answer: AnswerWord) => assessed({ ...met, [id]: answer }, yes);

const statusOf = (id: string, result: ReturnType<typeof assessed>) =>
  result.gates.items.find(({ item }) => item.requirement.id === id)?.status;

const file = (answer: FilledAnswer['answer']) => ({
  filled: {
    answers: [{ requirement: '6.1.1-r1', answer, code: 'inventoryKept', facts: {} }],
    conditions: [],
  } as const,
});

describe('The basic requirements', () => {
  test('are met where every one of them is', () => {
    expect(assessed(met, yes).gates.status).toBe('passed');
  });

  test('are not met where one isn’t, whatever the score', () => {
    const result = all('5.1-r2', 'not');
    expect(result.scores.total?.value).toBe(1);
    expect(result.scores.coverage).toBe(1);
    expect(result.gates.status).toBe('failed');
    expect(statusOf('5.1-r2', result)).toBe('failed');
  });

  test('are not met where one is met in part', () => {
    expect(all('6.5.3-r1', 'partly').gates.status).toBe('failed');
  });

  test('are open where one isn’t known, which is no pass', () => {
    const result = all('5.2-r1', 'unknown');
    expect(result.gates.status).toBe('open');
    expect(statusOf('5.2-r1', result)).toBe('open');
  });

  test('are not met rather than open where one isn’t met and another isn’t known', () => {
    const result = assessed({ ...met, '5.1-r1': 'not', '5.2-r1': 'unknown' }, yes);
    expect(result.gates.status).toBe('failed');
  });

  test('are open at the start, when nothing is answered', () => {
    expect(assessed({}).gates.status).toBe('open');
  });

  test('can’t be answered away', () => {
    const result = assessed({ ...met, '5.2-r1': { answer: 'not-applicable', reason: '与本厂无关' } }, yes);
    expect(result.gates.status).toBe('open');
  });

  test('lose one by a condition of the guideline alone: no product of the catalogue, no benchmark level', () => {
    const result = assessed(
      { ...met, '5.2-r2': 'not' },
      { conditions: allConditions('yes', { 'catalogued-product': 'no' }) },
    );
    expect(statusOf('5.2-r2', result)).toBe('outside');
    expect(result.gates.status).toBe('passed');
  });

  test('are met by a measured quantity at its leading value, and not by one that is short of it', () => {
    const energy = (actual: number) => ({
      measured: { actual, baseline: 120, leading: 100, unit: 'kgce/t', document: 'GB 29436' },
      evidence: [],
    });
    expect(assessed({ ...met, '5.2-r1': energy(100) }, yes).gates.status).toBe('passed');
    // (105 − 120) ÷ (100 − 120) = 0.75
    const short = assessed({ ...met, '5.2-r1': energy(105) }, yes);
    expect(itemOf(short, '5.2-r1').share).toBe(0.75);
    expect(short.gates.status).toBe('failed');
  });

  test('stay open where the factory’s file shows one in part, until somebody confirms or denies it', () => {
    const { '6.1.1-r1': _, ...others } = met;
    const silent = assessed(others, yes, file('partly'));
    expect(itemOf(silent, '6.1.1-r1').answer).toBe('partly');
    expect(silent.gates.status).toBe('open');
    expect(assessed({ ...others, '6.1.1-r1': 'partly' }, yes, file('partly')).gates.status).toBe('failed');
    expect(assessed({ ...others, '6.1.1-r1': 'met' }, yes, file('partly')).gates.status).toBe('passed');
  });

  test('are met by what the file shows in full', () => {
    const { '6.1.1-r1': _, ...others } = met;
    expect(assessed(others, yes, file('met')).gates.status).toBe('passed');
    expect(assessed(others, yes, file('not')).gates.status).toBe('failed');
  });
});
