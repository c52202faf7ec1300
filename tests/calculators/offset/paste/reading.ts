import {
  guessColumns,
  interpretLots,
  readTable,
  type InterpretedLot,
} from '../../../../src/calculators/offset/paste/index.ts';

/** The rows of a pasted text. */
export function rowsOf(text: string): readonly InterpretedLot[] {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.problem.code);
  return interpretLots(read.table, guessColumns(read.table));
}

/** A table of one row, separated by tabs, and what it became. */
export function rowOf(cells: Readonly<Record<string, string>>): InterpretedLot {
  const [row] = rowsOf([Object.keys(cells).join('\t'), Object.values(cells).join('\t')].join('\n'));
  if (!row) throw new Error('The row went missing.');
  return row;
}

/** What was said about a row, by code. */
export const codesOf = ({ problems }: InterpretedLot): readonly string[] => problems.map(({ code }) => code);
