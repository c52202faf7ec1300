/** What the benchmark of imports runs: reading a file, and its rows as sources. */
export { GrowingCatalogue } from '../../src/calculators/emissions/catalogue.ts';
export { commonKinds } from '../../src/calculators/emissions/kinds/common.ts';
export { furtherKinds } from '../../src/calculators/emissions/kinds/further.ts';
export { newInventory } from '../../src/calculators/emissions/new-inventory.ts';
export { readRows } from '../../src/calculators/emissions/paste/index.ts';
export { sourceEntries } from '../../src/calculators/emissions/source-entries.ts';
export { finish } from '../../src/calculators/engine/steps.ts';
export { tableTextOf } from '../../widgets/foundation/parts/spreadsheet/table-text-of.ts';
