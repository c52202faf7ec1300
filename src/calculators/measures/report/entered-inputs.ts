import type { Language } from '../../engine/language.ts';
import { isUnit, unitSymbol } from '../../engine/units.ts';
import type { EnteredQuantity, FieldValue } from '../../lines/entered.ts';
import type { Field } from '../../lines/field.ts';
import { planFields } from '../estimators/plan-fields.ts';
import type { PlannedMeasure } from '../plan.ts';
import type { QuantifiedMeasure } from '../quantify-plan.ts';
import { fieldName, type PlanWords } from './voice.ts';

/** Something that was entered or chosen for the estimate of a measure. */
export interface EnteredInput {
  readonly name: string;
  readonly value: string;
}

/** What was typed into a field of a measure that takes a text, such as its owner. */
export function typedText({ fields }: PlannedMeasure, key: string): string {
  const value = fields[key];
  return typeof value === 'object' ? '' : String(value ?? '').trim();
}

const ofEveryMeasure = new Set(planFields.map(({ key }) => key));

/** What the estimate of a measure was made from, as it was typed; the year, the owner and the money stand apart. */
export const enteredInputs = (
  { line, fields }: QuantifiedMeasure,
  words: PlanWords,
): readonly EnteredInput[] =>
  fields
    .filter(({ key }) => !ofEveryMeasure.has(key))
    .flatMap((field) => {
      const value = textOf(field, line.fields[field.key], words);
      return value ? [{ name: fieldName(line.kind, field.key, words) ?? field.key, value }] : [];
    });

function textOf(field: Field, value: FieldValue | undefined, { texts, annex }: PlanWords): string {
  const { language } = annex;
  if (field.type === 'choice') {
    const chosen = String(value ?? field.initial ?? field.options[0] ?? '');
    if (!field.options.includes(chosen)) return chosen;
    const name = texts.options[field.key]?.[chosen] ?? field.names?.(chosen)?.[language];
    return name ?? (isUnit(chosen) ? unitSymbol(chosen, language) : chosen);
  }
  if (value === undefined) return '';
  return typeof value === 'object' ? quantityText(value, language) : String(value).trim();
}

/** As it was typed: a yearly figure, or the bills it is the sum of. */
function quantityText({ amount, months, unit }: EnteredQuantity, language: Language): string {
  const typed = months
    ? months.filter((month) => month !== null && month !== '').join(' + ')
    : String(amount ?? '');
  return typed.trim() ? `${typed} ${unitSymbol(unit, language)}`.trim() : '';
}
