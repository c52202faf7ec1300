import { nodesOf } from '../engine/explanation.ts';
import type { Language } from '../engine/language.ts';
import type { Node } from '../engine/quantification.ts';
import type { Entity } from '../factory-file/factory-file.ts';
import { flowKinds } from '../footprint/flow-kinds.ts';
import type { QuantifiedLine } from '../footprint/quantify/quantify-line.ts';
import type { QuantifiedStudy } from '../footprint/quantify/quantify-study.ts';
import { stages, type FootprintStudy } from '../footprint/study.ts';
import type { FootprintTexts } from '../texts/index.ts';
import { aboutSheet, receiptSheet, versionsSheet, type Contents } from './about-sheets.ts';
import { bindEntries } from './bind-entries.ts';
import { Block, type CellRef } from './block.ts';
import { numberCell } from './entered-cells.ts';
import { FactorsSheet } from './factors-sheet.ts';
import { pathPart, plainCell, type InputCell, type InputRow } from './input-rows.ts';
import { inputsSheet, type InputsSheet } from './inputs-sheet.ts';
import { lineRows } from './line-rows.ts';
import { NodePrinter } from './node-printer.ts';
import { calculationSheet, titleBlock, totalsSheet } from './result-sheets.ts';
import { resolveWorkbook, type ResolvedWorkbook } from './resolve.ts';
import { SteamSheet } from './steam/steam-sheet.ts';
import { factoryMark, markText, stateMark } from './workbook-mark.ts';
import { wordsIn, type Words } from './words.ts';

/** What a workbook of a product's footprint is made of. */
export interface StudyWorkbook {
  readonly entity: Entity;
  readonly quantified: QuantifiedStudy;
  readonly language: Language;
  readonly texts: FootprintTexts;
  readonly versions?: { readonly calculator: string; readonly factors: string };
  /** The day it was made on, ISO 8601: no clock here. */
  readonly madeOn?: string;
  readonly receipt?: string;
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
  const { quantified, entity, language, texts, receipt } = options;
  const { study } = quantified;
  const words = wordsIn(language, texts);
  const { say } = words;
  const title = say('studyTitle', { name: study.product.name || study.name });
  const mark = { language, of: study.id, factory: factoryMark(entity), state: stateMark(study) };
  const inputs = inputsSheet(
    studyRows(quantified, words),
    markText({ what: 'study', ...mark }),
    undefined,
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
        ['aboutStudyWhat', 'aboutChoices'],
        receipt === undefined ? contents : [...contents, ['sheetReceipt', 'aboutReceipt']],
        words,
      ),
      inputs.sheet,
      factors.sheet(),
      calculationSheet(steps, words),
      totalsSheet([titleBlock(title), block], words),
      versionsSheet(
        [
          [say('calculator'), options.versions?.calculator],
          [say('factorRegistry'), options.versions?.factors],
          [say('madeOn'), options.madeOn],
          [say('gwp'), study.gwp],
          [say('area'), study.area],
          [say('systemBoundary'), texts.results[study.boundary]],
          [say('unitOfAnalysis'), study.unit.description],
        ],
        words,
      ),
      ...(receipt === undefined ? [] : [receiptSheet(receipt, words)]),
    ],
    names: [['Footprint', total]],
  });
}

const studyPath = ({ id }: FootprintStudy): string => `footprint/studies/${pathPart(id)}`;

const linePath = (study: FootprintStudy, id: string): string => `${studyPath(study)}/lines/${pathPart(id)}`;

const rootsOf = ({ total, flows, gridMix, scale }: QuantifiedLine): readonly Node[] =>
  [scale, ...flows.map(({ co2e }) => co2e), ...gridMix.map(({ co2e }) => co2e), total].filter(
    (node) => node !== undefined,
  );

/** What a line is as entered, before it is scaled by other lines. */
const ownRoots = ({ result }: QuantifiedLine): readonly Node[] =>
  result
    ? [
        result.activity,
        ...result.flows.map(({ co2e }) => co2e),
        ...(result.gridMix ?? []).map(({ co2e }) => co2e),
      ].filter((node) => node !== undefined)
    : [];

function studyRows({ study, lines }: QuantifiedStudy, words: Words<FootprintTexts>): readonly InputRow[] {
  const { say, texts } = words;
  const row = (key: string, name: string, value: InputCell): InputRow => ({
    path: studyPath(study),
    key,
    cells: { source: plainCell(say('study')), field: plainCell(name), value },
  });
  return [
    row('unit/amount', say('unitAmount'), numberCell(study.unit.amount)),
    row('output', say('output'), numberCell(study.output)),
    ...lines.flatMap((entry, place) =>
      lineRows(
        {
          path: linePath(study, entry.line.id),
          number: place + 1,
          line: entry.line,
          fields: entry.fields,
          legs: entry.legs,
          kind: texts.kinds[entry.line.kind] ?? entry.line.kind,
          site: plainCell(texts.stages[entry.line.stage]),
          roots: rootsOf(entry),
          factor: (id) => entry.used.find((factor) => factor.id === id),
          ...(!entry.total && { remark: say('notCounted') }),
        },
        words,
      ),
    ),
  ];
}

function printStudy({ study, lines }: QuantifiedStudy, inputs: InputsSheet, printer: NodePrinter): void {
  // How often an assembly is in the product was entered in its own line: each line's own numbers come first.
  for (const roots of [ownRoots, rootsOf]) {
    for (const entry of lines) bindEntries(roots(entry), linePath(study, entry.line.id), inputs, printer);
  }
  for (const node of new Set(lines.flatMap(rootsOf).flatMap(nodesOf))) {
    const key = node.label === 'unitAmount' ? 'unit/amount' : node.label === 'output' ? 'output' : undefined;
    const cell =
      key !== undefined && node.basis.kind === 'entered' && inputs.cellOf(studyPath(study), key, 'value');
    if (cell) printer.bind(node, cell);
  }
  for (const [place, entry] of lines.entries()) {
    printer.begin({ number: place + 1, name: entry.line.name });
    for (const node of rootsOf(entry)) printer.cellOf(node);
  }
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
