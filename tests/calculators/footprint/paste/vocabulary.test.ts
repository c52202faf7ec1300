import { describe, expect, test } from 'vitest';
import { guessBomColumns, readTable } from '../../../../src/calculators/footprint/paste/index.ts';
import { motorHousingByHand, motorHousingEn, motorHousingZh } from './motor-housing.ts';

function columnsOf(text: string) {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.problem.code);
  return guessBomColumns(read.table);
}

/** The roles of headings, with a row of data below. */
const rolesOf = (headings: string, data = '') => columnsOf(`${headings}\n${data || 'x\ty'}`).roles;

describe('telling the columns of a bill of materials', () => {
  test('as a Chinese ERP prints it, below a title that only says things', () => {
    expect(columnsOf(motorHousingZh)).toMatchObject({
      headerRow: 1,
      roles: [
        'level', 'partNumber', 'name', 'specification', 'material', 'mass', 'amount', 'unit',
        'loss', 'supplier', 'distance', 'mode', 'note',
      ],
    }); // prettier-ignore
  });

  test('as a PLM system exports it in English; revisions and prices are left alone', () => {
    const { roles, units } = columnsOf(motorHousingEn);
    expect(roles).toEqual([
      'level', 'partNumber', undefined, 'name', 'material', 'amount', 'unit', 'mass',
      'loss', 'supplier', 'distance', 'mode', undefined,
    ]); // prettier-ignore
    expect(units.slice(7, 9)).toEqual(['g', '%']);
  });

  test('as it is kept by hand, with merged headings in two rows', () => {
    expect(columnsOf(motorHousingByHand)).toMatchObject({
      headerRow: 2,
      roles: ['item', 'partNumber', 'name', 'material', 'mass', 'loss', 'amount', 'note'],
    });
  });

  test.each([
    [
      '阶层\t父项编码\t子件料号\t品名\t牌号\t净重（g）\t用量\t计量单位\t报废率（%）\t再生料比例\t厂商',
      'level parent partNumber name material mass amount unit loss recycledContent supplier',
    ],
    [
      '序号\t图号\t名称\t材料\t数量\t单件重量(kg)\t总重(kg)\t材料利用率\t数据来源',
      'item partNumber name material amount mass totalMass yield document',
    ],
    [
      'BOM Level\tParent\tPN\tPart Name\tGrade\tQuantity\tUnit\tNet mass\tWeight unit\tYield %\tRecycled content %\tManufacturer',
      'level parent partNumber name material amount unit mass massUnit yield recycledContent supplier',
    ],
    [
      'Item\tComponent\tObject description\tComp. Qty\tUoM\tComponent scrap in %',
      'item partNumber name amount unit loss',
    ],
  ])('%s', (headings, roles) => {
    expect(rolesOf(headings)).toEqual(roles.split(' '));
  });

  test('what SAP calls Material is the number of a part where it holds numbers', () => {
    const headings = 'Level\tMaterial\tDescription\tQuantity';
    expect(rolesOf(headings, '1\t10002345\tHousing\t1\n2\t10002346\tCover\t1')[1]).toBe('partNumber');
    expect(rolesOf(headings, '1\tADC12\tHousing\t1\n2\t6061-T6\tCover\t1')[1]).toBe('material');
  });

  test('编号 is a running number or the number of a part, as its cells say', () => {
    expect(rolesOf('编号\t名称\t数量', '1\t端盖\t1\n2\t轴\t1')[0]).toBe('item');
    expect(rolesOf('编号\t名称\t数量', 'DJ-01-A\t端盖\t1\nDJ-02-A\t轴\t1')[0]).toBe('partNumber');
  });

  test('prices, gross masses and amounts of a whole order are taken for nothing', () => {
    expect(rolesOf('名称\t数量\t单价(元)\t毛重(kg)\t总用量\t物料类型\t供应商编码')).toEqual([
      'name', 'amount', undefined, undefined, undefined, undefined, undefined,
    ]); // prettier-ignore
  });
});
