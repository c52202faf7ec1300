import { nothing } from 'lit';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../widgets/offset/desk.ts';
import { firstRows } from '../../../../widgets/offset/parts/first-rows.ts';

const desk = { host: {}, language: 'zh' } as Desk;
const rows = (count: number) => Array.from({ length: count }, (_, row) => row);

test('two hundred rows are shown as they are', () => {
  expect(firstRows(desk, 'plan', rows(200))).toEqual({ shown: rows(200), all: nothing });
});

test('of more the first two hundred are, with the way to all of them', () => {
  const { shown, all } = firstRows(desk, 'plan', rows(5000));
  expect(shown).toEqual(rows(200));
  expect(all).not.toBe(nothing);
});
