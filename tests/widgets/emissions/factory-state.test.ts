import { describe, expect, test } from 'vitest';
import { newFactoryFile, newInventory, type Inventory, type Line } from '../../../src/calculators/index.ts';
import { FactoryState } from '../../../widgets/emissions/factory-state.ts';

const gas: Line = {
  id: 'line-1',
  kind: 'stationary-combustion',
  name: '天然气',
  fields: { fuel: 'natural-gas', quantity: { amount: '42.5', unit: '10^4 Nm3' } },
};
const withLines =
  (...lines: Line[]) =>
  (inventory: Inventory): Inventory => ({ ...inventory, lines });
const yearsOf = (state: FactoryState) => state.years.map(({ year }) => year);

describe('a new file', () => {
  test('has the year on the desk, with the area that was asked for', () => {
    const state = new FactoryState(newFactoryFile(), 2023, 'CN-SC');
    expect([yearsOf(state), state.inventory.area]).toEqual([[2023], 'CN-SC']);
  });

  test('has nothing to take back before something was changed', () => {
    const state = new FactoryState(newFactoryFile(), 2023);
    expect([state.canUndo, state.canRedo]).toEqual([false, false]);
    state.change((inventory) => inventory);
    expect(state.canUndo).toBe(false);
    state.change(withLines(gas));
    state.undo();
    expect([state.inventory.lines, state.canRedo]).toEqual([[], true]);
    state.redo();
    expect(state.inventory.lines).toEqual([gas]);
  });

  test('letters typed into one field are one step', () => {
    const state = new FactoryState(newFactoryFile(), 2023);
    for (const name of ['气', '气体', '气体 1']) state.change(withLines({ ...gas, name }), 'line-1:name');
    state.undo();
    expect(state.inventory.lines).toEqual([]);
  });
});

describe('years', () => {
  test('one that is only passed by leaves no inventory behind; one that was added or filled does', () => {
    const state = new FactoryState(newFactoryFile(), 2025);
    for (const year of [2026, 2025, 2024, 2023]) state.openYear(year);
    expect([yearsOf(state), state.year]).toEqual([[2023], 2023]);
    state.change(withLines(gas));
    state.openYear(2024);
    state.openYear(2025, true);
    state.openYear(2023);
    expect(yearsOf(state)).toEqual([2023, 2025]);
  });

  test('the next one has the sources and choices of the nearest, without amounts and what proves them', () => {
    const state = new FactoryState(newFactoryFile(), 2023);
    const proven: Line = {
      ...gas,
      evidence: { document: '发票' },
      overrides: { ncv: { value: '380', reason: '检测', origin: 'measured' } },
    };
    const certificate: Line = {
      id: 'line-2',
      kind: 'certificate',
      name: '绿证',
      fields: { generated: '2023-06' },
    };
    state.change((inventory) => ({ ...withLines(proven, certificate)(inventory), gwp: 'AR6' }));
    state.openYear(2024, true);
    expect(state.inventory.gwp).toBe('AR6');
    expect(state.inventory.lines).toEqual([
      { ...gas, fields: { fuel: 'natural-gas', quantity: { unit: '10^4 Nm3' } } },
    ]);
    state.openYear(2023);
    expect(state.inventory.lines[0]).toEqual(proven);
  });

  test('a step back shows the year it was made in', () => {
    const state = new FactoryState(newFactoryFile(), 2023);
    state.change(withLines(gas));
    state.openYear(2024, true);
    state.change(withLines());
    state.undo();
    expect([state.year, state.inventory.lines.length]).toEqual([2024, 1]);
    while (state.canUndo) state.undo();
    expect([yearsOf(state), state.year]).toEqual([[2023], 2023]);
  });
});

describe('another file', () => {
  const file = {
    ...newFactoryFile(),
    emissions: { years: [withLines(gas)(newInventory(2021)), withLines(gas)(newInventory(2022))] },
  };

  test('opens at its newest year, and the way back to the one before stays', () => {
    const state = new FactoryState(newFactoryFile(), 2025);
    state.change(withLines({ ...gas, name: '以前' }));
    state.open(file);
    expect([state.year, yearsOf(state)]).toEqual([2022, [2021, 2022]]);
    state.undo();
    expect([state.year, state.inventory.lines[0]?.name]).toEqual([2025, '以前']);
  });

  test('with two inventories of one year is refused', () => {
    const twice = { ...newFactoryFile(), emissions: { years: [newInventory(2021), newInventory(2021)] } };
    expect(() => new FactoryState(twice, 2021)).toThrow(RangeError);
  });
});
