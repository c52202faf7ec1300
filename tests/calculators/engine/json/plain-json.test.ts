import { describe, expect, test } from 'vitest';
import { JsonError } from '../../../../src/calculators/engine/json/json-problem.ts';
import { parseJson } from '../../../../src/calculators/engine/json/parse-json.ts';
import { plainJson } from '../../../../src/calculators/engine/json/plain-json.ts';

/** The problem of what must be refused. */
function refused(text: string) {
  try {
    plainJson(parseJson(text));
  } catch (error) {
    if (error instanceof JsonError) return error.problem;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('a stranger’s JSON', () => {
  test('is copied without prototypes, so that its names find nothing that isn’t in it', () => {
    const copy = plainJson(parseJson('{"a": {"b": [1, "x", null, true]}}')) as Record<string, object>;
    expect(JSON.stringify(copy)).toBe('{"a":{"b":[1,"x",null,true]}}');
    expect(copy['toString']).toBeUndefined();
    expect(Object.getPrototypeOf(copy['a'])).toBeNull();
  });

  test('may begin with the byte order mark of an editor', () => {
    expect(parseJson('\ufeff[1]')).toEqual([1]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('may not have an entry called %s', (key) => {
    expect(refused(`{"a": [{"${key}": 1}]}`)).toEqual({
      code: 'forbidden-key',
      path: `a[0].${key}`,
      facts: { came: key },
    });
  });

  test.each([
    ['{"a": ', { code: 'not-json', facts: { begins: '{"a": ' } }],
    [`"${'x'.repeat(5_000_000)}"`, { code: 'too-large', facts: { maximum: 5_000_000, came: 5_000_002 } }],
    [`["${'碳'.repeat(2001)}"]`, { code: 'too-long', path: '[0]' }],
    [`{"${'x'.repeat(201)}": 1}`, { code: 'too-long' }],
    [JSON.stringify({ a: Array(20_001).fill(0) }), { code: 'too-many', path: 'a' }],
    [`${'['.repeat(34)}${']'.repeat(34)}`, { code: 'too-deep', facts: { maximum: 32 } }],
    ['[1e999]', { code: 'damaged', path: '[0]', facts: { expected: 'number', value: 'Infinity' } }],
  ])('is refused beyond its limits, and the limit is told (case %#)', (text, problem) => {
    expect(refused(text)).toMatchObject(problem);
  });
});
