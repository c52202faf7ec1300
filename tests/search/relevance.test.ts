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
  test('find an expected record among the first five hits in at least 97 of 100 cases', () => {
    expect(grade(graded).misses).toEqual([]);
    expect(grade(graded).atFive).toBeGreaterThanOrEqual(0.97);
  });

  test('never miss where the document says the typed words literally', () => {
    expect(grade(graded.filter(({ kind }) => literalKinds.includes(kind))).misses).toEqual([]);
  });
});

describe('the queries written before the engine and after it', () => {
  test('find an expected record in Chinese among the first five hits, nine times of ten as the first', () => {
    const { atFive, atOne } = grade(heldOut.filter(({ language }) => language !== 'en'));
    expect(atFive).toBeGreaterThanOrEqual(0.97);
    expect(atOne).toBeGreaterThanOrEqual(0.9);
  });

  test('find an expected record in English likewise', () => {
    const { atFive, atOne } = grade(heldOut.filter(({ language }) => language === 'en'));
    expect(atFive).toBeGreaterThanOrEqual(0.97);
    expect(atOne).toBeGreaterThanOrEqual(0.9);
  });
});

describe('every title of a clause, a term or a measure', () => {
  test('finds its record as it is printed', () => {
    expect(titled.filter(({ title, id }) => !firstFive(title).includes(id))).toEqual([]);
  });

  test.each([
    ['of Hong Kong', 'hk'],
    ['of Taiwan', 'tw'],
    ['of OpenCC', 't'],
  ] as const)('finds its record in the traditional characters %s', (_, to) => {
    const convert = Converter({ from: 'cn', to });
    expect(titled.filter(({ title, id }) => !firstFive(convert(title)).includes(id))).toEqual([]);
  });

  test('finds its record when two neighbouring characters are swapped', () => {
    const swapped = titled.flatMap(({ title, id }) =>
      [...title].slice(1).map((_, at) => ({ id, typed: swap(title, at) })),
    );
    const missed = swapped.filter(({ typed, id }) => !firstFive(typed).includes(id));
    expect(missed.length / swapped.length).toBeLessThan(0.03);
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
  ])('%j finds nothing', (query) => {
    expect(ask(query).hits).toEqual([]);
    expect(ask(query, 'en').hits).toEqual([]);
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

  test('the scores fall from hit to hit', () => {
    const scores = ['碳抵消', '6.7', '附录A', '第6.7.3条 台账'].map((query) =>
      ask(query).hits.map(({ score }) => score),
    );
    for (const row of scores) expect(row).toEqual([...row].sort((first, second) => second - first));
  });

  test('a typed homophone is weak until the table of sounds is given', () => {
    expect(engines.zh.search('碳足记').weak).toBe(true);
    expect(engines.zh.search('碳足迹').weak).toBe(false);
    expect(ask('碳足记').hits[0]?.title).toContainEqual({ text: '产品碳足迹', hit: true });
  });
});

function swap(text: string, at: number): string {
  const characters = [...text];
  return [...characters.slice(0, at), characters[at + 1], characters[at], ...characters.slice(at + 2)].join(
    '',
  );
}
