import fc from 'fast-check';
import type { CitedFactor } from '../../../src/calculators/factors/define-factor.ts';
import { allFactors, type FamilyId } from '../../../src/calculators/factors/registry.ts';
import { FootprintCatalogue } from '../../../src/calculators/footprint/catalogue.ts';
import { furtherKinds } from '../../../src/calculators/footprint/kinds/further.ts';
import type { FootprintKindId } from '../../../src/calculators/footprint/kinds/kind-ids.ts';
import type { FootprintKind } from '../../../src/calculators/footprint/kinds/kind.ts';
import { startingKinds } from '../../../src/calculators/footprint/kinds/starting.ts';
import {
  type Allocation,
  type FootprintLine,
  type FootprintStudy,
} from '../../../src/calculators/footprint/study.ts';
import type { FieldValue, FieldValues } from '../../../src/calculators/lines/entered.ts';
import type { Field, Form } from '../../../src/calculators/lines/field.ts';
import { aStudy } from './one-study.ts';

type Kind = FootprintKind<FootprintKindId>;

export const kinds: readonly Kind[] = [...startingKinds, ...furtherKinds];

const usable = (await allFactors()).filter(({ factor }) => factor.usedBy.includes('footprint'));

/** Everything that a study can be quantified with. */
export const catalogue = new FootprintCatalogue(
  kinds,
  usable.map(({ factor }) => factor),
);

const byId = new Map(usable.map(({ factor }) => [factor.id, factor]));
const byFamily = new Map<FamilyId, CitedFactor[]>();
for (const { family, factor } of usable) byFamily.set(family, [...(byFamily.get(family) ?? []), factor]);

/** A source of random decisions: fast-check's `fc.gen()`. */
export type Generator = fc.GeneratorValue;

/** Figures as they stand in a bill of materials; percentages stay below 100. */
const amounts = (max = 10_000) =>
  fc.oneof(
    fc.integer({ min: 1, max: Math.min(max, 10_000) }),
    fc.integer({ min: 1, max: Math.min(max, 500) - 1 }).map((whole) => `${whole}.25`),
  );

function valueOf(gen: Generator, field: Field): FieldValue {
  switch (field.type) {
    case 'quantity': {
      const unit = gen(() => fc.constantFrom(...field.units));
      return { unit, amount: gen(amounts, field.max === undefined ? undefined : field.max - 1) };
    }
    case 'choice':
      return gen(() => fc.constantFrom(...field.options));
    case 'factor': {
      const offered = field.families.flatMap((family) => byFamily.get(family) ?? []);
      return gen(() => fc.constantFrom(...offered)).id;
    }
    case 'month':
      return '2024-06';
    case 'date':
      return '2024-06-30';
    case 'year':
      return '2024';
    case 'text':
      return '检测报告 2024-07';
  }
}

/** A form filled in field by field as it grows with what was chosen. */
function anyFields(gen: Generator, form: Form): FieldValues {
  const fields: Record<string, FieldValue> = {};
  const asked = () => form.fields(fields, byId.get(String(fields['factor'])));
  for (let round = 0; round < 4; round += 1) {
    for (const field of asked()) {
      const skip = 'optional' in field && field.optional && gen(fc.boolean);
      if (!(field.key in fields)) fields[field.key] = skip ? '' : valueOf(gen, field);
    }
  }
  // A unit may have been chosen before the choice that forbids it.
  for (const field of asked()) {
    const value = fields[field.key];
    if (field.type !== 'quantity' || typeof value !== 'object') continue;
    if (!field.units.includes(value.unit)) fields[field.key] = valueOf(gen, field);
  }
  return fields;
}

/** A line of a kind, with what any line may have beside its fields. */
export function anyLine(gen: Generator, kind: Kind, id: string): FootprintLine {
  const maybe = <T>(value: () => T): T | undefined => (gen(fc.boolean) ? value() : undefined);
  const [times, share, halfWidth] = [
    maybe(() => gen(amounts, 50)),
    maybe(() => gen(amounts, 99)),
    maybe(() => 8),
  ];
  const leg = kind.leg;
  return {
    id,
    kind: kind.id,
    name: id,
    stage: gen(() => fc.constantFrom(...kind.stages)),
    fields: anyFields(gen, kind),
    per: gen(() => fc.constantFrom('unit', 'period')),
    ...(leg && { legs: ['leg-1', 'leg-2'].map((name) => ({ id: name, fields: anyFields(gen, leg) })) }),
    ...(times !== undefined && { times }),
    ...(share !== undefined && { site: { year: 2024, line: id, share } }),
    ...(halfWidth !== undefined && { uncertainty: { activity: halfWidth, factor: 15 } }),
  };
}

/** A process with co-products whose data suffice for every method. */
export function anyAllocation(gen: Generator, id: string): Allocation {
  const count = gen(() => fc.integer({ min: 1, max: 5 }));
  const products = Array.from({ length: count }, (_, place) => ({
    name: `product ${place + 1}`,
    massKg: gen(amounts),
    energyMj: gen(amounts),
    revenue: gen(amounts),
    share: (place === 0 ? 100 - (count - 1) * 7 : 7) as number,
  }));
  const method = gen(() => fc.constantFrom('mass', 'energy', 'economic', 'given'));
  return { id, name: id, method, reason: 'no physical relation', products };
}

/** A study of lines of any kind, over the whole life; some stand in assemblies, some share a process. */
export function anyStudy(gen: Generator, more: Partial<FootprintStudy> = {}): FootprintStudy {
  const count = gen(() => fc.integer({ min: 1, max: 8 }));
  const assemblies = kinds.filter(({ id }) => id === 'assembly');
  const lines = Array.from({ length: count }, (_, place): FootprintLine => {
    const kind = gen(() => fc.constantFrom(...(place < 2 ? assemblies : kinds)));
    const line = anyLine(gen, kind as Kind, `line-${place + 1}`);
    const part =
      place > 0 && gen(fc.boolean) ? 'line-1' : place > 1 && gen(fc.boolean) ? 'line-2' : undefined;
    return {
      ...line,
      ...(part && { part }),
      ...(gen(fc.boolean) && { allocation: 'shared' }),
    };
  });
  return aStudy(lines, {
    boundary: 'cradle-to-grave',
    unit: { kind: 'functional', description: 'one', amount: gen(amounts, 100), unit: 'piece' },
    output: gen(amounts),
    gwp: gen(() => fc.constantFrom('AR5', 'AR6')),
    allocations: [anyAllocation(gen, 'shared')],
    ...more,
  });
}
