import { describe, expect, test } from 'vitest';
import { placesOf, type PlacedRow } from '../../../../src/calculators/footprint/paste/levels.ts';

const rows = (cells: readonly Partial<PlacedRow>[]): readonly PlacedRow[] =>
  cells.map((cell) => ({ level: '', item: '', parent: '', partNumber: '', name: '', ...cell }));

const parents = (cells: readonly Partial<PlacedRow>[]) => placesOf(rows(cells)).map(({ parent }) => parent);
const problems = (cells: readonly Partial<PlacedRow>[]) =>
  placesOf(rows(cells)).map(({ problem }) => problem);
const levels = (...said: string[]) => said.map((level) => ({ level }));

/** A product, an assembly in it with two parts, and a part of the product. */
const tree = [undefined, 0, 1, 1, 0];

describe('the tree of a bill of materials', () => {
  test.each([
    ['numbers', ['0', '1', '2', '2', '1']],
    ['numbers of a spreadsheet', ['0.0', '1.0', '2.0', '2.0', '1.0']],
    ['dots before a number', ['0', '.1', '..2', '..2', '.1']],
    ['dots alone', ['.', '..', '...', '...', '..']],
    ['paths', ['1', '1.1', '1.1.1', '1.1.2', '1.2']],
    ['words', ['L0', 'L1', 'L2', 'L2', 'L1']],
    ['Chinese words', ['0级', '1级', '2级', '第2层', '１级']],
    ['signs', ['0', '+1', '++2', '++2', '+1']],
  ])('is read from levels as %s', (_, said) => {
    expect(parents(levels(...said))).toEqual(tree);
  });

  test('is read from running numbers that are paths, where every path has its beginning', () => {
    const items = (...said: string[]) => said.map((item) => ({ item }));
    expect(parents(items('1', '1.1', '1.1.1', '1.1.2', '1.2'))).toEqual(tree);
    expect(parents(items('1', '2', '3'))).toEqual([undefined, undefined, undefined]);
    expect(parents(items('1.5', '2.5'))).toEqual([undefined, undefined]);
  });

  test('is read from the number or the name of the part above, in any order', () => {
    expect(
      parents([
        { partNumber: 'P-3', parent: 'P-2' },
        { partNumber: 'P-2', name: '端盖', parent: 'P-1' },
        { partNumber: 'P-4', parent: '端盖' },
        { partNumber: 'P-5', parent: 'P-1' },
      ]),
    ).toEqual([1, undefined, 1, undefined]);
  });

  test('has no place for a part above that nobody knows, or that is below itself', () => {
    expect(
      problems([
        { partNumber: 'A', parent: 'B' },
        { partNumber: 'B', parent: 'A' },
        { partNumber: 'C', parent: 'X' },
        { partNumber: 'D', parent: 'Y' },
      ]),
    ).toEqual(['parentUnknown', 'parentUnknown', 'parentUnknown', 'parentUnknown']);
  });

  test('says where the parts of an assembly in two others stand under its other row', () => {
    const cells = [
      { partNumber: 'A' },
      { partNumber: 'B' },
      { partNumber: 'S', parent: 'A' },
      { partNumber: 'S', parent: 'B' },
      { partNumber: 'X', parent: 'S' },
      { partNumber: 'X', parent: 'B' },
    ];
    expect(parents(cells)).toEqual([undefined, undefined, 0, 1, 2, 1]);
    expect(problems(cells).map((problem) => problem ?? '')).toEqual(['', '', '', 'partsElsewhere', '', '']);
  });

  test('says where a level is skipped or missing, and goes on', () => {
    expect(parents(levels('1', '3', '', '2'))).toEqual([undefined, 0, 0, 0]);
    expect(problems(levels('1', '3', '', '2'))).toEqual([
      undefined,
      'levelSkipped',
      'levelUnknown',
      undefined,
    ]);
  });

  test('is flat without any of it', () => {
    expect(placesOf(rows([{ name: 'a' }, { name: 'b' }]))).toEqual([
      { hasParts: false },
      { hasParts: false },
    ]);
  });
});
