import { expect, test } from 'vitest';
import { takeShown } from '../../../../widgets/foundation/parts/take-shown.ts';
import { aDesk } from '../../emissions/a-desk.ts';

/** An inventory on the desk, and a preview of it with a reason. */
function aPreview(load: () => Promise<boolean> = () => Promise.resolve(true)) {
  const { desk, state } = aDesk();
  const from = desk.inventory;
  const next = { ...from, gwpReason: '工作簿' };
  const take = () => takeShown({ from, next, load: () => load(), change: (change) => desk.change(change) });
  return { desk, state, next, take };
}

test('what was shown is taken as one step that can be undone', async () => {
  const { state, next, take } = aPreview();
  expect(await take()).toBe('taken');
  expect(state.inventory).toEqual(next);
  state.undo();
  expect(state.inventory).not.toHaveProperty('gwpReason');
});

test('an entry that was made after the preview is never undone by it', async () => {
  const { desk, state, take } = aPreview();
  desk.change((now) => ({ ...now, area: 'CN-SC' }));
  expect(await take()).toBe('moved');
  expect(state.inventory).toMatchObject({ area: 'CN-SC' });
  expect(state.inventory).not.toHaveProperty('gwpReason');
});

test('nor is one that is made while something is loaded for it', async () => {
  const { desk, state, take } = aPreview(() => {
    desk.change((now) => ({ ...now, area: 'CN-SC' }));
    return Promise.resolve(true);
  });
  expect(await take()).toBe('moved');
  expect(state.inventory.area).toBe('CN-SC');
});

test('a change that was undone again is no reason to ask anew', async () => {
  const { desk, state, next, take } = aPreview();
  desk.change((now) => ({ ...now, area: 'CN-SC' }));
  state.undo();
  expect(await take()).toBe('taken');
  expect(state.inventory).toEqual(next);
});

test('without what it needs nothing is taken', async () => {
  const { desk, state, take } = aPreview(() => Promise.resolve(false));
  const before = desk.inventory;
  expect(await take()).toBe('failed');
  expect(state.inventory).toBe(before);
});
