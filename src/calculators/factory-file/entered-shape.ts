import {
  choice,
  either,
  group,
  list,
  nothing,
  number,
  optional,
  record,
  text,
  word,
  type Fields,
} from '../engine/json/shape.ts';
import type { Descriptions } from '../engine/json/schema-of.ts';
import type {
  EnteredLine,
  EnteredQuantity,
  Evidence,
  FieldValue,
  Override,
  StockBalance,
  Typed,
} from '../lines/entered.ts';

/** A number as it was typed: nothing is lost when it can't be read. */
export const typed = either(text, number);

const balance = group<StockBalance>({
  opening: typed,
  purchases: typed,
  closing: typed,
  resold: optional(typed),
});

/** The unit is a word: a wrong one stays with its line, where the calculator says what is wrong with it. */
export const enteredQuantity = group<EnteredQuantity>({
  amount: optional(typed),
  unit: word(),
  months: optional(list<Typed | null>(either(text, number, nothing), 12)),
  balance: optional(balance),
  passedOn: optional(typed),
});

/** What the fields of a line, or of a part of it, hold. */
export const fieldValues = record<FieldValue>(either(text, number, enteredQuantity));

const override = group<Override>({
  value: typed,
  reason: text,
  document: optional(text),
  origin: optional(choice('measured', 'supplied', 'other')),
});

const evidence = group<Evidence>({
  document: optional(text),
  meter: optional(text),
  calibratedUntil: optional(text),
  crossCheck: optional(text),
  note: optional(text),
});

/** What a line of every calculator holds beside its id, kind and name, which come first. */
export const lineContent: Omit<Fields<EnteredLine>, 'id' | 'kind' | 'name'> = {
  fields: fieldValues,
  overrides: optional(record(override)),
  status: optional(choice('measured-calibrated', 'billed', 'calculated', 'estimated', 'proxy')),
  uncertainty: optional(
    group<NonNullable<EnteredLine['uncertainty']>>({ activity: optional(typed), factor: optional(typed) }),
  ),
  evidence: optional(evidence),
};

/** What a program that writes lines should know, by the path of the entry within a line. */
export const lineDescriptions: Descriptions = {
  fields: 'What the kind asks for, by the name of the field.',
  'fields.*': 'A text, a number, or a quantity: a yearly amount, twelve months, or a stock balance.',
  'fields.*.unit': 'kWh, 10^4 kWh, t, 10^4 Nm3 … as in the list of factors.',
  'fields.*.months': 'January to December; null is a gap.',
  'fields.*.passedOn': 'Used by tenants or contractors, in the same unit.',
  overrides: 'Own numbers in place of the registry’s, by role; one without a reason doesn’t count.',
  uncertainty: 'Half-widths of the 95 % interval, in percent.',
};
