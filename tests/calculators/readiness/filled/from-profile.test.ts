import { describe, expect, test } from 'vitest';
import { fill } from '../../../../src/calculators/readiness/filled/fill.ts';
import type { ProfileRecord, Records } from '../../../../src/calculators/readiness/filled/records.ts';

const conditionsOf = (profile: ProfileRecord, others: Partial<Records> = {}) =>
  fill({ inventories: [], studies: [], claims: [], ...others, profile }, 2025).conditions;

describe('conditions that the profile of the factory states', () => {
  test('are filled in as it says, and the carbon market as it names it', () => {
    const profile: ProfileRecord = {
      carbonMarket: 'local',
      conditions: [{ condition: 'data-centre', applies: 'no' }],
    };
    expect(conditionsOf(profile)).toEqual([
      { condition: 'data-centre', applies: 'no', code: 'conditionInProfile', facts: {} },
      { condition: 'carbon-market', applies: 'yes', code: 'conditionInProfile', facts: {} },
    ]);
  });

  test('say nothing of a carbon market that nobody knows', () => {
    expect(conditionsOf({ carbonMarket: 'unknown' })).toEqual([]);
  });

  test('come after what an inventory of the year says, which counts', () => {
    const inventory = { inventory: { year: 2025, carbonMarket: 'no' as const }, lines: [] };
    const [first] = conditionsOf({ carbonMarket: 'national' }, { inventories: [inventory] });
    expect(first).toMatchObject({ applies: 'no', code: 'carbonMarketInInventory' });
  });
});
