import { dataStatuses } from '../engine/data-quality.ts';
import type { Language } from '../engine/language.ts';
import { unitSymbol, type Unit } from '../engine/units.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { EnteredQuantity, FieldValue, Typed } from '../lines/entered.ts';
import type { Field } from '../lines/field.ts';
import { readNumber } from '../lines/typed-number.ts';
import type { SharedTexts } from '../texts/index.ts';
import {
  monthColumns,
  plainCell,
  textCell,
  type Entry,
  type InputCell,
  type InputColumn,
} from './input-rows.ts';
import type { Words } from './words.ts';

/** A row of cells of one field, without what it belongs to. */
export interface FieldRow {
  /** Behind the key of the field: '' or `/balance/opening`. */
  readonly part: string;
  readonly name: string;
  readonly cells: Partial<Record<InputColumn, InputCell>>;
  readonly sumsMonths?: true;
}

/** A number as typed: the number it is read as, or the text where it can't be read. */
export function numberCell(
  typed: Typed | null | undefined,
  more: { signed?: boolean; unit?: string; required?: true } = {},
): InputCell {
  const entry: Entry = { kind: 'number', ...more };
  if (typed === undefined || typed === null || typed === '') return { entry };
  return { value: readNumber(typed, '', () => {}, more) ?? typed, entry };
}

/** How a field's option is called. */
function optionName(
  field: Extract<Field, { type: 'choice' }>,
  option: string,
  { language, texts }: Words,
): string {
  return texts.options[field.key]?.[option] ?? field.names?.(option)?.[language] ?? option;
}

/** The rows of what a field holds: several for a stock balance and for what is passed on. */
export function fieldRows(
  field: Field,
  value: FieldValue | undefined,
  name: string,
  words: Words,
  factor: (id: string) => CitedFactor | undefined,
): readonly FieldRow[] {
  switch (field.type) {
    case 'quantity':
      return quantityRows(field, value, name, words);
    case 'choice': {
      const options = new Map(field.options.map((option) => [optionName(field, option, words), option]));
      const taken =
        value === undefined || value === ''
          ? field.mustChoose
            ? undefined
            : (field.initial ?? field.options[0])
          : String(value);
      const shown = taken === undefined ? undefined : optionName(field, taken, words);
      const cell: InputCell = { ...plainCell(shown), entry: { kind: 'choice', options } };
      return [{ part: '', name, cells: { value: cell } }];
    }
    case 'factor': {
      const id = typeof value === 'object' ? '' : String(value ?? '');
      return [{ part: '', name, cells: { value: plainCell(factor(id)?.name[words.language] ?? id) } }];
    }
    default:
      return [{ part: '', name, cells: { value: textCell(typeof value === 'object' ? undefined : value) } }];
  }
}

function quantityRows(
  field: Extract<Field, { type: 'quantity' }>,
  value: FieldValue | undefined,
  name: string,
  words: Words,
): readonly FieldRow[] {
  const { say, language } = words;
  const entered: EnteredQuantity =
    typeof value === 'object'
      ? value
      : { unit: field.units[0] ?? '1', ...(value !== undefined && { amount: value }) };
  const { unit, balance, months, amount, passedOn } = entered;
  const number = (typed: Typed | null | undefined) =>
    numberCell(typed, { unit, ...(field.signed && { signed: true }) });
  const shownUnit = plainCell(unitSymbol(unit, language));
  const unitCell: InputCell = {
    ...shownUnit,
    entry: { kind: 'choice', options: unitNames(field.units, language) },
  };
  const more: FieldRow[] =
    passedOn === undefined || passedOn === ''
      ? []
      : [
          {
            part: '/passedOn',
            name: say('passedOn', { field: name }),
            cells: { value: number(passedOn), unit: shownUnit },
          },
        ];
  if (balance) {
    const parts = ['opening', 'purchases', 'closing', 'resold'] as const;
    const rows = parts.map((part, place): FieldRow => ({
      part: `/balance/${part}`,
      name: say(part, { field: name }),
      cells: { value: number(balance[part]), unit: place ? shownUnit : unitCell },
    }));
    return [...rows, ...more];
  }
  if (months?.some((month) => month !== null && month !== '')) {
    const cells = Object.fromEntries(monthColumns.map((column, place) => [column, number(months[place])]));
    return [{ part: '', name, cells: { ...cells, unit: unitCell }, sumsMonths: true }, ...more];
  }
  return [{ part: '', name, cells: { value: number(amount), unit: unitCell } }, ...more];
}

const unitNames = (units: readonly Unit[], language: Language): ReadonlyMap<string, string> =>
  new Map(units.map((unit) => [unitSymbol(unit, language), unit]));

/** How a figure came about, by the names that the reader sees. */
export const statusNames = (language: Language): ReadonlyMap<string, string> =>
  new Map(Object.entries(dataStatuses).map(([id, { name }]) => [name[language], id]));

/** A field's name in lines of a kind. */
export const nameOfField = ({ fields }: Pick<SharedTexts, 'fields'>, kind: string, key: string): string =>
  fields[`${kind}.${key}`] ?? fields[key] ?? key;
