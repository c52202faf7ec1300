import { describe, expect, test } from 'vitest';
import { factorsCsv, linesCsv } from '../../../../src/calculators/footprint/export/index.ts';
import { aluminiumHousing } from '../../../../src/calculators/footprint/examples/aluminium-housing.ts';
import { readTable } from '../../../../src/calculators/lines/table/read-table.ts';
import { amount, aStudy, ownFactor, quantified } from '../one-study.ts';

/** The file read back, row by heading. */
function recordsOf(csv: string): Record<string, string>[] {
  const read = readTable(csv);
  if (!read.ok) throw new Error(read.problem.code);
  const [headings = [], ...rows] = read.table.rows;
  return rows.map((cells) =>
    Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? ''])),
  );
}

const [study] = aluminiumHousing.studies('en');
if (!study) throw new Error('The example has no study.');
const housing = await quantified(study);
const lines = recordsOf(linesCsv(housing, 'en'));
const lineOf = (id: string) => lines.find(({ Line }) => Line === id);

describe('the lines of a product as CSV', () => {
  test('have one row each, with stage and the assemblies they are parts of', () => {
    expect(lines.map(({ Line }) => Line)).toEqual(study.lines.map(({ id }) => id));
    expect(lineOf('screw-steel')?.['Assembly']).toBe('End cover / Screw');
    expect(lineOf('body')?.['Assembly']).toBe('');
    expect(lineOf('casting-power')?.['Stage']).toBe('production');
  });

  test('carry amount, multiple, total and share so that they read back as the same numbers', () => {
    const entry = housing.lines.find(({ line }) => line.id === 'casting-power');
    const row = lineOf('casting-power');
    expect(Number(row?.['Amount'])).toBe(1_200_000);
    // 288 000 kg of 600 000 kg, over 90 000 pieces
    expect(Number(row?.['Times in the unit of analysis'])).toBeCloseTo(0.48 / 90_000, 15);
    expect(Number(row?.['Total (kgCO2e)'])).toBe(entry?.total?.value);
    expect(lines.reduce((sum, one) => sum + Number(one['Share']), 0)).toBeCloseTo(1, 12);
  });

  test('keep the separate lines apart, and they add up to the total of the line', () => {
    for (const row of lines.filter((one) => one['Total (kgCO2e)'] !== '')) {
      const parts = [
        'Fossil',
        'Biogenic emissions',
        'Biogenic removals',
        'Direct land-use change',
        'Not separable',
      ];
      const sum = parts.reduce((all, part) => all + Number(row[`${part} (kgCO2e)`]), 0);
      expect(sum, row['Line']).toBeCloseTo(Number(row['Total (kgCO2e)']), 12);
    }
  });

  test('give an assembly and a line that doesn’t count no figure at all, not a zero', () => {
    expect(lineOf('cover')?.['Total (kgCO2e)']).toBe('');
    expect(lineOf('cover')?.['Fossil (kgCO2e)']).toBe('');
  });

  test('give no zero for what a factor doesn’t tell apart', () => {
    expect(lineOf('body')).toMatchObject({
      'Fossil (kgCO2e)': '',
      'Direct land-use change (kgCO2e)': '',
      'of which aircraft (kgCO2e)': '',
    });
  });

  test('tell the result by the grid’s mix beside the total', () => {
    expect(Number(lineOf('machining-power')?.['By the grid’s mix (kgCO2e)'])).toBeCloseTo(0.8 * 0.5777, 12);
  });

  test('name factors with publication and place, own ones with their document, and guard formulas', async () => {
    expect(lineOf('casting-power')?.['Factor values']).toBe('0.5777');
    const hostile = await quantified(
      aStudy([
        { kind: 'material', name: '=1+1', fields: ownFactor(2, { ownDocument: '@data sheet' }) },
        { kind: 'electricity', fields: { quantity: amount('many', 'kWh') } },
      ]),
    );
    const csv = linesCsv(hostile, 'zh');
    expect(csv.startsWith('\ufeff编号,阶段,所属组件')).toBe(true);
    expect(csv).toContain(`'=1+1`);
    const [own, broken] = recordsOf(linesCsv(hostile, 'en'));
    expect(own?.['Own factors with their documents']).toBe('2 kgCO2e/kg; @data sheet');
    expect(broken?.['Problem codes']).toBe('error:notANumber:quantity');
  });
});

describe('the factors of a product as CSV', () => {
  const factors = recordsOf(factorsCsv(housing.lines, 'en'));

  test('are each there once, with the lines that they stand in', () => {
    expect(new Set(factors.map(({ Factor }) => Factor)).size).toBe(factors.length);
    const primary = factors.find(({ Factor }) => Factor === 'material-electrolytic-aluminium-cn');
    expect(primary?.['Lines']).toBe('body | cover-alloy');
    expect(primary?.['Publication']).toContain('GB/T 51366—2019');
    expect(factors.every((factor) => factor['Publication'] && factor['Place'])).toBe(true);
  });
});
