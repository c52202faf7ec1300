import { describe, expect, test } from 'vitest';
import { find, fold, holds, unpack } from '../../../src/components/factors/find.ts';
import { factorsIndex } from '../../../src/site/factors-index.ts';
import { loadFactors } from '../../../src/site/factors.ts';

const entries = await loadFactors();
const chinese = unpack(JSON.parse(JSON.stringify(factorsIndex(entries, 'zh'))));
const english = unpack(JSON.parse(JSON.stringify(factorsIndex(entries, 'en'))));
const ids = (query: string, factors = chinese) => find(factors, query).map(({ id }) => id);

describe('the search of the registry', () => {
  test.each([
    ['重庆', 'grid-electricity-cn-cq-2023'],
    ['重庆电力因子', 'grid-electricity-cn-cq-2023'],
    ['Chongqing 2022', 'grid-electricity-cn-cq-2022'],
    ['电网 重庆', 'grid-electricity-cn-cq-2023'],
    ['R-410A', 'blend-r-410a'],
    ['r410a', 'blend-r-410a'],
    ['Ｒ４１０Ａ', 'blend-r-410a'],
    ['0.5703', 'enterprise-electricity-cn-2022'],
    ['25200', 'gwp-ar6-sf6'],
  ])('finds for %s first %s', (query, first) => {
    expect(ids(query)[0]).toBe(first);
  });

  test('finds diesel in both languages, the Chinese sets before the British factors', () => {
    for (const found of [ids('柴油'), ids('diesel', english)]) {
      expect(found).toContain('diesel-ncv-gb-t-32151-34-2024');
      expect(found.indexOf('diesel-ncv-gb-t-32151-34-2024')).toBeLessThan(
        found.findIndex((id) => id.includes('-gb-20')),
      );
    }
  });

  test('finds by the number of a publication', () => {
    expect(ids('公告2025年第47号')).toHaveLength(40);
    expect(ids('GB/T32151.34').length).toBe(ids('GB/T 32151.34').length);
  });

  test('finds nothing for a word that no factor holds, and everything for none', () => {
    expect(ids('光年')).toEqual([]);
    expect(ids('  ')).toHaveLength(chinese.length);
    expect(chinese).toHaveLength(entries.length + 19);
  });

  test('a word of letters is never taken apart', () => {
    expect(holds(fold('diesel'), fold('dieselgas'))).toBe(false);
    expect(holds(fold('2023 年重庆电力二氧化碳排放因子'), fold('重庆因子'))).toBe(true);
  });
});
