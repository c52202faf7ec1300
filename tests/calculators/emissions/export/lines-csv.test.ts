import { describe, expect, test } from 'vitest';
import { gasesCsv, linesCsv } from '../../../../src/calculators/emissions/export/index.ts';
import { readTable } from '../../../../src/calculators/emissions/paste/index.ts';
import { quantified } from './reported-factory.ts';

/** The file read back, row by heading. */
function recordsOf(csv: string): Record<string, string>[] {
  const read = readTable(csv);
  if (!read.ok) throw new Error(read.problem.code);
  const [headings = [], ...rows] = read.table.rows;
  return rows.map((cells) =>
    Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? ''])),
  );
}

const lines = recordsOf(linesCsv(quantified, 'en'));

describe('the lines as CSV', () => {
  test('have one row each, whatever is wrong with them', () => {
    expect(lines.map(({ Line }) => Line)).toEqual([
      'boiler',
      'grid',
      'chiller',
      'old',
      'sold',
      'trees',
      'broken',
    ]);
  });

  test('begin with the mark for Excel, and a name that is a formula is a text', () => {
    expect(linesCsv(quantified, 'zh').startsWith('\ufeff编号,场所,范围')).toBe(true);
    expect(lines[0]?.['Name']).toBe(`'=燃气锅炉, "1号"`);
  });

  test('carry the figures so that they read back as the same numbers', () => {
    const total = quantified.lines[0]?.result?.location?.total.value;
    expect(Number(lines[0]?.['tCO2e (location-based)'])).toBe(total);
    // 100 GJ × 0.11 tCO2/GJ leave with a keyboard's minus, in the GB/T 32150 figure only
    expect(lines[4]?.['tCO2e (GB/T 32150)']).toBe('-11');
    expect(lines[4]?.['tCO2e (location-based)']).toBe('');
  });

  test('name every factor with value, unit, publication and place, in step', () => {
    const parts = ['Factor ids', 'Factor values', 'Factor units', 'Publications', 'Locators'].map(
      (heading) => lines[0]?.[heading]?.split(' | ') ?? [],
    );
    expect(parts[0]).toContain('natural-gas-ncv-gb-t-32151-34-2024');
    expect(new Set(parts.map(({ length }) => length)).size).toBe(1);
    expect(parts[1]).toContain('389.31');
    expect(parts[2]).toContain('GJ/10^4 Nm3');
  });

  test('carry overrides with reason and document, and the codes of what is wrong', () => {
    expect(lines[1]?.['Overrides with reasons']).toBe('emissionFactor = 0.5; 供电企业提供; 函 12');
    expect(lines[6]?.['Problem codes']).toContain('error:notANumber:quantity');
    expect(lines[6]?.['tCO2e (location-based)']).toBe('');
  });

  test('keep the gases apart, ozone depleters outside the figures', () => {
    // 10 kg × (0.5 × 677 + 0.5 × 3170) = 19.235 t; R-22: 1 kg × 1760 = 1.76 t
    expect(Number(lines[2]?.['HFCs (tCO2e, location-based)'])).toBeCloseTo(19.235, 9);
    expect(Number(lines[3]?.['ODS (tCO2e, location-based)'])).toBeCloseTo(1.76, 9);
    expect(lines[3]?.['tCO2e (location-based)']).toBe('0');
  });
});

describe('the totals by gas as CSV', () => {
  const gases = recordsOf(gasesCsv(quantified, 'en'));
  const of = (part: string, gas: string) => gases.find((row) => row['Part'] === part && row['Gas'] === gas);

  test('give the mass behind the CO2e: 38.9 kg CH4 of 38.931 TJ of gas', () => {
    // 100 × 389.31 GJ = 38.931 TJ × 1 kgCH4 = 0.038931 t × 28 = 1.090068 tCO2e
    expect(Number(of('scope 1', 'CH4-fossil')?.['Mass (t)'])).toBeCloseTo(0.038931, 9);
    expect(Number(of('scope 1', 'CH4-fossil')?.['tCO2e'])).toBeCloseTo(1.090068, 9);
    expect(Number(of('scope 1', 'HFCs')?.['Mass (t)'])).toBeCloseTo(0.01, 12);
  });

  test('the gases in the total add up to it', () => {
    const rows = gases.filter((row) => row['Part'] === 'total, market-based');
    const inside = rows
      .filter((row) => row['In the total'] === 'yes')
      .reduce((all, row) => all + Number(row['tCO2e']), 0);
    expect(inside).toBeCloseTo(Number(rows.find(({ Gas }) => Gas === 'total')?.['tCO2e']), 9);
  });

  test('exports and removals have rows of their own', () => {
    expect(of('exports, reported apart', 'total')?.['tCO2e']).toBe('-11');
    expect(of('removals, reported apart', 'CO2')?.['tCO2e']).toBe('3');
  });
});
