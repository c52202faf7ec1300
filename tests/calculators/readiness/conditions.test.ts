import { describe, expect, test } from 'vitest';
import { nothingFilled, type Filled } from '../../../src/calculators/readiness/filled/filled.ts';
import {
  allConditions,
  assessed,
  codesOf,
  conditionIds,
  dimensionOf,
  itemOf,
  requirements,
} from './one-assessment.ts';

const dataCentre = (applies: 'yes' | 'no', reason?: string) => ({
  conditions: [{ condition: 'data-centre', applies, ...(reason && { reason }) }],
});

const said = (condition: string, { findings }: ReturnType<typeof assessed>) =>
  codesOf(findings.filter(({ field }) => field === condition));

const onMarket: Filled = {
  ...nothingFilled,
  conditions: [
    { condition: 'carbon-market', applies: 'yes', code: 'carbonMarketInInventory', facts: { year: 2025 } },
  ],
};

describe('A condition of the guideline', () => {
  test('is asked once, however many requirements name it', () => {
    const named = requirements.flatMap(({ when }) => when);
    expect(named.length).toBeGreaterThan(conditionIds.length);
    expect([...assessed({}).conditions.keys()]).toEqual([...new Set(named)]);
  });

  test('that nobody answered keeps its requirements in, and is asked for', () => {
    const result = assessed({});
    expect(itemOf(result, '6.6.3-r1')).toMatchObject({ applicability: 'undecided', answer: 'unknown' });
    expect(said('data-centre', result)).toEqual(['conditionUndecided']);
  });

  test('that holds keeps them in without a question', () => {
    const result = assessed({}, dataCentre('yes'));
    expect(itemOf(result, '6.6.3-r1')).toMatchObject({ applicability: 'asked', answer: 'unknown' });
    expect(said('data-centre', result)).toEqual([]);
  });

  test('that doesn’t hold takes them out, and asks for a reason where none is given', () => {
    const result = assessed({ '6.6.3-r1': 'met' }, dataCentre('no'));
    expect(itemOf(result, '6.6.3-r1')).toMatchObject({
      applicability: 'outside',
      answer: 'not-applicable',
      by: 'condition',
    });
    expect(said('data-centre', result)).toEqual(['conditionWithoutReason']);
    expect(said('data-centre', assessed({}, dataCentre('no', '没有机房')))).toEqual([]);
  });

  test('loses no answer: what was answered comes back with the condition', () => {
    const answers = { '6.6.3-r1': { answer: 'partly', note: '液冷改造中' } } as const;
    expect(itemOf(assessed(answers, dataCentre('no')), '6.6.3-r1').entered?.note).toBe('液冷改造中');
    expect(itemOf(assessed(answers, dataCentre('yes')), '6.6.3-r1').answer).toBe('partly');
  });

  test('of several is enough; only where all are denied the requirement goes', () => {
    const [first] = requirements;
    if (!first) throw new Error('The guideline should have requirements.');
    const either = { ...first, when: ['new-building', 'building-retrofit'] };
    const of = (retrofit: 'yes' | 'no' | undefined, fresh: 'yes' | 'no' | undefined) =>
      assessed(
        {},
        {
          conditions: [
            ...(retrofit ? [{ condition: 'building-retrofit', applies: retrofit }] : []),
            ...(fresh ? [{ condition: 'new-building', applies: fresh }] : []),
          ],
        },
        { collection: { requirements: [either], textVersion: 1 } },
      ).items[0]?.applicability;
    expect(of('yes', 'no')).toBe('asked');
    expect(of('no', 'yes')).toBe('asked');
    expect(of('no', undefined)).toBe('undecided');
    expect(of('no', 'no')).toBe('outside');
  });

  test('denied counts nothing against the factory, and the rest of its clause makes up for it', () => {
    // 7.2.3 asks two things, each of other enterprises. With one of them denied the other is the whole clause.
    const conditions = allConditions('yes', { 'disclosure-obliged': 'no' });
    const result = assessed({ '7.2.3-r1': 'not', '7.2.3-r2': 'met' }, { conditions });
    expect(dimensionOf(result, '7.2')).toMatchObject({
      score: { value: 1 },
      applicable: 3,
      answered: 1,
      left: 0,
    });
    // By both: (0 + 1) ÷ 2.
    const both = assessed({ '7.2.3-r1': 'not', '7.2.3-r2': 'met' }, { conditions: allConditions('yes') });
    expect(dimensionOf(both, '7.2')).toMatchObject({ score: { value: 0.5 }, applicable: 4 });
  });

  test('comes from the factory’s file where the reader says nothing', () => {
    const result = assessed({}, {}, { filled: onMarket });
    expect(result.conditions.get('carbon-market')).toMatchObject({ applies: 'yes', by: 'file' });
    expect(itemOf(result, '7.2.2-r1').applicability).toBe('asked');
    expect(said('carbon-market', result)).toEqual([]);
  });

  test('is as the reader says where the file shows another, which is asked about', () => {
    const conditions = [{ condition: 'carbon-market', applies: 'no', reason: '已退出' }] as const;
    const result = assessed({}, { conditions }, { filled: onMarket });
    expect(result.conditions.get('carbon-market')).toMatchObject({ applies: 'no', by: 'reader' });
    expect(said('carbon-market', result)).toEqual(['conditionDiffersFromFile']);
  });
});
