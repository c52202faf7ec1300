import type { InventoryAnalysis } from '../emissions/analyse-inventory.ts';
import type { Inventory } from '../emissions/inventory.ts';
import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import type { EmissionsTexts } from '../texts/index.ts';
import { aboutSheet, listOf, type Contents, type Fact } from './about-sheets.ts';
import { Block } from './block.ts';
import { bySource } from './by-source.ts';
import { FactorsSheet } from './factors-sheet.ts';
import { studyColumns } from './input-rows.ts';
import { inputsSheet } from './inputs-sheet.ts';
import { printLines } from './inventory-calculation.ts';
import { inventoryFigures } from './inventory-figures.ts';
import { inventoryPath, inventoryRows } from './inventory-rows.ts';
import { inventoryTotals } from './inventory-totals.ts';
import { NodePrinter } from './node-printer.ts';
import { calculationSheet, titleBlock, totalsSheet } from './result-sheets.ts';
import { resolveWorkbook, type ResolvedWorkbook } from './resolve.ts';
import { SteamSheet } from './steam/steam-sheet.ts';
import { uncertaintySheet } from './uncertainty-sheet.ts';
import { lastSheets, withReceipt, type WorkbookFrame } from './workbook-frame.ts';
import { factoryMark, markText, stateMark } from './workbook-mark.ts';
import { wordsIn, type Words } from './words.ts';

/** What a workbook of an inventory is made of. */
export interface InventoryWorkbook extends WorkbookFrame<EmissionsTexts> {
  readonly quantified: QuantifiedInventory;
  readonly analysis: InventoryAnalysis;
}

const contentsOf = (hasSteam: boolean): Contents => [
  ['sheetInputs', 'aboutInputs'],
  ['sheetFactors', 'aboutFactors'],
  ...(hasSteam ? [['sheetSteam', 'aboutSteam'] as const] : []),
  ['sheetCalculation', 'aboutCalculation'],
  ['sheetBySource', 'aboutBySource'],
  ['sheetTotals', 'aboutTotals'],
  ['sheetUncertainty', 'aboutUncertainty'],
  ['sheetVersions', 'aboutVersions'],
];

/**
 * An inventory as a workbook whose results are formulas: inputs, factors with their sources, each step of each source, gases,
 * totals on all bases, indicators, the range. Every formula comes with the value that the calculator has for it. Pure.
 */
export function inventoryWorkbook(options: InventoryWorkbook): ResolvedWorkbook {
  const { quantified, analysis, entity, language, texts } = options;
  const { inventory } = quantified;
  const words = wordsIn(language, texts);
  const { say } = words;
  const mark = markText({
    what: 'inventory',
    language,
    of: String(inventory.year),
    factory: factoryMark(entity),
    state: stateMark(inventory),
  });
  const factors = new FactorsSheet(words);
  const steam = new SteamSheet(words);
  const kinds = listOf(say('kinds'), Object.values(texts.kinds));
  const inputs = inputsSheet(
    inventoryRows(quantified, words),
    { mark, adding: { invitation: 'addBelow', kinds: kinds.range }, without: studyColumns },
    words,
  );
  const steps = new Block();
  const printer = new NodePrinter(steps, { factors, steam }, words);
  printLines(quantified, inputs, printer, words);
  const sources = bySource(quantified, printer, words);
  const equity = inputs.cellOf(inventoryPath(inventory), 'boundary/equityShare', 'value');
  const isShared = quantified.totals.ghgProtocol.equityShare !== 1;
  const totals = inventoryTotals(quantified, sources, isShared ? equity : undefined, words);
  const figures = inventoryFigures(quantified, analysis.indicators, totals, inputs, printer, words);
  const range = uncertaintySheet(quantified, analysis.range, { sources, share: totals.share, inputs }, words);
  const steamSheets = steam.sheets();
  const about = { name: entity.name, year: inventory.year };
  return resolveWorkbook({
    sheets: [
      aboutSheet(
        say('aboutTitle', about),
        ['aboutStatement', 'aboutWhat', 'aboutBack', 'aboutChoices', 'aboutPath'],
        withReceipt(contentsOf(steamSheets.length > 0), options),
        words,
        [kinds.block],
      ),
      inputs.sheet,
      factors.sheet(),
      ...steamSheets,
      calculationSheet(steps, words),
      sources.sheet,
      totalsSheet([titleBlock(say('aboutTitle', about)), totals.block, figures], words),
      range,
      ...lastSheets(options, choicesOf(inventory, words), words),
    ],
    names: totals.names,
  });
}

function choicesOf({ year, gwp, area, rules, boundary }: Inventory, { say }: Words): readonly Fact[] {
  return [
    [say('year'), year],
    [say('gwp'), gwp],
    [say('area'), area],
    [say('gridYear'), rules.gridYear],
    [say('edition'), rules.gbt32150],
    [say('approach'), say(boundary.approach)],
  ];
}
