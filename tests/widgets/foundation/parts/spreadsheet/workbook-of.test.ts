import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  sheetNames,
  workbookOf,
  type SheetToWrite,
} from '../../../../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { read, tableOf } from './a-workbook.ts';

const bytesOf = async (...sheets: readonly SheetToWrite[]) =>
  new Uint8Array(await (await workbookOf(sheets)).arrayBuffer());

const partsOf = async (...sheets: readonly SheetToWrite[]) =>
  Object.fromEntries(
    Object.entries(unzipSync(await bytesOf(...sheets))).map(([path, part]) => [path, strFromU8(part)]),
  );

describe('a workbook that is written', () => {
  const rows = [['名称', '数量', 2025], ['电 & "气" <1>', 0.1, undefined], ['=1+1', -1e-9, '007']] as const; // prettier-ignore

  test('reads back cell by cell', async () => {
    expect(tableOf(await read(await bytesOf({ name: '台账', rows })))).toEqual([
      ['名称', '数量', '2025'],
      ['电 & "气" <1>', '0.1', ''],
      ['=1+1', '-0.000000001', '007'],
    ]);
  });

  test('reads back whatever stands in its cells', async () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => text === text.replace(/\p{C}/gu, '').trim());
    const cells = fc.oneof(
      texts,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(undefined),
    );
    const table = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(table, async (written) => {
        const found = await read(await bytesOf({ name: 'a', rows: [['|'], ...written] }));
        const [, ...back] = tableOf(found);
        for (const [row, line] of written.entries()) {
          for (const [column, cell] of line.entries()) {
            const came = back[row]?.[column] ?? '';
            if (typeof cell === 'number') expect(Number(came)).toBe(cell === 0 ? 0 : cell);
            else expect(came).toBe(cell ?? '');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('holds numbers as numbers and texts as texts, whatever they begin with: nothing is a formula', async () => {
    const sheet = (await partsOf({ name: '台账', rows }))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<c r="B2" s="0"><v>0.1</v></c>');
    expect(sheet).toContain('<c r="A3" s="1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(sheet).not.toContain('<f');
  });

  test('shows its first row bold and keeps it in view, with columns as wide as they were asked for', async () => {
    const parts = await partsOf({ name: '台账', rows, widths: [24, 8.5] });
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<col min="2" max="2" width="8.5" customWidth="1"/>');
    expect(sheet).toContain('<c r="A1" s="2" t="inlineStr">');
    expect(sheet).toContain('<c r="C1" s="3"><v>2025</v></c>');
    expect(parts['xl/styles.xml']).toMatch(/<fonts count="4"><font>.*<\/font><font><b\/>/);
  });

  test('has several sheets under names that a workbook takes', async () => {
    const long = '很长的名字'.repeat(8);
    expect(sheetNames(['A/B: [1]', 'a/b: [1]', '', '\u0000', long, long, "'引号'"])).toEqual([
      'A B   1',
      'a b   1 (2)',
      'Sheet',
      'Sheet (2)',
      long.slice(0, 31),
      `${long.slice(0, 27)} (2)`,
      '引号',
    ]);
    const bytes = await bytesOf({ name: '甲', rows: [['1']] }, { name: '乙 & 丙', rows: [['二', 2]] });
    expect(await read(bytes, undefined, 1)).toEqual({
      ok: true,
      text: '二\t2',
      sheets: ['甲', '乙 & 丙'],
      sheet: 1,
    });
  });

  test('is the same bytes for the same sheets', async () => {
    expect(await bytesOf({ name: '台账', rows })).toEqual(await bytesOf({ name: '台账', rows }));
  });

  test('leaves out what XML can’t hold, and keeps what looks like its notation', async () => {
    const cells = [['a\u0000b\ud800c', '_x0041_', 'x\r\ny', NaN, '末']];
    expect(tableOf(await read(await bytesOf({ name: 'a', rows: cells })))).toEqual([
      ['abc', '_x0041_', 'x\ny', '', '末'],
    ]);
  });

  test('needs a sheet, and no cell of more than 32 767 characters', async () => {
    await expect(workbookOf([])).rejects.toThrow(RangeError);
    await expect(workbookOf([{ name: 'a', rows: [['x'.repeat(32_768)]] }])).rejects.toThrow(
      '32767 characters',
    );
  });
});
