import { levels } from '../engine/assumption.ts';
import type { TableCell } from '../engine/table-cells.ts';
import { planTotals } from '../measures/export/plan-rows.ts';
import { livingSheets } from '../measures/export/sheets.ts';
import type { ChecklistEntry } from '../measures/plan.ts';
import type { QuantifiedPlan } from '../measures/quantify-plan.ts';
import { numberedName, type PlanWords } from '../measures/report/voice.ts';
import type { MeasuresTexts } from '../texts/index.ts';
import { aboutSheet, type Contents } from './about-sheets.ts';
import { Block } from './block.ts';
import { FactorsSheet } from './factors-sheet.ts';
import { inventoryColumns, studyColumns } from './input-rows.ts';
import { inputsSheet } from './inputs-sheet.ts';
import { livingTable } from './living-table.ts';
import { NodePrinter, type Subject } from './node-printer.ts';
import { bindPlan, planInputRows } from './plan-inputs.ts';
import { calculationSheet } from './result-sheets.ts';
import { resolveWorkbook, type ResolvedWorkbook } from './resolve.ts';
import { SteamSheet } from './steam/steam-sheet.ts';
import { lastSheets, withReceipt, type WorkbookFrame } from './workbook-frame.ts';
import { factoryMark, markText, stateMark } from './workbook-mark.ts';
import { wordsIn, type Words } from './words.ts';

/** What a workbook of a plan is made of. */
export interface PlanWorkbook extends WorkbookFrame<MeasuresTexts> {
  readonly quantified: QuantifiedPlan;
  readonly checklist: readonly ChecklistEntry[];
  /** The measures of annex A in the language. */
  readonly annex: PlanWords['annex'];
}

const contents: Contents = [
  ['sheetInputs', 'aboutMeasures'],
  ['sheetFactors', 'aboutFactors'],
  ['sheetCalculation', 'aboutCalculation'],
  ['sheetPlan', 'aboutPlanTable'],
  ['sheetYears', 'aboutYears'],
  ['sheetChecklist', 'aboutChecklist'],
  ['sheetVersions', 'aboutVersions'],
];

/**
 * A plan as a workbook whose results are formulas: what was entered, ranges of experience with where they come from, each step at
 * each level, the table of measures with its totals, the years. Pure.
 */
export function planWorkbook(options: PlanWorkbook): ResolvedWorkbook {
  const { quantified, entity, annex, language, texts } = options;
  const { plan } = quantified;
  const words = wordsIn(language, texts);
  const { say } = words;
  const title = say('planTitle', { name: entity.name, from: plan.from, to: plan.to });
  const mark = markText({
    what: 'plan',
    language,
    of: String(plan.from),
    factory: factoryMark(entity),
    state: stateMark(plan),
  });
  const inputs = inputsSheet(
    planInputRows(quantified, words, annex),
    { mark, without: [...inventoryColumns, ...studyColumns] },
    words,
  );
  const factors = new FactorsSheet(words);
  const steam = new SteamSheet(words);
  const steps = new Block();
  const printer = new NodePrinter(steps, { factors, steam }, words);
  bindPlan(quantified, inputs, printer);
  const sheets = livingSheets(options);
  printMeasures(options, sheets, printer, words);
  const tables = sheets.map(({ id, name, rows }) => {
    if (id !== 'plan') return livingTable({ name, rows, printer });
    const totals: readonly TableCell[] = planTotals(options);
    printer.begin({ name: say('total') });
    return livingTable({ name, rows: [...rows, totals], printer, totals: 1, frozenColumns: 3 });
  });
  return resolveWorkbook({
    sheets: [
      aboutSheet(
        title,
        ['aboutStatement', 'aboutWhat', 'aboutTrying', 'aboutLimits', 'aboutChoices'],
        withReceipt(contents, options),
        words,
      ),
      inputs.sheet,
      factors.sheet(),
      calculationSheet(steps, words),
      ...tables,
      ...lastSheets(
        options,
        [
          [say('year'), plan.baseYear],
          [say('area'), plan.area],
        ],
        words,
      ),
    ],
    names: [],
  });
}

/** Prints the plan measure by measure and year by year, at each level of the assumptions, with all that its tables show. */
function printMeasures(
  { quantified, annex, texts }: PlanWorkbook,
  sheets: ReturnType<typeof livingSheets>,
  printer: NodePrinter,
  { say }: Words,
): void {
  const printAll = (subject: Subject, nodes: readonly TableCell[], note = ''): void => {
    const shown = nodes.filter((node) => typeof node === 'object');
    if (!shown.length) return;
    printer.begin(subject, note);
    for (const node of shown) printer.cellOf(node);
  };
  const rowOf = (id: 'plan' | 'years', place: number) =>
    sheets.find((sheet) => sheet.id === id)?.rows[place + 1] ?? [];
  for (const [place, { line, reduction, economics }] of quantified.measures.entries()) {
    const subject = { number: place + 1, name: numberedName(line, { texts, annex }) };
    for (const level of levels) {
      const { total } = reduction?.[level] ?? {};
      const { annualSaving, payback, costPerTonne } = economics?.[level] ?? {};
      printAll(
        subject,
        [total?.market, total?.location, annualSaving, payback, costPerTonne?.market, costPerTonne?.location],
        say('effect', { level: say(level) }),
      );
    }
    printAll(subject, rowOf('plan', place));
  }
  for (const [place, { year, with: reached }] of quantified.years.entries()) {
    const subject = { name: String(year) };
    for (const level of levels) {
      const { market, location } = reached[level];
      printAll(subject, [market, location], say('effect', { level: say(level) }));
    }
    printAll(subject, rowOf('years', place));
  }
}
