import { expect, test } from 'vitest';
import { History } from '../../../widgets/foundation/history.ts';

test('steps go back and forth, and a new one closes the way forth', () => {
  const history = new History('a');
  history.push('b');
  history.push('c');
  history.undo();
  expect([history.present, history.canUndo, history.canRedo]).toEqual(['b', true, true]);
  history.redo();
  expect([history.present, history.canRedo]).toEqual(['c', false]);
  history.undo();
  history.push('d');
  expect([history.present, history.canRedo]).toEqual(['d', false]);
  history.undo();
  history.undo();
  history.undo();
  expect([history.present, history.canUndo]).toEqual(['a', false]);
});

test('letters typed into one field are one step; another field, or a step back between them, begins a new one', () => {
  const history = new History('');
  history.push('4', 'gas');
  history.push('42', 'gas');
  history.push('42 | 3', 'grid');
  history.push('42 | 32', 'grid');
  history.undo();
  expect(history.present).toBe('42');
  history.push('425', 'gas');
  history.undo();
  expect(history.present).toBe('42');
  history.undo();
  expect(history.present).toBe('');
});

test('changes without a group are a step each, and the same value is none', () => {
  const history = new History('a');
  history.push('b');
  history.push('b');
  history.push('c');
  history.undo();
  history.undo();
  expect([history.present, history.canUndo]).toEqual(['a', false]);
});

test('the last hundred steps are kept, and a reset keeps none', () => {
  const history = new History(0);
  for (let value = 1; value <= 150; value += 1) history.push(value);
  while (history.canUndo) history.undo();
  expect(history.present).toBe(50);
  history.reset(7);
  expect([history.present, history.canUndo, history.canRedo]).toEqual([7, false, false]);
});
