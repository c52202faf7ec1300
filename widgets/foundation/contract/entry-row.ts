import type {
  EnteredLine,
  EnteredQuantity,
  Field,
  RowProblem,
  Unit,
} from '../../../src/calculators/index.ts';
import { mainField } from '../view/field-value.ts';
import type { InputEntry } from './binding.ts';

/** How an amount is read: `namedAmount` of the calculator's paste. */
type ReadAmount = (
  entry: InputEntry,
  allowed: readonly Unit[],
) => { readonly quantity?: EnteredQuantity; readonly problems: readonly RowProblem[] };

/** The row that a host's input becomes where its name says which line: the line with the amount in its main field. */
export function entryRow<Line extends Pick<EnteredLine, 'fields'>>(
  line: Line,
  fields: readonly Field[],
  entry: InputEntry,
  read: ReadAmount,
): { readonly line: Line; readonly problems: readonly RowProblem<string>[] } {
  const field = mainField(fields);
  if (!field || entry.amount === '') return { line, problems: [] };
  const { quantity, problems } = read(entry, field.units);
  const filled = quantity ? { ...line.fields, [field.key]: quantity } : line.fields;
  return { line: { ...line, fields: filled }, problems };
}
