import { nodesOf } from '../engine/explanation.ts';
import type { Node } from '../engine/quantification.ts';
import { unitSymbol, type Unit } from '../engine/units.ts';
import type { Baseline } from '../measures/baseline/baseline.ts';
import type { Effect } from '../measures/effect.ts';
import type { QuantifiedMeasure, QuantifiedPlan } from '../measures/quantify-plan.ts';
import { lineName, type PlanWords } from '../measures/report/voice.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import { placeInLine } from '../lines/read-quantity.ts';
import type { MeasuresTexts } from '../texts/index.ts';
import { bindEntries } from './bind-entries.ts';
import { numberCell } from './entered-cells.ts';
import { pathPart, plainCell, type InputCell, type InputRow } from './input-rows.ts';
import type { InputsSheet } from './inputs-sheet.ts';
import { lineRows } from './line-rows.ts';
import type { NodePrinter } from './node-printer.ts';
import type { WorkbookText } from './texts.ts';
import type { Words } from './words.ts';

const PLAN = 'measures/plan';

const measurePath = (id: string): string => `${PLAN}/measures/${pathPart(id)}`;

/** The plan's own numbers, by their fields, each with its unit. */
const settings = {
  growth: '%',
  target: '%',
  electricityPrice: 'CNY',
  discountRate: '%',
} as const satisfies Partial<Record<WorkbookText, Unit>>;

/** What a plan starts from, by where it stands; `stated` are the fields that hold it where no inventory does. */
const startingPoint: readonly {
  readonly name: WorkbookText;
  readonly of: (baseline: Baseline) => Node | undefined;
  readonly stated?: keyof QuantifiedPlan['plan']['stated'];
}[] = [
  { name: 'baselineScope1', of: ({ scope1 }) => scope1, stated: 'scope1' },
  { name: 'baselineGrid', of: ({ grid }) => enteredIn(grid), stated: 'electricity' },
  { name: 'baselineCovered', of: ({ covered }) => enteredIn(covered), stated: 'certified' },
  { name: 'baselineElectricityLocation', of: ({ electricity }) => electricity.location },
  { name: 'baselineElectricityMarket', of: ({ electricity }) => electricity.market },
  { name: 'baselineOtherLocation', of: ({ otherScope2 }) => otherScope2.location, stated: 'otherScope2' },
  { name: 'baselineOtherMarket', of: ({ otherScope2 }) => otherScope2.market },
  { name: 'baselineScope3', of: ({ scope3 }) => scope3, stated: 'scope3' },
];

/** What is stated of electricity is stated in MWh, and counts in kWh. */
const enteredIn = (node: Node): Node => (node.basis.kind === 'converted' ? node.basis.from : node);

const keyOfStart = (name: WorkbookText): string => `baseline/${name}`;

/** What of the starting point is shown: what was stated, or all that the inventory says. */
const shownOf = ({ baseline }: QuantifiedPlan) =>
  startingPoint.filter(({ stated }) => baseline.source === 'inventory' || stated !== undefined);

/** What the sheet of inputs shows of a plan: its own numbers, what it starts from, then measure by measure. */
export function planInputRows(
  quantified: QuantifiedPlan,
  words: Words<MeasuresTexts>,
  annex: PlanWords['annex'],
): readonly InputRow[] {
  const { say, language, texts } = words;
  const { plan, baseline, measures } = quantified;
  const row = (key: string, source: string, name: string, value: InputCell, unit: string): InputRow => ({
    path: PLAN,
    key,
    cells: { source: plainCell(source), field: plainCell(name), value, unit: plainCell(unit) },
  });
  return [
    ...Object.entries(settings).map(([key, unit]) => {
      const name = key as keyof typeof settings;
      const cell = numberCell(plan[name], { unit, ...(name === 'growth' && { signed: true }) });
      const shown = unitSymbol(unit, language) + (name === 'electricityPrice' ? '/kWh' : '');
      return row(key, say('planSettings'), say(name), cell, shown);
    }),
    ...shownOf(quantified).map(({ name, of, stated }) => {
      const node = of(baseline);
      const isStated = stated !== undefined && baseline.source !== 'inventory';
      const unit = stated === 'electricity' || stated === 'certified' ? 'MWh' : 'tCO2e';
      const shown = row(
        keyOfStart(name),
        say('startingPoint', { year: plan.baseYear }),
        say(name),
        isStated ? numberCell(plan.stated[stated]) : plainCell(node?.value),
        node && !isStated ? words.unitOf(node) : unitSymbol(unit, language),
      );
      return isStated
        ? shown
        : { ...shown, cells: { ...shown.cells, reason: plainCell(say('fromInventory')) } };
    }),
    ...measures.flatMap((measure, place) =>
      lineRows(
        {
          path: measurePath(measure.line.id),
          number: place + 1,
          line: { ...measure.line, name: lineName(measure.line, { texts, annex }) },
          fields: measure.fields,
          kind: texts.kinds[measure.line.kind] ?? measure.line.kind,
          beside: {},
          roots: rootsOf(measure),
          factor: (id) => measure.used.find((one): one is CitedFactor => one.id === id),
          ...(!measure.counts && { remark: say('notCounted') }),
        },
        words,
      ),
    ),
  ];
}

/** Everything that a measure came to. */
export const rootsOf = ({ money, reduction, economics }: QuantifiedMeasure): readonly Node[] =>
  [money, ...Object.values(reduction ?? {}), ...Object.values(economics ?? {})].flatMap(nodesIn);

/** What was made of its own fields, before others were looked at. */
const ownRoots = ({ money, effect }: QuantifiedMeasure): readonly Node[] =>
  [money, ...Object.values<Effect>(effect ?? {})].flatMap(nodesIn);

/** The values anywhere in a result. */
function nodesIn(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('basis' in value) return [value as Node];
  return Object.values(value).flatMap(nodesIn);
}

/** Tells the printer where the numbers of a plan were entered. */
export function bindPlan(quantified: QuantifiedPlan, inputs: InputsSheet, printer: NodePrinter): void {
  const { baseline, measures, years } = quantified;
  for (const { name, of } of shownOf(quantified)) {
    const node = of(baseline);
    const cell = inputs.cellOf(PLAN, keyOfStart(name), 'value');
    if (node && cell) printer.bind(node, cell);
  }
  for (const roots of [ownRoots, rootsOf]) {
    for (const measure of measures)
      bindEntries(roots(measure), measurePath(measure.line.id), inputs, printer);
  }
  const all = [...measures.flatMap(rootsOf), ...years.flatMap(nodesIn)];
  for (const node of new Set(all.flatMap(nodesOf))) {
    const key = keyOfSetting(node);
    const cell = key && inputs.cellOf(PLAN, key, 'value');
    if (cell) printer.bind(node, cell);
  }
}

/** A rate or a price that was read from no line is the plan's; where no rate is given, money bears no interest. */
function keyOfSetting(node: Node): keyof typeof settings | undefined {
  const { label, basis } = node;
  if (label === 'discountRate') return 'discountRate';
  if (basis.kind !== 'entered' || placeInLine(node) !== undefined) return undefined;
  if (label === 'growth') return 'growth';
  if (label === 'reduction') return 'target';
  return label === 'price' ? 'electricityPrice' : undefined;
}
