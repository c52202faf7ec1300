import { forbiddenKeys, limits, type JsonLimits } from './limits.ts';
import { momentPattern, type Plan } from './shape.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a reader of the schema should know about an entry, by its path without the numbers: emissions.years.lines. */
export type Descriptions = Readonly<Record<string, string>>;

/** Descriptions of what stands within an entry, with its path in front; '' is the entry itself. */
export function within(path: string, descriptions: Descriptions): Descriptions {
  return Object.fromEntries(
    Object.entries(descriptions).map(([key, description]) => [key ? `${path}.${key}` : path, description]),
  );
}

const anything = { $ref: '#/$defs/json' };
const textWithin = ({ text }: JsonLimits) => ({ type: 'string', maxLength: text });
const namesWithin = ({ key }: JsonLimits) => ({
  propertyNames: { maxLength: key, not: { enum: forbiddenKeys } },
});

/** What `json` and entries that a shape doesn't know may hold: anything within the limits. */
export function jsonDefinition(within: JsonLimits = limits): JsonSchema {
  return {
    description: `Anything, in at most ${within.depth} levels of the whole file.`,
    anyOf: [
      { type: ['null', 'boolean', 'number'] },
      textWithin(within),
      { type: 'array', maxItems: within.entries, items: anything },
      { type: 'object', ...namesWithin(within), additionalProperties: anything },
    ],
  };
}

/** The JSON Schema of a shape; it refers to `jsonDefinition` as `#/$defs/json`. */
export function schemaOf(
  plan: Plan,
  descriptions: Descriptions = {},
  within: JsonLimits = limits,
): JsonSchema {
  const anyText = textWithin(within);
  const names = namesWithin(within);

  function described(plan: Plan, path: string): JsonSchema {
    const description = descriptions[path];
    return { ...(description !== undefined && { description }), ...bare(plan, path) };
  }

  function bare(plan: Plan, path: string): JsonSchema {
    switch (plan.is) {
      case 'text':
        return anyText;
      case 'moment':
        return { type: 'string', pattern: momentPattern };
      case 'pattern':
        return { ...anyText, pattern: plan.of };
      case 'number':
      case 'null':
        return { type: plan.is };
      case 'truth':
        return { type: 'boolean' };
      case 'integer':
        return { type: 'integer', minimum: 0, maximum: 9999 };
      case 'json':
        return anything;
      case 'choice':
        return plan.of.length === 1 ? { const: plan.of[0] } : { enum: plan.of };
      case 'list':
        return {
          type: 'array',
          ...(plan.least !== undefined && { minItems: plan.least }),
          maxItems: plan.most,
          ...(plan.distinct && { uniqueItems: true }),
          items: described(plan.item, path),
        };
      case 'record':
        return { type: 'object', ...names, additionalProperties: described(plan.item, `${path}.*`) };
      case 'either':
        return { anyOf: plan.of.map((one) => bare(one, path)) };
      case 'group': {
        const fields = Object.entries(plan.fields);
        return {
          type: 'object',
          ...names,
          properties: Object.fromEntries(
            fields.map(([key, field]) => [key, described(field, path ? `${path}.${key}` : key)]),
          ),
          required: fields.filter(([, field]) => !field.optional).map(([key]) => key),
          additionalProperties: anything,
        };
      }
    }
  }

  return described(plan, '');
}
