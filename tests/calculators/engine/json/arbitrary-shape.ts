import fc from 'fast-check';
import type { Plan } from '../../../../src/calculators/engine/json/shape.ts';

/** −0 is written as 0; as a number typed into a field they are the same. */
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

const anyKey = fc.string({ maxLength: 8 }).filter((key) => key !== '__proto__');

const anything = fc
  .jsonValue({ maxDepth: 2 })
  .filter(
    (value) => !/__proto__|constructor|prototype|-0/.test(JSON.stringify(value)) && !Object.is(value, -0),
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** Documents that a shape accepts. */
export function arbitraryOf(plan: Plan): fc.Arbitrary<unknown> {
  switch (plan.is) {
    case 'text':
      return fc.oneof(fc.string({ maxLength: 12, unit: 'binary' }), fc.constant('<img onerror=alert(1)>'));
    case 'moment':
      return fc.constantFrom('2026-01-31T08:00:00Z', '2026-01-31T08:00:00.123+08:00');
    case 'pattern':
      return fc.stringMatching(new RegExp(plan.of, 'u'));
    case 'truth':
      return fc.boolean();
    case 'number':
      return finite;
    case 'integer':
      return fc.integer({ min: 0, max: 9999 });
    case 'null':
      return fc.constant(null);
    case 'json':
      return anything;
    case 'choice':
      return fc.constantFrom(...plan.of);
    case 'list':
      return plan.distinct
        ? fc.uniqueArray(arbitraryOf(plan.item), {
            minLength: plan.least ?? 0,
            maxLength: 2,
            selector: (item) => JSON.stringify(item),
          })
        : fc.array(arbitraryOf(plan.item), { minLength: plan.least ?? 0, maxLength: 2 });
    case 'record':
      return fc.dictionary(anyKey, arbitraryOf(plan.item), { maxKeys: 2, noNullPrototype: true });
    case 'either':
      return fc.oneof(...plan.of.map(arbitraryOf));
    case 'group': {
      const fields = Object.entries(plan.fields);
      const required = fields.filter(([, { optional }]) => !optional).map(([key]) => key);
      return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, arbitraryOf(field)])), {
        requiredKeys: required,
        noNullPrototype: true,
      });
    }
  }
}

/** The places of a document, as paths. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [
    [...path],
    ...Object.entries(value).flatMap(([key, item]) =>
      placesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const stranger = fc.oneof(
  anything,
  fc.constantFrom<unknown>('x'.repeat(2001), '𠮷'.repeat(2000), 1.5, -1, true, null, '2026-13-01T00:00:00Z'),
  fc.constant(JSON.parse('{"__proto__": 1}') as unknown),
  fc.constant({ constructor: 1 }),
);

/** The same documents with one place taken out, replaced by something else, or with a stranger beside it. */
export function almostOf(plan: Plan): fc.Arbitrary<unknown> {
  return fc
    .tuple(arbitraryOf(plan), fc.nat(), stranger, fc.constantFrom('out', 'replaced', 'beside'))
    .map(([document, at, value, how]) => {
      const places = placesOf(document).filter((path) => path.length > 0);
      const path = places[at % Math.max(1, places.length)];
      if (!path) return value;
      const root = structuredClone(document) as Record<string | number, unknown>;
      let group = root;
      for (const key of path.slice(0, -1)) group = group[key] as Record<string | number, unknown>;
      const last = path.at(-1)!;
      if (how === 'replaced' || Array.isArray(group)) group[last] = value;
      else if (how === 'out') delete group[last];
      else group['stranger'] = value;
      return root;
    });
}
