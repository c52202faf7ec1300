import { parseNumber } from '../../../../src/calculators/index.ts';
import type { GrowingTable } from './growing-table.ts';
import { spreadsheetLimits as limits } from './problem.ts';

/** Cells of one column that are merged over several rows, by places from 0. */
export interface MergedRows {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Writes a text that is merged over several rows into each of them that holds anything: the site or the source of a group
 * of rows is that of all. A number stands for all of them together and stays in the first.
 * More merged cells than a table can hold are a fault of the file and are left as they are.
 */
export function fillMerged(table: GrowingTable, merged: readonly MergedRows[]): void {
  let left = limits.rows * limits.columns;
  for (const { column, from, to } of merged) {
    left -= Math.max(0, to - from);
    if (left < 0) return;
    const text = table.at(from, column);
    if (text === undefined || isNumber(text)) continue;
    for (let row = from + 1; row <= Math.min(to, limits.rows - 1); row += 1) {
      if (table.holds(row) && table.at(row, column) === undefined) table.put(row, column, text);
    }
  }
}

const isNumber = (text: string): boolean => parseNumber(text).ok;
