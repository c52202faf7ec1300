import { nodesOf } from '../engine/explanation.ts';
import type { Node } from '../engine/quantification.ts';
import { placeInLine } from '../lines/read-quantity.ts';
import type { CellRef } from './block.ts';
import type { InputColumn } from './input-rows.ts';
import type { InputsSheet } from './inputs-sheet.ts';
import type { NodePrinter } from './node-printer.ts';

/** Tells the printer in which cells of the inputs the numbers of a line were entered. */
export function bindEntries(
  roots: readonly Node[],
  path: string,
  inputs: Pick<InputsSheet, 'cellOf'>,
  printer: NodePrinter,
): void {
  for (const node of new Set(roots.flatMap(nodesOf))) {
    const cell = cellOfEntry(node, path, inputs.cellOf) ?? cellOfMonths(node, path, inputs.cellOf);
    if (cell) printer.bind(node, cell);
  }
}

function cellOfEntry(node: Node, path: string, cellOf: InputsSheet['cellOf']): CellRef | undefined {
  if (node.basis.kind === 'overridden') {
    return 'role' in node ? cellOf(path, `overrides/${node.role}`, 'value') : undefined;
  }
  const place = node.basis.kind === 'entered' || node.basis.kind === 'own' ? placeInLine(node) : undefined;
  if (place === undefined) return undefined;
  const [, key = '', month] = /^(.*?)\/(?:amount|months\/(\d+))$/.exec(place) ?? [];
  if (month !== undefined) return cellOf(path, `fields/${key}`, `m${Number(month) + 1}` as InputColumn);
  return cellOf(path, `fields/${key || place}`, 'value');
}

/** The sum of bills is the cell beside their name, which adds up all twelve months: one that is filled in later counts. */
function cellOfMonths(node: Node, path: string, cellOf: InputsSheet['cellOf']): CellRef | undefined {
  if (node.basis.kind !== 'sum' || !node.basis.of.length) return undefined;
  const keys = node.basis.of.map((part) => /^(.*)\/months\/\d+$/.exec(placeInLine(part) ?? '')?.[1]);
  const [key] = keys;
  return key !== undefined && keys.every((one) => one === key)
    ? cellOf(path, `fields/${key}`, 'value')
    : undefined;
}
