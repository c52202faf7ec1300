import type { CsvCell } from '../../engine/csv.ts';
import type { Language } from '../../engine/language.ts';
import { unitSymbol } from '../../engine/units.ts';
import type { FieldValue } from '../../lines/entered.ts';
import { lotColumns, lotHeadings, type LotColumn } from '../ledger/ledger-columns.ts';
import { instrumentName } from '../ledger/instrument-names.ts';
import { optionFields, optionWord } from '../ledger/option-words.ts';
import type { QuantifiedLot } from '../lots/quantified-lot.ts';
import type { Position } from '../position/position.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import type { QuantifiedClaim } from '../quantify-claim.ts';
import { standingText, tableWord, type TableWord } from './table-words.ts';

/** A table of a workbook or a file: headings in the first row. */
export type TableRows = readonly (readonly CsvCell[])[];

/** What of the calculators' texts tables speak with. */
export interface TableVoice {
  readonly problems: Readonly<Record<ProblemCode, (facts: Problem['facts']) => string>>;
}

/**
 * The ledger (碳抵消台账, guideline 6.7.3): one row per lot with all it holds, its 核销 status, where it stands in the year, and
 * what of it is matched. Pasted or imported again it gives the same lots; of a lot entered by months, their sum.
 */
export function ledgerRows(
  { claim, lots, counted, planned }: Pick<QuantifiedClaim, 'claim' | 'lots' | 'counted' | 'planned'>,
  { problems }: TableVoice,
  language: Language,
): TableRows {
  const words = (key: TableWord) => tableWord(key, language);
  const matchedNow = matchedUnits(counted);
  const matchedThen = matchedUnits(planned);
  const headings: readonly string[] = [
    ...lotColumns.map((column) => lotHeadings[column][language]),
    `${words('standing')}${language === 'zh' ? `（${claim.year} 年）` : ` (${claim.year})`}`,
    words('matched'),
    words('plannedMatch'),
    words('leftOver'),
    words('findings'),
  ];
  const row = (entry: QuantifiedLot): readonly CsvCell[] => {
    const { line, lot, standing } = entry;
    const matched = standing === 'retired' ? (matchedNow.get(line.id) ?? 0) : undefined;
    const plan = standing === 'held' || standing === 'ordered' ? (matchedThen.get(line.id) ?? 0) : undefined;
    const used = matched ?? plan;
    const left = lot?.quantity && used !== undefined ? lot.quantity.value - used : undefined;
    return [
      ...lotColumns.map((column) => cellOf(entry, column, language)),
      standingText(standing, lot?.forYear, language),
      matched,
      plan,
      left,
      entry.problems.map(({ code, facts }) => problems[code](facts)).join('; '),
    ];
  };
  return [headings, ...lots.map(row)];
}

/** By lot how much of it is matched, in its own unit. */
const matchedUnits = ({ matches }: Position): ReadonlyMap<string, number> =>
  new Map(matches.map(({ lot, matched }) => [lot.line.id, matched.value]));

function cellOf(entry: QuantifiedLot, column: LotColumn, language: Language): CsvCell {
  const { line, lot } = entry;
  const value = line.fields[column];
  switch (column) {
    case 'name':
      return oneLine(line.name);
    case 'kind':
      return instrumentName(line.kind)[language];
    case 'document':
      return oneLine(line.evidence?.document ?? '');
    case 'note':
      return oneLine(line.evidence?.note ?? '');
    case 'unit':
      return unitOf(line.fields['quantity'], language);
    case 'quantity':
      return amountOf(value) ?? lot?.quantity?.value;
    default:
      if (typeof value === 'object' || column === 'price' || column === 'use') return amountOf(value);
      return optionFields.includes(column) && typeof value === 'string'
        ? optionText(line.kind, column, value, language)
        : oneLine(`${value ?? ''}`);
  }
}

/** The registry of credits is a name; that of certificates is one of two. */
const optionText = (kind: string, column: LotColumn, value: string, language: Language): string =>
  column === 'registry' && kind !== 'certificate' ? oneLine(value) : optionWord(column, value)[language];

/** A figure as a number where that loses nothing, else as it was typed. Months have no single one. */
function amountOf(value: FieldValue | undefined): CsvCell {
  const typed = typeof value === 'object' ? value.amount : value;
  if (typed === undefined || typed === '') return undefined;
  const number = Number(typed);
  return String(number) === String(typed) && Number.isFinite(number) ? number : oneLine(String(typed));
}

const unitOf = (value: FieldValue | undefined, language: Language): string =>
  typeof value === 'object' ? unitSymbol(value.unit, language) : '';

/** A tab would make a file of commas look like a spreadsheet's. */
const oneLine = (text: string): string => text.replaceAll('\t', ' ').trim();
