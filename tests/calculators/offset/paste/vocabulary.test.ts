import { describe, expect, test } from 'vitest';
import { guessColumns, readTable } from '../../../../src/calculators/offset/paste/index.ts';
import { zh } from '../../../../src/calculators/texts/offset/zh.ts';
import { en } from '../../../../src/calculators/texts/offset/en.ts';
import { optionOf } from '../../../../src/calculators/offset/ledger/option-words.ts';

function rolesOf(headings: readonly string[]) {
  const read = readTable(`${headings.join('\t')}\n${headings.map(() => 'x').join('\t')}`);
  if (!read.ok) throw new Error(read.problem.code);
  return guessColumns(read.table).roles;
}

describe('telling the columns of a ledger', () => {
  test('by the headings of Chinese workbooks', () => {
    const headings = {
      序号: undefined,
      批次名称: 'name',
      '抵消类型': 'kind',
      注册登记机构: 'registry',
      项目名称: 'project',
      项目编号: undefined,
      方法学: 'methodology',
      起始编号: 'serialsFrom',
      终止编号: 'serialsTo',
      签发年份: 'vintage',
      发电月份: 'generated',
      '数量（张）': 'quantity',
      '单价（元/张）': 'price',
      '金额（万元）': 'total',
      状态: 'status',
      签发日期: undefined,
      核销日期: 'retiredOn',
      受益方: 'beneficiary',
      核销用途: 'purpose',
      履约年度: 'forYear',
      凭证文件: 'document',
      备注: 'note',
    }; // prettier-ignore
    expect(rolesOf(Object.keys(headings))).toEqual(Object.values(headings));
  });

  test('by other words for the same', () => {
    const headings = {
      品种: 'kind',
      登记平台: 'registry',
      证书编号: 'serials',
      vintage: 'vintage',
      生产年月: 'generated',
      '购买量（吨）': 'quantity',
      总价: 'total',
      核销状态: 'status',
      注销时间: 'retiredOn',
      核销单位: 'beneficiary',
      核销年份: 'forYear',
      合同编号: 'document',
    };
    expect(rolesOf(Object.keys(headings))).toEqual(Object.values(headings));
  });

  test.each(['履约年度', '核销年份', '用于年度', '用于抵消的年度'])(
    'of the year a lot is used for as %s',
    (heading) => {
      expect(rolesOf(['数量', heading])).toEqual(['quantity', 'forYear']);
    },
  );

  test('by English headings', () => {
    const headings = {
      Name: 'name',
      Type: 'kind',
      Registry: 'registry',
      Project: 'project',
      Methodology: 'methodology',
      'Serial number': 'serials',
      Vintage: 'vintage',
      'Quantity (MWh)': 'quantity',
      'Unit price': 'price',
      Status: 'status',
      'Retirement date': 'retiredOn',
      Beneficiary: 'beneficiary',
      'Retirement year': 'forYear',
      Notes: 'note',
    };
    expect(rolesOf(Object.keys(headings))).toEqual(Object.values(headings));
  });

  test.each([['Chinese', zh], ['English', en]] as const)('reads the %s words of the form for every choice', (_, { options }) => {
    const fields = ['technology', 'place', 'status', 'purpose', 'boundary', 'effect', 'splitting', 'instrument', 'registry', 'origin', 'market', 'voluntary'];
    for (const field of fields) {
      for (const [option, word] of Object.entries(options[field] ?? {})) {
        expect([field, word, optionOf(field, word)]).toEqual([field, word, option]);
      }
    }
  }); // prettier-ignore
});
