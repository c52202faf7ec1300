import { GrowingCatalogue, newFactoryFile } from '../../../src/calculators/index.ts';
import { startingKinds } from '../../../src/calculators/emissions/kinds/starting.ts';
import type { Desk } from '../../../widgets/emissions/desk.ts';
import { en } from '../../../widgets/emissions/messages/en.ts';
import { FactoryState } from '../../../widgets/emissions/factory-state.ts';

/** A desk without a page: changes reach its state, and nothing is drawn. */
export function aDesk(state = new FactoryState(newFactoryFile(), 2024)): { desk: Desk; state: FactoryState } {
  const catalogue = new GrowingCatalogue(startingKinds);
  const desk = {
    language: 'en',
    t: en,
    catalogue,
    get factory() {
      return state.file;
    },
    get inventory() {
      return state.inventory;
    },
    changeLines: (change, group) =>
      state.change((inventory) => ({ ...inventory, lines: change(inventory.lines) }), group),
    change: (change, group) => state.change(change, group),
    changeFactory: (change, group) => state.changeFile(change, group),
    refresh: () => {},
  } as Partial<Desk> as Desk;
  return { desk, state };
}
