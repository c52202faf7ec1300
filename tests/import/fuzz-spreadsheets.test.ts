import { afterEach, expect, test } from 'vitest';
import { amountsInRows } from '../../src/calculators/emissions/paste/amounts-in-rows.ts';
import { sourceEntries } from '../../src/calculators/emissions/source-entries.ts';
import { finish } from '../../src/calculators/engine/steps.ts';
import { lineEntries } from '../../src/calculators/footprint/entries/material-search.ts';
import * as footprint from '../../src/calculators/footprint/paste/index.ts';
import type { RowsReading } from '../../src/calculators/lines/table/read-rows.ts';
import { tableLimits } from '../../src/calculators/lines/table/read-table.ts';
import * as offset from '../../src/calculators/offset/paste/index.ts';
import * as readiness from '../../src/calculators/readiness/paste/index.ts';
import { spreadsheetProblemCodes } from '../../widgets/foundation/parts/spreadsheet/problem.ts';
import { tableTextOf } from '../../widgets/foundation/parts/spreadsheet/table-text-of.ts';
import { collection } from '../calculators/readiness/collection.ts';
import { workbookBytes } from '../widgets/foundation/parts/spreadsheet/a-workbook.ts';
import { damagedFile, hostileSheet, hostileText, randomOf } from './damage.ts';
import { sourcesIn } from './imported.ts';

/** The day on which the guideline came into force as a number: whoever repeats the test has the same files. */
const SEED = 20_250_801;

const entries = await lineEntries();
const asked = collection('zh');
const sources = sourceEntries();

/** A text as each calculator reads it. */
const readers: readonly ((text: string) => RowsReading<{ readonly cells: readonly string[] }>)[] = [
  sourcesIn,
  (text) => finish(footprint.readRows({ text }, { entries })),
  (text) => finish(offset.readRows({ text }, {})),
  (text) => finish(readiness.readRows({ text }, asked)),
];

/** What of JavaScript's own objects a hostile name could reach. */
const own = () =>
  [Object, Array, Map, String].map(({ prototype }) => Object.getOwnPropertyNames(prototype).length);
const before = own();

afterEach(() => {
  expect(own()).toEqual(before);
  expect(Object.keys({})).toEqual([]);
});

/** Reads a text as one calculator does, and holds that every row below the headings ended somehow. */
function checkText(text: string, place: number): void {
  const read = readers[place % readers.length] ?? sourcesIn;
  const reading = read(text);
  if (!reading.ok) {
    expect(['empty', 'tooLong', 'tooManyRows', 'tooManyColumns', 'cellTooLong']).toContain(
      reading.problem.code,
    );
    return;
  }
  const { counts, rows, above } = reading;
  const table = offset.readTable(text);
  if (!table.ok) throw new Error('What was read is a table.');
  expect(counts.read + counts.joined + counts.skipped + counts.unreadable).toBe(rows.length);
  const arranged = read === sourcesIn ? amountsInRows(table.table, sources) : table.table;
  expect(rows.length + above).toBe(arranged.rows.length);
  expect(rows.length).toBeLessThanOrEqual(tableLimits.allRows);
}

/** Reads a file: it gives a text, or one of the refusals. */
async function checkFile(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  place: number,
): Promise<'read' | 'refused'> {
  const found = await tableTextOf(new File([bytes], file));
  if (!found.ok) {
    expect(spreadsheetProblemCodes).toContain(found.problem.code);
    return 'refused';
  }
  checkText(found.text, place);
  return 'read';
}

test('4 000 damaged files of ten kinds end in rows that are accounted for, or in a refusal', async () => {
  const random = randomOf(SEED);
  const ended = { read: 0, refused: 0 };
  for (let place = 0; place < 4000; place += 1) {
    const { file, bytes } = damagedFile(random);
    ended[await checkFile(bytes, file, place)] += 1;
  }
  // Both happen often, or the damage would test one side alone.
  expect(Math.min(ended.read, ended.refused)).toBeGreaterThan(400);
}, 60_000);

test('2 000 workbooks with cells that no program writes do as well', async () => {
  const random = randomOf(SEED + 1);
  const ended = { read: 0, refused: 0 };
  for (let place = 0; place < 2000; place += 1) {
    const strings = '<si><t>外购电</t></si>';
    const bytes = workbookBytes({ rows: hostileSheet(random), strings, formats: ['yyyy/m/d'] }, 0);
    ended[await checkFile(bytes, '能耗.xlsx', place)] += 1;
  }
  expect(Math.min(ended.read, ended.refused)).toBeGreaterThan(100);
}, 60_000);

test('4 000 hostile texts give rows that hold what was typed, as text', async () => {
  const random = randomOf(SEED + 2);
  const name = (place: number) => ['能耗.csv', '能耗.txt', '能耗.xls', '能耗.tsv'][place % 4] ?? '能耗.csv';
  for (let place = 0; place < 4000; place += 1) {
    const text = hostileText(random);
    checkText(text, place);
    await checkFile(new TextEncoder().encode(text), name(place), place);
  }
}, 60_000);

test('markup, formulas and names of an object’s own stay texts in the cells and in the line', () => {
  for (const name of ['<img src=x onerror=alert(1)>', '=1+1', '__proto__', 'constructor']) {
    const reading = sourcesIn(`能源\t名称\t用量\t单位\t备注\n外购电\t${name}\t3\tkWh\t${name}`);
    if (!reading.ok) throw new Error(reading.problem.code);
    const [row] = reading.rows;
    expect(row?.cells).toContain(name);
    expect(row?.line).toMatchObject({ name, evidence: { note: name } });
    expect(Object.getPrototypeOf(row?.line ?? null)).toBe(Object.prototype);
  }
});

test('elements in one another, entities, comments and tags without end cost no time', async () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['深.xls', `<html><table>${'<tr><td>'.repeat(100_000)}`],
    ['签.xls', `<html>${'<'.repeat(500_000)}`],
    ['注.xls', `<html>${'<!--'.repeat(200_000)}`],
    ['本.xls', `<html>${'<script>'.repeat(100_000)}`],
    ['并.xls', `<html><table><tr>${'<td rowspan=6000 colspan=60>x'.repeat(20_000)}`],
    ['实.xls', `<html><table><tr><td>${'&amp'.repeat(400_000)}`],
    [
      '旧.xls',
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">${'<Row>'.repeat(100_000)}`,
    ],
    ['引.csv', '"'.repeat(1_000_000)],
    ['逗.csv', ','.repeat(1_000_000)],
    ['行.csv', '\n'.repeat(1_000_000)],
  ];
  for (const [file, text] of hostile) {
    const since = performance.now();
    await checkFile(new TextEncoder().encode(text), file, 0);
    expect(performance.now() - since, file).toBeLessThan(5000);
  }
}, 60_000);

test('a hundred thousand rows, and an archive that unpacks without end, are refused within a second', async () => {
  const rows = `${'外购电,1,kWh\n'.repeat(100_000)}`;
  const bomb = workbookBytes({ rows: '<row/>'.repeat(9_000_000) });
  const declared = workbookBytes({
    files: {
      'xl/worksheets/sheet1.xml': `<worksheet><dimension ref="A1:C100001"/><sheetData>${'<row><c><v>1</v></c></row>'.repeat(1_000_000)}</sheetData></worksheet>`,
    },
  });
  const refusals = [
    ['行.csv', new TextEncoder().encode(rows), { code: 'tooManyRows', came: 100_000 }],
    ['炸.xlsx', bomb, { code: 'unpacksTooFar' }],
    ['行.xlsx', declared, { code: 'tooManyRows', came: 100_001 }],
  ] as const;
  for (const [file, bytes, { code, ...facts }] of refusals) {
    const since = performance.now();
    const found = await tableTextOf(new File([bytes], file));
    expect(performance.now() - since, file).toBeLessThan(1000);
    expect(found).toMatchObject({ ok: false, problem: { code, facts } });
  }
});
