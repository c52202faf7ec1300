import { nodesOf } from '../engine/explanation.ts';
import type { Node } from '../engine/quantification.ts';
import type { QuantifiedLine } from '../footprint/quantify/quantify-line.ts';
import type { QuantifiedStudy } from '../footprint/quantify/quantify-study.ts';
import { bindEntries } from './bind-entries.ts';
import type { InputsSheet } from './inputs-sheet.ts';
import type { NodePrinter } from './node-printer.ts';
import type { InputColumn } from './input-rows.ts';
import { entriesOfMethod } from '../footprint/quantify/allocation.ts';
import type { FootprintStudy } from '../footprint/study.ts';
import { allocationKey, linePath, rootsOf, studyPath } from './study-rows.ts';

/** What a line is as entered, before it is scaled by other lines. */
const ownRoots = ({ result }: QuantifiedLine): readonly Node[] =>
  result
    ? [
        result.activity,
        ...result.flows.map(({ co2e }) => co2e),
        ...(result.gridMix ?? []).map(({ co2e }) => co2e),
      ].filter((node) => node !== undefined)
    : [];

/** Prints a study line by line, each down to one unit of analysis. */
export function printStudy(quantified: QuantifiedStudy, inputs: InputsSheet, printer: NodePrinter): void {
  const { study, lines } = quantified;
  // How often an assembly is in the product was entered in its own line: each line's own numbers come first.
  for (const roots of [ownRoots, rootsOf]) {
    for (const entry of lines) bindEntries(roots(entry), linePath(study, entry.line.id), inputs, printer);
  }
  bindSettings(quantified, inputs, printer);
  bindAllocations(quantified, inputs, printer);
  for (const [place, entry] of lines.entries()) {
    printer.begin({ number: place + 1, name: entry.line.name });
    for (const node of rootsOf(entry)) printer.cellOf(node);
  }
}

/** Where the parts of a scale were entered: in the study, or beside the line's name. */
function bindSettings({ study, lines }: QuantifiedStudy, inputs: InputsSheet, printer: NodePrinter): void {
  for (const { line, scale } of lines) {
    for (const node of scale ? nodesOf(scale) : []) {
      if (node.basis.kind !== 'entered') continue;
      const [path, key, column] = placeOf(node, study, line.id) ?? [];
      const cell = path !== undefined && inputs.cellOf(path, key ?? '', column ?? 'value');
      if (cell) printer.bind(node, cell);
    }
  }
}

function placeOf(
  { label }: Node,
  study: FootprintStudy,
  line: string,
): readonly [path: string, key: string, column: InputColumn] | undefined {
  switch (label) {
    case 'unitAmount':
      return [studyPath(study), 'unit/amount', 'value'];
    case 'output':
      return [studyPath(study), 'output', 'value'];
    case 'times':
    case 'siteShare':
      return [linePath(study, line), '', label];
    default:
      return undefined;
  }
}

function bindAllocations(
  { study, allocations }: QuantifiedStudy,
  inputs: InputsSheet,
  printer: NodePrinter,
): void {
  for (const { allocation, method, shares = [] } of allocations) {
    const [key] = entriesOfMethod[method] ?? [];
    if (key === undefined) continue;
    for (const [place, { basis }] of shares.entries()) {
      const cell = inputs.cellOf(studyPath(study), allocationKey(allocation.id, place, key), 'value');
      if (!cell || basis.kind !== 'quotient') continue;
      const [part, whole] = basis.of;
      printer.bind(part, cell);
      // Each share of typed percentages has a sum of its own.
      const same = whole.basis.kind === 'sum' ? whole.basis.of[place] : undefined;
      if (same) printer.bind(same, cell);
    }
  }
}
