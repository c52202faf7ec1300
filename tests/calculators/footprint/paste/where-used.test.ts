import { expect, test } from 'vitest';
import { lineEntries } from '../../../../src/calculators/footprint/entries/material-search.ts';
import {
  guessBomColumns,
  interpretBom,
  readTable,
} from '../../../../src/calculators/footprint/paste/index.ts';

const entries = await lineEntries();

function partsOf(text: string) {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.problem.code);
  return interpretBom(read.table, guessBomColumns(read.table), { entries });
}

test('an assembly in two others, whose parts stand under one of its rows, is an error in its other row', () => {
  const parts = partsOf(
    [
      '零件号\t名称\t上级\t材质\t数量\t单位',
      'A\t泵\t\t\t1\tEA',
      'B\t阀\t\t\t1\tEA',
      'S\t密封组\tA\t\t2\tEA',
      'S\t密封组\tB\t\t3\tEA',
      'X\t垫片\tS\tABS\t0.1\tkg',
      'Y\t弹簧\tB\tABS\t0.1\tkg',
    ].join('\n'),
  );
  expect(parts.map(({ ok }) => ok)).toEqual([true, true, true, false, true, true]);
  expect(parts[3]?.problems).toContainEqual(
    expect.objectContaining({ severity: 'error', code: 'partsElsewhere', facts: { came: 'S' } }),
  );
});

test('what a yield of 99.9 % leaves is a loss of 0.1 %', () => {
  const [part] = partsOf('名称\t材质\t数量\t单位\t材料利用率\n壳\tABS\t2\tkg\t99.9%');
  expect(part?.line?.fields['loss']).toEqual({ unit: '%', amount: '0.1' });
});
