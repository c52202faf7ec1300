import { convert, multiplyConverted, ratio, sum } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { FactorCatalogue } from '../../lines/catalogue.ts';
import type { EnteredLine } from '../../lines/entered.ts';
import type { InventoryLine } from '../../lines/inventory-result.ts';
import type { Pins } from '../../lines/pins.ts';
import type { ByBasis } from './baseline.ts';
import { byBasis } from './electricity-emissions.ts';
import { electricityFactors, type ElectricityFactors } from './electricity-factors.ts';
import type { PlanInventory } from './plan-inventory.ts';

/**
 * The factors at which an inventory counts its grid electricity. Where its lines take different ones (another area, a
 * number of their own), a saved kilowatt-hour takes their mean, weighted by what each line used.
 */
export function factorsOfInventory(
  { inventory }: PlanInventory,
  ofGrid: readonly InventoryLine[],
  pins: Pins | undefined,
  catalogue: FactorCatalogue,
): ElectricityFactors {
  const { gwp, year, area, rules } = inventory;
  const factorsOf = (line?: EnteredLine) =>
    electricityFactors(
      {
        gwp,
        year,
        pins,
        residual: rules.residual,
        area: areaOf(line) ?? area,
        ...(rules.gridYear !== undefined && { gridYear: rules.gridYear }),
      },
      catalogue,
      line,
    );
  const distinct = new Set(ofGrid.map(({ line }) => `${areaOf(line)} ${JSON.stringify(line.overrides)}`));
  if (distinct.size <= 1) return factorsOf(ofGrid[0]?.line);
  const each = ofGrid.map(({ line, result }) => ({ ...factorsOf(line), activity: result?.activity }));
  const factors = meanOf(each);
  return {
    used: each.flatMap(({ used }) => used),
    selections: each.flatMap(({ selections }) => selections),
    findings: each.flatMap(({ findings }) => findings),
    ...(factors && { factors }),
  };
}

/** The line's own area, where it isn't the inventory's. */
function areaOf(line: EnteredLine | undefined): string | undefined {
  const chosen = line?.fields['area'];
  return typeof chosen === 'string' && chosen !== 'inventory' && chosen !== '' ? chosen : undefined;
}

function meanOf(
  lines: readonly (Pick<ElectricityFactors, 'factors'> & { readonly activity: Quantification | undefined })[],
): ByBasis<Coefficient<'kgCO2', 'kWh'>> | undefined {
  const known = lines.flatMap(({ factors, activity }) =>
    factors && activity ? [{ factors, use: convert(activity, 'kWh') }] : [],
  );
  const all = sum(
    known.map(({ use }) => use),
    'kWh',
    'electricityUsed',
  );
  if (all.value <= 0) return known[0]?.factors;
  return byBasis((basis) => {
    const emitted = known.map(({ factors, use }) => multiplyConverted(use, factors[basis], 'co2'));
    return ratio(sum(emitted, 'kgCO2', 'co2'), all, basis === 'market' ? 'residualFactor' : 'emissionFactor');
  });
}
