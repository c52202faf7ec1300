import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { ask, engines, firstFive, grade, readQueries, records } from './asking.ts';

const graded = readQueries('queries.json');
const heldOut = readQueries('held-out.json');
const literalKinds = ['term', 'partial', 'single', 'mixed', 'number'];
const titled = records.zh.filter(
  ({ kind, text, id }) => kind !== 'reference' && text !== '' && id !== 'foreword',
);

describe('the 108 graded queries', () => {
  test('find an expected record among the first five hits in at least 97 of 100 cases', async () => {
    const { atFive, misses } = await grade(graded);
    expect(atFive, misses.join('; ')).toBeGreaterThanOrEqual(0.97);
  });

  test('never miss where the document says the typed words literally', async () => {
    expect((await grade(graded.filter(({ kind }) => literalKinds.includes(kind)))).misses).toEqual([]);
  });
});

describe('the queries written before the engine and after it', () => {
  test('find an expected record in Chinese among the first five hits, nine times of ten as the first', async () => {
    const { atFive, atOne } = await grade(heldOut.filter(({ language }) => language !== 'en'));
    expect(atFive).toBeGreaterThanOrEqual(0.97);
    expect(atOne).toBeGreaterThanOrEqual(0.9);
  });

  test('find an expected record in English likewise', async () => {
    const { atFive, atOne } = await grade(heldOut.filter(({ language }) => language === 'en'));
    expect(atFive).toBeGreaterThanOrEqual(0.97);
    expect(atOne).toBeGreaterThanOrEqual(0.9);
  });
});

describe('every title of a clause, a term or a measure', () => {
  test('finds its record as it is printed', async () => {
    expect(await missed(titled.map(({ title, id }) => ({ id, typed: title })))).toEqual([]);
  });

  test.each([
    ['of Hong Kong', 'hk'],
    ['of Taiwan', 'tw'],
    ['of OpenCC', 't'],
  ] as const)('finds its record in the traditional characters %s', async (_, to) => {
    const convert = Converter({ from: 'cn', to });
    expect(await missed(titled.map(({ title, id }) => ({ id, typed: convert(title) })))).toEqual([]);
  });

  test('finds its record when two neighbouring characters are swapped', async () => {
    const swapped = titled.flatMap(({ title, id }) =>
      [...title].slice(1).map((_, at) => ({ id, typed: swap(title, at) })),
    );
    expect((await missed(swapped)).length / swapped.length).toBeLessThan(0.03);
  });
});

describe('nonsense', () => {
  test.each([
    '',
    '   ',
    '？！',
    '🍰',
    'zzzz',
    '蛋糕食谱',
    '今天天气',
    '红烧肉怎么做',
    '北京到上海的高铁票',
    'asdf qwer',
    'what is the weather',
  ])('%j finds nothing', async (query) => {
    expect((await ask(query)).hits).toEqual([]);
    expect((await ask(query, 'en')).hits).toEqual([]);
  });
});

test('an empty query is not weak: there is nothing to hear', () => {
  expect(engines.zh.search(' ')).toEqual({ hits: [], weak: false });
});

describe('the options', () => {
  test('narrow the hits to kinds', () => {
    const { hits } = engines.zh.search('光伏', { kinds: ['measure'] });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ record }) => record.kind === 'measure')).toBe(true);
  });

  test('limit the hits', () => {
    expect(engines.zh.search('碳', { limit: 3 }).hits).toHaveLength(3);
  });

  test('the scores fall from hit to hit', async () => {
    for (const query of ['碳抵消', '6.7', '附录A', '第6.7.3条 台账']) {
      const scores = (await ask(query)).hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((first, second) => second - first));
    }
  });

  test('a typed homophone is weak until the table of sounds is given', async () => {
    expect(engines.zh.search('碳足记').weak).toBe(true);
    expect(engines.zh.search('碳足迹').weak).toBe(false);
    expect((await ask('碳足记')).hits[0]?.title).toContainEqual({ text: '产品碳足迹', hit: true });
  });
});

/** What was typed for a record without finding it among the first five. */
async function missed(typings: { id: string; typed: string }[]): Promise<string[]> {
  const found = await Promise.all(typings.map(({ typed }) => firstFive(typed)));
  return typings.filter(({ id }, place) => !found[place]?.includes(id)).map(({ typed }) => typed);
}

function swap(text: string, at: number): string {
  const characters = [...text];
  return [...characters.slice(0, at), characters[at + 1], characters[at], ...characters.slice(at + 2)].join(
    '',
  );
}
