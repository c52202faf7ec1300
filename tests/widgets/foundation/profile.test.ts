import { describe, expect, test } from 'vitest';
import { newFactoryFile, type FactoryFile } from '../../../src/calculators/index.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { inventoryFor } from '../../../widgets/emissions/next-year.ts';
import { FactoryState } from '../../../widgets/emissions/factory-state.ts';
import { StudyState } from '../../../widgets/footprint/study-state.ts';
import { PlanState } from '../../../widgets/measures/plan-state.ts';
import { LedgerState } from '../../../widgets/offset/ledger-state.ts';

const file: FactoryFile = {
  ...newFactoryFile(),
  profile: {
    area: 'CN-SC',
    firstYear: 2022,
    carbonMarket: 'national',
    sites: [{ id: 'main', name: '一号厂区' }],
  },
};

describe('what is begun new takes the profile of the factory', () => {
  test('an inventory its area, its carbon market and its sites', () => {
    const { inventory } = new FactoryState(file, 2024);
    expect(inventory).toMatchObject({
      area: 'CN-SC',
      carbonMarket: 'national',
      sites: [{ id: 'main', name: '一号厂区' }],
    });
  });

  test('a study, a claim and a plan its area, a plan without inventory its first year', () => {
    expect(new StudyState(file, 2024).study.area).toBe('CN-SC');
    expect(new LedgerState(file, 2024).claim.area).toBe('CN-SC');
    const { plan } = new PlanState(file, 2024);
    expect([plan.area, plan.baseYear, plan.baseline]).toEqual(['CN-SC', 2022, 'stated']);
  });

  test('the days of its fiscal year, which a claim takes of the inventory where there is one', () => {
    const fiscal: FactoryFile = { ...file, profile: { ...file.profile, firstMonth: 4 } };
    const period = { from: '2024-04-01', to: '2025-03-31' };
    expect(new FactoryState(fiscal, 2024).inventory.period).toEqual(period);
    expect(new StudyState(fiscal, 2024).study.period).toEqual(period);
    expect(new LedgerState(fiscal, 2024).claim.period).toEqual(period);
    const begun: FactoryFile = { ...fiscal, emissions: { years: [newInventory(2024)] } };
    expect(new LedgerState(begun, 2024).claim).not.toHaveProperty('period');
    const next = new FactoryState(begun, 2024);
    next.openYear(2025, true, inventoryFor);
    expect(next.inventory.period).toEqual({ from: '2025-04-01', to: '2026-03-31' });
  });

  test('what a page asks for by its attribute counts more', () => {
    expect(new FactoryState(file, 2024, 'CN-BJ').inventory.area).toBe('CN-BJ');
  });

  test('what was begun before keeps what it says', () => {
    const begun: FactoryFile = { ...file, emissions: { years: [newInventory(2024)] } };
    expect(new FactoryState(begun, 2024).inventory).toEqual(newInventory(2024));
  });

  test('without a profile everything is as it always was', () => {
    expect(new FactoryState(newFactoryFile(), 2024).inventory).toEqual(newInventory(2024));
    expect(new PlanState(newFactoryFile(), 2024).plan.area).toBe('CN-CQ');
  });
});
