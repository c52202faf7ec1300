import { canonicalJson } from './canonical-json.ts';
import { at, excerpt, jsonError, type JsonError, type JsonProblem } from './json-problem.ts';
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

/** What is told while a value is held against a shape. */
interface Told {
  readonly unknown: UnknownFields;
  /** May throw; where it doesn't, the place is left out and the rest is looked at. */
  readonly refuse: (error: JsonError) => void;
}

/**
 * Holds a value against a shape. What comes back is a fresh copy, its entries in the order of the shape, then those
 * that the shape doesn't know.
 * @throws JsonError with the first place, what was expected and what came
 */
export function readShape<T>(shape: Shape<T>, value: Json, unknown = new UnknownFields()): T {
  const refuse = (error: JsonError) => {
    throw error;
  };
  return read(shape as Plan, value, '', { unknown, refuse }) as T;
}

/** A hostile file may be wrong in thousands of places; a reader wants to see the first of them. */
const mostProblems = 50;

/** The same, with every place that doesn't fit, up to fifty. */
export function checkShape<T>(
  shape: Shape<T>,
  value: Json,
):
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly JsonProblem[] } {
  const problems: JsonProblem[] = [];
  const refuse = ({ problem }: JsonError) => {
    if (problems.length < mostProblems) problems.push(problem);
  };
  const copy = read(shape as Plan, value, '', { unknown: new UnknownFields(), refuse });
  return problems.length ? { ok: false, problems } : { ok: true, value: copy as T };
}

function read(plan: Plan, value: unknown, path: string, told: Told): unknown {
  if (!fits(plan, value)) {
    told.refuse(damaged(expectedBy(plan), value, path, plan));
    return undefined;
  }
  switch (plan.is) {
    case 'either':
      return read(plan.of.find((one) => fits(one, value)) as Plan, value, path, told);
    case 'list':
      return readList(plan, value as readonly unknown[], path, told);
    case 'record': {
      // Without a prototype: the names are a stranger's, and looking up “toString” must find nothing.
      const copy = Object.create(null) as Record<string, unknown>;
      for (const [key, item] of Object.entries(value as object)) {
        copy[key] = read(plan.item, item, at(path, key), told);
      }
      return copy;
    }
    case 'group': {
      const copy: Record<string, unknown> = {};
      const rest = new Map<string, unknown>(Object.entries(value as object));
      for (const [key, field] of Object.entries(plan.fields)) {
        const item = rest.get(key);
        rest.delete(key);
        if (item !== undefined || !field.optional) copy[key] = read(field, item, at(path, key), told);
      }
      for (const [key, item] of rest) {
        told.unknown.add(at(path, key));
        copy[key] = item;
      }
      return copy;
    }
    default:
      return value;
  }
}

function readList(
  plan: Extract<Plan, { is: 'list' }>,
  items: readonly unknown[],
  path: string,
  told: Told,
): unknown {
  if (items.length > plan.most) {
    told.refuse(jsonError('too-many', { maximum: plan.most, came: items.length }, path));
    return undefined;
  }
  if (items.length < (plan.least ?? 0)) told.refuse(damaged('some', undefined, path));
  const seen = new Set<string>();
  return items.map((item, index) => {
    const place = `${path}[${index}]`;
    if (plan.distinct && seen.size === seen.add(canonicalJson(item)).size) {
      told.refuse(damaged('distinct', item, place));
    }
    return read(plan.item, item, place, told);
  });
}

/** Whether a value is of the kind, without looking into it. */
function fits(plan: Plan, value: unknown): boolean {
  switch (plan.is) {
    case 'text':
      return typeof value === 'string';
    case 'moment':
      return typeof value === 'string' && expression(momentPattern).test(value);
    case 'pattern':
      return typeof value === 'string' && expression(plan.of).test(value);
    case 'truth':
      return typeof value === 'boolean';
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

const expressions = new Map<string, RegExp>();

/** With the flag that validators of JSON Schema read patterns by. */
function expression(source: string): RegExp {
  const known = expressions.get(source) ?? new RegExp(source, 'u');
  expressions.set(source, known);
  return known;
}

/** The names of the shapes that would have fitted, separated by commas. */
function expectedBy(plan: Plan): string {
  return (plan.is === 'either' ? plan.of : [plan])
    .map((one) => (one.is === 'pattern' ? one.name : one.is))
    .join();
}

function damaged(expected: string, value: unknown, path: string, plan?: Plan): JsonError {
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return jsonError(
    'damaged',
    {
      expected,
      ...(plan?.is === 'choice' && { options: plan.of.join(', ') }),
      came: nameOf(value),
      ...(scalar && { value: excerpt(String(value)) }),
    },
    path,
  );
}
