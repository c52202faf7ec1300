import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import { anyLineOfAnyKind } from '../emissions/arbitrary-lines.ts';
import { fullCatalogue, inventoryOf } from '../emissions/one-line.ts';
import { add, back, inputsOf, inventory, write } from './came-back.ts';

const [grid, boiler, diesel] = inventory.lines;

describe('a workbook that comes back', () => {
  test('as it was gives the very inventory it was made of, in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(back(inputsOf(inventory, language), inventory)).toEqual({ inventory, changes: [], doubts: [] });
    }
  });

  test('as it was changes nothing, whatever was entered', () => {
    fc.assert(
      fc.property(fc.gen(), fc.constantFrom('zh', 'en'), (gen, language) => {
        const any = inventoryOf([0, 1, 2].map((id) => anyLineOfAnyKind(gen, `${id}`)));
        expect(back(inputsOf(any, language), any)).toEqual({ inventory: any, changes: [], doubts: [] });
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('with numbers changed has them in their places, each with what stood there before', () => {
    const rows = inputsOf(inventory);
    write(rows, ['外购电'], 'm2', '250');
    write(rows, ['外购电'], 'm3', '300');
    write(rows, ['锅炉'], 'value', '2000');
    write(rows, ['柴油：购入'.replace('柴油', '数量')], 'value', '12');
    const { inventory: changed, changes } = back(rows, inventory);
    const [first, second, third] = changed.lines;
    expect(first?.fields['quantity']).toMatchObject({ months: [1, 250, 300, 4, 5, 6, 7, 8, 9, 10, 11, 12] });
    expect(second?.fields['quantity']).toEqual({ unit: '10^4 Nm3', amount: 2000 });
    expect(third?.fields['quantity']).toMatchObject({ balance: { opening: 1, purchases: 12, closing: 2 } });
    expect(changes.map(({ before, after, state }) => [before, after, state])).toEqual([
      ['2', '250', 'changed'],
      ['', '300', 'new'],
      ['1234.5', '2000', 'changed'],
      ['9', '12', 'changed'],
    ]);
    expect(changes[2]).toMatchObject({
      name: '锅炉 · 数量',
      cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
    });
    expect(changed).toEqual({ ...inventory, lines: changed.lines });
  });

  test('with names, units, options, documents and reasons changed has those', () => {
    const rows = inputsOf(inventory);
    write(rows, ['锅炉'], 'unit', '万 m³（20 ℃）');
    write(rows, ['锅炉'], 'status', '估算');
    write(rows, ['锅炉'], 'site', '二厂');
    write(rows, ['锅炉'], 'document', '');
    write(rows, ['锅炉'], 'uncertaintyFactor', '7.5');
    write(rows, ['化验'], 'value', '391');
    write(rows, ['化验'], 'reason', '化验报告 2023-07');
    write(rows, ['锅炉'], 'source', '=1+1');
    const { inventory: changed, changes } = back(rows, inventory);
    expect(changes.map(({ state }) => state)).not.toContain('unreadable');
    expect(changed.lines[1]).toEqual({
      ...boiler,
      name: '=1+1',
      site: 'b',
      status: 'estimated',
      evidence: { note: '备注' },
      uncertainty: { factor: 7.5 },
      overrides: { ncv: { value: 391, reason: '化验报告 2023-07' } },
      fields: { fuel: 'natural-gas', quantity: { unit: '10^4 m3@20C', amount: '1,234.5' } },
    });
    expect([changed.lines[0], changed.lines[2]]).toEqual([grid, diesel]);
  });

  test('with indicators filled in has them', () => {
    const rows = inputsOf(inventory);
    write(rows, ['工业总产值'], 'value', '1200');
    write(rows, ['电力等价值'], 'value', '0.2856');
    write(rows, ['电力等价值'], 'document', '统计公报');
    expect(back(rows, inventory).inventory.indicators).toEqual({
      outputValue: 1200,
      equalValue: { amount: 0.2856, document: '统计公报' },
    });
  });

  test('tells what it can’t read and leaves it as it was', () => {
    const rows = inputsOf(inventory);
    write(rows, ['锅炉'], 'value', '约两千');
    write(rows, ['锅炉'], 'unit', '桶');
    write(rows, ['锅炉'], 'kind', '逸散');
    write(rows, ['外购电'], 'm1', '-5');
    const { inventory: same, changes } = back(rows, inventory);
    expect(same).toEqual(inventory);
    expect(changes.map(({ after, state, problem }) => [after, state, problem])).toEqual([
      ['-5', 'unreadable', 'notANumber'],
      ['逸散', 'unreadable', 'notHere'],
      ['约两千', 'unreadable', 'notANumber'],
      ['桶', 'unreadable', 'unknownOption'],
    ]);
    expect(changes[3]?.expected).toContain('万 Nm³');
  });

  test('has new sources that were added below, by name and kind or by the name alone', () => {
    const rows = inputsOf(inventory);
    add(rows, { source: '叉车', value: '3', unit: 't', document: '加油记录' });
    add(rows, { source: '食堂天然气', kind: '固定燃烧', value: '1.5', unit: '万Nm3' });
    add(rows, { source: '不知道是什么', value: '3' });
    add(rows, { source: '空调', kind: '没有这一种', value: '3' });
    const { inventory: changed, changes } = back(rows, inventory);
    const [forklift, canteen, ...none] = changed.lines.slice(3);
    expect(forklift).toMatchObject({
      id: 'line-1',
      kind: 'mobile-combustion',
      evidence: { document: '加油记录' },
    });
    expect(canteen).toMatchObject({
      id: 'line-2',
      kind: 'stationary-combustion',
      fields: { fuel: 'natural-gas', quantity: { unit: '10^4 Nm3', amount: 1.5 } },
    });
    expect(none).toEqual([]);
    expect(changes.map(({ state, problem }) => problem ?? state)).toEqual([
      'new',
      'new',
      'unknownSource',
      'unknownOption',
    ]);
  });

  test('deletes nothing for a row that is gone, and takes no row twice', () => {
    const rows = inputsOf(inventory);
    const boilerAt = rows.findIndex((cells) => cells.includes('锅炉'));
    const [row = []] = rows.splice(boilerAt, 1);
    expect(back(rows, inventory)).toEqual({ inventory, changes: [], doubts: ['rowsGone'] });
    rows.push(row, [...row]);
    expect(back(rows, inventory).changes).toMatchObject([{ state: 'unreadable', problem: 'twice' }]);
  });

  test('of another factory, or from before a change on the page, is told apart', () => {
    const rows = inputsOf(inventory);
    expect(back(rows, inventory, { name: '另一家' }).doubts).toEqual(['otherFactory']);
    expect(back(rows, { ...inventory, year: 2024 })).toMatchObject({ changes: [], doubts: ['otherPart'] });
    const later = { ...inventory, lines: inventory.lines.slice(0, 2) };
    const { doubts, changes } = back(rows, later);
    expect(doubts).toEqual(['otherState']);
    expect(new Set(changes.map(({ problem }) => problem))).toEqual(new Set(['unknownRow']));
  });

  test('is no reason to touch prototypes or to fail, whatever stands in it', () => {
    const rows = inputsOf(inventory);
    const hostile = fc.constantFrom(
      '__proto__',
      'constructor',
      'emissions/years/2023/lines/__proto__',
      '=cmd()',
      '\u0000',
      '1e999',
      '9'.repeat(400),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(rows.length - 1), fc.nat(20), hostile), { maxLength: 12 }),
        (edits) => {
          const edited = rows.map((cells) => [...cells]);
          for (const [row, column, text] of edits) if (row > 0 && edited[row]) edited[row][column] = text;
          const { inventory: came } = back(edited, inventory);
          expect(Object.getPrototypeOf(came.lines[0]?.fields)).toBe(Object.prototype);
          expect(() => quantifyInventory(came, fullCatalogue)).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });
});
