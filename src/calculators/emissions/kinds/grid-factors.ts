import type { Citation } from '../../engine/factor.ts';
import { defined } from '../../engine/operations.ts';
import type { Coefficient } from '../../engine/quantification.ts';
import { gridFactorOf } from '../../lines/grid-factor.ts';
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
const officialArea = ({ rules, area }: Inventory, ofLine = area): string =>
  rules.officialElectricity === 'nation' ? 'CN' : ofLine;

/** What power without a certificate takes by market. */
const residualArea = ({ rules, area }: Inventory, ofLine = area): string =>
  rules.residual === 'residual' ? 'CN-RESIDUAL' : ofLine;

/** The factor of the inventory's year, or of the one that its rules choose, or of the one that stands in for it. */
export const gridFactor = (read: SourceReader, area: string) =>
  gridFactorOf(read, area, read.owner.year, read.owner.rules.gridYear);

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
