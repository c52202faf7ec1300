import { describe, expect, test } from 'vitest';
import { guessColumns, monthRoles } from '../../../../src/calculators/emissions/paste/vocabulary.ts';
import { readTable } from '../../../../src/calculators/lines/table/read-table.ts';

function columnsOf(text: string) {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.problem.code);
  return guessColumns(read.table);
}

describe('telling the columns of a pasted table', () => {
  test('by Chinese headings', () => {
    const text =
      '序号\t排放源\t设施名称\t消耗量\t单位\t排放因子\t数据来源\t备注\t厂区\t责任部门\n1\t电力\t总表\t3\t度\t\t\t\t\t';
    expect(columnsOf(text)).toMatchObject({
      headerRow: 0,
      roles: [
        undefined,
        'source',
        'name',
        'amount',
        'unit',
        'factor',
        'document',
        'note',
        'site',
        'responsible',
      ],
    });
  });

  test('by English headings, with the unit in brackets', () => {
    const columns = columnsOf('Source,Consumption (MWh),Evidence\nGrid electricity,3200,bill');
    expect(columns.roles).toEqual(['source', 'amount', 'document']);
    expect(columns.units).toEqual([undefined, 'mwh', undefined]);
  });

  test.each([
    ['Chinese', Array.from({ length: 12 }, (_, place) => `${place + 1}月`)],
    ['numbered', Array.from({ length: 12 }, (_, place) => `2024-${String(place + 1).padStart(2, '0')}`)],
    ['dated', Array.from({ length: 12 }, (_, place) => `2024年${place + 1}月份用量(度)`)],
    ['short English', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')],
    [
      'long English',
      'January February March April May June July August September October November December'.split(' '),
    ],
  ])('%s months', (_, months) => {
    const columns = columnsOf(`名称\t${months.join('\t')}\t合计\n电\t${'1\t'.repeat(12)}12`);
    expect(columns.roles).toEqual(['name', ...monthRoles, 'amount']);
  });

  test('says which year the headings speak of', () => {
    expect(columnsOf('名称\t2024年1月\t2024年2月\n电\t1\t2').years).toEqual([2024]);
  });

  test('below a title', () => {
    expect(columnsOf('2024年能源消耗统计表\n\n能源名称\t用量\t单位\n柴油\t3\t吨').headerRow).toBe(2);
  });

  test('without headings, by what is in the columns', () => {
    expect(columnsOf('天然气\t42.5\t万方\n柴油\t12,600\t升')).toEqual({
      headerRow: undefined,
      roles: ['source', 'amount', 'unit'],
      units: [undefined, undefined, undefined],
      years: [],
    });
    expect(columnsOf(`电力\t${'100\t'.repeat(12)}1200`).roles).toEqual(['source', ...monthRoles, 'amount']);
  });

  test('a column whose heading says nothing is not taken for a figure', () => {
    expect(columnsOf('名称\t单位\t单价\n柴油\t吨\t7000').roles).toEqual(['name', 'unit', undefined]);
  });

  test('headings that are names of objects are headings like others', () => {
    expect(columnsOf('__proto__\tconstructor\n柴油\t3').roles).toHaveLength(2);
  });
});
