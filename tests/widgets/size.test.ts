import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { startOfAnnex, startOfCollection } from '../../src/calculators/index.ts';
import { version } from '../../widgets/foundation/version.ts';
import { annexMeasures, collection } from '../calculators/readiness/collection.ts';
import { built } from './built.ts';

type FixedData = 'requirements' | 'measures' | 'requirements-start' | 'measures-start';

interface Limit {
  /** Of gzip, until the calculator can be used in Chinese: Lit, the words and the fixed data included. */
  readonly bytes: number;
  /** Requests besides the loader and the style sheet of the host's page. */
  readonly requests: number;
  /** The data that it shows from its start. */
  readonly data: readonly FixedData[];
}

/** What a calculator costs a page until it can be used. */
const limits: Readonly<Record<string, Limit>> = {
  'zcf-emissions.js': { bytes: 40_000, requests: 3, data: [] },
  'zcf-footprint.js': { bytes: 38_500, requests: 3, data: [] },
  'zcf-offset.js': { bytes: 35_500, requests: 3, data: [] },
  // What these two show of the guideline comes with the first part that a reader opens; its beginning is a file of its own.
  'zcf-measures.js': { bytes: 38_700, requests: 4, data: ['measures-start'] },
  'zcf-readiness.js': { bytes: 40_000, requests: 4, data: ['requirements-start'] },
};
const entries = Object.keys(limits);

const gzip = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

const dataOf: Readonly<Record<FixedData, (language: 'zh' | 'en') => unknown>> = {
  requirements: collection,
  measures: annexMeasures,
  'requirements-start': (language) => startOfCollection(collection(language)),
  'measures-start': (language) => startOfAnnex(annexMeasures(language)),
};

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

/** The same with the fixed data that it shows in Chinese: all that is asked for until it can be used, with the sizes. */
async function untilUsable(entry: string): Promise<Map<string, number>> {
  const sizes = [...(await start(entry))].map(([name, code]) => [name, gzip(code)] as const);
  const data = (limits[entry]?.data ?? []).map(
    (name) => [`${name}-zh.json`, gzip(JSON.stringify(dataOf[name]('zh')))] as const,
  );
  return new Map([...sizes, ...data]);
}

test.each(Object.entries(limits))(
  '%s can be used after $requests requests and $bytes bytes of gzip at most, with Lit, its words and its data',
  async (entry, { bytes, requests }) => {
    const sizes = await untilUsable(entry);
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    console.log(`gzip: ${[...sizes].map(([name, size]) => `${name} ${size}`).join(' + ')} = ${total} B`);
    expect(total).toBeLessThanOrEqual(bytes);
    expect(sizes.size).toBeLessThanOrEqual(requests);
  },
);

test('the first calculator leaves 2,000 bytes of its 40,000 to what its contract with a page grows by', async () => {
  const sizes = await untilUsable('zcf-emissions.js');
  expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(38_000);
});

test.each([
  ['zcf-emissions.js', ['添加排放源', '电网区域', '撤销']],
  ['zcf-footprint.js', ['添加材料', '原材料获取', '撤销']],
  ['zcf-offset.js', ['抵消', '撤销']],
  ['zcf-measures.js', ['屋顶或场地光伏', '已实施', '撤销']],
  ['zcf-readiness.js', ['部分满足', '撤销']],
])('%s brings the Chinese words of its start, and no English ones', async (entry, words) => {
  const code = [...(await start(entry)).values()].join('\n');
  expect(words.filter((word) => !code.includes(word))).toEqual([]);
  const english = ['Undo', 'Add a source', 'Raw material acquisition', 'Partly met'];
  expect(english.filter((word) => code.includes(`\`${word}\``))).toEqual([]);
});

test('what is asked for of the guideline, and what of it at the start, stays small in both languages', () => {
  const all = Object.fromEntries(
    (['zh', 'en'] as const).flatMap((language) =>
      Object.entries(dataOf).map(([name, of]) => [
        `${name}-${language}.json`,
        gzip(JSON.stringify(of(language))),
      ]),
    ),
  );
  console.log(
    `gzip: ${Object.entries(all)
      .map(([name, bytes]) => `${name} ${bytes}`)
      .join(', ')} B`,
  );
  expect(all['requirements-zh.json']).toBeLessThanOrEqual(18_000);
  expect(all['measures-zh.json']).toBeLessThanOrEqual(6_000);
  expect(all['requirements-start-zh.json']).toBeLessThanOrEqual(1_500);
  expect(all['measures-start-zh.json']).toBeLessThanOrEqual(1_500);
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

test('a calculator starts without the other: they share the engine and the foundation, which holds the one Lit', async () => {
  const { read, hashes } = await built();
  const starts = await Promise.all(entries.map(async (entry) => [...(await start(entry)).keys()]));
  const shared = starts.reduce((common, names) => common.filter((name) => names.includes(name)));
  expect(shared.sort()).toEqual(['zcf-engine.js', 'zcf-foundation.js']);
  for (const [place, names] of starts.entries()) {
    const others = entries.filter((_, other) => other !== place);
    expect(names.filter((name) => others.includes(name))).toEqual([]);
  }
  const withLit = Object.keys(hashes).filter(
    (name) => name.endsWith('.js') && read(`${version}/${name}`).includes('litElementVersions'),
  );
  expect(withLit).toEqual(['zcf-foundation.js']);
});

test('nothing that calculators share loads the file of one of them, which would define its element', async () => {
  const { read } = await built();
  for (const entry of entries) {
    for (const other of entries.filter((one) => one !== entry)) {
      const seen = new Set<string>();
      const reach = (name: string): void => {
        if (seen.has(name) || name === 'zcf-engine.js') return;
        seen.add(name);
        const code = read(`${version}/${name}`).toString();
        for (const [, next = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g))
          reach(next);
      };
      reach(entry);
      expect([...seen], `${entry} reaches ${other}`).not.toContain(other);
    }
  }
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
    'the calculation of a line, with its factors': ['4.22e-5', 'residualFactor'],
    'the words of lines and the second language': ['固定燃烧', '请填写这一项', 'Nothing found for'],
  },
  'zcf-footprint.js': {
    ...shared,
    'the analysis and Monte Carlo': ['standardDeviation', 'class="histogram"'],
    PACT: ['specVersion', 'referencePeriodStart'],
    examples: ['precast', 'exampleProducts'],
    'the words of lines and the second language': ['请填写这一项', 'Add a material', 'Nothing found for'],
  },
  'zcf-readiness.js': {
    ...shared,
    'what belongs to an answer': ['（实际值 − 基准值）', 'class="usual"'],
    'the conditions': ['existing-plant', 'class="asks'],
    'the dossier': ['dossier-', '签字'],
    examples: ['A small machinery maker'],
    'the words of lines and the second language': ['About the factory', '请填写这一项'],
  },
} as const;

describe.each(Object.entries(later))('what a reader may never need is not in %s:', (entry, parts) => {
  test.each(Object.entries(parts))('%s', async (_, words) => {
    const code = [...(await start(entry)).values()].join('\n');
    expect(words.filter((word: string) => code.includes(word))).toEqual([]);
  });

  test('and each of them is in a file of its own', async () => {
    const { read, hashes } = await built();
    const names = new Set((await start(entry)).keys());
    const rest = Object.keys(hashes)
      .filter((name) => name.endsWith('.js') && !names.has(name))
      .map((name) => read(`${version}/${name}`).toString())
      .join('\n');
    const words = Object.values(parts).map((of) => of.at(-1) ?? '');
    expect(words.filter((word) => !rest.includes(word))).toEqual([]);
  });
});
