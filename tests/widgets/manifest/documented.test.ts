import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/entry-point.ts';
import { elementsOf, type Described, type ManifestElement } from '../../../widgets/manifest/manifest.ts';
import { readManifest } from '../../../widgets/manifest/read-manifest.ts';

/** What the header comments promise, held to what the sources do, for every element there is. */

const elements = elementsOf(readManifest(join(projectRoot, 'widgets')));
const folderOf = ({ tagName }: ManifestElement): string => tagName.slice('zcf-'.length);

/** The code of a module of the widgets and of all that it loads of them, now or later, without comments. */
function codeOf(entry: string): string {
  const found = new Map<string, string>();
  const follow = (file: string): void => {
    if (found.has(file) || !existsSync(file) || !/[\\/]widgets[\\/].*\.ts$/.test(file)) return;
    const text = readFileSync(file, 'utf8');
    found.set(file, text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, ''));
    // What only types are taken from is not run.
    for (const [, path = ''] of text.matchAll(
      /^(?!import type|export type).*(?:from|import\()\s*'(\.[^']+)'/gm,
    )) {
      follow(join(dirname(file), path));
    }
  };
  follow(entry);
  return [...found.values()].join('\n');
}

const sources = new Map(
  elements.map((element) => {
    const folder = folderOf(element);
    return [element.tagName, codeOf(join(projectRoot, 'widgets', folder, `${folder}.element.ts`))];
  }),
);
const codeFor = ({ tagName }: ManifestElement): string => sources.get(tagName) ?? '';

const names = (list: readonly Described[]): string[] => list.map(({ name }) => name).sort();
const distinct = (matches: Iterable<RegExpMatchArray>): string[] =>
  [...new Set([...matches].flatMap(([, found = '']) => found.split(' ')))].sort();

test('the sources of every element are found with what they load', () => {
  expect(elements.length).toBeGreaterThanOrEqual(6);
  for (const element of elements) expect(codeFor(element)).toContain(`class ${element.name}`);
});

describe.each(elements.map((element) => [element.tagName, element] as const))('<%s>', (_, element) => {
  test('has a sentence for everything that it documents', () => {
    const { description, attributes, events, slots, cssParts, cssProperties } = element;
    expect(description).not.toBe('');
    const all = [...attributes, ...events, ...slots, ...cssParts, ...cssProperties];
    expect(all.filter((one) => !one.description).map(({ name }) => name)).toEqual([]);
  });

  test('documents the attributes that it has, and none that it doesn’t look at', () => {
    const documented = names(element.attributes);
    const settable = element.members.flatMap(({ attribute }) => attribute ?? []);
    expect(documented).toEqual(expect.arrayContaining(settable));
    const code = codeFor(element);
    const looked = distinct(code.matchAll(/(?:\[|Attribute\(\s*')([a-z-]+)(?='\)|[\]~^*|$]?=|\])/g));
    const listed = distinct(code.matchAll(/'((?:[a-z-]+ ){3,}[a-z-]+)'\.split/g));
    expect([...settable, ...looked, ...listed]).toEqual(expect.arrayContaining(documented));
  });

  test('documents the events that it fires', () => {
    const code = codeFor(element);
    const fired = [
      ...code.matchAll(/new ContractEvent\(\s*'(zcf-[\w-]+)'/g),
      ...code.matchAll(/static readonly type = '(zcf-[\w-]+)'/g),
    ];
    expect(names(element.events)).toEqual(distinct(fired));
  });

  test('documents the parts that its templates name', () => {
    expect(names(element.cssParts)).toEqual(distinct(codeFor(element).matchAll(/\bpart="([\w -]+)"/g)));
  });

  test('documents the custom properties that its styles take', () => {
    const code = codeFor(element);
    expect(names(element.cssProperties)).toEqual(distinct(code.matchAll(/var\((--zcf-[\w-]+)/g)));
  });
});
