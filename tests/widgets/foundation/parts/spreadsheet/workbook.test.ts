import { describe, expect, test } from 'vitest';
import { cellsOf, problemOf, read, workbookBytes } from './a-workbook.ts';

const text = (of: string) => `<c t="inlineStr"><is><t>${of}</t></is></c>`;
const number = (value: number | string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;

describe('the cells of a workbook', () => {
  test('stand where they say, or behind the one before, and what lies between is empty', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="AA2"><v>3</v></c></row><row><c><v>4</v></c></row>';
    const [first, second, third] = await cellsOf({ rows });
    expect(first?.every((cell) => cell === '')).toBe(true);
    expect(second?.flatMap((cell, place) => (cell ? [[place, cell]] : []))).toEqual([[1, '1'], [2, '2'], [26, '3']]); // prettier-ignore
    expect(third?.[0]).toBe('4');
  });

  test('of text are shared, inline, or of several runs; how they are pronounced is left out', async () => {
    const strings =
      '<si><t>天然气</t></si><si><r><t>外购</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 电</t></r><rPh sb="0" eb="1"><t>wai</t></rPh></si>';
    const rows = row(
      '<c t="s"><v>1</v></c>',
      '<c t="s"><v>0</v></c>',
      text('5&quot; 管 &amp; &#x20BB7;&nbsp;'),
    );
    expect(await cellsOf({ rows, strings })).toEqual([['外购 电', '天然气', '5" 管 & 𠮷&nbsp;']]);
  });

  test('with quotes, tabs and line breaks come back whole', async () => {
    const rows = row(text('"甲" 厂'), text('一\t二'), text('上\n下'), text('_x4E00_'));
    expect(await cellsOf({ rows })).toEqual([['"甲" 厂', '一\t二', '上\n下', '一']]);
  });

  test('of one column stay one column, commas or not', async () => {
    expect(await cellsOf({ rows: row(text('电,外购')) + row(text('a;b')) })).toEqual([['电,外购'], ['a;b']]);
  });

  test('that hold a formula show the value it had when the file was saved', async () => {
    const rows = row(
      '<c><f>1+1</f><v>2</v></c>',
      '<c t="str"><f>A1&amp;"x"</f><v>2x</v></c>',
      '<c t="str"><f>""</f></c>',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c t="b"><v>1</v></c>',
    );
    expect(await cellsOf({ rows })).toEqual([['2', '2x', '', '#DIV/0!', 'TRUE']]);
  });

  test.each(['', '<v/>', '<v></v>'])(
    'that hold a formula which was never computed are refused, with their place',
    async (value) => {
      const bytes = workbookBytes({ rows: `<row r="3"><c r="C3"><f>SUM(A1:A2)</f>${value}</c></row>` });
      expect(await problemOf(bytes)).toEqual({
        code: 'notCalculated',
        facts: { file: '能耗.xlsx', cell: 'C3' },
      });
    },
  );

  test('that are merged are read by the first', async () => {
    const files = {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c><x:c r="B1"/></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>',
    };
    expect(await cellsOf({ files })).toEqual([['7']]);
  });
});

describe('a number', () => {
  test.each([
    ['12.3', '12.3'],
    ['7.0000000000000007E-2', '0.07'],
    ['1.23456789012345E+21', '1234567890123450000000'],
    ['1E-7', '0.0000001'],
    ['-0.5', '-0.5'],
    ['0', '0'],
    ['1000000', '1000000'],
  ])('that is written %s is %s: plain digits in full precision', async (written, shown) => {
    expect(await cellsOf({ rows: row(number(written)) })).toEqual([[shown]]);
  });

  test('in percent keeps its sign, and a format of thousands or of a currency changes nothing', async () => {
    const formats = ['0.0%', '#,##0.00', '[Red]"¥"#,##0.0_);[Blue]("¥"#,##0.0)', '0.00E+00'];
    const cells = [number('0.07', 1), number('1234.5678', 2), number('-3.25', 3), number('12', 4)];
    expect(await cellsOf({ formats, rows: row(...cells) })).toEqual([['7%', '1234.5678', '-3.25', '12']]);
  });
});

describe('a date', () => {
  test.each([
    ['yyyy/m/d', '45747', '2025-03-31'],
    ['yyyy"年"m"月"d"日";@', '45747', '2025-03-31'],
    ['[$-804]m"月"d"日"', '45747.75', '2025-03-31'],
    ['yyyy"年"m"月"', '45717', '2025-03'],
    ['mmm-yy', '45717', '2025-03'],
    ['yyyy', '45717', '2025'],
    ['yyyy-mm-dd hh:mm', '45747.5', '2025-03-31 12:00'],
    ['yyyy-mm-dd hh:mm:ss.000', '45747.00001', '2025-03-31 00:00:01'],
    ['yyyy-mm-dd hh:mm AM/PM', '45747', '2025-03-31'],
    // Of the 1900 system: day 1, the last before the 29 February that never was, that day, and the first behind it.
    ['yyyy/m/d', '1', '1900-01-01'],
    ['yyyy/m/d', '59', '1900-02-28'],
    ['yyyy/m/d', '60', '60'],
    ['yyyy/m/d', '61', '1900-03-01'],
    ['yyyy/m/d', '2958465', '9999-12-31'],
    ['yyyy/m/d', '2958466', '2958466'],
    ['yyyy/m/d', '-1', '-1'],
    // Times and durations are numbers.
    ['h:mm', '0.5', '0.5'],
    ['[h]:mm', '1.5', '1.5'],
  ])('of the format %s and the number %s is %s', async (format, written, shown) => {
    expect(await cellsOf({ formats: [format], rows: row(number(written, 1)) })).toEqual([[shown]]);
  });

  test('is counted from 1904 where the workbook says so: day 0 is its first of January', async () => {
    const parts = { formats: ['yyyy/m/d'], workbookPr: '<workbookPr date1904="1"/>' };
    // 1904-01-01 is day 1462 of the 1900 system: 44 285 + 1462 = 45 747, the day above.
    expect(await cellsOf({ ...parts, rows: row(number(0, 1), number(44_285, 1)) })).toEqual([
      ['1904-01-01', '2025-03-31'],
    ]);
  });

  test('has the formats that files don’t spell out, those of Chinese Excel with them, or is written as a day', async () => {
    const files = {
      'xl/styles.xml':
        '<styleSheet><cellXfs><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="10"/></cellXfs></styleSheet>',
    };
    const cells = [0, 1, 2].map((style) => number(45_747, style));
    const day = '<c t="d"><v>2025-03-31T00:00:00</v></c>';
    expect(await cellsOf({ files, rows: row(...cells, number(0.5, 3), day) })).toEqual([
      ['2025-03-31', '2025-03-31', '2025-03', '50%', '2025-03-31'],
    ]);
  });
});

describe('the sheets of a workbook', () => {
  const parts = {
    sheets: [['说明', 'hidden'], ['空表'], ['能耗'], ['产量']] as const,
    rows: row(text('不看')),
    further: ['', row(text('电'), number(1)), row(text('产品'), number(2))],
  };

  test('that are visible can be chosen, and the first that holds anything is read', async () => {
    const found = await read(workbookBytes(parts));
    expect(found).toEqual({ ok: true, text: '电\t1', sheets: ['空表', '能耗', '产量'], sheet: 1 });
    expect(await cellsOf(parts, 2)).toEqual([['产品', '2']]);
  });

  test('are still named where one of them is refused, so that another can be chosen', async () => {
    const found = await read(workbookBytes(parts), undefined, 0);
    const problem = { code: 'empty', facts: { file: '能耗.xlsx' } };
    expect(found).toEqual({ ok: false, problem, sheets: ['空表', '能耗', '产量'], sheet: 0 });
  });

  test('that are all hidden are read all the same', async () => {
    expect(await cellsOf({ sheets: [['甲', 'veryHidden']], rows: row(number(1)) })).toEqual([['1']]);
  });
});
