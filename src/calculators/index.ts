/**
 * The calculators' public API; nothing outside reads past it. What a calculator needs at its start is exported here,
 * all else by a loader in `load`, so that an element stays small and its parts come from the same place.
 */

export { dataKindNames, dataStatuses, type DataStatus } from './engine/data-quality.ts';
export type { Boundary, CalculatorName, Citation, Confidence, Factor, GwpSet } from './engine/factor.ts';
export {
  gasFamilies,
  outsideFamilies,
  type Emissions,
  type GasEmission,
  type GasFamily,
  type OutsideFamily,
} from './engine/gases.ts';
export type { Bilingual, Language } from './engine/language.ts';
export { formatNumber, formatTonnes, formatWithUncertainty } from './engine/number-format.ts';
export { parseNumber } from './engine/number-input.ts';
export {
  isCoefficient,
  operandsOf,
  type Basis as ExplanationBasis,
  type Coefficient,
  type Node,
  type Quantification,
} from './engine/quantification.ts';
export type { Label, Term } from './engine/terms.ts';
export { dimensionOf, isUnit, siblings, units, unitSymbol, type Unit } from './engine/units.ts';
export type { CitedFactor } from './factors/define-factor.ts';
export type { FamilyId } from './factors/registry.ts';
export type { Reference, ReferenceId } from './references.ts';

export { GrowingCatalogue, type Catalogue } from './emissions/catalogue.ts';
export type * from './emissions/inventory.ts';
export { commonKinds } from './emissions/kinds/common.ts';
export { commonKindIds, furtherKindIds, type SourceKindId } from './emissions/kinds/kind-ids.ts';
export { sourceGroups, type Field, type SourceGroup, type SourceKind } from './emissions/kinds/kind.ts';
export { newInventory } from './emissions/new-inventory.ts';
export type { Problem, ProblemCode } from './emissions/problems.ts';
export { quantifyInventory, type QuantifiedInventory } from './emissions/quantify-inventory.ts';
export { emissionsOn, fieldsOf, type Basis, type QuantifiedLine } from './emissions/quantify-line.ts';
export type { InventoryAnalysis } from './emissions/analyse-inventory.ts';
export type { RuleSetTotals } from './emissions/rule-sets.ts';

/** What comes on demand. Each call of a loader gives the same module. */
export const load = {
  /** The further kinds of source, with their factors. */
  furtherKinds: () => import('./emissions/kinds/further.ts'),
  analysis: () => import('./emissions/analyse-inventory.ts'),
  explanation: () => import('./engine/explanation.ts'),
  /** The names of all families, and a loader for each. */
  registry: () => import('./factors/registry.ts'),
  references: () => import('./references.ts'),
  pins: () => import('./emissions/pins.ts'),
};
