import { describe, expect, test } from 'vitest';
import { searchForm } from '../../../src/calculators/engine/name-forms.ts';
import { nameHits, searchNames, type NamedEntry } from '../../../src/calculators/engine/name-search.ts';

const entry = (zh: string, en: string, ...aliases: string[]): NamedEntry => ({ name: { zh, en }, aliases });
const gas = entry('天然气', 'Natural gas', 'NG', '管道气');
const lng = entry('液化天然气', 'Liquefied natural gas', 'LNG');
const steel = entry('不锈钢', 'Stainless steel', 'SUS304', '304不锈钢');
const entries = [gas, lng, steel];
const fits = (query: string) => nameHits(query, entries).map(({ entry, fit }) => [entry.name.zh, fit]);

describe('finding things by their names', () => {
  test('case, width, spaces and signs make no difference', () => {
    expect(searchForm('Ｒ－４１０ａ')).toBe(searchForm('R410A'));
    expect(fits('ＳＵＳ ３０４')).toEqual([['不锈钢', 'exact']]);
  });

  test('a name of its own goes before a beginning, and that before a part', () => {
    expect(fits('天然气')).toEqual([
      ['天然气', 'exact'],
      ['液化天然气', 'within'],
    ]);
    expect(fits('液化')).toEqual([['液化天然气', 'prefix']]);
  });

  test('words in any order fit where all of them are in one name or another', () => {
    expect(fits('gas natural')).toEqual([
      ['天然气', 'terms'],
      ['液化天然气', 'terms'],
    ]);
  });

  test('inside a longer text the longest name counts first', () => {
    expect(fits('厂区液化天然气储罐')).toEqual([
      ['液化天然气', 'around'],
      ['天然气', 'around'],
    ]);
  });

  test('letters inside a word, and figures inside a number, are no name', () => {
    const abs = entry('ABS 塑料', 'ABS');
    const grade = entry('钢', 'Steel', '304');
    const lorry = entry('卡车', 'truck');
    const holds = (query: string, one: NamedEntry) =>
      nameHits(query, [one]).some(({ fit }) => fit === 'around');
    expect(holds('shock absorber', abs)).toBe(false);
    expect(holds('housing, ABS black', abs)).toBe(true);
    expect(holds('ABS外壳', abs)).toBe(true);
    expect(holds('shaft 304', grade)).toBe(false);
    expect(holds('SUS304板', steel)).toBe(true);
    expect(holds('SUS3040', steel)).toBe(false);
    expect(holds('two trucks', lorry)).toBe(true);
  });

  test('half of the pairs of characters make it similar, less makes it nothing', () => {
    expect(fits('不绣钢板')).toEqual([]);
    expect(fits('液化天燃气')).toContainEqual(['液化天然气', 'similar']);
  });

  test('without a query the first entries are offered', () => {
    expect(searchNames(' ', entries, 2)).toEqual([gas, lng]);
  });
});
