import { forbiddenKeys, limits } from './limits.ts';
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

const anyText = { type: 'string', maxLength: limits.text };
const anything = { $ref: '#/$defs/json' };
const names = { propertyNames: { maxLength: limits.key, not: { enum: forbiddenKeys } } };

/** What `json` and entries that a shape doesn't know may hold: anything within the limits. */
export const jsonDefinition: JsonSchema = {
  description: `Anything, in at most ${limits.depth} levels of the whole file.`,
  anyOf: [
    { type: ['null', 'boolean', 'number'] },
    anyText,
    { type: 'array', maxItems: limits.entries, items: anything },
    { type: 'object', ...names, additionalProperties: anything },
  ],
};

/** The JSON Schema of a shape; it refers to `jsonDefinition` as `#/$defs/json`. */
export function schemaOf(plan: Plan, descriptions: Descriptions = {}, path = ''): JsonSchema {
  const description = descriptions[path];
  return { ...(description !== undefined && { description }), ...bareSchemaOf(plan, descriptions, path) };
}

function bareSchemaOf(plan: Plan, descriptions: Descriptions, path: string): JsonSchema {
  switch (plan.is) {
    case 'text':
      return anyText;
    case 'moment':
      return { type: 'string', pattern: momentPattern };
    case 'number':
    case 'null':
      return { type: plan.is };
    case 'integer':
      return { type: 'integer', minimum: 0, maximum: 9999 };
    case 'json':
      return anything;
    case 'choice':
      return plan.of.length === 1 ? { const: plan.of[0] } : { enum: plan.of };
    case 'list':
      return { type: 'array', maxItems: plan.most, items: schemaOf(plan.item, descriptions, path) };
    case 'record':
      return {
        type: 'object',
        ...names,
        additionalProperties: schemaOf(plan.item, descriptions, `${path}.*`),
      };
    case 'either':
      return { anyOf: plan.of.map((one) => bareSchemaOf(one, descriptions, path)) };
    case 'group': {
      const fields = Object.entries(plan.fields);
      return {
        type: 'object',
        ...names,
        properties: Object.fromEntries(
          fields.map(([key, field]) => [key, schemaOf(field, descriptions, path ? `${path}.${key}` : key)]),
        ),
        required: fields.filter(([, field]) => !field.optional).map(([key]) => key),
        additionalProperties: anything,
      };
    }
  }
}
