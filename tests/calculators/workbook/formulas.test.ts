import { describe, expect, test } from 'vitest';
import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import type { Inventory, Line } from '../../../src/calculators/emissions/inventory.ts';
import type { SheetCell } from '../../../src/calculators/engine/sheet-model.ts';
import { steamEnthalpy } from '../../../src/calculators/engine/steam/steam-enthalpy.ts';
import { textLoaders } from '../../../src/calculators/texts/index.ts';
import { inventoryWorkbook } from '../../../src/calculators/workbook/index.ts';
import { inventoryOf, lineOf, quantify } from '../emissions/one-line.ts';

const texts = { zh: await textLoaders.emissions.zh(), en: await textLoaders.emissions.en() };

function workbook(
  lines: readonly Line[],
  more: Partial<Inventory> = {},
  language: 'zh' | 'en' = 'zh',
  receipt?: string,
) {
  const quantified = quantify(lines, more);
  const { sheets, names } = inventoryWorkbook({
    entity: { name: '示例工厂' },
    quantified,
    analysis: analyseInventory(quantified),
    language,
    texts: texts[language],
    ...(receipt !== undefined && { receipt }),
  });
  const sheet = (name: string) => {
    const found = sheets.find((one) => one.name === name);
    if (!found) throw new Error(`There should be a sheet called ${name}.`);
    return found;
  };
  /** The first row of a sheet in which a text stands. */
  const row = (name: string, text: string): readonly SheetCell[] =>
    sheet(name).rows.find((cells) => cells.some((cell) => valueOf(cell) === text)) ?? [];
  return { sheets, names, sheet, row, quantified };
}

const valueOf = (cell: SheetCell) => (typeof cell === 'object' ? cell.value : cell);
const formulaOf = (cell: SheetCell) => (typeof cell === 'object' ? cell.formula : undefined);
const filled = (cells: readonly SheetCell[]) => cells.map(valueOf).filter((value) => value !== undefined);

const gas = lineOf(
  'stationary-combustion',
  { fuel: 'natural-gas', quantity: { unit: '10^4 Nm3', amount: '42.5' } },
  { name: '锅炉' },
);

describe('a workbook of an inventory', () => {
  test('computes a fuel as its method says, from the cells of its amount and its factors', () => {
    const { row, sheet } = workbook([gas]);
    // 42.5 万 Nm³ × 389.31 GJ/万 Nm³: the amount on the sheet of inputs × the calorific value on that of factors.
    const energy = row('计算', '能源量');
    const [, input = '', factor = ''] =
      /^'输入'!([A-Z]+\d+)\*'因子'!(C\d+)$/.exec(String(energy.map(formulaOf).find(Boolean))) ?? [];
    const at = (name: string, cell: string) => {
      const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      return valueOf(sheet(name).rows[Number(number) - 1]?.[letter.charCodeAt(0) - 65]);
    };
    expect(at('输入', input)).toBe(42.5);
    expect(at('因子', factor)).toBe(389.31);
    expect(filled(energy)).toContain('活动数据 × 低位发热量');
  });

  test('lists every factor once with its value, unit, publication and place', () => {
    const { sheet, quantified } = workbook([gas, { ...gas, name: '第二台锅炉' }]);
    const ids = sheet('因子')
      .rows.map((cells) => valueOf(cells[11]))
      .filter((id) => id !== undefined)
      .slice(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(quantified.used.map(({ id }) => id)));
  });

  test('shows the size of a unit where one is changed', () => {
    const { sheet } = workbook([lineOf('grid-electricity', { quantity: { unit: 'MWh', amount: 3200 } })]);
    const sizes = sheet('因子').rows.map(filled);
    expect(sizes).toContainEqual(expect.arrayContaining(['1 MWh =', 1000, 'kWh']));
  });

  test('keeps a number that stands in place of another beside its reason, and what it replaces', () => {
    const { row, sheet } = workbook([
      { ...gas, overrides: { ncv: { value: '390', reason: '化验报告 12' } } },
    ]);
    const own = filled(row('输入', '化验报告 12'));
    expect(own).toContain(390);
    expect(own.some((text) => String(text).includes('389.31'))).toBe(true);
    const energy = row('计算', '能源量').map(formulaOf).find(Boolean);
    expect(energy).toMatch(/^'输入'!([A-Z]+\d+)\*'输入'!([A-Z]+\d+)$/);
    expect(sheet('因子').rows.map(filled).flat()).not.toContain(389.31);
  });

  test('adds up all twelve months, so that one that is missing counts as soon as it is filled in', () => {
    const months = [1, 2, null, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const { row } = workbook([
      lineOf('grid-electricity', { quantity: { unit: 'MWh', months } }, { name: '外购电' }),
    ]);
    const formula = row('输入', '外购电').map(formulaOf).find(Boolean);
    expect(formula).toMatch(/^SUM\(K(\d+):V\1\)$/);
  });

  test('computes the enthalpy of steam in cells, step by step by IAPWS-IF97', () => {
    const { row, sheet, quantified } = workbook([
      lineOf('heat', {
        form: 'steam',
        quantity: { unit: 't', amount: 100 },
        pressure: { unit: 'MPa', amount: 1 },
        temperature: { unit: '°C', amount: 200 },
      }),
    ]);
    expect(quantified.lines[0]?.result).toBeDefined();
    const enthalpy = row('计算', '热焓');
    expect(enthalpy.map(formulaOf).find(Boolean)).toMatch(/^'蒸汽'!O\d+$/);
    expect(enthalpy.map(valueOf)).toContain(
      steamEnthalpy({ pressure: 1, unit: 'MPa', kind: 'gauge', temperature: 200 }).enthalpy,
    );
    expect(filled(row('蒸汽', '绝对压力 p，MPa'))).toContain('饱和温度，°C（式 31）');
    expect(sheet('蒸汽').rows.flat().map(valueOf)).toContain(0.461526);
  });

  test('has no sheet of steam where no steam is', () => {
    const { sheets } = workbook([gas]);
    expect(sheets.map(({ name }) => name)).not.toContain('蒸汽');
  });

  test('gives what a reader wrote as a text, never as a formula', () => {
    const { sheets } = workbook([{ ...gas, name: '=HYPERLINK("http://example.com")' }], {}, 'en');
    const formulas = sheets
      .flatMap(({ rows }) => rows.flat())
      .map(formulaOf)
      .filter((formula) => formula !== undefined);
    expect(formulas.some((formula) => formula.includes('HYPERLINK'))).toBe(false);
  });

  test('protects what is computed, leaves inputs open, and prints wide tables across', () => {
    const { sheets, sheet } = workbook([gas]);
    expect(sheets.filter(({ isProtected }) => !isProtected).map(({ name }) => name)).toEqual(['输入']);
    for (const name of ['输入', '因子', '计算', '逐源', '汇总', '不确定度'])
      expect(sheet(name).landscape).toBe(true);
  });

  test('names its totals', () => {
    const { names } = workbook([gas], {}, 'en');
    expect(names.map(({ name }) => name)).toContain('Scope2_market');
    for (const { refersTo } of names) expect(refersTo).toMatch(/^'Totals'!\$B\$\d+$/);
  });

  test('carries the receipt in pieces that a cell can hold, none of which splits a character', () => {
    const receipt = `${'字'.repeat(31_999)}𠮷${'a'.repeat(40_000)}`;
    const { sheet } = workbook([gas], {}, 'zh', receipt);
    const pieces = sheet('核算凭证')
      .rows.slice(1)
      .map(([cell]) => String(valueOf(cell)));
    expect(pieces.join('')).toBe(receipt);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(32_000);
    expect(pieces.some((piece) => /[\ud800-\udbff]$/.test(piece))).toBe(false);
  });

  test('of no lines at all is one all the same', () => {
    const { sheets } = workbook(inventoryOf([]).lines);
    expect(sheets.length).toBe(8);
  });
});
