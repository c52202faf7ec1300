import { expect, test } from 'vitest';
import { emptyInventory } from '../../../src/calculators/emissions/empty-inventory.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import { fullCatalogue } from './one-line.ts';

test.each(['2025', '2015'] as const)(
  'an inventory without lines comes to what the calculation makes of it, by the edition of %s',
  (gbt32150) => {
    const inventory = newInventory(2025);
    const asked = { ...inventory, rules: { ...inventory.rules, gbt32150 } };
    expect(emptyInventory(asked)).toEqual(quantifyInventory(asked, fullCatalogue));
  },
);
