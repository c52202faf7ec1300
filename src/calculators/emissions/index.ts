/**
 * The organisation's inventory, as `calculators/index.ts` passes it on: what it needs at its start, and all else by a
 * loader in `loadEmissions`.
 */

export { emissionsOn, type Basis } from './basis.ts';
export { GrowingCatalogue, type Catalogue } from './catalogue.ts';
export { emptyInventory } from './empty-inventory.ts';
export { fieldsOf } from './fields-of.ts';
export type * from './inventory.ts';
export { commonKindIds, furtherKindIds, type SourceKindId } from './kinds/kind-ids.ts';
export { sourceGroups, type SourceGroup, type SourceKind } from './kinds/kind.ts';
export { newInventory } from './new-inventory.ts';
export type { Problem, ProblemCode } from './problems.ts';
export type { QuantifiedInventory } from './quantify-inventory.ts';
export type { QuantifiedLine } from './quantify-line.ts';
export type { InventoryAnalysis } from './analyse-inventory.ts';
export type { RuleSetTotals } from './rule-sets.ts';
export type { SourceEntry } from './source-entries.ts';
export type { InterpretedRow as InterpretedSource } from './paste/interpreted-row.ts';
export type { ColumnRole } from './paste/vocabulary.ts';
export type { PasteProblem, PasteProblemCode } from './paste/paste-problems.ts';

/** What of the inventory's calculator comes on demand. Each call of a loader gives the same module. */
export const loadEmissions = {
  /** The calculation, with fuel and power, which every factory has. An inventory without lines needs neither. */
  quantification: () => import('./quantification.ts'),
  /** Fills a catalogue with what inventories, or a choice of factors, need. */
  catalogue: () => import('./load-catalogue.ts'),
  analysis: () => import('./analyse-inventory.ts'),
  completeness: () => import('./completeness.ts'),
  sourceSearch: () => import('./source-search.ts'),
  paste: () => import('./paste/index.ts'),
  export: () => import('./export/index.ts'),
  templates: () => import('./templates/index.ts'),
  years: () => import('./compare-years.ts'),
};
