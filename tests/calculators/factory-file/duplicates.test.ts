import { expect, test } from 'vitest';
import { FactoryFileError } from '../../../src/calculators/factory-file/file-problems.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import { edited, inventory, opened, refused, savedFactory } from './a-saved-factory.ts';

const two = {
  ...savedFactory,
  emissions: { years: [{ ...inventory, year: 2023 }, inventory] },
};

test('a file with two inventories of one year is refused, and the year is named', () => {
  const text = edited(serializeFactoryFile(two), ['emissions', 'years', 0, 'year'], 2024);
  expect(refused(text)).toEqual({
    code: 'duplicate-year',
    path: 'emissions.years[1]',
    facts: { year: 2024 },
  });
});

test('nor is such a file written, since it would not open again', () => {
  const twice = { ...savedFactory, emissions: { years: [inventory, inventory] } };
  expect(() => serializeFactoryFile(twice)).toThrow(FactoryFileError);
});

test('later lines with the id of an earlier one get ids that nobody has, and a warning counts them', () => {
  const [grid, boiler] = inventory.lines as [(typeof inventory.lines)[0], (typeof inventory.lines)[0]];
  const ids = ['line-1', 'a', 'a', 'line-1', 'a'];
  const lines = ids.map((id, index) => ({ ...(index % 2 ? boiler : grid), id, name: String(index) }));
  const file = { ...savedFactory, emissions: { years: [inventory, { ...inventory, year: 2025, lines }] } };
  const read = opened(serializeFactoryFile(file));
  const [first, second] = read.file.emissions!.years;
  expect(first).toEqual(inventory);
  expect(second!.lines.map(({ id, name }) => [id, name])).toEqual([
    ['line-1', '0'],
    ['a', '1'],
    ['line-2', '2'],
    ['line-3', '3'],
    ['line-4', '4'],
  ]);
  expect(read.warnings).toEqual([
    { code: 'duplicate-line-id', path: 'emissions.years[1].lines', facts: { of: 2025, count: 3 } },
  ]);
});

test('lines of two years may share an id: they are the same source', () => {
  const read = opened(serializeFactoryFile(two));
  expect([read.file, read.warnings]).toEqual([two, []]);
});

test('a category whose significance is still open keeps its criteria', () => {
  const undecided = { ...inventory, significance: { '4': { criteria: ['magnitude'] } } };
  const file = { ...savedFactory, emissions: { years: [undecided] } };
  expect(opened(serializeFactoryFile(file)).file).toEqual(file);
});
