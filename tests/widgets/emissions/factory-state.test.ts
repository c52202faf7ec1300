import { describe, expect, test } from 'vitest';
import { newFactoryFile, newInventory, type Inventory, type Line } from '../../../src/calculators/index.ts';
import { FactoryState } from '../../../widgets/emissions/factory-state.ts';
import { inventoryFor } from '../../../widgets/emissions/next-year.ts';

const gas: Line = {
  id: 'line-1',
  kind: 'stationary-combustion',
  name: '天然气',
  fields: { fuel: 'natural-gas', quantity: { amount: '42.5', unit: '10^4 Nm3' } },
};
const withLines =
  (...lines: Line[]) =>
  (inventory: Inventory): Inventory => ({ ...inventory, lines });
const openYear = (state: FactoryState, year: number, added = false) =>
  state.openYear(year, added, inventoryFor);
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
    for (const year of [2026, 2025, 2024, 2023]) openYear(state, year);
    expect([yearsOf(state), state.year]).toEqual([[2023], 2023]);
    state.change(withLines(gas));
    openYear(state, 2024);
    openYear(state, 2025, true);
    openYear(state, 2023);
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
    openYear(state, 2024, true);
    expect(state.inventory.gwp).toBe('AR6');
    expect(state.inventory.lines).toEqual([
      { ...gas, fields: { fuel: 'natural-gas', quantity: { unit: '10^4 Nm3' } } },
    ]);
    openYear(state, 2023);
    expect(state.inventory.lines[0]).toEqual(proven);
  });

  test('a step back shows the year it was made in', () => {
    const state = new FactoryState(newFactoryFile(), 2023);
    state.change(withLines(gas));
    openYear(state, 2024, true);
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

describe('the history and the years', () => {
  const file = {
    ...newFactoryFile(),
    emissions: { years: [withLines(gas)(newInventory(2023)), withLines(gas)(newInventory(2024))] },
  };
  const named = (name: string) => withLines({ ...gas, name });

  test('undoing and redoing show the year they change, wherever the reader went meanwhile', () => {
    const state = new FactoryState(file, 2024);
    state.change(named('24'));
    openYear(state, 2023);
    state.undo();
    expect([state.year, state.inventory.lines[0]?.name]).toEqual([2024, '天然气']);
    openYear(state, 2023);
    state.redo();
    expect([state.year, state.inventory.lines[0]?.name]).toEqual([2024, '24']);
  });

  test('looking at another year is no step, and leaves the way forth open', () => {
    const state = new FactoryState(file, 2024);
    openYear(state, 2023);
    expect(state.canUndo).toBe(false);
    state.change(named('23'));
    state.undo();
    openYear(state, 2024);
    openYear(state, 2023);
    expect([state.canUndo, state.canRedo]).toEqual([false, true]);
    state.redo();
    expect(state.inventory.lines[0]?.name).toBe('23');
  });

  test('making a year is one step, and so are all years that were passed by on the way', () => {
    const state = new FactoryState(file, 2024);
    state.change(named('24'));
    for (const year of [2022, 2021, 2020]) openYear(state, year);
    expect(yearsOf(state)).toEqual([2020, 2023, 2024]);
    state.undo();
    expect([yearsOf(state), state.year]).toEqual([[2023, 2024], 2024]);
    state.redo();
    expect([yearsOf(state), state.year]).toEqual([[2020, 2023, 2024], 2020]);
  });

  test('opening the year that is on the desk changes nothing', () => {
    const state = new FactoryState(newFactoryFile(), 2024);
    openYear(state, 2024);
    expect([state.canUndo, yearsOf(state)]).toEqual([false, [2024]]);
  });

  test('letters typed into the same line of two years are two steps', () => {
    const state = new FactoryState(file, 2024);
    state.change(named('24'), 'line-1:name');
    openYear(state, 2023);
    state.change(named('23'), 'line-1:name');
    state.undo();
    expect(state.years.map(({ lines }) => lines[0]?.name)).toEqual(['天然气', '24']);
  });
});

describe('a new year inherits choices, not answers:', () => {
  const asked: Inventory = {
    ...newInventory(2023),
    gwpReason: '客户要求',
    completeness: { refrigerants: { answer: 'none' } },
    significance: { '4': { significant: 'yes' } },
    lines: [
      { ...gas, status: 'billed', uncertainty: { activity: 2 }, period: '1–6 月', responsible: '设备科' },
      {
        ...gas,
        id: 'line-2',
        kind: 'indirect',
        fields: { category: '4', basis: 'own', quantity: '1.2万', ownValue: '1,5', price: 3 },
      },
    ],
  };
  const state = new FactoryState({ ...newFactoryFile(), emissions: { years: [asked] } }, 2023);
  openYear(state, 2024, true);
  const next = state.inventory;

  test('what is complete is asked again; what is significant and why the GWP was chosen stay', () => {
    expect([next.completeness, next.significance, next.gwpReason]).toEqual([
      {},
      asked.significance,
      '客户要求',
    ]);
  });

  test('a line keeps its name and who answers for it, not the quality and the part of the year', () => {
    const { status, uncertainty, period, ...kept } = asked.lines[0]!;
    expect(next.lines[0]).toEqual({
      ...kept,
      fields: { fuel: 'natural-gas', quantity: { unit: '10^4 Nm3' } },
    });
  });

  test('numbers without a unit go too, as numbers or as texts, but the category is a choice', () => {
    expect(next.lines[1]?.fields).toEqual({ category: '4', basis: 'own' });
  });
});

test('lines of one id in a file from the host get ids of their own', () => {
  const twice = withLines(gas, { ...gas, name: '第二' }, { ...gas, id: 'line-7' })(newInventory(2024));
  const state = new FactoryState({ ...newFactoryFile(), emissions: { years: [twice] } }, 2024);
  expect(state.inventory.lines.map(({ id, name }) => [id, name])).toEqual([
    ['line-1', '天然气'],
    ['line-8', '第二'],
    ['line-7', '天然气'],
  ]);
});
