/** Workbooks whose results are formulas, and what was changed in one. */
export { inventoryWorkbook, type InventoryWorkbook } from './inventory-workbook.ts';
export type { ResolvedWorkbook } from './resolve.ts';
