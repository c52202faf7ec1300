import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableLimits } from '../../../../../src/calculators/lines/table/read-table.ts';
import { spreadsheetLimits } from '../../../../../widgets/foundation/parts/spreadsheet/problem.ts';
import { problemOf, read, workbookBytes } from './a-workbook.ts';

const cell = (reference: string, value: string | number = 1) => `<c r="${reference}"><v>${value}</v></c>`;
const codeOf = async (bytes: Uint8Array<ArrayBuffer>) => (await problemOf(bytes)).code;

describe('more than is taken is refused with what came', () => {
  test('a file of more than 5 MB, before it is opened', async () => {
    const facts = { file: '能耗.xlsx', came: 5_000_001, maximum: 5_000_000 };
    expect(await problemOf(new Uint8Array(5_000_001))).toEqual({ code: 'tooLarge', facts });
  });

  test('the 6 001st row and the 61st column, unless they are empty', async () => {
    const rows = (inner: string) => workbookBytes({ rows: `<row r="1">${cell('A1')}</row>${inner}` });
    expect(await problemOf(rows(`<row r="6001">${cell('A6001')}</row>`))).toMatchObject({
      code: 'tooManyRows',
      facts: { came: 6001, maximum: 5000 },
    });
    expect(await problemOf(rows(`<row r="2">${cell('BI2')}</row>`))).toMatchObject({
      code: 'tooManyColumns',
      facts: { came: 61, maximum: 60 },
    });
    const empty = '<row r="1048576"><c r="XFD1048576" s="3"/></row>';
    expect(await read(rows(empty))).toMatchObject({ ok: true, text: '1\t' });
  });

  test('a cell, or a text of all cells, longer than pasting takes', async () => {
    const { cell: longest, characters, rows: allRows, data } = spreadsheetLimits;
    expect({ cell: longest, characters, allRows, rows: data }).toEqual({
      cell: tableLimits.cell,
      characters: tableLimits.characters,
      allRows: tableLimits.allRows,
      rows: tableLimits.rows,
    });
    const strings = `<si><t>${'长'.repeat(2001)}</t></si><si><t>${'长'.repeat(2000)}</t></si>`;
    const shared = (reference: string, place: number) => `<c r="${reference}" t="s"><v>${place}</v></c>`;
    const long = workbookBytes({ strings, rows: `<row r="1">${shared('A1', 0)}</row>` });
    expect(await problemOf(long)).toMatchObject({
      code: 'cellTooLong',
      facts: { row: 1, column: 1, came: 2001, maximum: 2000 },
    });
    // One text of 2000 characters in a thousand cells is 2 000 000 characters and a thousand tabs.
    const rows = Array.from(
      { length: 1000 },
      (_, row) => `<row r="${row + 1}">${shared(`A${row + 1}`, 1)}</row>`,
    );
    expect(await codeOf(workbookBytes({ strings, rows: rows.join('') }))).toBe('tooMuchText');
  });
});

describe('an archive that unpacks too far', () => {
  /** 54 MB of rows that hold nothing, in some 50 kB. */
  const bomb = workbookBytes({ rows: '<row/>'.repeat(9_000_000) });

  test('is refused by the size that it declares', async () => {
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toBe('unpacksTooFar');
  });

  test('is refused by its parts together as well', async () => {
    const half = '<row/>'.repeat(4_500_000);
    expect(await codeOf(workbookBytes({ rows: half, strings: half }))).toBe('unpacksTooFar');
  });

  test('is refused where it declares less than really comes', async () => {
    const bytes = bomb.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 28; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 50_000_000) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    expect(await codeOf(bytes)).toBe('damaged');
  });
});

describe('a workbook that isn’t what it should be is refused', () => {
  const sheet = (xml: string) => workbookBytes({ files: { 'xl/worksheets/sheet1.xml': xml } });

  test.each([
    [
      'an entity of its own',
      sheet('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>'),
    ],
    ['entities that grow', sheet('<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet/>')],
    ['elements without end', sheet('<row>'.repeat(200))],
    ['an element that isn’t closed', sheet('<worksheet><sheetData><row>')],
    ['no XML at all', sheet('一二三')],
    ['a text that isn’t there', workbookBytes({ rows: '<row><c t="s"><v>9</v></c></row>' })],
    ['a text of a strange place', workbookBytes({ rows: '<row><c t="s"><v>length</v></c></row>' })],
    ['a cell that stands nowhere', workbookBytes({ rows: `<row>${cell('A0')}</row>` })],
    ['a row that stands nowhere', workbookBytes({ rows: `<row r="-1">${cell('A1')}</row>` })],
    ['an end cut off', workbookBytes({ rows: '<row/>' }).slice(0, -10)],
  ])('for %s', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('damaged');
  });

  test.each([
    ['a text document', { '_rels/.rels': '<Relationships/>', 'word/document.xml': '<document/>' }],
    ['a workbook without sheets', { 'xl/workbook.xml': '<workbook/>' }],
  ])('for being %s', async (_, files) => {
    expect(await codeOf(workbookBytes({ files }))).toBe('unknownKind');
  });

  test('for a part that is encrypted', async () => {
    const bytes = workbookBytes({ rows: '<row/>' });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 28; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(await codeOf(bytes)).toBe('protected');
  });

  test('names of an object’s own are names like others', async () => {
    const rows = '<row><c t="inlineStr" __proto__="1" constructor="2"><is><t>__proto__</t></is></c></row>';
    expect(await read(workbookBytes({ rows, sheets: [['constructor']] }))).toMatchObject({
      text: '__proto__\t',
      sheets: ['constructor'],
    });
  });
});

test('whatever the bytes, a file gives a table or a problem', async () => {
  const small = {
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45747</v></c></row>',
    strings: '<si><t>电</t></si>',
    formats: ['yyyy/m/d'],
  };
  // Most aren't packed, so that a change reaches what is inside.
  const workbooks = [0, 0, 0, 6].map((level) => workbookBytes(small, level as 0 | 6));
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  const mutated = fc.tuple(fc.constantFrom(...workbooks), changes).map(([bytes, edits]) => {
    const copy = bytes.slice();
    for (const [place, byte] of edits) copy[place % copy.length] = byte;
    return copy;
  });
  const arbitrary = fc.uint8Array({ maxLength: 60 }).map((bytes) => Uint8Array.from(bytes));
  const archive = arbitrary.map((bytes) => Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...bytes]));
  const names = fc.constantFrom('能耗.xlsx', '能耗.csv', '能耗.txt', '能耗');
  await fc.assert(
    fc.asyncProperty(fc.oneof(mutated, arbitrary, archive), names, async (bytes, name) => {
      const found = await read(bytes, name);
      expect(found.ok ? typeof found.text : typeof found.problem.code).toBe('string');
    }),
    { numRuns: 10_000 },
  );
}, 60_000);
