import { describe, expect, test } from 'vitest';
import type { Measured } from '../../../../src/calculators/readiness/assessment.ts';
import { readMeasured, shareBetween } from '../../../../src/calculators/readiness/score/measured.ts';
import { allConditions, assessed, codesOf, itemOf } from '../one-assessment.ts';

/** Energy per tonne of a product: 120 kgce/t is the limit, 100 the advanced value. Less is better. */
const energy = (actual: Measured['actual'], more: Partial<Measured> = {}): Measured => ({
  actual,
  baseline: 120,
  leading: 100,
  unit: 'kgce/t',
  document: 'GB 29436—2023，表 1',
  ...more,
});

const codes = (measured: Measured) => codesOf(readMeasured(measured).problems);

describe('A measured quantity', () => {
  test.each([
    [120, 0, 'at the baseline nothing is gained'],
    [115, 0.25, '(115 − 120) ÷ (100 − 120)'],
    [105, 0.75, '(105 − 120) ÷ (100 − 120)'],
    [100, 1, 'at the leading value it is met'],
    [90, 1, 'better than the leading value is no more than met'],
    [130, 0, 'worse than the baseline is no less than not'],
  ])('of %f kgce/t between 120 and 100 counts %f: %s', (actual, share) => {
    expect(readMeasured(energy(actual))).toMatchObject({ share, problems: [] });
  });

  test.each([
    [30, 0],
    [47.5, 0.25],
    [65, 0.5],
    [100, 1],
    [110, 1],
    [20, 0],
  ])('of %f %% between 30 and 100, where more is better, counts %f', (actual, share) => {
    const measured = { actual, baseline: 30, leading: 100, unit: '%', document: '自定' };
    expect(readMeasured(measured).share).toBe(share);
  });

  test('may lie on both sides of zero: −5 between −10 and 10 is (−5 + 10) ÷ 20', () => {
    expect(shareBetween({ actual: -5, baseline: -10, leading: 10 })).toBe(0.25);
    expect(readMeasured({ actual: '－5', baseline: -10, leading: 10, document: '自定' }).share).toBe(0.25);
  });

  test('may be typed with its unit behind it', () => {
    expect(readMeasured(energy('105 kgce/t', { baseline: '120kgce/t' })).share).toBe(0.75);
    expect(
      readMeasured({ actual: '65 %', baseline: '30', leading: '100%', unit: '%', document: '自定' }).share,
    ).toBe(0.5);
  });

  test('in another unit than the named one is refused', () => {
    expect(codes(energy('5 mm', { unit: 'm' }))).toEqual(['wrongUnit']);
    expect(codes(energy('105 tce/t'))).toEqual(['wrongUnit']);
    expect(readMeasured(energy('0.61', { baseline: 1, leading: 0, unit: '1' })).share).toBeCloseTo(0.39, 12);
  });

  test('doesn’t count without the document that its baseline and leading value stand in', () => {
    for (const document of ['', '  ']) {
      const { share, problems } = readMeasured(energy(105, { document }));
      expect(share).toBeUndefined();
      expect(problems).toEqual([
        { severity: 'error', code: 'measuredWithoutDocument', field: 'measuredDocument', facts: {} },
      ]);
    }
  });

  test('doesn’t count where baseline and leading value are the same', () => {
    const { share, problems } = readMeasured(energy(105, { leading: '120' }));
    expect(share).toBeUndefined();
    expect(problems).toEqual([
      { severity: 'error', code: 'baselineEqualsLeading', field: 'leading', facts: { came: 120 } },
    ]);
  });

  test('says of each number that can’t be read what is wrong with it', () => {
    const { problems } = readMeasured(energy('', { baseline: '约一百', leading: '1e999' }));
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['actual', 'missing'],
      ['baseline', 'notANumber'],
      ['leading', 'tooLarge'],
    ]);
  });
});

describe('An answer with a measured quantity', () => {
  const one = (answer: 'met' | 'partly' | 'not' | 'unknown' | undefined, measured: Measured) =>
    itemOf(
      assessed(
        { '6.3.3-r1': { measured, evidence: [], ...(answer && { answer }) } },
        { conditions: allConditions('yes') },
      ),
      '6.3.3-r1',
    );

  test('is what the quantity says', () => {
    expect(one(undefined, energy(105))).toMatchObject({
      answer: 'partly',
      by: 'measured',
      share: 0.75,
      problems: [],
    });
    expect(one(undefined, energy(125))).toMatchObject({ answer: 'not', by: 'measured', share: 0 });
    expect(one('met', energy(99))).toMatchObject({ answer: 'met', by: 'measured', share: 1 });
  });

  test('where the word is another, counts by the quantity and is asked about', () => {
    const item = one('met', energy(105));
    expect(item).toMatchObject({ answer: 'partly', share: 0.75 });
    expect(item.problems).toContainEqual({
      severity: 'ask',
      code: 'answerDiffersFromMeasured',
      field: 'answer',
      facts: { said: 'met', answer: 'partly' },
    });
  });

  test('counts by its word where the quantity can’t', () => {
    const item = one('partly', energy(105, { document: '' }));
    expect(item).toMatchObject({ answer: 'partly', by: 'reader', share: 0.5 });
    expect(codesOf(item.problems)).toEqual(['measuredWithoutDocument']);
  });
});
