import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  workbookOf,
  type DefinedName,
  type SheetToWrite,
} from '../../../../../widgets/foundation/parts/spreadsheet/workbook-of.ts';

async function partsOf(sheets: readonly SheetToWrite[], names?: readonly DefinedName[]) {
  const bytes = new Uint8Array(await (await workbookOf(sheets, names)).arrayBuffer());
  const parts = unzipSync(bytes);
  return (path: string) => strFromU8(parts[path] ?? new Uint8Array());
}

const sheetOf = async (sheet: Omit<SheetToWrite, 'name'>) =>
  (await partsOf([{ name: '计算', ...sheet }]))('xl/worksheets/sheet1.xml');

describe('a cell with a formula', () => {
  test('keeps the formula and what it gave, and the workbook asks to be computed when it opens', async () => {
    const part = await partsOf([
      {
        name: '计算',
        rows: [
          ['量'],
          [{ value: 2 }],
          [{ formula: 'A2*0.5', value: 1 }],
          [{ formula: 'IF(A2>1,"<多>","")', value: '<多>' }],
        ],
      },
    ]);
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="A3" s="\d+"><f>A2\*0.5<\/f><v>1<\/v><\/c>/);
    expect(sheet).toMatch(
      /<c r="A4" s="\d+" t="str"><f>IF\(A2&gt;1,&quot;&lt;多&gt;&quot;,&quot;&quot;\)<\/f><v>&lt;多&gt;<\/v><\/c>/,
    );
    expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('is told apart from a text that looks like one, whatever the look of that text', async () => {
    const sheet = await sheetOf({ rows: [['a'], [{ value: '=1+1', role: 'input' }]] });
    expect(sheet).not.toContain('<f');
    expect(sheet).toContain('<t xml:space="preserve">=1+1</t>');
  });

  test('is refused where it is longer than a spreadsheet takes', async () => {
    await expect(sheetOf({ rows: [[{ formula: '1+'.repeat(4097) }]] })).rejects.toThrow('8192');
  });
});

describe('a sheet', () => {
  test('that is protected stays open where something is to be entered', async () => {
    const part = await partsOf([
      { name: 'a', isProtected: true, rows: [[], [{ value: 1, role: 'input' }, 2]] },
    ]);
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).not.toContain('password');
    const [, place = ''] = /<c r="A2" s="(\d+)"/.exec(sheet) ?? [];
    const formats = [...part('xl/styles.xml').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)].map(([xf]) => xf);
    // The first is that of the named style.
    expect(formats[Number(place) + 1]).toContain('<protection locked="0"/>');
    expect(formats.filter((xf) => xf.includes('locked="0"'))).toHaveLength(1);
  });

  test('offers lists, from the cell itself or from other cells', async () => {
    const sheet = await sheetOf({
      rows: [['单位', '来源']],
      choices: [
        { cells: 'A2:A9', options: ['kWh', '万 "kWh"'] },
        { cells: 'B2:B9', options: { range: "'名单'!$A$1:$A$3" } },
      ],
    });
    expect(sheet).toContain(
      'sqref="A2:A9"><formula1>&quot;kWh,万 &quot;&quot;kWh&quot;&quot;&quot;</formula1>',
    );
    expect(sheet).toContain(`sqref="B2:B9"><formula1>'名单'!$A$1:$A$3</formula1>`);
    await expect(sheetOf({ rows: [], choices: [{ cells: 'A1', options: ['a,b'] }] })).rejects.toThrow(
      RangeError,
    );
    await expect(
      sheetOf({ rows: [], choices: [{ cells: 'A1', options: ['x'.repeat(256)] }] }),
    ).rejects.toThrow('256 characters');
  });

  test('keeps its headings and first columns in view, and what is for a program out of it', async () => {
    const rows = [['键'], ['名称'], ['电']];
    const sheet = await sheetOf({
      rows,
      headings: 2,
      frozenColumns: 1,
      hiddenRows: [0],
      hiddenColumns: [2],
      widths: [9],
    });
    expect(sheet).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toContain('<row r="1" hidden="1">');
    expect(sheet).toContain('<col min="3" max="3" hidden="1"/>');
  });

  test('prints on A4, as wide as the paper, with its headings and the page on every page', async () => {
    const part = await partsOf([
      { name: '甲', rows: [['a'], ['b']] },
      { name: "乙's", rows: [['a'], ['b'], ['c']], headings: 2, frozenColumns: 2, landscape: true },
    ]);
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(part('xl/worksheets/sheet2.xml')).toContain('orientation="landscape"');
    expect(part('xl/worksheets/sheet2.xml')).toContain(
      '<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>',
    );
    expect(part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'乙''s'!$A:$B,'乙''s'!$1:$2</definedName>`,
    );
  });
});

test('a workbook names cells, so that formulas and readers can ask for them by what they are', async () => {
  const part = await partsOf(
    [{ name: '汇总', rows: [['合计'], [1]] }],
    [{ name: 'Total_location', refersTo: "'汇总'!$A$2" }],
  );
  expect(part('xl/workbook.xml')).toContain(`<definedName name="Total_location">'汇总'!$A$2</definedName>`);
});
