import type { Bilingual } from '../../../engine/language.ts';
import { parseNumber } from '../../../engine/number-input.ts';
import type { Unit } from '../../../engine/units.ts';
import type { FactoryFile } from '../../../factory-file/factory-file.ts';
import type { EnteredLine, EnteredQuantity, FieldValue, Typed } from '../../../lines/entered.ts';
import type { QuantifiedFactory } from '../../quantify-factory.ts';
import type { CalculatorId, Subject } from '../../figure.ts';

/** What an input holds: a number with its unit, or a choice in words. */
export type InputValue = { readonly amount: number; readonly unit: Unit } | { readonly words: Bilingual };

/** One input of a factory file set to another value, all else as it was. */
export interface InputChange {
  readonly file: FactoryFile;
  /** The result in which to look for what moves. */
  readonly subject: Subject;
  /** Which input: a line of the reader's, or a setting. */
  readonly name: Bilingual;
  readonly before: InputValue;
  readonly after: InputValue;
}

/** A question that a method's text asks: what if one input were another? */
export interface WhatIf {
  readonly id: string;
  readonly calculator: CalculatorId;
  /** The figures to look at, moved or not: that one stays is an answer too. */
  readonly figures: (factory: QuantifiedFactory) => readonly string[];
  /** The change; undefined where the factory has no such input, or it already is so. */
  readonly change: (factory: QuantifiedFactory) => InputChange | undefined;
}

/** The number that was typed; undefined where none can be read. */
export function numberOf(typed: Typed | undefined | null): number | undefined {
  if (typeof typed === 'number') return Number.isFinite(typed) ? typed : undefined;
  const read = parseNumber(typed ?? '');
  return read.ok ? read.value : undefined;
}

/** A quantity that is one number; undefined for months and stock balances. */
export function amountOf(value: FieldValue | undefined): { amount: number; unit: Unit } | undefined {
  if (typeof value !== 'object' || value.months || value.balance) return undefined;
  const amount = numberOf(value.amount);
  return amount === undefined ? undefined : { amount, unit: value.unit };
}

/** A quantity times a factor: of every month where there are months. Undefined for what can't be read, and for balances. */
export function scaledQuantity(
  value: FieldValue | undefined,
  factor: number,
): { readonly quantity: EnteredQuantity; readonly before: number; readonly after: number } | undefined {
  if (typeof value !== 'object' || value.balance) return undefined;
  if (!value.months) {
    const read = numberOf(value.amount);
    if (read === undefined) return undefined;
    return { quantity: { ...value, amount: read * factor }, before: read, after: read * factor };
  }
  const months = value.months.map((month) => (month === null || month === '' ? null : numberOf(month)));
  if (months.includes(undefined)) return undefined;
  const read = months as (number | null)[];
  const before = read.reduce<number>((sum, month) => sum + (month ?? 0), 0);
  const quantity = { ...value, months: read.map((month) => (month === null ? null : month * factor)) };
  return { quantity, before, after: before * factor };
}

/** The lines with one field of one of them set. */
export const withField = <Line extends EnteredLine>(
  lines: readonly Line[],
  id: string,
  field: string,
  value: FieldValue,
): readonly Line[] =>
  lines.map((line) => (line.id === id ? { ...line, fields: { ...line.fields, [field]: value } } : line));

/** What the reader calls a line; without a name it is called by its kind. */
export const lineName = ({ name }: EnteredLine, kind: Bilingual): Bilingual =>
  name.trim() ? { zh: name, en: name } : kind;

/** The one with the largest value; of equals the first. */
export function largest<One>(all: readonly One[], value: (one: One) => number): One | undefined {
  return all.reduce<One | undefined>(
    (found, one) => (found === undefined || value(one) > value(found) ? one : found),
    undefined,
  );
}
