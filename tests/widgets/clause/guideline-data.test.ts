import { describe, expect, test } from 'vitest';
import { anchorsOf } from '../../../src/guideline/anchors.ts';
import { guidelineJson, measuresJson } from '../../../src/guideline/export.ts';
import { buildGraph } from '../../../src/guideline/graph.ts';
import { excerptsJson } from '../../../src/site/excerpts.ts';
import { findExcerpt, groupBlocks, type GuidelineData } from '../../../widgets/clause/guideline-data.ts';
import { guideline } from '../../guideline/authored.ts';

const data: GuidelineData = excerptsJson(
  guidelineJson(guideline, buildGraph(guideline)),
  measuresJson(guideline),
);

describe('the data of the widgets', () => {
  test('quotes every clause, term and measure, each under its own number', () => {
    const numbers = [...guideline.clauses, ...guideline.terms, ...guideline.measures].map(
      ({ number }) => number,
    );
    expect(data.excerpts.map(({ id }) => id)).toEqual(numbers);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('holds the text character for character, list markers included', () => {
    for (const { number, blocks } of [...guideline.clauses, ...guideline.terms]) {
      expect(findExcerpt(data, number)?.blocks.map(({ text }) => text)).toEqual(
        blocks.map(({ marker, text }) => ({ zh: marker.zh + text.zh, en: marker.en + text.en })),
      );
    }
    for (const { number, summary, applicability } of guideline.measures) {
      expect(findExcerpt(data, number)).toMatchObject({ blocks: [{ text: summary.text }], applicability });
    }
  });

  test('leads to an anchor of the site in both languages, relative to its root', () => {
    const places = new Set(anchorsOf(guideline).map(({ page, anchor }) => `${page}#${anchor}`));
    for (const { path } of data.excerpts) {
      expect(places).toContain(path.zh);
      expect(path.en).toBe(`en/${path.zh}`);
    }
  });

  test('names a seal for every requirement word', () => {
    expect(data.words).toMatchObject({ shall: { zh: '应', en: 'shall' }, encouraged: { zh: '鼓励' } });
    const used = new Set(data.excerpts.flatMap(({ words }) => words));
    expect(Object.keys(data.words)).toEqual(expect.arrayContaining([...used]));
  });
});

describe('a number', () => {
  test.each([
    ['6.7.3', '抵消要求'],
    [' 3.7\n', '国家核证自愿减排量'],
    ['A.32', 'CCER/碳普惠'],
    ['foreword', '前言'],
  ])('%j is %s', (number, title) => {
    expect(findExcerpt(data, number)?.title.zh).toBe(title);
  });

  test.each(['6.7.9', 'A.34', '3.70', '6.7.3-p1', '', 'toString', '６.７.３'])(
    '%j is none of the guideline',
    (number) => {
      expect(findExcerpt(data, number)).toBeUndefined();
    },
  );
});

test('neighbouring list items stand in one list, paragraphs alone', () => {
  const block = (kind: 'paragraph' | 'item', zh: string) => ({ kind, text: { zh, en: zh } });
  const blocks = [
    block('paragraph', '包括：'),
    block('item', 'a）甲'),
    block('item', 'b）乙'),
    block('paragraph', '注'),
  ];
  expect(groupBlocks(blocks).map((group) => group.map(({ text }) => text.zh))).toEqual([
    ['包括：'],
    ['a）甲', 'b）乙'],
    ['注'],
  ]);
  expect(groupBlocks([])).toEqual([]);
});
