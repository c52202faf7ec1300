import { expect, test } from 'vitest';
import type { EnteredQuantity, Line } from '../../../../src/calculators/index.ts';
import { setField } from '../../../../widgets/foundation/desk.ts';
import { inMode } from '../../../../widgets/foundation/parts/activity-modes.ts';
import { aDesk } from '../../emissions/a-desk.ts';

const line: Line = { id: 'line-1', kind: 'grid-electricity', name: '电', fields: {} };
const months = ['10', '11', '12', ...Array<null>(9).fill(null)];

test('switching the mode after twelve bills is a step of its own, so that undoing brings the bills back', () => {
  const { desk, state } = aDesk();
  state.change((inventory) => ({ ...inventory, lines: [line] }));
  const bills: EnteredQuantity = { unit: 'kWh', months };
  const quantity = () => state.inventory.lines[0]?.fields['quantity'];
  setField(desk, line.id, 'quantity', { unit: 'kWh', amount: '9' });
  setField(desk, line.id, 'quantity', bills);
  setField(desk, line.id, 'quantity', inMode(bills, 'year'), '');
  setField(desk, line.id, 'quantity', { unit: 'kWh', amount: '33' });
  expect(quantity()).toEqual({ unit: 'kWh', amount: '33' });
  state.undo();
  expect(quantity()).toEqual({ unit: 'kWh' });
  state.undo();
  expect(quantity()).toEqual(bills);
});

test('two switches in a row are two steps', () => {
  const { desk, state } = aDesk();
  state.change((inventory) => ({ ...inventory, lines: [line] }));
  const figure: EnteredQuantity = { unit: 'kWh', amount: '9' };
  setField(desk, line.id, 'quantity', inMode(figure, 'months'), '');
  setField(desk, line.id, 'quantity', inMode(figure, 'balance'), '');
  state.undo();
  expect(state.inventory.lines[0]?.fields['quantity']).toEqual({ unit: 'kWh', months: Array(12).fill(null) });
});

test('another mode begins empty, but for the unit, what others used, and a figure that becomes the purchases', () => {
  const figure: EnteredQuantity = { unit: 't', amount: '9', passedOn: '1' };
  expect(inMode(figure, 'months')).toEqual({ unit: 't', passedOn: '1', months: Array(12).fill(null) });
  expect(inMode(figure, 'balance')).toEqual({
    unit: 't',
    passedOn: '1',
    balance: { opening: '', purchases: '9', closing: '' },
  });
  expect(inMode({ unit: 't', months }, 'year')).toEqual({ unit: 't' });
});
