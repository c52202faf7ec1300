import { describe, expect, test } from 'vitest';
import { instrumentEntries } from '../../../../src/calculators/offset/paste/index.ts';
import { codesOf, rowOf, rowsOf } from './reading.ts';

describe('a row of a ledger', () => {
  test('becomes a lot of credits with all it says', () => {
    const row = rowOf({
      名称: '第一批',
      类型: 'CCER',
      项目: '某造林碳汇项目',
      方法学: 'CCER-14-001-V01',
      序列号: 'CN-2024-000001 至 CN-2024-000500',
      签发年份: '2024年',
      '数量（吨）': '500',
      '单价（元/吨）': '72.5',
      状态: '已注销',
      注销日期: '2026年3月1日',
      受益方: '某某厂',
      用途: '自愿注销',
      核销年度: '2025年度',
      凭证: '注销证明.pdf',
      备注: '首批',
    });
    expect(row).toMatchObject({ ok: true, fit: 'exact', problems: [] });
    expect(row.line).toEqual({
      kind: 'ccer',
      name: '第一批',
      fields: {
        quantity: { unit: 'tCO2e', amount: '500' },
        price: { unit: 'CNY', amount: '72.5' },
        project: '某造林碳汇项目',
        methodology: 'CCER-14-001-V01',
        serials: 'CN-2024-000001 至 CN-2024-000500',
        vintage: '2024年',
        status: 'retired',
        retiredOn: '2026-03-01',
        beneficiary: '某某厂',
        purpose: 'voluntary',
        forYear: '2025',
      },
      evidence: { document: '注销证明.pdf', note: '首批' },
    });
  });

  test('joins the first and the last number of a range', () => {
    const row = rowOf({ 类型: '绿证', 数量: '3张', 发电月份: '2025-03', 起始编号: 'A1', 终止编号: 'A3' });
    expect(row.line?.fields).toMatchObject({ serials: 'A1 至 A3' });
  });

  test.each([
    ['国家核证自愿减排量', 'ccer', {}],
    ['绿色电力证书', 'certificate', {}],
    ['绿电', 'certificate', { instrument: 'green-power-trade' }],
    ['I-REC', 'certificate', { registry: 'other' }],
    ['碳惠通', 'tanhuitong', {}],
    ['CQCER', 'tanhuitong', {}],
    ['碳普惠', 'inclusive', {}],
    ['VCU', 'credit', { registry: 'VCS' }],
    ['金标准', 'credit', { registry: 'Gold Standard' }],
    ['CEA', 'allowance', { market: 'national' }],
    ['CQEA', 'allowance', { market: 'chongqing' }],
    ['配额', 'allowance', {}],
  ])('knows %s', (written, kind, fields) => {
    const { entry, fit, line } = rowOf({ 类型: written, 数量: '10' });
    expect([entry?.kind, fit]).toEqual([kind, 'exact']);
    expect(line?.fields).toMatchObject(fields);
  });

  test('of an unknown instrument says so, and takes the one that the reader chooses', () => {
    const row = rowOf({ 类型: '未知工具', 名称: 'x', 数量: '10' });
    expect([row.ok, row.line, codesOf(row)]).toEqual([false, undefined, ['unknownInstrument']]);
    expect(instrumentEntries.map(({ kind }) => kind)).toContain('tanhuitong');
  });

  test('that is a sum is told as one', () => {
    const rows = rowsOf('类型\t数量\nCCER\t10\n合计\t10');
    expect(rows.map(codesOf)).toEqual([[], ['totalRow']]);
  });
});

describe('the quantity of a row', () => {
  test.each([
    ['张 in the heading', { '数量（张）': '120' }, '120'],
    ['张 in the cell', { 数量: '120 张' }, '120'],
    ['a column of units', { 数量: '120', 单位: 'MWh' }, '120'],
    ['120 000 kWh ÷ 1000', { 数量: '120000 kWh' }, '120'],
    ['12 万 kWh = 120 MWh', { '电量（万千瓦时）': '12' }, '120'],
    ['1.2 万张 = 12 000', { '数量（万张）': '1.2' }, '12000'],
    ['0.5 GWh', { 数量: '0.5', 单位: 'GWh' }, '500'],
  ])('of certificates by %s', (_, cells, amount) => {
    const { line, problems } = rowOf({ 类型: '绿证', 发电月份: '2025-03', ...cells });
    expect(problems).toEqual([]);
    expect(line?.fields['quantity']).toEqual({ unit: 'MWh', amount });
  });

  test('of certificates without a unit is taken in MWh and asked about', () => {
    expect(codesOf(rowOf({ 类型: '绿证', 数量: '120', 发电月份: '2025-03' }))).toEqual(['unitTaken']);
  });

  test('in kWh that make no whole MWh is told and not rounded', () => {
    const row = rowOf({ 类型: '绿证', 数量: '1500.5 kWh', 发电月份: '2025-03' });
    expect(codesOf(row)).toEqual(['notWholeMwh']);
    expect(row.line?.fields['quantity']).toEqual({ unit: 'MWh', amount: '1.5005' });
  });

  test('of credits may be in 万吨: 0.35 万 t = 3500 t', () => {
    const { line } = rowOf({ 类型: 'CCER', '数量（万吨）': '0.35' });
    expect(line?.fields['quantity']).toEqual({ unit: 'tCO2e', amount: '3500' });
  });

  test.each([
    ['in a unit of another thing', '120 kWh', ['wrongUnit'], '120 kWh'],
    ['that is no number', '约一百', ['notANumber'], '约一百'],
    ['that may be two numbers', '1,5', ['ambiguousNumber'], '1,5'],
  ])('%s stays as it was typed', (_, typed, codes, amount) => {
    const row = rowOf({ 类型: 'CCER', 数量: typed });
    expect([row.ok, codesOf(row)]).toEqual([false, codes]);
    expect(row.line?.fields['quantity']).toEqual({ unit: 'tCO2e', amount });
  });

  test('with two units that disagree is refused', () => {
    expect(codesOf(rowOf({ 类型: '绿证', 数量: '120 MWh', 单位: 'kWh' }))).toEqual(['unitsDisagree']);
  });
});

describe('the price of a row', () => {
  const priceOf = (cells: Record<string, string>) => rowOf({ 类型: 'CCER', 数量: '300', ...cells });

  test.each([
    ['72.5 元/吨', { 单价: '72.5 元/吨' }, '72.5'],
    ['¥72.5', { 单价: '¥72.5' }, '72.5'],
    ['21 750 ÷ 300 = 72.50', { 金额: '21750' }, '72.5'],
    ['2.175 万元 ÷ 300 = 72.50', { '金额（万元）': '2.175' }, '72.5'],
  ])('%s', (_, cells, amount) => {
    const row = priceOf(cells);
    expect(row.problems).toEqual([]);
    expect(row.line?.fields['price']).toEqual({ unit: 'CNY', amount });
  });

  test('of certificates per kWh is a thousand times as much per MWh: 0.0052 × 1000 = 5.2', () => {
    const row = rowOf({ 类型: '绿证', 数量: '3 张', 发电月份: '2025-03', '单价（元/kWh）': '0.0052' });
    expect(row.line?.fields['price']).toEqual({ unit: 'CNY', amount: '5.2' });
  });

  test('beside an amount in kWh is asked about unless it or a total says what it is the price of', () => {
    const priced = (cells: Record<string, string>) =>
      codesOf(rowOf({ 类型: '绿证', 数量: '120000 kWh', 发电月份: '2025-03', ...cells }));
    expect(priced({ 单价: '0.006' })).toEqual(['pricePerUnsaid']);
    expect(priced({ '单价（元/kWh）': '0.006' })).toEqual([]);
    // 6 × 120 MWh = 720.
    expect(priced({ 单价: '6', 金额: '720' })).toEqual([]);
  });

  test('that a total gives no whole fen of is told, and the total kept: 1000 ÷ 300 = 3.33…', () => {
    const row = priceOf({ '金额（元）': '1000' });
    expect(codesOf(row)).toEqual(['totalNotDivisible']);
    expect(row.line?.fields['price']).toBeUndefined();
    expect(row.line?.evidence?.note).toBe('金额（元）: 1000');
  });

  test('that doesn’t make the total is asked about: 70 × 300 = 21 000, not 21 750', () => {
    expect(codesOf(priceOf({ 单价: '70', 金额: '21750' }))).toEqual(['totalNotPrice']);
  });

  test('in foreign money stays as it was typed', () => {
    const row = priceOf({ 单价: '12 USD' });
    expect(codesOf(row)).toEqual(['priceUnreadable']);
    expect(row.line?.fields['price']).toEqual({ unit: 'CNY', amount: '12 USD' });
  });
});

describe('the times of a row', () => {
  test.each([
    '2025年3月1日', '2025-03-01', '2025/3/1', '2025.3.1', '20250301', '２０２５年０３月０１日', '2025-03-01 00:00:00', '2025年3月1号',
  ])('take %s for the day', (typed) => {
    const { line, problems } = rowOf({ 类型: 'CCER', 数量: '1', 状态: '已核销', 核销日期: typed });
    expect([line?.fields['retiredOn'], problems]).toEqual(['2025-03-01', []]);
  }); // prettier-ignore

  test.each(['45717', '2025年2月30日', '3月1日', '01/03/2025'])('keep %s as it was typed', (typed) => {
    const row = rowOf({ 类型: 'CCER', 数量: '1', 状态: '已核销', 核销日期: typed });
    expect([row.ok, row.line?.fields['retiredOn'], codesOf(row)]).toEqual([true, typed, ['dateUnreadable']]);
  });

  test.each(['2025年3月', '2025-03', '2025/3', '2025.03', '202503', '2025年03月份', '2025-03-01'])(
    'take %s for the month',
    (typed) => {
      expect(rowOf({ 类型: '绿证', 数量: '1张', 发电月份: typed }).line?.fields['generated']).toBe('2025-03');
    },
  );

  test('join a month with the year beside it', () => {
    const { line } = rowOf({ 类型: '绿证', 数量: '1张', 年份: '2025', 月份: '3月' });
    expect(line?.fields).toMatchObject({ generated: '2025-03' });
  });

  test.each(['2023年度', '2023年1月1日至2023年12月31日', '2022-2023'])('keep the vintage %s', (typed) => {
    const { line, problems } = rowOf({ 类型: 'CCER', 数量: '1', 减排年份: typed });
    expect([line?.fields['vintage'], problems]).toEqual([typed, []]);
  });
});

describe('the choices of a row', () => {
  test.each([
    ['持有', 'held'],
    ['在途', 'ordered'],
    ['已订购', 'ordered'],
    ['已核销', 'retired'],
    ['已注销', 'retired'],
    ['Retired', 'retired'],
    ['cancelled', 'retired'],
  ])('know the status %s', (typed, status) => {
    expect(rowOf({ 类型: 'CCER', 数量: '1', 状态: typed }).line?.fields['status']).toBe(status);
  });

  test('take what was surrendered for cancelled for compliance', () => {
    const { line, problems } = rowOf({ 类型: 'CEA', 数量: '1', 状态: '已清缴' });
    expect(problems).toEqual([]);
    expect(line?.fields).toMatchObject({ status: 'retired', purpose: 'compliance' });
  });

  test('take a lot with a day of cancellation and no status for cancelled, and say so', () => {
    const row = rowOf({ 类型: 'CCER', 数量: '1', 核销日期: '2025-03-01' });
    expect([row.line?.fields['status'], codesOf(row)]).toEqual(['retired', ['statusTaken']]);
  });

  test('keep a status that nobody knows as it was typed', () => {
    const row = rowOf({ 类型: 'CCER', 数量: '1', 状态: '冻结' });
    expect([row.ok, row.line?.fields['status'], codesOf(row)]).toEqual([true, '冻结', ['optionUnknown']]);
  });

  test('put the name of another registry of certificates into the note', () => {
    const row = rowOf({ 类型: '绿证', 数量: '1张', 发电月份: '2025-03', 登记平台: 'Evident' });
    expect(row.line).toMatchObject({
      fields: { registry: 'other' },
      evidence: { note: '登记平台: Evident' },
    });
    expect(codesOf(row)).toEqual(['optionTaken']);
  });

  test('tell what the instrument never asks for, and keep it', () => {
    const row = rowOf({ 类型: '绿证', 数量: '1张', 发电月份: '2025-03', 方法学: 'CM-001' });
    expect(row.line?.fields['methodology']).toBe('CM-001');
    expect(row.problems).toMatchObject([{ severity: 'note', code: 'cellUnused', facts: { came: 'CM-001' } }]);
  });
});
