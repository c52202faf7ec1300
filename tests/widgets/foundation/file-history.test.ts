import { beforeEach, describe, expect, test } from 'vitest';
import { newFactoryFile, type FactoryFile } from '../../../src/calculators/index.ts';
import { FileHistory } from '../../../widgets/foundation/file-history.ts';

const entity = (name: string): FactoryFile['entity'] => ({ name });
const start = {
  ...newFactoryFile(),
  entity: entity('厂'),
  footprint: 'f0',
  offset: 'o0',
} as unknown as FactoryFile;
const withOffset = (file: FactoryFile, offset: string) => ({ ...file, offset }) as unknown as FactoryFile;
const shown = ({ entity: { name }, footprint, offset }: FactoryFile) => [name, footprint, offset];

let mine: FileHistory<string>;
beforeEach(() => {
  mine = new FileHistory('offset', start, 'a');
});

describe('the history of one calculator', () => {
  test('takes back and forth what it changed, with the place of each step', () => {
    mine.push(withOffset(mine.file, 'o1'), 'b');
    expect([shown(mine.file), mine.place]).toEqual([['厂', 'f0', 'o1'], 'b']);
    mine.undo();
    expect([shown(mine.file), mine.place, mine.canUndo]).toEqual([['厂', 'f0', 'o0'], 'a', false]);
    mine.redo();
    expect(shown(mine.file)).toEqual(['厂', 'f0', 'o1']);
  });

  test('keeps one and the same file while nothing changes', () => {
    expect(mine.file).toBe(mine.file);
  });

  test('never takes back what another calculator wrote meanwhile', () => {
    mine.push(withOffset(mine.file, 'o1'), 'a');
    mine.merge({ ...mine.file, footprint: 'f1' } as unknown as FactoryFile, false);
    expect(shown(mine.file)).toEqual(['厂', 'f1', 'o1']);
    mine.undo();
    expect(shown(mine.file)).toEqual(['厂', 'f1', 'o0']);
    mine.redo();
    expect(shown(mine.file)).toEqual(['厂', 'f1', 'o1']);
  });

  test('takes back an entity only with the step that changed it', () => {
    mine.push({ ...mine.file, entity: entity('新厂') }, 'a');
    mine.push(withOffset(mine.file, 'o1'), 'a');
    mine.merge({ ...mine.file, entity: entity('他们的厂') }, true);
    mine.undo();
    expect(shown(mine.file)).toEqual(['他们的厂', 'f0', 'o0']);
    mine.undo();
    expect(shown(mine.file)).toEqual(['厂', 'f0', 'o0']);
  });

  test('what another tab made of the same section is a step, and nothing else of that copy', () => {
    mine.push(withOffset(mine.file, 'o1'), 'a');
    mine.take({ ...start, footprint: 'f2', offset: 'o2' } as unknown as FactoryFile, 'c');
    expect([shown(mine.file), mine.place]).toEqual([['厂', 'f2', 'o2'], 'c']);
    mine.undo();
    expect(shown(mine.file)).toEqual(['厂', 'f2', 'o1']);
  });

  test('a file that the reader opens comes and goes as a whole', () => {
    mine.push(withOffset(mine.file, 'o1'), 'a');
    const other = { ...start, entity: entity('乙'), footprint: 'g', offset: 'p' } as unknown as FactoryFile;
    mine.open(other, 'a');
    mine.merge({ ...other, footprint: 'g1' } as unknown as FactoryFile, false);
    mine.undo();
    expect(shown(mine.file)).toEqual(['厂', 'f0', 'o1']);
    mine.redo();
    expect(shown(mine.file)).toEqual(['乙', 'g1', 'p']);
  });

  test('measures are a section like the others', () => {
    const of = (measures: string) => ({ ...start, measures }) as unknown as FactoryFile;
    const planned = new FileHistory('measures', of('m0'), 'a');
    planned.push(of('m1'), 'a');
    planned.merge({ ...of('m1'), offset: 'o1' } as unknown as FactoryFile, false);
    planned.undo();
    expect([shown(planned.file), planned.file.measures]).toEqual([['厂', 'f0', 'o1'], 'm0']);
  });

  test('where nothing was done yet an opened file leaves nothing to go back to', () => {
    mine.open(withOffset(start, 'p'), 'a');
    expect(mine.canUndo).toBe(false);
  });

  test('where a saved copy was restored an opened file leaves it to go back to', () => {
    mine.take({ ...start, savedAt: '2026-11-29T08:00:00Z' }, 'a');
    expect(mine.canUndo).toBe(false);
    mine.open(withOffset(start, 'p'), 'a');
    mine.undo();
    expect(shown(mine.file)).toEqual(['厂', 'f0', 'o0']);
  });
});
