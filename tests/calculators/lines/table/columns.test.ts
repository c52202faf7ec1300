import { describe, expect, test } from 'vitest';
import { columnsOf, type Vocabulary } from '../../../../src/calculators/lines/table/columns.ts';
import { readTable } from '../../../../src/calculators/lines/table/read-table.ts';
import { rowsBelow } from '../../../../src/calculators/lines/table/rows.ts';

type Role = 'name' | 'material' | 'mass' | 'count' | 'unit';

const vocabulary: Vocabulary<Role> = {
  patterns: [
    [undefined, /^序号$/],
    ['material', /材质|材料名称/],
    ['mass', /重/],
    ['count', /数量/],
    ['unit', /单位/],
    ['name', /名称/],
  ],
  amount: 'mass',
  unit: 'unit',
  subject: 'material',
  name: 'name',
};

function tableOf(text: string) {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.problem.code);
  return { table: read.table, columns: columnsOf(read.table, vocabulary) };
}

describe('headings that are merged over columns and rows', () => {
  test('are read with those below them, and 名称 below 材料 is the material', () => {
    const { columns } = tableOf(
      '序号\t零件\t\t材料\t\t数量\n\t图号\t名称\t名称\t单重(g)\t\n1\tA-1\t端盖\tADC12\t850\t2',
    );
    expect(columns).toMatchObject({
      headerRow: 1,
      roles: [undefined, undefined, 'name', 'material', 'mass', 'count'],
      units: [undefined, undefined, undefined, undefined, 'g', undefined],
    });
  });

  test('are found where only the lower row says what the columns hold', () => {
    const { columns } = tableOf(
      '序号\t基本信息\t\t用量信息\t\n\t名称\t材质\t单重\t数量\n1\t端盖\tADC12\t850\t2',
    );
    expect(columns).toMatchObject({
      headerRow: 1,
      roles: [undefined, 'name', 'material', 'mass', 'count'],
    });
  });

  test('a title above the headings is none of them, and a first row of data no second row of headings', () => {
    const { columns } = tableOf('电机物料清单\n名称\t材质\t单重\n端盖\tADC12\t\n轴\t45\t1');
    expect(columns).toMatchObject({ headerRow: 1, roles: ['name', 'material', 'mass'] });
  });
});

describe('the rows below the headings', () => {
  test('are all there, with the reason why one is no data; headings repeated on a new page are', () => {
    const { table, columns } = tableOf(
      '名称\t材料\t\n\t材质\t单重\n端盖\tADC12\t2\n\t\t\n名称\t材料\t\n\t材质\t单重\n小计\t\t2',
    );
    expect(columns.headerRow).toBe(1);
    expect(rowsBelow(table, columns, ['name']).map(({ row, why }) => [row, why])).toEqual([
      [2, undefined],
      [3, 'emptyRow'],
      [4, 'repeatedHeader'],
      [5, 'repeatedHeader'],
      [6, 'totalRow'],
    ]);
  });
});
