import type { Citation } from '../../engine/factor.ts';
import { defined } from '../../engine/operations.ts';
import type { Coefficient } from '../../engine/quantification.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import { gridAreas, gridFactorFor } from '../../factors/grid-electricity.ts';
import type { ReferenceId } from '../../references.ts';
import type { Inventory } from '../inventory.ts';
import type { SourceReader } from '../source-reader.ts';

const criteria: Citation<ReferenceId> = {
  reference: 'ghg-protocol-scope-2',
  locator: 'Scope 2 Quality Criteria',
};

/** Wind, sun and water burn nothing: a scope 2 counts generation only. */
export const noEmissions = defined(0, 'kgCO2', 'kWh', 'emissionFactor', criteria);

/** The area of a line: its own, else the inventory's. */
export function areaOf(read: SourceReader): string {
  const chosen = read.choice('area');
  return chosen && chosen !== 'inventory' ? chosen : read.owner.area;
}

/** The area whose factor the GB/T 32150 total takes: the one the inventory names. */
export const officialArea = ({ rules, area }: Inventory, ofLine = area): string =>
  rules.officialElectricity === 'nation' ? 'CN' : ofLine;

/** What power without a certificate takes by market. */
export const residualArea = ({ rules, area }: Inventory, ofLine = area): string =>
  rules.residual === 'residual' ? 'CN-RESIDUAL' : ofLine;

/** The factor of the inventory's year, else the nearest earlier one, which is then said; a later one is asked about. */
export function gridFactor(read: SourceReader, area: string): CitedFactor<'kgCO2', 'kWh'> | undefined {
  const { year } = read.owner;
  const known = gridAreas.find(({ id }) => id === area);
  const factor = known && read.select(`grid:${area}:${year}`, () => gridFactorFor(known.id, year)?.factor);
  if (!factor) {
    read.add('error', 'unknownArea', 'area', { area });
    return undefined;
  }
  const { year: of = year } = factor;
  const facts = { factor: factor.id, year, of };
  if (of < year) read.add('note', 'factorOfOtherYear', 'area', facts);
  else if (of > year) read.add('ask', 'factorOfLaterYear', 'area', facts);
  return factor;
}

/** The official factor of GB/T 32150 as an operand. A programme names it, so no override counts. */
export function officialFactor(read: SourceReader, ofLine?: string): Coefficient<'kgCO2', 'kWh'> | undefined {
  const factor = gridFactor(read, officialArea(read.owner, ofLine));
  return factor && read.fixed('officialFactor', factor);
}

/** The residual factor as an operand: a disclosed choice, and open to challenge. */
export function residualFactor(read: SourceReader, ofLine?: string): Coefficient<'kgCO2', 'kWh'> | undefined {
  const factor = gridFactor(read, residualArea(read.owner, ofLine));
  return factor && read.coefficient('residualFactor', factor);
}
