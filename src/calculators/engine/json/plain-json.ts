import { at, excerpt, jsonError } from './json-problem.ts';
import { forbiddenKeys, limits, type JsonLimits } from './limits.ts';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value is, in the words of a shape: `nothing` is an entry that isn't there. */
export function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return (
    { string: 'text', number: 'number', boolean: 'truth', object: 'group' }[typeof value as string] ?? 'other'
  );
}

/**
 * A copy of a stranger's value that holds nothing but plain JSON within the limits: groups have no prototype, and
 * their entries stand in the order of their names. Entries that are undefined are left out, as JSON does.
 * @throws JsonError with the place of what is too long, too many, too deep, or no JSON
 */
export function plainJson(value: unknown, within: JsonLimits = limits): Json {
  return copyOf(value, within, '', 0);
}

function copyOf(value: unknown, limits: JsonLimits, path: string, depth: number): Json {
  if (depth > limits.depth) throw jsonError('too-deep', { maximum: limits.depth }, path);
  if (typeof value === 'string') {
    checkLength(value, limits.text, path);
    return value;
  }
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value as Json;
  if (Array.isArray(value)) {
    const came = value.length;
    if (came > limits.entries) throw jsonError('too-many', { maximum: limits.entries, came }, path);
    return Array.from(value, (item, index) => copyOf(item, limits, `${path}[${index}]`, depth + 1));
  }
  // 1e999 is JSON, and no number.
  if (typeof value === 'number')
    throw jsonError('damaged', { expected: 'number', came: 'number', value: String(value) }, path);
  if (!isGroup(value)) throw jsonError('damaged', { expected: 'json', came: nameOf(value) }, path);
  const copy = Object.create(null) as Record<string, Json>;
  for (const key of Object.keys(value).sort()) {
    const place = at(path, key);
    if (forbiddenKeys.includes(key)) throw jsonError('forbidden-key', { came: key }, place);
    checkLength(key, limits.key, place);
    if (value[key] !== undefined) copy[key] = copyOf(value[key], limits, place, depth + 1);
  }
  return copy;
}

/** Characters are counted as JSON Schema does: 𠮷 is one, though two units of UTF-16. */
function checkLength(text: string, maximum: number, path: string): void {
  if (text.length <= maximum) return;
  const came = [...text].length;
  if (came > maximum) throw jsonError('too-long', { maximum, came, begins: excerpt(text) }, path);
}
