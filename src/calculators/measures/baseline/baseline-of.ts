import { convert, defined, multiply, multiplyConverted, subtract, sum } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { FactorCatalogue } from '../../lines/catalogue.ts';
import type { InventoryLine } from '../../lines/inventory-result.ts';
import type { Pins } from '../../lines/pins.ts';
import type { Plan } from '../plan.ts';
import type { PlanFinding } from '../problems.ts';
import { bases, type Baseline, type Basis, type ByBasis } from './baseline.ts';
import { electricityFactors, type ElectricityFactors } from './electricity-factors.ts';
import type { PlanInventory } from './plan-inventory.ts';
import { readStated } from './stated.ts';

/** What a plan starts from: the inventory of its base year, or what is stated. */
export function baselineOf(
  plan: Plan,
  inventories: readonly PlanInventory[],
  catalogue: FactorCatalogue,
): Baseline {
  if (plan.baseline === 'stated') return fromStated(plan, catalogue);
  const inventory = inventories.find(({ inventory: one }) => one.year === plan.baseYear);
  if (inventory) return fromInventory(plan, inventory, catalogue);
  const missing: PlanFinding = { severity: 'error', code: 'noInventory', facts: { year: plan.baseYear } };
  const nothing = fromStated({ ...plan, stated: {} }, catalogue);
  return { ...nothing, findings: [missing, ...nothing.findings] };
}

function fromInventory(plan: Plan, quantified: PlanInventory, catalogue: FactorCatalogue): Baseline {
  const { inventory, lines } = quantified;
  const { rules, area, gwp, year } = inventory;
  const ofGrid = lines.filter(({ line, result }) => line.kind === 'grid-electricity' && result);
  const other = lines.filter(({ line, scope }) => scope === 2 && line.kind !== 'grid-electricity');
  const pins = mergedPins(plan.pins, inventory.pins);
  const [first] = ofGrid;
  const own = first?.line.fields['area'];
  const electricity = electricityFactors(
    {
      gwp,
      year,
      pins,
      residual: rules.residual,
      area: typeof own === 'string' && own !== 'inventory' ? own : area,
    },
    catalogue,
    first?.line,
  );
  const amounts = (of: 'activity' | 'covered', label: 'electricityUsed' | 'coveredElectricity') =>
    sum(
      ofGrid.flatMap(({ result }) => result?.[of] ?? []),
      'kWh',
      label,
    );
  const scope3 = lines.filter(({ scope }) => scope === 3);
  const wrong = lines.filter(
    ({ result, problems }) => !result && problems.some(({ severity }) => severity === 'error'),
  ).length;
  const count: PlanFinding[] = wrong
    ? [{ severity: 'ask', code: 'linesNotCounted', facts: { count: wrong } }]
    : [];
  return complete({
    source: 'inventory',
    scope1: totalOf(
      lines.filter(({ scope }) => scope === 1),
      'location',
    ),
    grid: amounts('activity', 'electricityUsed'),
    covered: amounts('covered', 'coveredElectricity'),
    electricity: byBasis((basis) => totalOf(ofGrid, basis)),
    otherScope2: byBasis((basis) => totalOf(other, basis)),
    ...(scope3.some(({ result }) => result) && { scope3: totalOf(scope3, 'location') }),
    ...taken(electricity, { gwp, fuelSet: rules.fuelSet, pins }),
    findings: [...count, ...electricity.findings],
  });
}

function fromStated(plan: Plan, catalogue: FactorCatalogue): Baseline {
  const { baseYear: year, area, pins } = plan;
  const electricity = electricityFactors({ gwp: 'AR5', year, area, pins, residual: 'residual' }, catalogue);
  const { scope1, grid, covered, otherScope2, scope3, any, findings } = readStated(plan.stated);
  const uncovered = subtract(grid, [covered], 'uncoveredElectricity');
  const { factors } = electricity;
  return complete({
    source: any ? 'stated' : 'none',
    scope1,
    grid,
    covered,
    electricity: byBasis((basis) =>
      factors
        ? tonnesOf(basis === 'location' ? grid : uncovered, factors[basis], 'baselineEmissions')
        : nothing,
    ),
    otherScope2: byBasis(() => otherScope2),
    ...(scope3 && { scope3 }),
    ...taken(electricity, { gwp: 'AR5', fuelSet: 'gb-t-32151-34-2024', pins }),
    findings: [
      ...(any ? [] : [{ severity: 'ask', code: 'baselineMissing', facts: {} } as const]),
      ...findings,
      ...electricity.findings,
    ],
  });
}

const nothing = sum([], 'tCO2e', 'baselineEmissions');

/** What a reader of measures needs beside the factors of electricity. */
const taken = (
  { factors, used, selections }: ElectricityFactors,
  owner: Omit<NonNullable<Baseline['owner']>, 'electricity'>,
) => ({ used, selections, ...(factors && { factors, owner: { ...owner, electricity: factors } }) });

function complete(parts: Omit<Baseline, 'total'>): Baseline {
  const { scope1, electricity, otherScope2, scope3 } = parts;
  const total = byBasis((basis) =>
    sum(
      [scope1, electricity[basis], otherScope2[basis], ...(scope3 ? [scope3] : [])],
      'tCO2e',
      'baselineEmissions',
    ),
  );
  return { ...parts, total };
}

const totalOf = (lines: readonly InventoryLine[], basis: Basis): Quantification<'tCO2e'> =>
  sum(
    lines.flatMap(({ result }) => (result?.[basis] ?? result?.location)?.total ?? []),
    'tCO2e',
    'scopeEmissions',
  );

/** The same for both bases. */
export function byBasis<Value>(of: (basis: Basis) => Value): ByBasis<Value> {
  const [location, market] = bases;
  return { location: of(location), market: of(market) };
}

/** A tonne of CO2 is a tonne of CO2e, whatever the set of potentials. */
const co2Itself = defined(1, 'tCO2e', 'tCO2', 'gwp');

/** The emissions of an amount of electricity. */
export function tonnesOf(
  electricity: Quantification<'kWh'>,
  factor: Coefficient<'kgCO2', 'kWh'>,
  label: Quantification['label'],
): Quantification<'tCO2e'> {
  return multiply(convert(multiplyConverted(electricity, factor, 'co2'), 'tCO2'), co2Itself, label);
}

/** What the inventory was made with counts before what the plan was made with: both are of one factory. */
function mergedPins(plan: Pins | undefined, inventory: Pins | undefined): Pins | undefined {
  if (!plan || !inventory) return inventory ?? plan;
  return {
    factors: { ...plan.factors, ...inventory.factors },
    selections: { ...plan.selections, ...inventory.selections },
  };
}
