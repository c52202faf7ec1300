import { nodesOf } from '../engine/explanation.ts';
import type { Basis, Node } from '../engine/quantification.ts';
import { placeInLine } from '../lines/read-quantity.ts';
import type { CellRef } from './block.ts';
import { pathPart, type InputColumn } from './input-rows.ts';
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
    if (node.basis.kind === 'function' && isWithoutTemperature(node.basis)) {
      const empty = inputs.cellOf(path, 'fields/temperature', 'value');
      if (empty) printer.bindEmpty(node, empty);
    }
    const cell = cellOfEntry(node, path, inputs.cellOf) ?? cellOfMonths(node, path, inputs.cellOf);
    // A number of another line, which this one only takes, has a place of the same name there.
    if (cell && valueAt(cell) === node.value) printer.bind(node, cell);
  }
}

/** Steam that no temperature was given of is saturated. */
const isWithoutTemperature = ({ name, of }: Extract<Basis, { kind: 'function' }>): boolean =>
  name.startsWith('steam-enthalpy') && of.length === 1;

function cellOfEntry(node: Node, path: string, cellOf: InputsSheet['cellOf']): CellRef | undefined {
  if (node.basis.kind === 'overridden') {
    return 'role' in node ? cellOf(path, `overrides/${node.role}`, 'value') : undefined;
  }
  const place = node.basis.kind === 'entered' || node.basis.kind === 'own' ? placeInLine(node) : undefined;
  if (place === undefined) return undefined;
  const [, key = place, month] = /^(.*?)\/(?:amount|months\/(\d+))$/.exec(place) ?? [];
  const column = month === undefined ? 'value' : (`m${Number(month) + 1}` as InputColumn);
  // Of a leg, whose id stands before its fields.
  const [leg = '', ...rest] = key.split('/');
  return (
    cellOf(path, `fields/${key}`, column) ??
    cellOf(path, `legs/${pathPart(leg)}/fields/${rest.join('/')}`, column)
  );
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

function valueAt({ block, row, column }: CellRef): string | number | undefined {
  const cell = block.rows[row]?.[column];
  return typeof cell === 'object' ? cell.value : cell;
}
