import type { Assumption } from '../engine/assumption.ts';
import type { Bilingual } from '../engine/language.ts';
import type { Unit } from '../engine/units.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { FamilyId } from '../factors/registry.ts';
import type { FieldValues } from './entered.ts';

/** What a line asks for. The widget draws it, the reader checks it: a new kind of line describes its form only here. */
export type Field =
  | {
      readonly type: 'quantity';
      readonly key: string;
      readonly units: readonly Unit[];
      readonly optional?: true;
      /** Below zero is refused unless said otherwise. */
      readonly signed?: true;
      /** Months, a stock balance and what is passed on make sense for it: the activity data of the line. */
      readonly activity?: true;
      /** The largest value that makes sense, in the first unit: 100 for a percentage. */
      readonly max?: number;
      /** What is taken where the field is left empty. */
      readonly assumed?: Assumption;
    }
  | {
      readonly type: 'choice';
      readonly key: string;
      readonly options: readonly string[];
      /** The first where it isn't said. */
      readonly initial?: string;
      /** No option is the usual one: nothing is taken until the reader has chosen. */
      readonly mustChoose?: true;
      /** The names of options that are things of the registry; the others are called by the texts of each language. */
      readonly names?: (option: string) => Bilingual | undefined;
    }
  | {
      readonly type: 'factor';
      readonly key: string;
      readonly families: readonly FamilyId[];
      readonly optional?: true;
    }
  | { readonly type: 'text'; readonly key: string; readonly optional?: true }
  | { readonly type: 'month'; readonly key: string; readonly optional?: true }
  /** A day, YYYY-MM-DD. */
  | { readonly type: 'date'; readonly key: string; readonly optional?: true }
  /** A calendar year, as text. */
  | { readonly type: 'year'; readonly key: string; readonly optional?: true };

/** What asks for fields, given what was chosen so far; `factor` is the one picked in the field `factor`, once it is loaded. */
export interface Form {
  readonly fields: (values: FieldValues, factor?: CitedFactor) => readonly Field[];
}

const forms = new WeakMap<Form, Map<string, readonly Field[]>>();

/** More forms than any inventory has; beyond it somebody types a text that no form depends on. */
const MANY_FORMS = 500;

/** The fields of a form for what was chosen: lines that chose alike share them, and need not keep one list each. */
export function fieldsFor(
  form: Form,
  values: FieldValues,
  factor: CitedFactor | undefined,
): readonly Field[] {
  let chosen = factor ? `${factor.id} ${factor.per}` : '';
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (typeof value === 'string') chosen += `\n${key}=${value}`;
  }
  let known = forms.get(form);
  if (!known || known.size > MANY_FORMS) forms.set(form, (known = new Map()));
  const fields = known.get(chosen) ?? form.fields(values, factor);
  known.set(chosen, fields);
  return fields;
}
