import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GrowingCatalogue } from '../../../../src/calculators/emissions/catalogue.ts';
import type { Inventory } from '../../../../src/calculators/emissions/inventory.ts';
import { commonKinds } from '../../../../src/calculators/emissions/kinds/common.ts';
import { furtherKinds } from '../../../../src/calculators/emissions/kinds/further.ts';
import { newInventory } from '../../../../src/calculators/emissions/new-inventory.ts';
import { guessColumns, interpretRows, readTable } from '../../../../src/calculators/emissions/paste/index.ts';
import { quantifyInventory } from '../../../../src/calculators/emissions/quantify-inventory.ts';
import { sourceEntries, type SourceEntry } from '../../../../src/calculators/emissions/source-entries.ts';

const catalogue = new GrowingCatalogue([...commonKinds, ...furtherKinds]);
const inventory: Inventory = { ...newInventory(2023), sites: [{ id: 'a', name: '一厂' }] };
const entries = sourceEntries();

function rowsOf(text: string, chosen?: ReadonlyMap<number, SourceEntry>) {
  const read = readTable(text);
  if (!read.ok) return [];
  const context = { entries, inventory, catalogue, ...(chosen && { chosen }) };
  return interpretRows(read.table, guessColumns(read.table), context);
}

const codes = (text: string) => rowsOf(text).map(({ problems }) => problems.map(({ code }) => code));

describe('pasted rows', () => {
  test('become lines of the inventory that can be quantified', () => {
    const rows = rowsOf(
      '排放源\t用量\t单位\n天然气\t42.5\t万标方\n叉车柴油\t１２，６００\t升\n电费\t320万\t度\nR410A\t18\t公斤',
    );
    expect(rows.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(rows.map(({ line }) => line?.kind)).toEqual([
      'stationary-combustion',
      'mobile-combustion',
      'grid-electricity',
      'fugitive',
    ]);
    const lines = rows.flatMap(({ line }, place) => (line ? [{ ...line, id: `${place}` }] : []));
    const { totals, lines: quantified } = quantifyInventory({ ...inventory, lines }, catalogue);
    expect(quantified.every(({ result }) => result)).toBe(true);
    // 42.5 × 389.31 GJ × 15.3 tC/TJ × 99 % × 44/12 = 918.930 tCO2 + 0.902 of CH4 and N2O (see a-real-factory);
    // diesel 36.241; R-410A 18 kg × 1 923.5 = 34.623; electricity 3 200 000 kWh × 0.5581 = 1 785.92
    expect(totals.ghgProtocol.scope1And2.location.total.value).toBeCloseTo(
      919.832 + 36.241 + 34.623 + 1785.92,
      2,
    );
  });

  test('of a fiscal year take the months of its period, whichever calendar year they lie in', () => {
    const fiscal = { ...inventory, period: { from: '2023-04-01', to: '2024-03-31' } };
    const read = readTable('月份\t名称\t用量\t单位\n2024-02\t外购电\t10\t万kWh\n2023-02\t外购电\t10\t万kWh');
    if (!read.ok) throw new Error('The table should be read.');
    const rows = interpretRows(read.table, guessColumns(read.table), {
      entries,
      inventory: fiscal,
      catalogue,
    });
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ['otherYear']]);
  });

  test('take twelve bills, gaps included, and ask where the total says otherwise', () => {
    const months = Array.from({ length: 12 }, (_, place) => `${place + 1}月(万kWh)`).join('\t');
    const bills = '10\t11\t12\t-\t10\t10\t10\t10\t10\t10\t10\t10';
    // 10 × 9 + 11 + 12 = 113
    const [right, wrong] = rowsOf(`名称\t${months}\t合计\n外购电\t${bills}\t113\n外购电\t${bills}\t213`);
    expect(right?.line?.fields['quantity']).toEqual({
      unit: '10^4 kWh',
      months: ['10', '11', '12', null, '10', '10', '10', '10', '10', '10', '10', '10'],
    });
    expect(right?.problems).toEqual([]);
    expect(wrong?.problems).toMatchObject([{ code: 'totalDiffers', facts: { months: 113, total: 213 } }]);
  });

  test('take the unit from the cell, else the unit column, else the heading, and complain where two disagree', () => {
    expect(rowsOf('名称\t用量(t)\n柴油\t3')[0]?.line?.fields['quantity']).toEqual({ unit: 't', amount: '3' });
    expect(rowsOf('名称\t用量(t)\n柴油\t3 L')[0]?.line?.fields['quantity']).toEqual({
      unit: 'L',
      amount: '3',
    });
    expect(codes('名称\t用量\t单位\n柴油\t3 L\t吨')).toEqual([['unitsDisagree']]);
    expect(codes('名称\t用量\n柴油\t3')).toEqual([['unitMissing']]);
  });

  test('a cubic metre of gas without more is one at 20 °C, and that is asked', () => {
    const [row] = rowsOf('名称\t用量\t单位\n天然气\t42.5\t万方');
    expect(row).toMatchObject({ ok: true, problems: [{ severity: 'ask', code: 'gasTakenAt20' }] });
    expect(row?.line?.fields['quantity']).toEqual({ unit: '10^4 m3@20C', amount: '42.5' });
  });

  test('a unit that does not fit is refused, and stays where the calculation refuses it too', () => {
    const [row] = rowsOf('名称\t用量\t单位\n外购电\t3\t吨');
    expect(row).toMatchObject({ ok: false, problems: [{ code: 'wrongUnit', facts: { came: '吨' } }] });
    const lines = row?.line ? [{ ...row.line, id: 'x' }] : [];
    expect(quantifyInventory({ ...inventory, lines }, catalogue).lines[0]?.result).toBeUndefined();
  });

  test('say what cannot be read', () => {
    expect(codes('名称\t用量\t单位\n柴油\t约三吨\t吨\n柴油\t1,5\t吨\n柴油\t-3\t吨\n柴油\t\t吨')).toEqual([
      ['notANumber'],
      ['ambiguousNumber'],
      ['negative'],
      ['amountMissing'],
    ]);
  });

  test('without a known source get the nearest suggestions, and the reader’s choice settles it', () => {
    const text = '名称\t用量\t单位\n天燃气管\t3\tNm3\n不知何物\t3\t吨';
    const [near, nothing] = rowsOf(text);
    expect(near?.ok === true || (near?.suggestions.length ?? 0) > 0).toBe(true);
    expect(nothing).toMatchObject({ ok: false, suggestions: [], problems: [{ code: 'unknownSource' }] });
    const diesel = entries.find(({ id }) => id === 'fuel-diesel');
    const [, chosen] = rowsOf(text, new Map(diesel ? [[2, diesel]] : []));
    expect(chosen).toMatchObject({
      ok: true,
      fit: 'chosen',
      line: { kind: 'stationary-combustion', name: '不知何物' },
    });
  });

  test('say which source a longer name was taken for', () => {
    const [row] = rowsOf('名称\t用量\t单位\n2号锅炉天然气\t3\tNm3');
    expect(row).toMatchObject({
      ok: true,
      entry: { id: 'fuel-natural-gas' },
      problems: [{ code: 'sourceGuessed' }],
    });
  });

  test('by what emits and by name together: 柴油 of a 叉车 is a forklift’s', () => {
    const [row] = rowsOf('能源品种\t设备名称\t用量\t单位\n柴油\t叉车\t3\t吨');
    expect(row?.entry?.id).toBe('forklift');
    expect(row?.line?.name).toBe('叉车');
  });

  test('keep document, note, responsible and site; a new site is offered', () => {
    const rows = rowsOf(
      '名称\t用量\t单位\t凭证\t备注\t部门\t厂区\n柴油\t3\t吨\t发票12\t含运输\t设备部\t一厂\n柴油\t3\t吨\t\t\t\t二厂',
    );
    expect(rows[0]?.line).toMatchObject({
      site: 'a',
      responsible: '设备部',
      evidence: { document: '发票12', note: '含运输' },
    });
    expect(rows[1]).toMatchObject({ ok: true, newSite: '二厂', problems: [{ code: 'unknownSite' }] });
  });

  test('take a factor where there is one to replace and a document for it, and say so where not', () => {
    const [grid, fuel] = rowsOf(
      '名称\t用量\t单位\t因子\t凭证\n外购电\t3\tMWh\t0.5\t供应商函\n柴油\t3\t吨\t3.1\t检测报告',
    );
    expect(grid?.line?.overrides).toEqual({
      emissionFactor: { value: '0.5', reason: '供应商函', document: '供应商函' },
    });
    expect(fuel).toMatchObject({ ok: true, problems: [{ code: 'factorNotTaken', facts: { came: '3.1' } }] });
  });

  test('that are totals, headings or empty are shown and not added', () => {
    expect(codes('名称\t用量\t单位\n柴油\t3\t吨\n\t\t\n名称\t用量\t单位\n合计\t3\t吨')).toEqual([
      [],
      ['emptyRow'],
      ['repeatedHeader'],
      ['totalRow'],
    ]);
  });

  test('are all accounted for and never throw, and no key of a line comes from a cell', () => {
    const cell = fc.constantFrom(
      '__proto__', 'constructor', 'toString', '柴油', '电', '蒸汽', '3', '1e400', '-1', '1,5', '万', '吨', '度', 'kWh',
      '合计', '', '"', '用量', '名称', '单位', '1月', '=cmd()', 'ａ', '∞', 'NaN', '12%',
    ); // prettier-ignore
    const known = new Set(entries.flatMap(({ fields }) => Object.keys(fields)));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const read = readTable(rows.map((cells) => cells.join('\t')).join('\n'));
          if (!read.ok) return;
          const columns = guessColumns(read.table);
          const all = interpretRows(read.table, columns, { entries, inventory, catalogue });
          expect(all.length + (columns.headerRow ?? -1) + 1).toBe(read.table.rows.length);
          for (const { ok, line, problems } of all) {
            expect(ok || problems.length > 0).toBe(true);
            for (const key of Object.keys(line?.fields ?? {})) {
              expect(known.has(key) || ['quantity', 'charge', 'volume', 'distance'].includes(key)).toBe(true);
            }
            if (line) quantifyInventory({ ...inventory, lines: [{ ...line, id: 'x' }] }, catalogue);
          }
        },
      ),
    );
  });
});
