import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { basisOf } from '../../src/calculators/offset/checks/basis-of-checks.ts';
import { checkNames } from '../../src/site/offset-checks.ts';

/** The sources of the offset calculator's rules, without their tests and texts. */
const sources = (folder: URL): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(new URL(`${entry.name}/`, folder))
      : readFileSync(new URL(entry.name, folder), 'utf8'),
  );

const rules = sources(new URL('../../src/calculators/offset/', import.meta.url)).join('\n');

/** What is found as the rules write it: 'error', 'serialOverlap', or severity: 'ask', code: 'shareUnmet'. */
const written = [...rules.matchAll(/'(error|ask|note)',\s*(?:code:\s*)?'(\w+)'/g)].map(
  ([, severity = '', code = '']) => `${severity} ${code}`,
);

test('the method of the offset ledger names every check once, and no other', () => {
  const named = Object.values(checkNames).flatMap((names) => Object.keys(names));
  expect([...named].sort()).toEqual(Object.keys(basisOf).sort());
});

test('the method puts every check into the class that the rules give it', () => {
  const named = Object.entries(checkNames).flatMap(([severity, names]) =>
    Object.keys(names).map((code) => `${severity} ${code}`),
  );
  expect(named.length).toBeGreaterThan(50);
  // A number that can't be read blocks, but for a range that can't be counted: which of the two is decided there.
  expect(named.filter((check) => !written.includes(check))).toEqual(['error serialUnreadable']);
});

test('a check has a name in both languages, and no name is given twice', () => {
  const names = Object.values(checkNames).flatMap((one) => Object.values(one));
  for (const language of ['zh', 'en'] as const) {
    const texts = names.map((name) => name[language]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !text.trim())).toEqual([]);
  }
});
