import fc from 'fast-check';
import type { Line } from '../../../src/calculators/emissions/inventory.ts';
import type { SourceKind } from '../../../src/calculators/emissions/kinds/kind.ts';
import type { SourceKindId } from '../../../src/calculators/emissions/kinds/kind-ids.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { furtherKinds } from '../../../src/calculators/emissions/kinds/further.ts';
import type { CitedFactor } from '../../../src/calculators/factors/define-factor.ts';
import { allFactors, type FamilyId } from '../../../src/calculators/factors/registry.ts';
import type { Unit } from '../../../src/calculators/engine/units.ts';
import type { FieldValue } from '../../../src/calculators/lines/entered.ts';
import type { Field } from '../../../src/calculators/lines/field.ts';

type Kind = SourceKind<SourceKindId>;

export const kinds: readonly Kind[] = [...commonKinds, ...furtherKinds];

const byFamily = new Map<FamilyId, CitedFactor[]>();
for (const { family, factor } of await allFactors()) {
  byFamily.set(family, [...(byFamily.get(family) ?? []), factor]);
}

/** The factors that a field of that type offers. */
export const offered = (families: readonly FamilyId[]): readonly CitedFactor[] =>
  families.flatMap((family) => byFamily.get(family) ?? []);

/** Figures as they stand on bills; percentages stay below 100 and temperatures above boiling are rare. */
const amount = (max = 100_000) =>
  fc.oneof(
    fc.integer({ min: 1, max: Math.min(max, 100_000) }),
    fc.integer({ min: 1, max: Math.min(max, 5_000) }).map((whole) => `${whole}.25`),
  );

/** A source of random decisions: fast-check's `fc.gen()`. */
type Decide = <T>(arbitrary: () => fc.Arbitrary<T>) => T;
export type Generator = fc.GeneratorValue;

const decider =
  (gen: Generator): Decide =>
  (arbitrary) =>
    gen(arbitrary);

function quantity(
  decide: Decide,
  { units, activity, max }: Extract<Field, { type: 'quantity' }>,
): FieldValue {
  const unit = decide(() => fc.constantFrom<Unit[]>(...units)) as Unit;
  const number = () => decide(() => amount(max ?? (unit === '°C' ? 300 : undefined)));
  const form = activity ? decide(() => fc.constantFrom('amount', 'months', 'balance', 'passedOn')) : 'amount';
  switch (form) {
    case 'months':
      return { unit, months: Array.from({ length: 12 }, (_, month) => (month === 7 ? null : number())) };
    case 'balance':
      return { unit, balance: { opening: number(), purchases: number(), closing: '0.5' } };
    case 'passedOn':
      return { unit, amount: number(), passedOn: '0.5' };
    default:
      return { unit, amount: number() };
  }
}

function valueOf(decide: Decide, field: Field): FieldValue {
  switch (field.type) {
    case 'quantity':
      return quantity(decide, field);
    case 'choice':
      return decide(() => fc.constantFrom(...field.options));
    case 'factor':
      return decide(() => fc.constantFrom(...offered(field.families))).id;
    case 'month':
      return '2023-06';
    case 'date':
      return '2023-06-30';
    case 'year':
      return '2023';
    case 'text':
      return '检测报告 2023-07';
  }
}

const factorOf = (fields: Line['fields']) =>
  offered([...byFamily.keys()]).find(({ id }) => id === fields['factor']);

/** A line of a kind, filled in field by field as its form grows with what was chosen. */
export function anyLine(gen: Generator, kind: Kind, id = kind.id as string): Line {
  const decide = decider(gen);
  const fields: Record<string, FieldValue> = {};
  for (let round = 0; round < 4; round += 1) {
    for (const field of kind.fields(fields, factorOf(fields))) {
      const skip = 'optional' in field && field.optional && decide(() => fc.boolean());
      if (!(field.key in fields)) fields[field.key] = skip ? '' : valueOf(decide, field);
    }
  }
  // A unit may have been chosen before the choice that forbids it.
  for (const field of kind.fields(fields, factorOf(fields))) {
    const value = fields[field.key];
    if (field.type !== 'quantity' || typeof value !== 'object') continue;
    if (!field.units.includes(value.unit)) fields[field.key] = quantity(decide, field);
  }
  const evidence = decide(() => fc.boolean()) ? { document: '结算单' } : undefined;
  return { id, kind: kind.id, name: kind.id, fields, ...(evidence && { evidence }) };
}

/** A line of any kind. */
export function anyLineOfAnyKind(gen: Generator, id: string): Line {
  return anyLine(gen, gen(() => fc.constantFrom(...kinds)) as Kind, id);
}
