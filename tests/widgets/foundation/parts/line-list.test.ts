import { expect, test } from 'vitest';
import type { EnteredLine } from '../../../../src/calculators/index.ts';
import type { LineDesk } from '../../../../widgets/foundation/desk.ts';
import { addLines, duplicateLine } from '../../../../widgets/foundation/parts/line-list.ts';

const line = (name: string): Omit<EnteredLine, 'id'> => ({ kind: 'heat', name, fields: {} });

/** A desk that holds lines and nothing else; without a connection nothing can be loaded. */
function aDesk(connected = true) {
  const held: { lines: readonly EnteredLine[]; shown: string[] } = { lines: [], shown: [] };
  const desk = {
    changeLines: (change) => (held.lines = change(held.lines)),
    loadToAdd: async () => connected,
    showLine: (id) => held.shown.push(id),
  } as Partial<LineDesk> as LineDesk;
  return { desk, held };
}

test('lines are added at the end, or after another, under ids of their own', async () => {
  const { desk, held } = aDesk();
  expect(await addLines(desk, [line('a'), line('b')])).toEqual(['line-1', 'line-2']);
  expect(await addLines(desk, [line('c')], 'line-1')).toEqual(['line-3']);
  expect(held.lines.map(({ id, name }) => `${id} ${name}`)).toEqual(['line-1 a', 'line-3 c', 'line-2 b']);
});

test('where what they need can’t be loaded nothing is added, and the caller knows', async () => {
  const { desk, held } = aDesk(false);
  expect(await addLines(desk, [line('a')])).toBeUndefined();
  expect(held.lines).toEqual([]);
});

test('a copy stands right after its line and is shown', async () => {
  const { desk, held } = aDesk();
  await addLines(desk, [line('a'), line('b')]);
  await duplicateLine(desk, held.lines[0]!);
  expect(held.lines.map(({ name }) => name)).toEqual(['a', 'a', 'b']);
  expect(held.shown).toEqual(['line-3']);
});
