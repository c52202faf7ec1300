import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../../../src/calculators/engine/csv.ts';
import { problemOf, read, tableOf } from './a-workbook.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((character, place) => view.setUint16(place * 2, character.charCodeAt(0), littleEndian));
  return bytes;
};
const cells = async (bytes: Uint8Array<ArrayBuffer>, name = '能耗.csv') => tableOf(await read(bytes, name));

/** 名称,数量 / 电,1 as Chinese Excel saves it. */
const gb18030 = new Uint8Array([
  0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xca, 0xfd, 0xc1, 0xbf, 0x0d, 0x0a, 0xb5, 0xe7, 0x2c, 0x31, 0x0d, 0x0a,
]);
const table = [['名称', '数量'], ['电', '1']]; // prettier-ignore
const text = '名称,数量\r\n电,1\r\n';

describe('a text file', () => {
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16 with a byte order mark, as Excel’s Unicode text', utf16(`\ufeff${text}`, true)],
    ['UTF-16 the other way round', utf16(`\ufeff${text}`, false)],
    ['UTF-16 without a mark', utf16(text, true)],
    ['UTF-16 the other way round without a mark', utf16(text, false)],
    ['GB 18030', gb18030],
  ])('in %s is read', async (_, bytes) => {
    expect(await cells(bytes)).toEqual(table);
  });

  test.each([
    ['commas', '名称,数量\n电,1'],
    ['semicolons', '名称;数量\n电;1'],
    ['tabs', '名称\t数量\n电\t1'],
    ['what its first line says', 'sep=;\r\n名称;数量\n电;1'],
    ['semicolons, though a title above has a comma', '"能耗,2025";\n名称;数量\n电;1'],
  ])('is cut at %s', async (_, content) => {
    expect((await cells(utf8(content))).slice(-2)).toEqual(table);
  });

  test('is cut at what most lines have alike: decimal commas and commas in names are none', async () => {
    expect(await cells(utf8('名称;数量\n电;1,5\n气;2,5'))).toEqual([['名称', '数量'], ['电', '1,5'], ['气', '2,5']]); // prettier-ignore
    expect(await cells(utf8('气,天然\t1\n电\t2'))).toEqual([['气,天然', '1'], ['电', '2']]); // prettier-ignore
  });

  test('has quoted cells with line breaks and doubled quotes; a quote that isn’t closed is a character', async () => {
    expect(await cells(utf8('"一\n二","三 ""四""",5" 管\r"六,七'))).toEqual([
      ['一\n二', '三 "四"', '5" 管'],
      ['"六', '七', ''],
    ]);
  });

  test('that this project exported reads back', async () => {
    const rows = [['名称', '数量'], ['电, "外购"', 0.1], ['换\n行', 1e-9]] as const; // prettier-ignore
    expect(await cells(utf8(csvOf(rows)))).toEqual([['名称', '数量'], ['电, "外购"', '0.1'], ['换\n行', '1e-9']]); // prettier-ignore
  });
});

describe('what is no table is refused in a word', () => {
  test.each([
    ['nothing', '空.csv', utf8(''), 'empty'],
    ['lines without a cell', '空.txt', utf8('\n , ,\n'), 'empty'],
    ['bytes that are no text', '图.csv', new Uint8Array([0x81, 0x30, 0xff, 0xff, 0x41]), 'unknownEncoding'],
    ['a text with control characters', '图.csv', new Uint8Array([0x41, 0x02, 0x42]), 'unknownEncoding'],
    ['a file of another kind', '图.pdf', utf8('%PDF-1.7'), 'unknownKind'],
    ['a file without a kind', '能耗', utf8(text), 'unknownKind'],
    ['a web page without cells', '能耗.xls', utf8('<table></table>'), 'empty'],
    ['a text without tabs that calls itself an old workbook', '能耗.xls', utf8('名称,数量'), 'oldWorkbook'],
    ['a text that calls itself a workbook', '能耗.xlsx', utf8(text), 'damaged'],
    [
      'a workbook of Excel 97',
      '能耗.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'oldWorkbook',
    ],
  ])('%s', async (_, name, bytes, code) => {
    expect(await problemOf(bytes, name)).toEqual({ code, facts: { file: name } });
  });

  test('a workbook that a password locks', async () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage', true)]);
    expect((await problemOf(bytes, '能耗.xlsx')).code).toBe('protected');
  });

  test('a file that can’t be opened', async () => {
    const gone = new File([], '能耗.csv');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const { tableTextOf } =
      await import('../../../../../widgets/foundation/parts/spreadsheet/table-text-of.ts');
    expect(await tableTextOf(gone)).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
  });
});
