import { expect, test } from 'vitest';
import {
  GrowingCatalogue,
  newClaim,
  newFactoryFile,
  newInventory,
  OffsetCatalogue,
  type Claim,
  type Inventory,
  type ResidualLine,
} from '../../../../src/calculators/index.ts';
import { quantifyInventory, startingKinds } from '../../../../src/calculators/emissions/quantification.ts';
import type { Desk } from '../../../../widgets/offset/desk.ts';
import { quantifiedYears, unclaimedYears } from '../../../../widgets/offset/parts/quantified-years.ts';

const stated = (scope: string, amount: string): ResidualLine => ({
  id: `stated-${scope}`,
  kind: 'stated-emissions',
  name: '',
  fields: { quantity: { amount, unit: 'tCO2e' }, scope },
});

const claimOf = (year: number, lines: readonly ResidualLine[]): Claim => ({ ...newClaim(year), lines });

/** As far as the years look at a desk. */
const aDesk = (part: Partial<Desk>): Desk =>
  ({
    host: {},
    claim: newClaim(2024),
    claims: [],
    lots: [],
    inventories: [],
    catalogue: new OffsetCatalogue(),
    factory: newFactoryFile(),
    ...part,
  }) as Partial<Desk> as Desk;

test('every claim is quantified by its own lines, once for as long as nothing changes', () => {
  const desk = aDesk({ claims: [claimOf(2023, [stated('1', '900')]), claimOf(2024, [stated('1', '800')])] });
  const years = quantifiedYears(desk);
  expect(years.map(({ counted }) => counted.residual.value)).toEqual([900, 800]);
  expect(quantifiedYears({ ...desk })).toBe(years);
  const changed = { ...desk, claims: [claimOf(2023, [stated('1', '950')])] };
  expect(quantifiedYears(changed).map(({ counted }) => counted.residual.value)).toEqual([950]);
});

/** An inventory of 100 MWh from the grid of Chongqing. */
const inventoryOf = (year: number): Inventory => ({
  ...newInventory(year),
  lines: [
    {
      id: 'power',
      kind: 'grid-electricity',
      name: '',
      fields: { quantity: { amount: '100', unit: 'MWh' } },
    },
  ],
});

test('a year with an inventory and no claim shows its emissions on the basis of the claim on the desk', () => {
  const catalogue = new GrowingCatalogue(startingKinds);
  const inventories = [2023, 2024].map((year) => quantifyInventory(inventoryOf(year), catalogue));
  const { location, market } = inventories[0]!.totals.ghgProtocol.scope2;
  const desk = aDesk({ inventories, claims: [claimOf(2024, [])] });
  expect([...unclaimedYears(desk)]).toEqual([[2023, market.total.value]]);
  const byLocation = { ...desk, claim: { ...newClaim(2024), scope2: 'location' } as const };
  expect([...unclaimedYears(byLocation)]).toEqual([[2023, location.total.value]]);
  expect(location.total.value).not.toBe(market.total.value);
});
