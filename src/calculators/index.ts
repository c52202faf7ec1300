/**
 * The calculators' public API; nothing outside reads past it. What a calculator needs at its start is exported here,
 * all else by a loader in `load` or in the calculator's own, so that an element stays small and its parts come from the
 * same place.
 */

export { levels, type Assumption, type Level } from './engine/assumption.ts';
export type { CalendarContent, CalendarEntry } from './engine/calendar.ts';
export { csvOf } from './engine/csv.ts';
export { delimitedCell } from './engine/delimited-cell.ts';
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
export { formatNumber, formatTonnes } from './engine/number-format.ts';
export { formatWithUncertainty } from './engine/uncertainty-format.ts';
export type { RoundingMode } from './engine/rounding.ts';
export { parseNumber } from './engine/number-input.ts';
export { carbonToCo2 } from './engine/operations.ts';
export {
  isCoefficient,
  operandsOf,
  type Basis as ExplanationBasis,
  type Coefficient,
  type Node,
  type Quantification,
} from './engine/quantification.ts';
export type { SpokenReport } from './engine/report-model.ts';
export {
  cellFormats,
  cellRoles,
  columnName,
  quotedSheet,
  type CellChoices,
  type CellFormat,
  type CellRole,
  type DefinedName,
  type SheetCell,
  type SheetToWrite,
  type StyledCell,
} from './engine/sheet-model.ts';
export type { Label, Term } from './engine/terms.ts';
export type { UncertainLine } from './engine/uncertainty.ts';
export {
  conversionFactor,
  dimensionOf,
  isUnit,
  siblings,
  units,
  unitSymbol,
  type Unit,
} from './engine/units.ts';
export type { CitedFactor } from './factors/define-factor.ts';
export type { Refrigerant } from './factors/refrigerants.ts';
export type { FactorFamily, FamilyId } from './factors/registry.ts';
export type { Reference, ReferenceId } from './references.ts';

export { gridAreas, type GridArea } from './factors/grid-areas.ts';
export { gridFactorYears } from './factors/grid-electricity.ts';
export { registryVersion } from './factors/registry-version.ts';
export type * from './lines/entered.ts';
export { distinctLines, nextLineId } from './lines/line-ids.ts';
export type { FactorCatalogue } from './lines/catalogue.ts';
export type { Field } from './lines/field.ts';
export { periodEntry, reportingYear, type Month } from './lines/reporting-year.ts';
export type { InventoryResult } from './lines/inventory-result.ts';
export { changedFactors, pinsOf, type FactorUse } from './lines/pin-changes.ts';
export type { Pins } from './lines/pins.ts';
export type { Finding, Problem as LineProblem } from './lines/problems.ts';
export type { QuantifiedEntry } from './lines/quantified-entry.ts';
export type { RowProblem, RowProblemCode } from './lines/table/row-problems.ts';
export type { TableProblem } from './lines/table/read-table.ts';
export type { RowsReading, TableText } from './lines/table/read-rows.ts';
export type { ImportTemplate } from './lines/table/import-template.ts';
export type { RowCounts } from './lines/table/row-state.ts';
export type { ExampleFactory } from './example-factories/index.ts';
export {
  newFactoryFile,
  type FactoryFile,
  type FactoryProfile,
  type MeasuresSection,
  type ReadinessSection,
} from './factory-file/factory-file.ts';
export type { ChangedPlace, FileChange } from './factory-file/compare-files.ts';
export type { FileProblem, FileProblemCode } from './factory-file/file-problems.ts';
export type {
  Dossier,
  DossierDetails,
  DossierOptions,
  DossierPart,
  DossierReceipt,
} from './dossier/dossier-model.ts';
export type * from './factory/figure.ts';
export type * from './receipt/receipt.ts';
export type {
  Remark as StepRemark,
  RemarkCode as StepRemarkCode,
  RemarkPlace as StepRemarkPlace,
  RemarkTexts as StepRemarkTexts,
  Step as PathStep,
  StepFigure,
  StepId as PathStepId,
  StepState as PathStepState,
  Trend,
  TrendSeriesId,
} from './factory/overview/index.ts';
export type {
  Causes,
  ClauseNumbers,
  ComparedFigure,
  OwnExample,
  OwnFigure,
  OwnGates,
  OwnPart,
  OwnResult,
  WhatIfResult,
} from './factory/own/index.ts';
export type { InputValue } from './factory/own/what-ifs/change.ts';
export type { FactoryResults, GuidelineData, QuantifiedFactory } from './factory/quantify-factory.ts';
export {
  fieldName,
  textLoaders,
  type EmissionsTexts,
  type FootprintTexts,
  type MeasuresTexts,
  type OffsetTexts,
  type ReadinessTexts,
  type SharedTexts,
} from './texts/index.ts';

export type {
  CellChange,
  CellProblem,
  ResolvedWorkbook,
  WorkbookDoubt,
  WorkbookFrame,
  WorkbookMark,
} from './workbook/index.ts';

export { measureIds, type MeasureId } from './measures/measure-ids.ts';
export type { AnnexCatalogue, AnnexMeasure } from './measures/catalogue-of-annex.ts';

export * from './emissions/index.ts';
export * from './footprint/index.ts';
export * from './offset/index.ts';
export * from './readiness/index.ts';
export * from './measures/index.ts';

/** What all calculators need on demand; each has a loader of its own for the rest. Each call gives the same module. */
export const load = {
  explanation: () => import('./engine/explanation.ts'),
  /** The same as text: formulas with their numbers and units. */
  explanationText: () => import('./engine/explanation-text.ts'),
  /** The names of all families, and a loader for each. */
  registry: () => import('./factors/registry.ts'),
  references: () => import('./references.ts'),
  /** The blends, whose potentials follow from their parts. */
  refrigerants: () => import('./factors/refrigerants.ts'),
  factoryFile: () => import('./factory-file/index.ts'),
  /** A whole factory file with everything that the calculators make of it. */
  factory: () => import('./factory/index.ts'),
  /** What pages show of the reader's own factory: the numbers of a clause, and what one changed input does. */
  own: () => import('./factory/own/index.ts'),
  /** 核算凭证: a result with all that it was made from. */
  receipt: () => import('./receipt/index.ts'),
  /** Where it stands on the guideline's path, and its years side by side. */
  overview: () => import('./factory/overview/index.ts'),
  /** The report of a whole factory for a year (零碳工厂建设报告), to print and to publish. */
  dossier: () => import('./dossier/index.ts'),
  /** Workbooks whose results are formulas, and what was changed in one. */
  workbook: () => import('./workbook/index.ts'),
  /** What is saved of a result: with the factors it was made with. */
  pinning: () => import('./factory/pinned.ts'),
  /** Made-up factories with the data of all calculators. */
  exampleFactories: () => import('./example-factories/index.ts'),
};
