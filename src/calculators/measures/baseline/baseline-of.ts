import { subtract, sum } from '../../engine/operations.ts';
import type { FactorCatalogue } from '../../lines/catalogue.ts';
import type { Plan, StatedBaseline } from '../plan.ts';
import type { PlanFinding } from '../problems.ts';
import type { Baseline } from './baseline.ts';
import { byBasis, tonnesOf } from './electricity-emissions.ts';
import { electricityFactors } from './electricity-factors.ts';
import { fromInventory } from './from-inventory.ts';
import type { PlanInventory } from './plan-inventory.ts';
import { readStated } from './stated.ts';
import { readWith, totalled } from './totalled.ts';

/** What a plan starts from: the inventory of its base year, or what is stated. */
export function baselineOf(
  plan: Plan,
  inventories: readonly PlanInventory[],
  catalogue: FactorCatalogue,
): Baseline {
  if (plan.baseline === 'stated') return fromStated(plan, plan.stated, catalogue);
  const inventory = inventories.find(({ inventory: one }) => one.year === plan.baseYear);
  if (inventory) return fromInventory(plan, inventory, catalogue);
  const missing: PlanFinding = {
    severity: 'error',
    code: 'noInventory',
    field: 'baseYear',
    facts: { year: plan.baseYear },
  };
  const nothing = fromStated(plan, {}, catalogue);
  return {
    ...nothing,
    findings: [missing, ...nothing.findings.filter(({ code }) => code !== 'baselineMissing')],
  };
}

/** Without an inventory, by its defaults: AR5, GB/T 32151.34—2024, and the residual mix by market. */
function fromStated(plan: Plan, stated: StatedBaseline, catalogue: FactorCatalogue): Baseline {
  const { baseYear: year, area, pins } = plan;
  const gwp = 'AR5';
  const electricity = electricityFactors({ gwp, year, area, pins, residual: 'residual' }, catalogue);
  const { scope1, grid, covered, otherScope2, scope3, any, findings } = readStated(stated);
  const bought = { location: grid, market: subtract(grid, [covered], 'uncoveredElectricity') };
  const { factors } = electricity;
  return totalled({
    source: any ? 'stated' : 'none',
    scope1,
    grid,
    covered,
    electricity: byBasis((basis) =>
      factors
        ? tonnesOf(bought[basis], factors[basis], 'baselineEmissions')
        : sum([], 'tCO2e', 'baselineEmissions'),
    ),
    otherScope2: byBasis(() => otherScope2),
    ...(scope3 && { scope3 }),
    ...readWith(electricity, { gwp, fuelSet: 'gb-t-32151-34-2024', pins }),
    findings: [
      ...(any ? [] : [{ severity: 'ask', code: 'baselineMissing', facts: {} } as const]),
      ...findings,
      ...electricity.findings,
    ],
  });
}
