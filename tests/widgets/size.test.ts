import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { version } from '../../widgets/foundation/version.ts';
import { annexMeasures, collection } from '../calculators/readiness/collection.ts';
import { built } from './built.ts';

/** What a calculator costs a page before anything is typed. */
const limits = {
  'zcf-emissions.js': 40_000,
  'zcf-footprint.js': 40_000,
  'zcf-offset.js': 35_000,
  'zcf-readiness.js': 35_000,
  'zcf-measures.js': 35_000,
};
const entries = Object.keys(limits);

/** The file of an element with everything that it imports from its start, by name. */
async function start(entry: string): Promise<Map<string, string>> {
  const { read } = await built();
  const found = new Map<string, string>();
  const follow = (name: string): void => {
    if (found.has(name)) return;
    const code = read(`${version}/${name}`).toString();
    found.set(name, code);
    for (const [, next = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)) follow(next);
  };
  follow(entry);
  return found;
}

test.each(Object.entries(limits))(
  '%s starts with at most %i bytes of gzip, Lit included',
  async (entry, limit) => {
    const sizes = [...(await start(entry))].map(
      ([name, code]) => [name, gzipSync(code, { level: 9 }).length] as const,
    );
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    console.log(`gzip: ${sizes.map(([name, size]) => `${name} ${size}`).join(' + ')} = ${total} B`);
    expect(total).toBeLessThanOrEqual(limit);
  },
);

test('the requirements and measures that the self-assessment asks for besides stay small in both languages', () => {
  const size = (data: unknown) => gzipSync(JSON.stringify(data), { level: 9 }).length;
  const sizes = (['zh', 'en'] as const).map((language) => ({
    [`requirements-${language}.json`]: size(collection(language)),
    [`measures-${language}.json`]: size(annexMeasures(language)),
  }));
  const all: Record<string, number> = Object.assign({}, ...sizes);
  console.log(
    `gzip: ${Object.entries(all)
      .map(([name, bytes]) => `${name} ${bytes}`)
      .join(', ')} B`,
  );
  expect(all['requirements-zh.json']).toBeLessThanOrEqual(18_000);
  expect(all['measures-zh.json']).toBeLessThanOrEqual(6_000);
});

test('the script that sizes frames is at most 1 500 bytes of gzip, stands alone, and is a module and a classic script', async () => {
  const code = (await built()).read(`${version}/zcf-frame.js`).toString();
  const size = gzipSync(code, { level: 9 }).length;
  console.log(`gzip: zcf-frame.js ${size} B`);
  expect(size).toBeLessThanOrEqual(1_500);
  expect(code).not.toMatch(/\b(import|export)\b/);
  // As a classic script it leaves no name behind: all of it is one block.
  expect(code.trim()).toMatch(/^\{.*\}$/s);
  expect(() => new Function(code)).not.toThrow();
  for (const entry of entries) expect(code).toContain(entry.slice('zcf-'.length, -'.js'.length));
});

test('a calculator starts without the other: they share the engine, the foundation and Lit', async () => {
  const [emissions, footprint] = await Promise.all(entries.map((entry) => start(entry)));
  const shared = [...(emissions?.keys() ?? [])].filter((name) => footprint?.has(name));
  expect(shared.sort()).toEqual(['lit.js', 'zcf-engine.js', 'zcf-foundation.js']);
});

/** A few words that stand in one part and nowhere else, for what every calculator loads later. */
const shared = {
  'other families of factors': ['HFC-134a', '电解铝'],
  'the search for what can be added': ['found-'],
  paste: ['tooManyColumns', 'class="pasted"'],
  'reading workbooks and text files': ['sharedStrings', 'gb18030', 'deflate-raw'],
  'tables and the report': ['text/csv', 'reportOf'],
  charts: ['BarController', 'afterDatasetsDraw'],
  'the calculation of a line': ['class="formula"', 'class="challenge"'],
  'opening and saving files': ['too-deep', 'checksum-differs'],
  'the look of what opens': ['.challenge form', '.pasted small'],
} as const;

/** The same of each calculator. */
const later = {
  'zcf-emissions.js': {
    ...shared,
    'the words of both languages': ['添加排放源', 'Add a source', '请填写这一项', 'Nothing found for'],
  },
  'zcf-footprint.js': {
    ...shared,
    'the analysis and Monte Carlo': ['standardDeviation', 'class="histogram"'],
    PACT: ['specVersion', 'referencePeriodStart'],
    examples: ['precast', 'exampleProducts'],
    'the words of both languages': ['添加材料', 'Add a material', '请填写这一项', 'Nothing found for'],
  },
  'zcf-readiness.js': {
    ...shared,
    'what belongs to an answer': ['（实际值 − 基准值）', 'class="usual"'],
    'the conditions': ['existing-plant', 'class="asks'],
    'the dossier': ['dossier-', '签字'],
    examples: ['A small machinery maker'],
    'the words of both languages': ['企业情况', 'About the factory', '请填写这一项'],
  },
} as const;

describe.each(Object.entries(later))('what a reader may never need is not in %s:', (entry, parts) => {
  test.each(Object.entries(parts))('%s', async (_, words) => {
    const code = [...(await start(entry)).values()].join('\n');
    for (const word of words) expect(code).not.toContain(word);
  });

  test('and each of them is in a file of its own', async () => {
    const { read, hashes } = await built();
    const names = new Set((await start(entry)).keys());
    const rest = Object.keys(hashes)
      .filter((name) => name.endsWith('.js') && !names.has(name))
      .map((name) => read(`${version}/${name}`).toString())
      .join('\n');
    for (const word of Object.values(parts).map((words) => words.at(-1) ?? '')) expect(rest).toContain(word);
  });
});
