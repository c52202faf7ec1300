import type { CsvCell } from '../../engine/csv.ts';
import { statusOf } from '../checklist.ts';
import { planCosts } from '../economics/plan-costs.ts';
import { typedText } from '../report/entered-inputs.ts';
import { joined } from '../report/voice.ts';
import { planRows } from './plan-rows.ts';
import { headings, type TableInputs, type TableRows } from './table.ts';
import { tableWord } from './table-words.ts';

/** A sheet of a workbook. */
export interface Sheet {
  readonly id: 'plan' | 'years' | 'checklist';
  readonly name: string;
  readonly rows: TableRows;
}

/** The plan, its years and the checklist as tables, for a workbook or files of commas. */
export function sheetsOf(inputs: TableInputs): readonly Sheet[] {
  const sheet = (id: Sheet['id'], rows: TableRows): Sheet => ({
    id,
    name: tableWord(id, inputs.annex.language),
    rows,
  });
  return [
    sheet('plan', planRows(inputs)),
    sheet('years', yearRows(inputs)),
    sheet('checklist', checklistRows(inputs)),
  ];
}

/** Each year on both bases and at each level of the assumptions, beside the target, with its money. */
function yearRows(inputs: TableInputs): TableRows {
  const { quantified } = inputs;
  const costs = new Map(planCosts(quantified).years.map((one) => [one.year, one]));
  return [
    headings(
      ['calendarYear', 'withoutMarket', 'withMarketLow', 'withMarketMid', 'withMarketHigh', 'targetMarket', 'withoutLocation', 'withLocationLow', 'withLocationMid', 'withLocationHigh', 'targetLocation', 'yearCapex', 'yearSaving'],
      inputs,
    ),
    ...quantified.years.map(({ year, without, with: levels, target }): readonly CsvCell[] => [
      year,
      ...(['market', 'location'] as const).flatMap((basis) => [
        without[basis].value,
        levels.low[basis].value,
        levels.mid[basis].value,
        levels.high[basis].value,
        target?.[basis].value,
      ]),
      costs.get(year)?.capex.value,
      costs.get(year)?.annualSaving.mid.value,
    ]),
  ];
} // prettier-ignore

/** The measures of annex A, each with where the factory stands with it. */
function checklistRows(inputs: TableInputs): TableRows {
  const { annex, texts, checklist, quantified } = inputs;
  const { plan } = quantified;
  const word = (key: 'notSaid' | 'notPlanned') => tableWord(key, annex.language);
  return [
    headings(['number', 'measure', 'category', 'applicability', 'status', 'planned', 'note'], inputs),
    ...annex.measures.map(({ id, name, categoryName, applicability }): readonly CsvCell[] => {
      const status = statusOf({ checklist, plan }, id);
      const years = plan.measures
        .filter(({ measure }) => measure === id)
        .map((line) => typedText(line, 'year') || word('notPlanned'));
      return [
        id,
        name,
        categoryName,
        applicability,
        status ? texts.statuses[status] : word('notSaid'),
        joined([...new Set(years)], inputs),
        checklist.find(({ measure }) => measure === id)?.note,
      ];
    }),
  ];
}
