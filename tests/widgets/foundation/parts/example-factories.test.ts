import { expect, test } from 'vitest';
import { load, newFactoryFile } from '../../../../src/calculators/index.ts';
import { isOccupied } from '../../../../widgets/foundation/parts/example-factories.ts';

const { exampleFactories } = await load.exampleFactories();

test('a new file is nothing that a reader would miss; a name or any calculator’s data are', () => {
  expect(isOccupied(newFactoryFile())).toBe(false);
  expect(isOccupied({ ...newFactoryFile(), entity: { name: ' ' } })).toBe(false);
  expect(isOccupied({ ...newFactoryFile(), entity: { name: '重庆某厂' } })).toBe(true);
  for (const section of ['emissions', 'footprint', 'offset', 'readiness', 'measures']) {
    expect(isOccupied({ ...newFactoryFile(), [section]: {} })).toBe(true);
  }
});

test.each(exampleFactories)('an example asks before it takes the place of another: $id', ({ file }) => {
  expect(isOccupied(file('zh'))).toBe(true);
});
