import { gridFactorOf } from '../../lines/grid-factor.ts';
import { LineReader, type LineOwner } from '../../lines/line-reader.ts';
import type { FactorCatalogue } from '../../lines/catalogue.ts';
import type { EnteredLine } from '../../lines/entered.ts';
import type { Coefficient } from '../../engine/quantification.ts';
import type { Unit } from '../../engine/units.ts';
import type { FactorUse } from '../../lines/pin-changes.ts';
import type { PlanFinding } from '../problems.ts';
import type { ByBasis } from './baseline.ts';

/** Whose electricity it is: the year and the area whose average counts, and what uncovered electricity takes. */
export interface ElectricityRules extends LineOwner {
  readonly year: number;
  readonly area: string;
  readonly residual: 'residual' | 'location';
  /** The year whose factors are taken, where the inventory chose another than its own. */
  readonly gridYear?: number;
}

export interface ElectricityFactors extends FactorUse {
  readonly factors?: ByBasis<Coefficient<'kgCO2', 'kWh'>>;
  readonly findings: readonly PlanFinding[];
}

const noLine: EnteredLine = { id: 'electricity', kind: 'electricity', name: '', fields: {} };

/**
 * The two factors of grid electricity, of the inventory's own year and area: a saved kilowatt-hour counts as the inventory
 * counted it. `line` is the inventory's line of grid electricity, whose own numbers go before the registry's.
 */
export function electricityFactors(
  rules: ElectricityRules,
  catalogue: FactorCatalogue,
  line: EnteredLine = noLine,
): ElectricityFactors {
  const read = new LineReader<LineOwner>(line, rules, [], { catalogue, calculator: 'emissions' });
  const { year, gridYear, area } = rules;
  const average = gridFactorOf(read, area, year, gridYear);
  const rest = gridFactorOf(read, rules.residual === 'residual' ? 'CN-RESIDUAL' : area, year, gridYear);
  const { used, selections } = read;
  const factors = average &&
    rest && {
      location: withoutRole(read.coefficient('emissionFactor', average)),
      market: withoutRole(read.coefficient('residualFactor', rest)),
    };
  const findings = distinct(read.problems);
  return { used, selections, findings, ...(factors && { factors }) };
}

/** The inventory decides: no measure puts another number in the place of this one. */
function withoutRole<U extends Unit, P extends Unit>({
  role: _,
  ...same
}: Coefficient<U, P>): Coefficient<U, P> {
  return same;
}

/** Both factors of one year may have the same to say. */
function distinct(problems: LineReader['problems']): PlanFinding[] {
  const told = new Map(
    problems.map(({ severity, code, facts }) => {
      const finding = { severity, code, facts } as PlanFinding;
      return [JSON.stringify(finding), finding];
    }),
  );
  return [...told.values()];
}
