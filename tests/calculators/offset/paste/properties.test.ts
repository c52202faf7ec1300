import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lotHeadings } from '../../../../src/calculators/offset/ledger/ledger-columns.ts';
import { guessColumns, interpretLots, readTable } from '../../../../src/calculators/offset/paste/index.ts';

const headings = [
  ...Object.values(lotHeadings).flatMap(({ zh, en }) => [zh, en]),
  '起始编号', '终止编号', '金额（万元）', '数量（张）', '用量', '合计', '', '__proto__', 'constructor', '2025年1月',
]; // prettier-ignore

const cells = [
  'CCER', '绿证', '碳惠通', 'I-REC', '合计', '无', '-', '1,5', '1e400', '-3', '1234.5 kWh', '12 万张', '300', '2025年13月', '20250301',
  '45717', '已核销', '冻结', '__proto__', 'toString', '=1+1', '<img src=x onerror=1>', '72.5 元/吨', '＄１２', '１２３', '9'.repeat(70), '\u0000', '"',
]; // prettier-ignore

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...cells) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.constant('') },
);

const pasted = fc
  .record({
    top: fc.array(fc.oneof(fc.constantFrom(...headings), cell), { minLength: 1, maxLength: 9 }),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 5 }),
    separator: fc.constantFrom('\t', ',', ';'),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ top, rows, separator, end }) => [top, ...rows].map((row) => row.join(separator)).join(end));

describe('any table', () => {
  test('gives a lot, or a sentence why not, for each of its rows', () => {
    let tables = 0;
    fc.assert(
      fc.property(pasted, (text) => {
        const read = readTable(text);
        if (!read.ok) return;
        const columns = guessColumns(read.table);
        const rows = interpretLots(read.table, columns);
        // Rows in = headings + rows out, each in its place.
        const first = (columns.headerRow ?? -1) + 1;
        expect(rows.map(({ row }) => row)).toEqual(
          Array.from({ length: read.table.rows.length - first }, (_, place) => first + place),
        );
        const lost = rows.filter(
          ({ line, ok, problems, cells: kept, row }) =>
            (line === undefined && (ok || problems.length === 0)) ||
            kept !== read.table.rows[row] ||
            Object.getPrototypeOf(line?.fields ?? {}) !== Object.prototype,
        );
        expect(lost).toEqual([]);
        tables += 1;
      }),
      { numRuns: 5500 },
    );
    expect(tables).toBeGreaterThan(5000);
  });
});
