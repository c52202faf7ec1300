import { GrowingCatalogue } from '../../src/calculators/emissions/catalogue.ts';
import type { Inventory } from '../../src/calculators/emissions/inventory.ts';
import { commonKinds } from '../../src/calculators/emissions/kinds/common.ts';
import { furtherKinds } from '../../src/calculators/emissions/kinds/further.ts';
import { quantifyInventory } from '../../src/calculators/emissions/quantify-inventory.ts';
import { factors as freight } from '../../src/calculators/factors/freight.ts';
import { factors as minerals } from '../../src/calculators/factors/process-minerals.ts';
import { factors as metals } from '../../src/calculators/factors/materials-metals.ts';

const catalogue = new GrowingCatalogue(
  [...commonKinds, ...furtherKinds],
  [...freight, ...minerals, ...metals],
);

export const quantify = (inventory: Inventory) => quantifyInventory(inventory, catalogue);
