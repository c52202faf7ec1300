import type { TableCell } from '../engine/table-cells.ts';
import { Block, columnHeadings, type ModelCell } from './block.ts';
import type { NodePrinter } from './node-printer.ts';
import type { ModelSheet } from './resolve.ts';

interface Options {
  readonly name: string;
  /** Headings in the first row. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly printer: NodePrinter;
  /** Of these rows at the end all cells are totals. */
  readonly totals?: number;
  readonly frozenColumns?: number;
}

/** A table whose numbers show the cells of the calculation that they come from. */
export function livingTable({ name, rows, printer, totals = 0, frozenColumns = 1 }: Options): ModelSheet {
  const [headings = [], ...others] = rows;
  const block = new Block();
  block.add(...columnHeadings(headings.map((heading) => String(heading))));
  for (const [place, cells] of others.entries()) {
    const role = place >= others.length - totals ? 'total' : 'computed';
    block.add(
      ...cells.map((cell): ModelCell | undefined => {
        if (cell === undefined) return undefined;
        if (typeof cell !== 'object') return { value: cell, role: role === 'total' ? 'total' : 'plain' };
        return { value: cell.value, formula: [printer.cellOf(cell)], role, format: 'amount' };
      }),
    );
  }
  return {
    name,
    blocks: [block],
    frozenColumns,
    widths: headings.map((_, column) => widthOf(rows.map((cells) => cells[column]))),
    isProtected: true,
    landscape: true,
  };
}

/** A number takes little; a text is wrapped beyond some length. */
function widthOf(cells: readonly TableCell[]): number {
  const longest = Math.max(...cells.slice(1).map((cell) => (typeof cell === 'string' ? cell.length : 0)), 0);
  return Math.min(Math.max(longest * 2, 14), 40);
}
