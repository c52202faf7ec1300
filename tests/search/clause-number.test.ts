import { describe, expect, test } from 'vitest';
import { ask, firstFive } from './asking.ts';

describe('a clause number', () => {
  test.each([
    ['6.7.3', '6.7.3'],
    ['第6.7.3条', '6.7.3'],
    ['条款6.7.3', '6.7.3'],
    ['条文 6.7.3', '6.7.3'],
    ['６．７．３', '6.7.3'],
    ['6。7。3', '6.7.3'],
    ['6-7-3', '6.7.3'],
    ['§6.7.3', '6.7.3'],
    ['clause 6.7.3', '6.7.3'],
    ['六点七点三', '6.7.3'],
    ['6.7.2 c)', '6.7.2'],
    ['请问5.3条怎么执行', '5.3'],
    ['3.7', '3.7'],
    ['第六章', '6'],
    ['第 七 章', '7'],
    ['chapter 6', '6'],
    ['2', '2'],
    ['A.32', 'A.32'],
    ['A32', 'A.32'],
    ['a-32', 'A.32'],
    ['附录A第32项', 'A.32'],
    ['附錄A第三十二項', 'A.32'],
    ['附录A.15', 'A.15'],
    ['第十项措施', 'A.10'],
    ['措施18', 'A.18'],
    ['annex A item 7', 'A.7'],
    ['附录A', 'A.1'],
    ['annex B', 'B.1'],
    ['B.5', 'B.5'],
    ['参考文献3', 'bib-3'],
    ['参考文献', 'bib-1'],
  ])('%s leads to %s', async (query, id) => {
    expect((await ask(query)).hits[0]?.record.id).toBe(id);
  });

  test('of a heading is followed by the clauses below it, in order', async () => {
    expect(await firstFive('6.7')).toEqual(['6.7', '6.7.1', '6.7.2', '6.7.3', '6.7.4']);
    expect(await firstFive('附录A')).toEqual(['A.1', 'A.2', 'A.3', 'A.4', 'A.5']);
  });

  test('that does not exist leads to the clause that would hold it', async () => {
    expect((await firstFive('6.7.9'))[0]).toBe('6.7');
  });

  test('stands before the other hits when words follow', async () => {
    expect((await firstFive('6.7.1和6.7.3')).slice(0, 2)).toEqual(['6.7.1', '6.7.3']);
  });

  test.each(['PUE 1.3', '3.5万吨', 'a 5 year plan', '3-5年', 'GB/T 1.1', 'ISO 14064-1:2018'])(
    'is not read into %s',
    async (query) => {
      expect(['1', '3.5', 'A.5', '1.1']).not.toContain(
        (await ask(query, query.startsWith('a') ? 'en' : 'zh')).hits[0]?.record.id,
      );
    },
  );
});
