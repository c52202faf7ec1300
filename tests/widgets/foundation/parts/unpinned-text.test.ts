import { expect, test } from 'vitest';
import { load, newFactoryFile, newInventory, type FactoryFile } from '../../../../src/calculators/index.ts';
import { savedText } from '../../../../widgets/foundation/parts/unpinned-text.ts';
import { version } from '../../../../widgets/foundation/version.ts';

const { readFactoryFile, FactoryFileError } = await load.factoryFile();

test('a file is saved with its day and version, and with what the other calculators pinned', () => {
  const pins = { factors: {}, selections: { 'grid:CN-CQ:2025': 'grid-electricity-cn-cq-2022' } };
  const factory = { ...newFactoryFile(), emissions: { years: [{ ...newInventory(2025), pins }] } };
  const read = readFactoryFile(savedText(factory));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.file.software?.calculators).toBe(version);
  expect(Date.parse(read.file.savedAt ?? '')).toBeGreaterThan(0);
  expect(read.file.emissions?.years[0]?.pins).toEqual(pins);
});

test('what could not be opened again is refused', () => {
  const broken = { ...newFactoryFile(), entity: { name: 7 } } as unknown as FactoryFile;
  expect(() => savedText(broken)).toThrow(FactoryFileError);
});
