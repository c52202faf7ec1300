import { at, excerpt, jsonError, type JsonError } from './json-problem.ts';
import { isGroup, nameOf, type Json } from './plain-json.ts';
import { momentPattern, type Plan, type Shape } from './shape.ts';

/** Entries that a shape doesn't know: a later version's, or a slip of the pen. They are kept. */
export class UnknownFields {
  count = 0;
  first = '';

  add(path: string): void {
    this.count += 1;
    this.first ||= path;
  }
}

/**
 * Holds a value against a shape. What comes back is a fresh copy, its entries in the order of the shape, then those
 * that the shape doesn't know.
 * @throws JsonError with the place, what was expected and what came
 */
export function readShape<T>(shape: Shape<T>, value: Json, unknown = new UnknownFields()): T {
  return read(shape as Plan, value, '', unknown) as T;
}

function read(plan: Plan, value: unknown, path: string, unknown: UnknownFields): unknown {
  if (!fits(plan, value)) throw damaged(plan, value, path);
  switch (plan.is) {
    case 'either':
      return read(plan.of.find((one) => fits(one, value)) as Plan, value, path, unknown);
    case 'list': {
      const items = value as readonly unknown[];
      if (items.length > plan.most)
        throw jsonError('too-many', { maximum: plan.most, came: items.length }, path);
      return items.map((item, index) => read(plan.item, item, `${path}[${index}]`, unknown));
    }
    case 'record': {
      // Without a prototype: the names are a stranger's, and looking up “toString” must find nothing.
      const copy = Object.create(null) as Record<string, unknown>;
      for (const [key, item] of Object.entries(value as object)) {
        copy[key] = read(plan.item, item, at(path, key), unknown);
      }
      return copy;
    }
    case 'group': {
      const copy: Record<string, unknown> = {};
      const rest = new Map<string, unknown>(Object.entries(value as object));
      for (const [key, field] of Object.entries(plan.fields)) {
        const item = rest.get(key);
        rest.delete(key);
        if (item !== undefined || !field.optional) copy[key] = read(field, item, at(path, key), unknown);
      }
      for (const [key, item] of rest) {
        unknown.add(at(path, key));
        copy[key] = item;
      }
      return copy;
    }
    default:
      return value;
  }
}

/** Whether a value is of the kind, without looking into it. */
function fits(plan: Plan, value: unknown): boolean {
  switch (plan.is) {
    case 'text':
      return typeof value === 'string';
    case 'moment':
      return typeof value === 'string' && new RegExp(momentPattern).test(value);
    case 'number':
      return typeof value === 'number';
    case 'integer':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 9999;
    case 'null':
      return value === null;
    case 'json':
      return value !== undefined;
    case 'choice':
      return plan.of.some((option) => option === value);
    case 'list':
      return Array.isArray(value);
    case 'either':
      return plan.of.some((one) => fits(one, value));
    default:
      return isGroup(value);
  }
}

function damaged(plan: Plan, value: unknown, path: string): JsonError {
  const expected = (plan.is === 'either' ? plan.of : [plan]).map(({ is }) => is).join();
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return jsonError(
    'damaged',
    {
      expected,
      ...(plan.is === 'choice' && { options: plan.of.join(', ') }),
      came: nameOf(value),
      ...(scalar && { value: excerpt(String(value)) }),
    },
    path,
  );
}
