import { sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { FactorCatalogue } from '../../lines/catalogue.ts';
import type { InventoryLine } from '../../lines/inventory-result.ts';
import type { Pins } from '../../lines/pins.ts';
import type { Plan } from '../plan.ts';
import type { PlanFinding } from '../problems.ts';
import type { Baseline, Basis } from './baseline.ts';
import { byBasis } from './electricity-emissions.ts';
import { factorsOfInventory } from './inventory-electricity.ts';
import type { PlanInventory } from './plan-inventory.ts';
import { readWith, totalled } from './totalled.ts';

/** What a quantified inventory holds of its year. The whole factory counts: measures know no equity share. */
export function fromInventory(plan: Plan, quantified: PlanInventory, catalogue: FactorCatalogue): Baseline {
  const { inventory, lines } = quantified;
  const { rules, gwp } = inventory;
  const ofScope = (scope: number) => lines.filter((entry) => entry.scope === scope && entry.result);
  const ofGrid = ofScope(2).filter(({ line }) => line.kind === 'grid-electricity');
  const otherScope2 = ofScope(2).filter((entry) => !ofGrid.includes(entry));
  const scope3 = ofScope(3);
  const pins = mergedPins(plan.pins, inventory.pins);
  const electricity = factorsOfInventory(quantified, ofGrid, pins, catalogue);
  const amounts = (of: 'activity' | 'covered', label: 'electricityUsed' | 'coveredElectricity') =>
    sum(
      ofGrid.flatMap(({ result }) => result?.[of] ?? []),
      'kWh',
      label,
    );
  return totalled({
    source: 'inventory',
    scope1: totalOf(ofScope(1), 'location'),
    grid: amounts('activity', 'electricityUsed'),
    covered: amounts('covered', 'coveredElectricity'),
    electricity: byBasis((basis) => totalOf(ofGrid, basis)),
    otherScope2: byBasis((basis) => totalOf(otherScope2, basis)),
    ...(scope3.length && { scope3: totalOf(scope3, 'location') }),
    ...readWith(electricity, { gwp, fuelSet: rules.fuelSet, pins }),
    findings: [...findingsOf(quantified), ...electricity.findings],
  });
}

function findingsOf({ lines, totals }: PlanInventory): readonly PlanFinding[] {
  const { equityShare } = totals.ghgProtocol;
  const count = lines.filter(
    ({ result, problems }) => !result && problems.some(({ severity }) => severity === 'error'),
  ).length;
  const findings: PlanFinding[] = [];
  if (count) findings.push({ severity: 'ask', code: 'linesNotCounted', facts: { count } });
  if (equityShare !== 1) {
    findings.push({ severity: 'note', code: 'wholeFactory', facts: { share: equityShare * 100 } });
  }
  return findings;
}

const totalOf = (lines: readonly InventoryLine[], basis: Basis): Quantification<'tCO2e'> =>
  sum(
    lines.flatMap(({ result }) => (result?.[basis] ?? result?.location)?.total ?? []),
    'tCO2e',
    'scopeEmissions',
  );

/** What the inventory was made with counts before what the plan was made with: both are of one factory. */
function mergedPins(plan: Pins | undefined, inventory: Pins | undefined): Pins | undefined {
  if (!plan || !inventory) return inventory ?? plan;
  return {
    factors: { ...plan.factors, ...inventory.factors },
    selections: { ...plan.selections, ...inventory.selections },
  };
}
