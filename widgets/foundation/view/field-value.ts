import {
  type EnteredQuantity,
  type Field,
  type EnteredLine,
  type Unit,
} from '../../../src/calculators/index.ts';

export type QuantityField = Extract<Field, { type: 'quantity' }>;

/** The quantity that a line's row shows: its activity data. */
export function mainField(fields: readonly Field[]): QuantityField | undefined {
  const quantities = fields.filter((field) => field.type === 'quantity');
  return quantities.find(({ activity }) => activity) ?? quantities[0];
}

/** What a quantity field holds, with the unit it would be in when it holds nothing yet. */
export function enteredIn(line: EnteredLine, { key, units }: QuantityField): EnteredQuantity {
  const value = line.fields[key];
  const [first = '1' as Unit] = units;
  return typeof value === 'object' ? value : { unit: first, ...(value !== undefined && { amount: value }) };
}

/** Whether a quantity is put together from bills or stocks, and not typed as one figure. */
export const isComposed = ({ months, balance }: EnteredQuantity): boolean => Boolean(months ?? balance);
