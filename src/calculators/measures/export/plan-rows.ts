import type { Assumption } from '../../engine/assumption.ts';
import type { CsvCell } from '../../engine/csv.ts';
import { formatNumber } from '../../engine/number-format.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { unitSymbol } from '../../engine/units.ts';
import type { QuantifiedMeasure } from '../quantify-plan.ts';
import { enteredInputs, typedText } from '../report/entered-inputs.ts';
import { takenAssumptions } from '../report/taken-assumptions.ts';
import { annexName, colon, joined, lineName, problemText } from '../report/voice.ts';
import { headings, type TableInputs, type TableRows } from './table.ts';
import { tableWord } from './table-words.ts';

/**
 * The measures of the plan, a row each in its order, with all that was entered and what came of it in a full year and
 * together with the others.
 */
export function planRows(inputs: TableInputs): TableRows {
  return [
    headings(
      ['number', 'measure', 'name', 'way', 'year', 'owner', 'due', 'counts', 'capex', 'running', 'benefit', 'lifetime', 'marketLow', 'marketMid', 'marketHigh', 'locationLow', 'locationMid', 'locationHigh', 'scope1', 'scope2Market', 'scope2Location', 'scope3', 'electricity', 'certified', 'savingLow', 'savingMid', 'savingHigh', 'payback', 'costMarket', 'costLocation', 'inputs', 'assumed', 'document', 'note', 'findings'],
      inputs,
    ),
    ...inputs.quantified.measures.map((measure) => rowOf(measure, inputs)),
  ];
} // prettier-ignore

const megawattHours = (amount: Quantification<'kWh'> | undefined) => amount && amount.value / 1000;

function rowOf(measure: QuantifiedMeasure, inputs: TableInputs): readonly CsvCell[] {
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
    money.capex?.value,
    money.running?.value,
    money.benefit?.value,
    money.lifetime?.value,
    reduction?.low.total.market.value,
    mid?.total.market.value,
    reduction?.high.total.market.value,
    reduction?.low.total.location.value,
    mid?.total.location.value,
    reduction?.high.total.location.value,
    mid?.scope1.value,
    mid?.scope2.market.value,
    mid?.scope2.location.value,
    mid?.scope3.value,
    megawattHours(mid?.electricity),
    megawattHours(mid?.certified),
    economics?.low.annualSaving?.value,
    economics?.mid.annualSaving?.value,
    economics?.high.annualSaving?.value,
    economics?.mid.payback?.value,
    economics?.mid.costPerTonne.market?.value,
    economics?.mid.costPerTonne.location?.value,
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
