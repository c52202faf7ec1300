import type { CsvCell } from '../../engine/csv.ts';
import { valuesOf, type TableCell } from '../../engine/table-cells.ts';
import { statusOf } from '../checklist.ts';
import { planCosts } from '../economics/plan-costs.ts';
import { typedText } from '../report/entered-inputs.ts';
import { joined } from '../report/voice.ts';
import { planRows } from './plan-rows.ts';
import { headings, type LivingRows, type TableInputs, type TableRows } from './table.ts';
import { tableWord } from './table-words.ts';

/** A table with its name. */
export interface Sheet<Rows = TableRows> {
  readonly id: 'plan' | 'years' | 'checklist';
  readonly name: string;
  readonly rows: Rows;
}

/** The plan, its years and the checklist as tables, for files of commas. */
export const sheetsOf = (inputs: TableInputs): readonly Sheet[] =>
  livingSheets(inputs).map((sheet) => ({ ...sheet, rows: valuesOf(sheet.rows) }));

/** The same with how their numbers came about. */
export function livingSheets(inputs: TableInputs): readonly Sheet<LivingRows>[] {
  const sheet = (id: Sheet['id'], rows: LivingRows): Sheet<LivingRows> => ({
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
function yearRows(inputs: TableInputs): LivingRows {
  const { quantified } = inputs;
  const costs = new Map(planCosts(quantified).years.map((one) => [one.year, one]));
  return [
    headings(
      ['calendarYear', 'withoutMarket', 'withMarketLow', 'withMarketMid', 'withMarketHigh', 'targetMarket', 'withoutLocation', 'withLocationLow', 'withLocationMid', 'withLocationHigh', 'targetLocation', 'yearCapex', 'yearSaving'],
      inputs,
    ),
    ...quantified.years.map(({ year, without, with: levels, target }): readonly TableCell[] => [
      year,
      ...(['market', 'location'] as const).flatMap((basis) => [
        without[basis],
        levels.low[basis],
        levels.mid[basis],
        levels.high[basis],
        target?.[basis],
      ]),
      costs.get(year)?.capex,
      costs.get(year)?.annualSaving.mid,
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
