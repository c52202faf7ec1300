import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonError } from '../../../../src/calculators/engine/json/json-problem.ts';
import { plainJson } from '../../../../src/calculators/engine/json/plain-json.ts';
import { checkShape, readShape, UnknownFields } from '../../../../src/calculators/engine/json/read-shape.ts';
import { jsonDefinition, schemaOf } from '../../../../src/calculators/engine/json/schema-of.ts';
import {
  choice,
  either,
  group,
  json,
  list,
  moment,
  nothing,
  number,
  optional,
  pattern,
  record,
  setOf,
  text,
  truth,
  year,
  type Plan,
} from '../../../../src/calculators/engine/json/shape.ts';
import { almostOf, arbitraryOf } from './arbitrary-shape.ts';

interface Sample {
  readonly name: string;
  readonly kind: 'coal' | 'gas';
  readonly year: number;
  readonly at?: string;
  readonly months: readonly (string | number | null)[];
  readonly closed?: boolean;
  readonly codes?: readonly string[];
  readonly more?: Readonly<Record<string, string>>;
  readonly rest?: unknown;
}

/** One of each sort. */
const sampleShape = group<Sample>({
  name: text,
  kind: choice('coal', 'gas'),
  year,
  at: optional(moment),
  months: list<string | number | null>(either(text, number, nothing), 12),
  closed: optional(truth),
  codes: optional(setOf(pattern('code', '^[A-Z]{2}-\\d+$'))),
  more: optional(record(text)),
  rest: optional(json),
});

const sample: Sample = { name: 'a', kind: 'gas', year: 2024, months: ['1', 2, null] };

/** What the reader says of a value. */
function accepts(value: unknown): boolean {
  try {
    readShape(sampleShape, plainJson(value));
    return true;
  } catch (error) {
    if (error instanceof JsonError) return false;
    throw error;
  }
}

describe('the shape of JSON', () => {
  test('can’t drift from its interface: an entry that is forgotten, or of another type, doesn’t compile', () => {
    interface Named {
      readonly name: string;
      readonly note?: string;
    }
    expect(group<Named>({ name: text, note: optional(text) }).is).toBe('group');
    // @ts-expect-error note is missing
    expect(group<Named>({ name: text }).is).toBe('group');
    // @ts-expect-error name isn't optional
    expect(group<Named>({ name: text, note: text }).is).toBe('group');
  });

  test('gives back what fits, entries in its own order, and what it doesn’t know at the end', () => {
    const unknown = new UnknownFields();
    const { name, ...others } = sample;
    const read = readShape(sampleShape, plainJson({ water: 1, ...others, name }), unknown);
    expect(JSON.stringify(read)).toBe(
      '{"name":"a","kind":"gas","year":2024,"months":["1",2,null],"water":1}',
    );
    expect(unknown).toMatchObject({ count: 1, first: 'water' });
  });

  test('names the place that doesn’t fit, what was expected and what came', () => {
    expect(() => readShape(sampleShape, plainJson({ ...sample, kind: 'peat' }))).toThrow(
      new JsonError({
        code: 'damaged',
        path: 'kind',
        facts: { expected: 'choice', options: 'coal, gas', came: 'text', value: 'peat' },
      }),
    );
  });

  test('tells every place that doesn’t fit, where all are asked for', () => {
    const codes = ['CN-1', 'CN-1', 'cn'];
    const wrong = { ...sample, kind: 1, closed: 'no', codes, months: [true] };
    expect(checkShape(sampleShape, plainJson(wrong))).toEqual({
      ok: false,
      problems: [
        { path: 'kind', facts: { expected: 'choice', options: 'coal, gas', came: 'number', value: '1' } },
        { path: 'months[0]', facts: { expected: 'text,number,null', came: 'truth', value: 'true' } },
        { path: 'closed', facts: { expected: 'truth', came: 'text', value: 'no' } },
        { path: 'codes[1]', facts: { expected: 'distinct', came: 'text', value: 'CN-1' } },
        { path: 'codes[2]', facts: { expected: 'code', came: 'text', value: 'cn' } },
      ].map((problem) => ({ code: 'damaged', ...problem })),
    });
    expect(checkShape(sampleShape, plainJson({ ...sample, codes: [] }))).toMatchObject({
      problems: [{ path: 'codes', facts: { expected: 'some', came: 'nothing' } }],
    });
    const many = { ...sample, codes: Array.from({ length: 100 }, (_, index) => index) };
    expect(checkShape(sampleShape, plainJson(many))).toMatchObject({ problems: { length: 50 } });
    expect(checkShape(sampleShape, plainJson(sample))).toEqual({ ok: true, value: sample });
  });

  test('and its JSON Schema accept and refuse the same, with something wrong or strange in one place', () => {
    const schema = { ...schemaOf(sampleShape as Plan), $defs: { json: jsonDefinition() } };
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(arbitraryOf(sampleShape as Plan), almostOf(sampleShape as Plan)), (document) => {
        const accepted = accepts(document);
        seen[accepted ? 'accepted' : 'refused'] += 1;
        expect(validate(document)).toBe(accepted);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(50);
  });
});
