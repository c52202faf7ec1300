import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable, tableLimits } from '../../../../src/calculators/lines/table/read-table.ts';

const rowsOf = (text: string) => {
  const read = readTable(text);
  return read.ok ? read.table.rows : read.problem.code;
};

describe('a table that was pasted', () => {
  test('comes from Excel with tabs and Windows line ends', () => {
    expect(rowsOf('名称\t数量\r\n电力\t320\r\n')).toEqual([
      ['名称', '数量'],
      ['电力', '320'],
    ]);
  });

  test('has cells with line breaks, tabs and doubled quotes in quotes', () => {
    expect(rowsOf('"1号\n锅炉"\t"a\tb"\t"5"" 管"')).toEqual([['1号\n锅炉', 'a\tb', '5" 管']]);
  });

  test('may be CSV with commas or semicolons and a byte order mark', () => {
    expect(rowsOf('\ufeff名称,数量\n"电力","1,234.5"')).toEqual([
      ['名称', '数量'],
      ['电力', '1,234.5'],
    ]);
    expect(rowsOf('name;amount\npower;3')).toEqual([
      ['name', 'amount'],
      ['power', '3'],
    ]);
  });

  test('keeps a quote that is no quotation', () => {
    expect(rowsOf('"abc\tx\n5" pipe\ty')).toEqual([
      ['"abc', 'x'],
      ['5" pipe', 'y'],
    ]);
  });

  test('loses the empty rows at its end and keeps those within', () => {
    expect(rowsOf('a\tb\n\t\nc\n\n\t\n')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', ''],
    ]);
  });

  test('is refused with its measure where it is too large', () => {
    const facts = (text: string) => {
      const read = readTable(text);
      return read.ok ? undefined : [read.problem.code, read.problem.facts];
    };
    expect(facts(' \n\t\n')).toEqual(['empty', {}]);
    expect(facts('a\n'.repeat(6001))).toEqual(['tooManyRows', { came: 6001, maximum: 5000 }]);
    expect(facts('a\t'.repeat(60) + 'a')).toEqual(['tooManyColumns', { came: 61, maximum: 60 }]);
    expect(facts(`a\t${'x'.repeat(2001)}`)).toEqual([
      'cellTooLong',
      { row: 1, column: 2, came: 2001, maximum: 2000 },
    ]);
    expect(facts('x'.repeat(2_000_001))?.[0]).toBe('tooLong');
    expect(rowsOf('a\n'.repeat(2000))).toHaveLength(2000);
  });

  test('never throws and never exceeds its limits, whatever was on the clipboard', () => {
    const hostile = fc.array(
      fc.constantFrom(
        '\t',
        '\n',
        '\r',
        '"',
        '""',
        ',',
        ';',
        'a',
        '__proto__',
        '=1+1',
        '\u0000',
        '１',
        '\u202e',
      ),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          hostile.map((parts) => parts.join('')),
        ),
        (text) => {
          const read = readTable(text);
          if (!read.ok) return;
          expect(read.table.rows.length).toBeLessThanOrEqual(tableLimits.rows);
          expect(read.table.columns).toBeLessThanOrEqual(tableLimits.columns);
          for (const row of read.table.rows) expect(row).toHaveLength(read.table.columns);
        },
      ),
    );
  });

  test('with nothing but quotes takes no time', () => {
    const start = performance.now();
    readTable('"\t'.repeat(500_000));
    readTable('"'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
