import { expect, test } from 'vitest';
import {
  GrowingCatalogue,
  load,
  newFactoryFile,
  newInventory,
  type FactoryFile,
  type Inventory,
  type Line,
} from '../../../../src/calculators/index.ts';
import { startingKinds } from '../../../../src/calculators/emissions/kinds/starting.ts';
import { savedText } from '../../../../widgets/emissions/parts/saved-text.ts';

const gas = (amount: string): Line => ({
  id: 'line-1',
  kind: 'stationary-combustion',
  name: '天然气',
  fields: { fuel: 'natural-gas', quantity: { amount, unit: '10^4 Nm3' } },
});
const grid: Line = {
  id: 'line-2',
  kind: 'grid-electricity',
  name: '电',
  fields: { quantity: { amount: '100', unit: '10^4 kWh' } },
};
const factory = (inventory: Inventory): FactoryFile => ({
  ...newFactoryFile(),
  emissions: { years: [inventory] },
});

async function saved(inventory: Inventory): Promise<Inventory> {
  const catalogue = new GrowingCatalogue(startingKinds);
  const read = (await load.factoryFile()).readFactoryFile(
    await savedText({ factory: factory(inventory), catalogue }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.file.emissions!.years[0]!;
}
const pinnedIds = ({ pins }: Inventory) => Object.keys(pins?.factors ?? {});

test('a saved line pins its factors, of a kind that had to be loaded too', async () => {
  const lines: Line[] = [
    {
      id: 'line-1',
      kind: 'fugitive',
      name: '制冷剂',
      fields: { substance: 'R-410A', method: 'topUp', topUp: { amount: '5', unit: 'kg' } },
    },
    grid,
  ];
  const catalogue = new GrowingCatalogue(startingKinds);
  expect(catalogue.kind('fugitive')).toBeUndefined();
  await savedText({ factory: factory({ ...newInventory(2024), lines }), catalogue });
  expect(catalogue.kind('fugitive')).toBeDefined();
});

test('a slip of the finger in a line doesn’t cost it its pinned values', async () => {
  const before = await saved({ ...newInventory(2024), lines: [gas('42.5'), grid] });
  const [id = ''] = pinnedIds(before).filter((one) => /gas/.test(one));
  const old = { ...before.pins!.factors[id]!, value: before.pins!.factors[id]!.value * 2 };
  const pins = { ...before.pins!, factors: { ...before.pins!.factors, [id]: old } };
  const slipped = await saved({ ...before, pins, lines: [gas('42.5.'.repeat(2)), grid] });
  expect(slipped.pins).toEqual(pins);
  const mended = await saved({ ...slipped, lines: [gas('42.5'), grid] });
  expect(mended.pins?.factors[id]?.value).toBe(old.value);
});

test('what no line needs any more is no longer pinned once every line has its result', async () => {
  const both = await saved({ ...newInventory(2024), lines: [gas('42.5'), grid] });
  const only = await saved({ ...both, lines: [grid] });
  expect(pinnedIds(only).length).toBeLessThan(pinnedIds(both).length);
  expect(pinnedIds(await saved({ ...newInventory(2024), lines: [grid] }))).toEqual(pinnedIds(only));
});
