import { describe, expect, test } from 'vitest';
import { measureEntries, searchNames } from '../../../src/calculators/measures/entries/index.ts';
import { estimatorsOf } from '../../../src/calculators/measures/estimators/estimators-of.ts';
import { estimatorIds, measureIds } from '../../../src/calculators/measures/measure-ids.ts';
import { en } from '../../../src/calculators/texts/measures/en.ts';
import { zh } from '../../../src/calculators/texts/measures/zh.ts';
import { annexMeasures } from '../readiness/collection.ts';

const entriesIn = (language: 'zh' | 'en') => {
  const { measures } = annexMeasures(language);
  return measureEntries({
    kinds: { zh, en }[language].kinds,
    measure: (measure) => measures.find(({ id }) => id === measure)?.name ?? measure,
  });
};
const chinese = entriesIn('zh');

/** The first that a name finds, as its way and its measure. */
const first = (query: string, entries = chinese) => {
  const [found] = searchNames(query, entries, 1);
  return found && [found.kind, found.measure];
};

describe('a measure is found by its name', () => {
  test.each([
    ['光伏', 'rooftop-pv', 'A.4'],
    ['空压机', 'compressed-air', 'A.11'],
    ['变频', 'variable-speed', 'A.11'],
    ['热泵', 'heat-pump', 'A.18'],
    ['绿证', 'green-power', 'A.8'],
    ['电动叉车', 'electric-vehicles', 'A.29'],
    ['LED', 'lighting', 'A.14'],
    ['余热', 'waste-heat', 'A.11'],
    ['锅炉', 'boiler-efficiency', 'A.11'],
    ['变压器', 'transformer', 'A.12'],
    ['储能', 'storage', 'A.5'],
    ['数据中心', 'data-centre-cooling', 'A.13'],
    ['碳足迹', 'enabling', 'A.2'],
    ['近零能耗建筑', 'own-estimate', 'A.28'],
    ['绿色包装', 'enabling', 'A.22'],
  ])('in Chinese: %s is %s of %s', (query, kind, measure) => {
    expect(first(query)).toEqual([kind, measure]);
  });

  test.each([
    ['solar', 'rooftop-pv', 'A.4'],
    ['compressor', 'compressed-air', 'A.11'],
    ['VFD', 'variable-speed', 'A.11'],
    ['heat pump', 'heat-pump', 'A.18'],
    ['forklift', 'electric-vehicles', 'A.29'],
    ['certificates', 'green-power', 'A.8'],
    ['packaging', 'enabling', 'A.22'],
  ])('in English, whatever the language around it: %s is %s of %s', (query, kind, measure) => {
    expect(first(query, entriesIn('en'))).toEqual([kind, measure]);
    expect(first(query)).toEqual([kind, measure]);
  });

  test('or by its number in the annex', () => {
    expect(first('A.18')).toEqual(['heat-pump', 'A.18']);
  });
});

describe('what can be added', () => {
  test('is every measure of annex A, and every way to estimate one', () => {
    expect(new Set(chinese.map(({ measure }) => measure))).toEqual(new Set(measureIds));
    expect(new Set(chinese.map(({ kind }) => kind))).toEqual(new Set(estimatorIds));
  });

  test('is estimated in a way that its measure has, and each way of it once', () => {
    for (const { kind, measure } of chinese) expect(estimatorsOf(measure)).toContain(kind);
    expect(new Set(chinese.map(({ kind, measure }) => `${measure} ${kind}`)).size).toBe(chinese.length);
  });

  test('is not offered as one that reduces nothing where it can be estimated', () => {
    expect(chinese.filter(({ measure }) => measure === 'A.4').map(({ kind }) => kind)).toEqual([
      'rooftop-pv',
      'bipv',
      'own-estimate',
    ]);
  });

  test('offsets and allowances reduce nothing, and can’t be said to', () => {
    const of = (id: string) => chinese.filter(({ measure }) => measure === id).map(({ kind }) => kind);
    expect([of('A.32'), of('A.33')]).toEqual([['enabling'], ['enabling']]);
  });
});
