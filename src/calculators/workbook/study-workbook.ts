import type { Node } from '../engine/quantification.ts';
import type { Catalogue } from '../footprint/catalogue.ts';
import { flowKinds } from '../footprint/flow-kinds.ts';
import type { QuantifiedStudy } from '../footprint/quantify/quantify-study.ts';
import { stages } from '../footprint/study.ts';
import type { FootprintTexts } from '../texts/index.ts';
import { aboutSheet, listOf, type Contents } from './about-sheets.ts';
import { Block, type CellRef } from './block.ts';
import { FactorsSheet } from './factors-sheet.ts';
import { inventoryColumns } from './input-rows.ts';
import { inputsSheet } from './inputs-sheet.ts';
import { NodePrinter } from './node-printer.ts';
import { calculationSheet, titleBlock, totalsSheet } from './result-sheets.ts';
import { resolveWorkbook, type ResolvedWorkbook } from './resolve.ts';
import { SteamSheet } from './steam/steam-sheet.ts';
import { printStudy } from './study-calculation.ts';
import { studyRows } from './study-rows.ts';
import { lastSheets, withReceipt, type WorkbookFrame } from './workbook-frame.ts';
import { factoryMark, markText, stateMark } from './workbook-mark.ts';
import { wordsIn, type Words } from './words.ts';

/** What a workbook of a product's footprint is made of. */
export interface StudyWorkbook extends WorkbookFrame<FootprintTexts> {
  readonly quantified: QuantifiedStudy;
  /** The kinds of line, each with the stages that it may stand in. */
  readonly catalogue: Catalogue;
}

const contents: Contents = [
  ['sheetInputs', 'aboutInputs'],
  ['sheetFactors', 'aboutFactors'],
  ['sheetCalculation', 'aboutCalculation'],
  ['sheetTotals', 'aboutStudyTotals'],
  ['sheetVersions', 'aboutVersions'],
];

/**
 * A study as a workbook whose results are formulas: inputs line by line, factors with their sources, each step down to one unit of
 * analysis, totals by stage, flow and gas. Pure.
 */
export function studyWorkbook(options: StudyWorkbook): ResolvedWorkbook {
  const { quantified, catalogue, entity, language, texts } = options;
  const { study } = quantified;
  const words = wordsIn(language, texts);
  const { say } = words;
  const title = say('studyTitle', { name: study.product.name || study.name });
  const mark = { language, of: study.id, factory: factoryMark(entity), state: stateMark(study) };
  const kinds = listOf(say('studyKinds'), Object.values(texts.kinds));
  const inputs = inputsSheet(
    studyRows(quantified, catalogue, words),
    {
      mark: markText({ what: 'study', ...mark }),
      adding: { invitation: 'addLineBelow', kinds: kinds.range },
      without: inventoryColumns,
    },
    words,
  );
  const factors = new FactorsSheet(words);
  const steps = new Block();
  const printer = new NodePrinter(steps, { factors, steam: new SteamSheet(words) }, words);
  printStudy(quantified, inputs, printer);
  const { block, total } = studyTotals(quantified, printer, words);
  return resolveWorkbook({
    sheets: [
      aboutSheet(
        title,
        ['aboutWhat', 'aboutBack', 'aboutChoices', 'aboutPath'],
        withReceipt(contents, options),
        words,
        [kinds.block],
      ),
      inputs.sheet,
      factors.sheet(),
      calculationSheet(steps, words),
      totalsSheet([titleBlock(title), block], words),
      ...lastSheets(
        options,
        [
          [say('gwp'), study.gwp],
          [say('area'), study.area],
          [say('systemBoundary'), texts.results[study.boundary]],
          [say('unitOfAnalysis'), study.unit.description],
        ],
        words,
      ),
    ],
    names: [['Footprint', total]],
  });
}

/** Totals by stage, flow and gas, with the cell of the whole. */
function studyTotals(
  quantified: QuantifiedStudy,
  printer: NodePrinter,
  words: Words<FootprintTexts>,
): { block: Block; total: CellRef } {
  const { say, texts, unitOf } = words;
  const { byStage, byFlow, byGas, study, total, aircraft, gridMix, toGate } = quantified;
  const block = new Block();
  const list = (title: string, figures: readonly (readonly [name: string, node: Node])[]): void => {
    printer.begin({ name: title });
    block.add();
    block.add({ value: title, role: 'heading' });
    for (const [name, node] of figures) {
      block.add(
        name,
        { value: node.value, formula: [printer.cellOf(node)], role: 'total', format: 'amount' },
        unitOf(node),
      );
    }
  };
  list(say('byStage'), [
    ...stages.map((stage) => [texts.stages[stage], byStage[stage]] as const),
    [texts.results[study.boundary], total],
  ]);
  const whole = block.ref(block.rows.length - 1, 1);
  list(
    say('byFlow'),
    flowKinds.map((kind) => [texts.flows[kind], byFlow[kind]] as const),
  );
  list(
    say('byGas'),
    [...byGas].map(([gas, node]) => [texts.gases[gas], node] as const),
  );
  list(say('beside'), [
    [say('toGate'), toGate],
    [say('aircraft'), aircraft],
    [say('gridMix'), gridMix],
  ]);
  return { block, total: whole };
}
