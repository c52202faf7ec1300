/**
 * The offset calculator, as `calculators/index.ts` passes it on: what it needs at its start, and all else by a loader in
 * `loadOffset`.
 */

export { OffsetCatalogue } from './catalogue.ts';
export type { CheckBasis } from './checks/basis-of-checks.ts';
export type { ClaimInput } from './checks/claim-inputs.ts';
export {
  policies,
  scopes,
  type Claim,
  type ComplianceInputs,
  type DisclosureInputs,
  type Lot,
  type MatchingRules,
  type OffsetLine,
  type Policy,
  type Reduction,
  type ResidualLine,
  type Scope,
} from './claim.ts';
export type { ExampleLedger } from './examples/example.ts';
export { instrumentIds, isResidualKind, type InstrumentId } from './kind-ids.ts';
export type { ComplianceCap } from './compliance.ts';
export { coverageText, decimalsOfCoverage, shownCoverage } from './coverage.ts';
export { fieldsOf as fieldsOfOffsetLine, LedgerCatalogue } from './ledger-catalogue.ts';
export type { LedgerEntry } from './ledger/ledger-entries.ts';
export type { QuantifiedLot } from './lots/quantified-lot.ts';
export { newClaim, periodOf } from './new-claim.ts';
export type {
  PasteProblem as LotPasteProblem,
  PasteProblemCode as LotPasteProblemCode,
} from './paste/paste-problems.ts';
export type { ColumnRole as LotColumnRole } from './paste/vocabulary.ts';
export type { Position } from './position/position.ts';
export type {
  OwnProblemCode as OffsetOwnProblemCode,
  Problem as OffsetProblem,
  ProblemCode as OffsetProblemCode,
} from './problems.ts';
export type { ClaimInputs, QuantifiedClaim } from './quantify-claim.ts';
export type { QuantifiedResidual } from './residual/quantify-stated.ts';
export type { ClaimYear } from './years.ts';

/** What of the offset calculator comes on demand. Each call of a loader gives the same module. */
export const loadOffset = {
  /** The forms of all lines, for a catalogue that grows. */
  kinds: () => import('./kinds.ts'),
  /** The calculation itself: the desk starts with the forms. */
  quantification: () => import('./quantify-claim.ts'),
  /** The ledger and its results as tables. */
  export: () => import('./export/index.ts'),
  /** The report of clause 6.7.4, to print and to publish. */
  disclosure: () => import('./disclosure/index.ts'),
  /** Rows from a spreadsheet. */
  paste: () => import('./paste/index.ts'),
  /** The years side by side. */
  years: () => import('./years.ts'),
  /** The box of the carbon markets. */
  compliance: () => import('./compliance.ts'),
  /** What can't be read of what was typed into the settings. */
  inputs: () => import('./checks/claim-inputs.ts'),
  /** What can be added by name. */
  search: () => import('./ledger/ledger-search.ts'),
  examples: () => import('./examples/index.ts'),
  /** What each check follows: clauses of the guideline and documents. */
  basisOfChecks: () => import('./checks/basis-of-checks.ts'),
};
