/**
 * The product's carbon footprint, as `calculators/index.ts` passes it on: what it needs at its start, and all else by a
 * loader in `loadFootprint`.
 */

export type { QuantifiedAllocation } from './quantify/allocation.ts';
export type { StudyAnalysis } from './analysis/analyse-study.ts';
export { FootprintCatalogue } from './catalogue.ts';
export type { ComparisonRefusal, RowKind } from './comparison/compare-studies.ts';
export type { ExampleProduct } from './examples/example.ts';
export type { LineEntry, MaterialEntry, NewLine } from './entries/line-entry.ts';
export { emptyStudy } from './empty-study.ts';
export { fieldsOf as fieldsOfFootprintLine } from './fields-of.ts';
export { flowKinds, type FlowKind } from './flow-kinds.ts';
export type { Flow } from './flows.ts';
export { contractConditions } from './kinds/contract-conditions.ts';
export type { FootprintKindId } from './kinds/kind-ids.ts';
export type { FootprintKind } from './kinds/kind.ts';
export type { Simulation, SimulationOptions } from './simulation/monte-carlo.ts';
export { newStudy } from './new-study.ts';
export type { BomProblem, BomProblemCode } from './paste/bom-problems.ts';
export type { BomRole } from './paste/vocabulary.ts';
export type { Problem as FootprintProblem, ProblemCode as FootprintProblemCode } from './problems.ts';
export type { QuantifiedLeg, QuantifiedLine as QuantifiedFootprintLine } from './quantify/quantify-line.ts';
export { countedStages } from './quantify/counted-stages.ts';
export { linesNotCounted } from './quantify/lines-not-counted.ts';
export { isUnitRefused } from './quantify/refused-unit.ts';
export type { QuantifiedStudy } from './quantify/quantify-study.ts';
export {
  allocationMethods,
  boundaries,
  dataSources,
  omittedFlows,
  stages,
  type Allocation,
  type AllocationMethod,
  type CoProduct,
  type DataSource,
  type FootprintLine,
  type FootprintStudy,
  type Leg,
  type Omission,
  type OmittedFlow,
  type Stage,
  type StudyBoundary,
} from './study.ts';
export type { PactFinding, PactFindingCode } from './pact/index.ts';
export type { Histogram } from './simulation/spread.ts';

/** What of the footprint's calculator comes on demand. Each call of a loader gives the same module. */
export const loadFootprint = {
  /** The calculation, with the kinds of line that every product has. A study without lines needs neither. */
  quantification: () => import('./quantification.ts'),
  /** Fills a catalogue with what studies, or a choice of factors, need. */
  catalogue: () => import('./kinds/load-catalogue.ts'),
  analysis: () => import('./analysis/analyse-study.ts'),
  /** What other choices of method would give. */
  choices: () => import('./comparison/choices-of-method.ts'),
  comparison: () => import('./comparison/compare-studies.ts'),
  monteCarlo: () => import('./simulation/monte-carlo.ts'),
  /** What can be added by name: materials, energy, transport, waste. */
  search: () => import('./entries/material-search.ts'),
  /** A bill of materials from a spreadsheet. */
  paste: () => import('./paste/index.ts'),
  examples: () => import('./examples/index.ts'),
  /** What data are rated by. */
  rubric: () => import('./analysis/data-quality-rubric.ts'),
  export: () => import('./export/index.ts'),
  /** Footprints as companies exchange them: what a supplier sends, what a customer asks for. */
  pact: () => import('./pact/index.ts'),
  /** The site's own energy as lines of a product. */
  siteLines: () => import('./site/site-lines.ts'),
};
