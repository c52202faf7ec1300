import { describe, expect, test } from 'vitest';
import {
  dataKindNames,
  dataStatuses,
  weightedQuality,
} from '../../../src/calculators/engine/data-quality.ts';

describe('the rubric', () => {
  test('has five statuses, scored from 5 to 1, best first', () => {
    expect(Object.values(dataStatuses).map(({ score }) => score)).toEqual([5, 4, 3, 2, 1]);
  });

  test('says of each in both languages when a figure belongs there', () => {
    for (const { name, meaning } of Object.values(dataStatuses)) {
      for (const text of [name.zh, name.en, meaning.zh, meaning.en]) expect(text).not.toBe('');
    }
  });

  test('maps to 原始, 二次 and 替代数据 of GB/T 32150-2025', () => {
    expect(Object.values(dataStatuses).map(({ kind }) => dataKindNames[kind].zh)).toEqual([
      '原始数据',
      '原始数据',
      '二次数据',
      '二次数据',
      '替代数据',
    ]);
  });
});

describe('the quality of a whole', () => {
  test('is weighted by emissions: (600 × 5 + 300 × 4 + 100 × 1) / 1 000 = 4.3', () => {
    const quality = weightedQuality([
      { emissions: 600, status: 'measured-calibrated' },
      { emissions: 300, status: 'billed' },
      { emissions: 100, status: 'proxy' },
    ]);
    expect(quality.score).toBeCloseTo(4.3, 12);
    expect(quality.shares).toEqual({
      'measured-calibrated': 0.6,
      billed: 0.3,
      calculated: 0,
      estimated: 0,
      proxy: 0.1,
    });
    expect(quality.kindShares).toEqual({ primary: 0.9, secondary: 0, proxy: 0.1 });
    expect(quality.unknownShare).toBe(0);
  });

  test('leaves the unknown out of the score and says how much it is: (300 × 4 + 100 × 2) / 400 = 3.5, 60 % unknown', () => {
    const quality = weightedQuality([
      { emissions: 600, status: undefined },
      { emissions: 300, status: 'billed' },
      { emissions: 100, status: 'estimated' },
    ]);
    expect(quality.score).toBeCloseTo(3.5, 12);
    expect(quality.unknownShare).toBeCloseTo(0.6, 12);
  });

  test('weighs an export by its size, not its sign: (800 × 4 + 200 × 1) / 1 000 = 3.4', () => {
    const quality = weightedQuality([
      { emissions: 800, status: 'billed' },
      { emissions: -200, status: 'proxy' },
    ]);
    expect(quality.score).toBeCloseTo(3.4, 12);
  });

  test('of nothing, of zeros and of the unknown alone has no score', () => {
    expect(weightedQuality([])).toMatchObject({ score: undefined, unknownShare: 0 });
    expect(weightedQuality([{ emissions: 0, status: 'billed' }]).score).toBeUndefined();
    expect(weightedQuality([{ emissions: 5, status: undefined }])).toMatchObject({
      score: undefined,
      unknownShare: 1,
    });
  });

  test('refuses emissions that are no number', () => {
    expect(() => weightedQuality([{ emissions: NaN, status: 'billed' }])).toThrow(RangeError);
  });
});
