import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestFirst, runsOf, type Form } from '../../src/guideline/runs.ts';
import { blocksOf, runsOfBlock } from '../../src/guideline/text.ts';
import { partsOf, sentencesOf } from '../../src/guideline/sentences.ts';
import { guideline } from './authored.ts';

const form = (target: string, form: string): Form => ({ kind: 'term', target, form });

describe('runs', () => {
  test('the runs of every block together are its text, in both languages', () => {
    for (const owned of blocksOf(guideline)) {
      for (const language of ['zh', 'en'] as const) {
        const text = runsOfBlock(guideline, owned, language)
          .map((run) => run.text)
          .join('');
        expect(text, owned.block.id).toBe(owned.block.text[language]);
      }
    }
  });

  test('the longer of two forms that begin alike is found', () => {
    const forms = longestFirst([form('3.5', '绿色电力'), form('3.6', '绿色电力证书')]);
    expect(runsOf('购买绿色电力证书', [], forms)).toEqual([
      { kind: 'text', text: '购买' },
      { kind: 'term', text: '绿色电力证书', target: '3.6' },
    ]);
  });

  test('a term is marked where it first occurs, and not again in the same block', () => {
    expect(runsOf('碳抵消不是碳抵消', [], [form('3.9', '碳抵消')]).map(({ kind }) => kind)).toEqual([
      'term',
      'text',
      'text',
    ]);
  });

  test('GB/T 1891 is not found inside GB/T 18916', () => {
    expect(runsOf('GB/T 18916', [], [{ kind: 'reference', target: 'x', form: 'GB/T 1891' }])).toEqual([
      { kind: 'text', text: 'GB/T 18916' },
    ]);
  });

  test('whatever the text, the runs are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('碳', '抵', '消', 'C', 'E', ' ', '。') }), (text) => {
        const runs = runsOf(text, [], longestFirst([form('3.9', '碳抵消'), form('3.7', 'CE')]));
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});

describe('sentences', () => {
  test('the sentences of any text together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('企', '业', '应', '。', '，') }), (text) => {
        expect(
          sentencesOf(text, 'zh')
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('a sentence with two requirement words is cut at the last comma before the second', () => {
    const text = '甲，乙应做，丙，丁宜做。';
    const words = [
      { start: 3, end: 4 },
      { start: 9, end: 10 },
    ];
    expect(
      partsOf(text, { start: 0, end: text.length }, words, 'zh').map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(['甲，乙应做，丙，', '丁宜做。']);
  });
});
