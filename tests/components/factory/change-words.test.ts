import { describe, expect, test } from 'vitest';
import type { FileChange } from '../../../src/calculators/index.ts';
import { changedPlace, changedValue } from '../../../src/components/factory/change-words.ts';
import { zh as words } from '../../../src/messages/workspace/zh.ts';

const fields = { quantity: '用量', 'fugitive.quantity': '充注量' };
const change = (of: FileChange['of'], field: string): FileChange => ({
  path: '',
  of,
  field,
  kind: 'changed',
});

describe('a change between two versions', () => {
  test('is told by its section, its year, its line and the name that the form gives the field', () => {
    const of = {
      section: 'emissions',
      part: 2024,
      list: 'lines',
      line: '天然气',
      lineKind: 'stationary-combustion',
    } as const;
    expect(changedPlace(change(of, 'fields.quantity.amount'), { words, fields })).toBe(
      '核算 · 2024 · 天然气 · 用量',
    );
    const leak = { ...of, line: '空调', lineKind: 'fugitive' };
    expect(changedPlace(change(leak, 'fields.quantity.amount'), { words, fields })).toBe(
      '核算 · 2024 · 空调 · 充注量',
    );
  });

  test('of the company is told as its profile calls it, and an entry without a form by its name in the file', () => {
    expect(changedPlace(change({ section: 'entity' }, 'address'), { words, fields })).toBe('企业 · 地址');
    expect(changedPlace(change({ section: 'emissions', part: 2024 }, 'gwp'), { words, fields })).toBe(
      '核算 · 2024 · gwp',
    );
  });

  test('shows values as they were typed, long ones cut, and no value for a whole line', () => {
    expect(changedValue('１２．５', words)).toBe('１２．５');
    expect(changedValue(undefined, words)).toBe(words.versions.nothing);
    expect(changedValue('长'.repeat(100), words)).toBe(`${'长'.repeat(80)}…`);
    expect(changedValue([1, null, 3], words)).toBe('[1,null,3]');
    expect(changedValue({ id: '1', name: '天然气' }, words)).toBeUndefined();
  });
});
