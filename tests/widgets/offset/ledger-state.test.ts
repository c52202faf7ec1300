import { expect, test } from 'vitest';
import { newFactoryFile, type FactoryFile, type Lot } from '../../../src/calculators/index.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { LedgerState } from '../../../widgets/offset/ledger-state.ts';

const lot: Lot = { id: 'lot-1', name: 'CCER', kind: 'ccer', fields: {} };
const withInventory: FactoryFile = { ...newFactoryFile(), emissions: { years: [newInventory(2025)] } };

/** The years of the claims in a file once a lot was added to its ledger. */
const yearsOnceAdded = (file: FactoryFile): readonly number[] => {
  const state = new LedgerState(file, 2024);
  state.changeLines((lines) => [...lines, lot]);
  expect(state.lots).toEqual([lot]);
  return state.claims.map(({ year }) => year);
};

test('a lot beside an inventory makes a claim of its year, which is kept and stands among the years', () => {
  expect(yearsOnceAdded(withInventory)).toEqual([2025]);
});

test('a lot by itself makes none: nothing is known yet of what remains', () => {
  expect(yearsOnceAdded(newFactoryFile())).toEqual([]);
});
