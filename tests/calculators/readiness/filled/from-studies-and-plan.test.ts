import { describe, expect, test } from 'vitest';
import { amount, aStudy, ownFactor, quantified } from '../../footprint/one-study.ts';
import { answersOf, factsOf, filledBy, planOf } from './records.ts';

const sound = await quantified(aStudy([{ kind: 'material', stage: 'raw-materials', fields: ownFactor(2) }]));
/** One line counts, the other has no quantity. */
const faulty = await quantified(
  aStudy([
    { kind: 'material', stage: 'raw-materials', fields: ownFactor(2) },
    { kind: 'electricity', fields: { quantity: amount('', 'kWh') } },
  ]),
);
const empty = await quantified(aStudy([]));

describe('A product footprint', () => {
  test('shows that one was quantified; whether all key products have one, only the reader knows', () => {
    expect(answersOf({ studies: [sound] })).toEqual({ '6.1.3-r1': ['partly', 'footprintCounted'] });
  });

  test('with a line to correct says so, unless another has none', () => {
    expect(answersOf({ studies: [faulty] })['6.1.3-r1']).toEqual(['partly', 'footprintWithErrors']);
    expect(answersOf({ studies: [faulty, sound] })['6.1.3-r1']).toEqual(['partly', 'footprintCounted']);
    expect(factsOf({ studies: [faulty, sound] }, '6.1.3-r1')).toEqual({ count: 2, sound: 1 });
  });

  test('without lines shows nothing', () => {
    expect(answersOf({ studies: [empty] })).toEqual({});
  });
});

describe('The plan of the measures', () => {
  const answer = (more: Parameters<typeof planOf>[0]) => answersOf({ plan: planOf(more) })['7.1.2-r1'];

  test('over three years is a draft of what 7.1.2 asks: whether it is adopted only the reader knows', () => {
    expect(answer({})).toEqual(['partly', 'planDrafted']);
    expect(factsOf({ plan: planOf() }, '7.1.2-r1')).toEqual({ from: 2026, to: 2028 });
  });

  test('over two years, or without a measure, is none', () => {
    expect(answer({ to: 2027 })).toBeUndefined();
    expect(answer({ measures: [] })).toBeUndefined();
  });
});

test('An empty file fills in nothing', () => {
  expect(filledBy({})).toEqual({ answers: [], conditions: [] });
});
