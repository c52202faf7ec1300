import type { CitedFactor } from '../../../src/calculators/factors/define-factor.ts';
import { families } from '../../../src/calculators/factors/registry.ts';
import type { FieldValues } from '../../../src/calculators/lines/entered.ts';
import type { Field, Form } from '../../../src/calculators/lines/field.ts';

type Choice = Extract<Field, { type: 'choice' }>;

/**
 * Every field a kind of line ever asks for: its form for each combination of its choices, and for one factor of each
 * unit where it lets a factor be picked.
 */
export async function formsOf(form: Form): Promise<readonly Field[]> {
  const picks = await factorsOf(form);
  return [undefined, ...picks].flatMap((factor) => walk(form, {}, factor));
}

function walk(form: Form, values: FieldValues, factor: CitedFactor | undefined): readonly Field[] {
  const fields = form.fields(values, factor);
  const open = fields.find((field): field is Choice => field.type === 'choice' && !(field.key in values));
  const deeper =
    open?.options.flatMap((option) => walk(form, { ...values, [open.key]: option }, factor)) ?? [];
  return [...fields, ...deeper];
}

async function factorsOf(form: Form): Promise<readonly CitedFactor[]> {
  const ids = walk(form, {}, undefined).flatMap((field) => (field.type === 'factor' ? field.families : []));
  const loaded = await Promise.all([...new Set(ids)].map((id) => families[id].load()));
  return [...new Map(loaded.flat().map((factor) => [factor.per, factor])).values()];
}
