import { describe, expect, test } from 'vitest';
import { lineOf, quantify as quantifyInventory } from '../../emissions/one-line.ts';
import { certificateLot, claimOf, creditLot, lotOf, quantify } from '../one-claim.ts';

/** An inventory of 2023 on 1 000 MWh with 10 certificates of June. */
const inventoryWith = (fields: Record<string, string>, year = 2023) =>
  quantifyInventory(
    [
      lineOf('grid-electricity', { quantity: { amount: 1000, unit: 'MWh' } }),
      lineOf(
        'certificate',
        { quantity: { amount: 10, unit: 'MWh' }, generated: '2023-06', cancellation: 'cancelled', ...fields },
        { name: '绿证 2023', evidence: { document: '凭证' } },
      ),
    ],
    { year },
  );

const look = (lot: Record<string, string>, inventory: Record<string, string>, year = 2023) =>
  lotOf(
    quantify(claimOf([], { residual: 'inventory' }), [certificateLot('a', 10, lot)], {
      inventories: [inventoryWith(inventory, year)],
    }),
    'a',
  );

describe('A certificate of the ledger that an inventory has used', () => {
  test('is refused by its number, and the sentence has the inventory’s line and year', () => {
    const { errors, problems } = look({ serials: 'GEC-1005' }, { serials: 'GEC-1001 ~ GEC-1010' });
    expect(errors).toContain('certificateInInventory');
    expect(problems.find(({ code }) => code === 'certificateInInventory')?.facts).toMatchObject({
      line: '绿证 2023',
      year: 2023,
    });
  });

  test('is refused in whichever year it was used', () => {
    const serials = 'GEC-1001 ~ GEC-1010';
    expect(look({ serials }, { serials }, 2022).errors).toEqual(['certificateInInventory']);
  });

  test('by bare numbers too, since both are of one registry', () => {
    expect(look({ serials: '1001 ~ 1010' }, { serials: '1010 ~ 1019' }).errors).toEqual([
      'certificateInInventory',
    ]);
  });

  test('is no other one: the next numbers are free', () => {
    const { errors, asks } = look({ serials: 'GEC-1011 ~ GEC-1020' }, { serials: 'GEC-1001 ~ GEC-1010' });
    expect(errors).toEqual([]);
    expect(asks).not.toContain('certificateMaybeInInventory');
  });

  test('that the inventory only holds is free: it covers nothing there', () => {
    const serials = 'GEC-1001 ~ GEC-1010';
    expect(look({ serials }, { serials, cancellation: 'held' }).errors).toEqual([]);
  });
});

describe('Where numbers are missing on one side', () => {
  test('certificates of the same month are asked about', () => {
    expect(look({}, {}).asks).toContain('certificateMaybeInInventory');
    expect(look({ serials: 'GEC-1' }, {}).asks).toContain('certificateMaybeInInventory');
    expect(look({}, { serials: 'GEC-1' }).asks).toContain('certificateMaybeInInventory');
  });

  test('however the month was typed', () => {
    expect(look({ generated: ' 2023-06 ' }, {}).asks).toContain('certificateMaybeInInventory');
  });

  test('certificates of another month are not', () => {
    expect(look({ generated: '2023-07' }, {}).asks).not.toContain('certificateMaybeInInventory');
  });

  test('nor are credits', () => {
    const result = quantify(
      claimOf([], { residual: 'inventory' }),
      [creditLot('a', 10, { generated: '2023-06' })],
      {
        inventories: [inventoryWith({})],
      },
    );
    expect(lotOf(result, 'a').asks).not.toContain('certificateMaybeInInventory');
  });
});
