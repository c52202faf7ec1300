import { Block, columnHeadings } from './block.ts';
import { calculationColumns } from './node-printer.ts';
import type { ModelSheet } from './resolve.ts';
import type { Words } from './words.ts';

/** The title of a sheet. */
export function titleBlock(title: string): Block {
  const block = new Block();
  block.add({ value: title, role: 'title' });
  return block;
}

/** The sheet of all steps. */
export function calculationSheet(steps: Block, { say }: Words): ModelSheet {
  const head = new Block();
  head.add(...columnHeadings(calculationColumns.map((column) => say(column))));
  return {
    name: say('sheetCalculation'),
    blocks: [head, steps],
    frozenColumns: 2,
    widths: [6, 26, 28, 44, 18, 16, 40],
    isProtected: true,
    landscape: true,
  };
}

/** The sheet of totals and figures. */
export const totalsSheet = (blocks: readonly Block[], { say }: Words): ModelSheet => ({
  name: say('sheetTotals'),
  blocks,
  frozenColumns: 1,
  widths: [48, 18, ...Array.from({ length: 12 }, () => 15)],
  isProtected: true,
  landscape: true,
});
