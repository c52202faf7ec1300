import type { Node } from '../engine/quantification.ts';
import type { TableCell } from '../engine/table-cells.ts';
import { Block, columnHeadings, type ModelCell } from './block.ts';
import type { NodePrinter } from './node-printer.ts';
import type { ModelSheet } from './resolve.ts';
import { widthsOf } from './widths.ts';

interface Options {
  readonly name: string;
  /** Headings in the first row. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly printer: NodePrinter;
  /** Of these rows at the end all cells are totals. */
  readonly totals?: number;
  readonly frozenColumns?: number;
  /** Whether its numbers come from elsewhere: they stand as values, and what is made of them refers to these cells. */
  readonly given?: boolean;
  /** The same of some values only. */
  readonly givenNodes?: readonly Node[];
}

/** A table whose numbers show the cells of the calculation that they come from. */
export function livingTable(options: Options): ModelSheet {
  const { name, rows, printer, totals = 0, frozenColumns = 1, given = false, givenNodes = [] } = options;
  const [headings = [], ...others] = rows;
  const block = new Block();
  block.add(...columnHeadings(headings.map((heading) => String(heading))));
  for (const [place, cells] of others.entries()) {
    const role = place >= others.length - totals ? 'total' : 'computed';
    block.add(
      ...cells.map((cell, column): ModelCell | undefined => {
        if (cell === undefined) return undefined;
        if (typeof cell !== 'object') return { value: cell, role: role === 'total' ? 'total' : 'plain' };
        if (given || givenNodes.includes(cell)) {
          printer.bind(cell, block.ref(place + 1, column));
          return { value: cell.value, role, format: 'amount' };
        }
        return { value: cell.value, formula: [printer.cellOf(cell)], role, format: 'amount' };
      }),
    );
  }
  return {
    name,
    blocks: [block],
    frozenColumns,
    widths: widthsOf(others),
    isProtected: true,
    landscape: true,
  };
}
