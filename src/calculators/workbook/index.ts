/** Workbooks whose results are formulas, and what was changed in one. */
export type { CellChange, CellProblem } from './changed-cells.ts';
export { inventoryWorkbook, type InventoryWorkbook } from './inventory-workbook.ts';
export { readTable } from '../lines/table/read-table.ts';
export { claimWorkbook, type ClaimWorkbook } from './claim/claim-workbook.ts';
export { readInventory } from './inventory-back.ts';
export { markOfSheet, type ReadBack, type WorkbookDoubt } from './read-back.ts';
export { planWorkbook, type PlanWorkbook } from './plan-workbook.ts';
export type { ResolvedWorkbook } from './resolve.ts';
export { readStudy } from './study-back.ts';
export { studyWorkbook, type StudyWorkbook } from './study-workbook.ts';
export type { WorkbookFrame } from './workbook-frame.ts';
export type { WorkbookMark } from './workbook-mark.ts';
