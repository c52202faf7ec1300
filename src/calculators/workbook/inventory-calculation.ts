import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import type { QuantifiedLine } from '../emissions/quantify-line.ts';
import type { Emissions } from '../engine/gases.ts';
import type { Node } from '../engine/quantification.ts';
import { bindEntries } from './bind-entries.ts';
import type { InputsSheet } from './inputs-sheet.ts';
import { linePath, rootsOfLine } from './inventory-rows.ts';
import type { NodePrinter } from './node-printer.ts';
import type { Words } from './words.ts';

const gasesOf = (emissions: Emissions | undefined) =>
  [...(emissions?.gases ?? []), ...(emissions?.outside ?? [])].map(({ co2e }) => co2e);

/**
 * Prints an inventory line by line: what was used, the gases by location; then what certificates cover, and the lines that they
 * settle by market and by GB/T 32150.
 */
export function printLines(
  { inventory, lines, certificates }: QuantifiedInventory,
  inputs: InputsSheet,
  printer: NodePrinter,
  words: Words,
): void {
  // What a line shares with others, as certificates do, was entered in one of them: each line's own comes first.
  for (const rootsOf of [ownRoots, rootsOfLine]) {
    for (const entry of lines) {
      bindEntries(rootsOf(entry), linePath(inventory, entry.line.id), inputs, printer);
    }
  }
  for (const [place, entry] of lines.entries()) {
    const { line, result } = entry;
    printer.begin({ number: place + 1, name: line.name }, result ? '' : words.say('notCounted'));
    if (!result) continue;
    const nodes = [
      result.activity,
      ...gasesOf(result.location),
      ...(isSettled(entry) ? [] : byContract(entry)),
    ];
    for (const node of [...nodes, result.energy?.amount]) if (node) printer.cellOf(node);
  }
  if (!certificates) return;
  printer.begin({ name: words.say('certificates') });
  const { grid, covered, proven, uncovered, notCounted, surplus } = certificates;
  for (const node of [grid, covered, proven, uncovered, notCounted, surplus]) printer.cellOf(node);
  for (const [place, entry] of lines.entries()) {
    if (!isSettled(entry)) continue;
    printer.begin({ number: place + 1, name: entry.line.name }, words.say('certificates'));
    for (const node of [...byContract(entry), entry.result?.covered]) if (node) printer.cellOf(node);
  }
}

const ownRoots = ({ result }: QuantifiedLine): readonly Node[] =>
  [result?.activity, ...gasesOf(result?.location), result?.energy?.amount].filter(
    (node) => node !== undefined,
  );

const isSettled = ({ line, result }: QuantifiedLine): boolean =>
  line.kind === 'grid-electricity' && result !== undefined;

const byContract = ({ result }: QuantifiedLine) => [...gasesOf(result?.market), ...gasesOf(result?.official)];
