import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFold } from '../../src/search/normalise.ts';
import type { Segment } from '../../src/search/record.ts';
import { engines, homophones, packed, records } from './asking.ts';

const fold = createFold(packed.zh.wider.characters);
const corpus = records.zh.map(({ title, text }) => title + text).join('');
const joined = (segments: Segment[]): string => segments.map(({ text }) => text).join('');

/** Stretches of the document, mixed with anything. */
const likelyQuery = fc
  .array(
    fc.oneof(
      fc
        .nat(corpus.length - 8)
        .chain((at) => fc.integer({ min: 1, max: 8 }).map((length) => corpus.slice(at, at + length))),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const widen = (text: string): string =>
  text
    .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replace(/ /g, '\u3000');

describe('for any string', () => {
  test('the search answers and its segments add up to verbatim text', () => {
    fc.assert(
      fc.property(
        fc.oneof(likelyQuery, fc.string({ unit: 'binary', maxLength: 60 })),
        fc.constantFrom('zh', 'en'),
        (query, language) => {
          const { hits } = engines[language].search(query, { homophones: homophones[language] });
          for (const { record, title, snippet } of hits) {
            expect(joined(title)).toBe(record.title);
            expect(record.text).toContain(joined(snippet));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('folding a folded text changes nothing, and the offsets stay inside the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, starts, ends } = fold(source);
        expect(fold(text).text).toBe(text);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        expect(ends.every((end, place) => end > (starts[place] ?? 0) && end <= source.length)).toBe(true);
      }),
    );
  });

  test('full width and half width find the same', () => {
    fc.assert(
      fc.property(likelyQuery, (query) => {
        const ids = (typed: string): string[] =>
          engines.zh.search(typed).hits.map(({ record }) => record.url);
        const narrow = query.normalize('NFKC').slice(0, 40);
        expect(ids(widen(narrow))).toEqual(ids(narrow));
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile input', () => {
  test.each([
    '碳',
    '碳排放核算绿证抵消',
    'carbon offest ',
    '6.7.3',
    '第',
    '１.',
    'ﷺ',
    '附录a',
    '\ud800',
    ' ',
  ])('ten thousand characters of %j are answered at once', (part) => {
    const query = part.repeat(Math.ceil(10_000 / part.length));
    const started = process.cpuUsage();
    engines.zh.search(query, { homophones: homophones.zh });
    // Some milliseconds of work in truth; the margin is for a busy machine.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(400);
  });
});

describe('the excerpt', () => {
  test('holds about sixty characters around the best place', () => {
    const hit = engines.zh.search('核销').hits.find(({ record }) => record.id === '6.7.3');
    expect(hit?.snippet).toContainEqual({ text: '核销', hit: true });
    expect(joined(hit?.snippet ?? []).length).toBeLessThan(80);
  });

  test('marks the text as printed where the query was typed in other characters', () => {
    expect(engines.zh.search('範圍２').hits[0]?.title).toContainEqual({ text: '范围2', hit: true });
    expect(engines.zh.search('gbt32150').hits.flatMap(({ snippet }) => snippet)).toContainEqual({
      text: 'GB/T 32150',
      hit: true,
    });
  });
});
