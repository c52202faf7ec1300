import { GrowingCatalogue } from '../../src/calculators/emissions/catalogue.ts';
import { loadForEntries } from '../../src/calculators/emissions/load-catalogue.ts';
import { newInventory } from '../../src/calculators/emissions/new-inventory.ts';
import { readRows } from '../../src/calculators/emissions/paste/index.ts';
import { sourceEntries } from '../../src/calculators/emissions/source-entries.ts';
import { finish } from '../../src/calculators/engine/steps.ts';
import { tableTextOf } from '../../widgets/foundation/parts/spreadsheet/table-text-of.ts';

const catalogue = new GrowingCatalogue();
const entries = sourceEntries();
await loadForEntries(catalogue, entries);

/** What the inventory of 2025 would read of a text of cells. */
export const sourcesIn = (text: string) =>
  finish(readRows({ text }, { entries, catalogue, inventory: newInventory(2025) }));

/** The text of a file, as pasting its cells would give it. @throws where it is refused */
export async function textOf(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  const found = await tableTextOf(new File([bytes], name));
  if (!found.ok) throw new Error(`${name} was refused: ${JSON.stringify(found.problem)}`);
  return found.text;
}
