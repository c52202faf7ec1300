import { parseNumber, type FieldValue, type Inventory } from '../../src/calculators/index.ts';

/** Whether a field holds a number somebody typed. The category of scope 3 is a number too, but a choice. */
function isAmount(key: string, value: FieldValue): boolean {
  if (typeof value !== 'string' || key === 'category') return typeof value === 'number';
  const read = parseNumber(value);
  return read.ok || read.reason === 'ambiguous';
}

/**
 * The same sources and choices for another year. Amounts, certificates, overrides, evidence, what was answered about
 * completeness and the quality of data, and pins belong to the year they are of.
 */
export function inventoryFor(nearest: Inventory, year: number): Inventory {
  const { pins, period, ...inventory } = nearest;
  return {
    ...inventory,
    year,
    indicators: {},
    completeness: {},
    lines: inventory.lines
      .filter(({ kind }) => kind !== 'certificate')
      .map(({ evidence, overrides, status, uncertainty, period: part, ...line }) => ({
        ...line,
        fields: Object.fromEntries(
          Object.entries(line.fields).flatMap(([key, value]) => {
            const kept = typeof value === 'object' ? { unit: value.unit } : value;
            return isAmount(key, kept) ? [] : [[key, kept] as const];
          }),
        ),
      })),
  };
}
