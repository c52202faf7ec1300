import type { Assumption } from '../../engine/assumption.ts';
import { formatNumber } from '../../engine/number-format.ts';
import { convert } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { TableCell } from '../../engine/table-cells.ts';
import { unitSymbol } from '../../engine/units.ts';
import { planCosts } from '../economics/plan-costs.ts';
import type { QuantifiedMeasure } from '../quantify-plan.ts';
import { enteredInputs, typedText } from '../report/entered-inputs.ts';
import { takenAssumptions } from '../report/taken-assumptions.ts';
import { annexName, colon, joined, lineName, problemText } from '../report/voice.ts';
import { headings, type LivingRows, type TableInputs } from './table.ts';
import { tableWord, type TableWord } from './table-words.ts';

/** The columns of the plan. */
export const planColumns = [
  'number', 'measure', 'name', 'way', 'year', 'owner', 'due', 'counts', 'capex', 'running', 'benefit', 'lifetime', 'marketLow',
  'marketMid', 'marketHigh', 'locationLow', 'locationMid', 'locationHigh', 'scope1', 'scope2Market', 'scope2Location', 'scope3',
  'electricity', 'certified', 'savingLow', 'savingMid', 'savingHigh', 'payback', 'costMarket', 'costLocation', 'inputs', 'assumed',
  'document', 'note', 'findings',
] as const satisfies readonly TableWord[]; // prettier-ignore

/**
 * The measures of the plan, a row each in its order, with all that was entered and what came of it in a full year and
 * together with the others.
 */
export const planRows = (inputs: TableInputs): LivingRows => [
  headings(planColumns, inputs),
  ...inputs.quantified.measures.map((measure) => rowOf(measure, inputs)),
];

/** What the measures that count come to, under the columns that can be added up. */
export function planTotals(inputs: TableInputs): readonly TableCell[] {
  const { quantified, annex } = inputs;
  const { capex, annualSaving } = planCosts(quantified);
  const { low, mid, high } = quantified.total ?? {};
  const totals: Partial<Record<(typeof planColumns)[number], TableCell>> = {
    name: tableWord('total', annex.language),
    capex,
    marketLow: low?.market,
    marketMid: mid?.market,
    marketHigh: high?.market,
    locationLow: low?.location,
    locationMid: mid?.location,
    locationHigh: high?.location,
    savingLow: annualSaving.low,
    savingMid: annualSaving.mid,
    savingHigh: annualSaving.high,
  };
  return planColumns.map((column) => totals[column]);
}

const megawattHours = (amount: Quantification<'kWh'> | undefined) => amount && convert(amount, 'MWh');

function rowOf(measure: QuantifiedMeasure, inputs: TableInputs): readonly TableCell[] {
  const { line, money, reduction, economics, counts, problems } = measure;
  const { texts, annex } = inputs;
  const mid = reduction?.mid;
  return [
    line.measure,
    annexName(inputs, line.measure),
    lineName(line, inputs),
    Object.hasOwn(texts.kinds, line.kind) ? texts.kinds[line.kind] : line.kind,
    typedText(line, 'year'),
    typedText(line, 'owner'),
    typedText(line, 'due'),
    tableWord(counts ? 'yes' : 'no', annex.language),
    money.capex,
    money.running,
    money.benefit,
    money.lifetime,
    reduction?.low.total.market,
    mid?.total.market,
    reduction?.high.total.market,
    reduction?.low.total.location,
    mid?.total.location,
    reduction?.high.total.location,
    mid?.scope1,
    mid?.scope2.market,
    mid?.scope2.location,
    mid?.scope3,
    megawattHours(mid?.electricity),
    megawattHours(mid?.certified),
    economics?.low.annualSaving,
    economics?.mid.annualSaving,
    economics?.high.annualSaving,
    economics?.mid.payback,
    economics?.mid.costPerTonne.market,
    economics?.mid.costPerTonne.location,
    joined(
      enteredInputs(measure, inputs).map(({ name, value }) => `${name}${colon(inputs)}${value}`),
      inputs,
    ),
    joined(
      takenAssumptions(measure).map((one) => assumptionText(one, inputs)),
      inputs,
    ),
    line.evidence?.document,
    line.evidence?.note,
    joined(
      problems.map((problem) => problemText(problem, line, inputs)),
      inputs,
    ),
  ];
}

function assumptionText({ label, low, mid, high, unit, per }: Assumption, inputs: TableInputs): string {
  const { language } = inputs.annex;
  const terms = inputs.texts.terms as Readonly<Record<string, string>>;
  const name = typeof label === 'string' ? (terms[label] ?? label) : label[language];
  const range = [...new Set([low, mid, high])].map((value) => formatNumber(value, { upTo: 6 })).join(' – ');
  const units = [unit, per].filter((one) => one !== '1').map((one) => unitSymbol(one, language));
  return `${name}${colon(inputs)}${range} ${units.join('/')}`.trim();
}
