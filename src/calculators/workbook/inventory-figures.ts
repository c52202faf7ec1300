import type { Indicators } from '../emissions/indicators.ts';
import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import type { Node } from '../engine/quantification.ts';
import { Block } from './block.ts';
import { inventoryPath } from './inventory-rows.ts';
import type { InputsSheet } from './inputs-sheet.ts';
import type { NodePrinter } from './node-printer.ts';
import type { Totals } from './inventory-totals.ts';
import type { Words } from './words.ts';

/** Prints what stands beside the totals, exports, removals and indicators, and lists them with their names. */
export function inventoryFigures(
  { inventory, totals: { ghgProtocol } }: QuantifiedInventory,
  indicators: Indicators,
  { whole }: Totals,
  inputs: InputsSheet,
  printer: NodePrinter,
  words: Words,
): Block {
  const { say, unitOf } = words;
  bindIndicators(indicators, inputs, printer, inventoryPath(inventory));
  printer.bind(ghgProtocol.whole.total, whole);
  const block = new Block();
  const list = (
    title: string,
    figures: readonly (readonly [name: string, node: Node | undefined, unit?: string])[],
  ): void => {
    printer.begin({ name: title });
    block.add();
    block.add({ value: title, role: 'heading' });
    for (const [name, node, unit] of figures) {
      if (!node) continue;
      const cell = printer.cellOf(node);
      block.add(
        name,
        { value: node.value, formula: [cell], role: 'total', format: 'amount' },
        unit ?? unitOf(node),
      );
    }
  };
  list(say('apart'), [
    [say('exports'), ghgProtocol.exports.total],
    [say('removals'), ghgProtocol.removals],
  ]);
  const {
    energyCalorific,
    energyEqualValue,
    nonFossilShare,
    park,
    perProduct,
    perOutputValue,
    perAddedValue,
  } = indicators;
  list(say('indicators'), [
    [say('energyCalorific'), energyCalorific],
    [say('energyEqualValue'), energyEqualValue],
    [say('nonFossilCalorific'), nonFossilShare.calorific],
    [say('nonFossilEqualValue'), nonFossilShare.equalValue],
    [say('park'), park?.intensity],
    ...perProduct.map(
      ({ name, unit, value }) => [say('perProduct', { name }), value, `tCO₂e/${unit}`] as const,
    ),
    [say('perOutputValue'), perOutputValue],
    [say('perAddedValue'), perAddedValue],
  ]);
  return block;
}

/** What the indicators are divided by was entered on the sheet of inputs. */
function bindIndicators(
  { perProduct, perOutputValue, perAddedValue, energyEqualValue }: Indicators,
  { cellOf }: InputsSheet,
  printer: NodePrinter,
  path: string,
): void {
  const divisor = (node: Node | undefined, key: string): void => {
    const cell = cellOf(path, key, 'value');
    if (node?.basis.kind === 'quotient' && cell) printer.bind(node.basis.of[1], cell);
  };
  for (const [place, { value }] of perProduct.entries())
    divisor(value, `indicators/products/${place}/amount`);
  divisor(perOutputValue, 'indicators/outputValue');
  divisor(perAddedValue, 'indicators/addedValue');
  const cell = cellOf(path, 'indicators/equalValue/amount', 'value');
  if (!cell || !energyEqualValue) return;
  for (const node of equalValuesIn(energyEqualValue)) printer.bind(node, cell);
}

function equalValuesIn(root: Node): readonly Node[] {
  const found = new Set<Node>();
  const visit = (node: Node): void => {
    if (node.label === 'equalValue') found.add(node);
    else if ('of' in node.basis) node.basis.of.forEach(visit);
    else if (node.basis.kind === 'converted') visit(node.basis.from);
  };
  visit(root);
  return [...found];
}
