import { describe, expect, test } from 'vitest';
import { amountOf, percent, sentenceIn, spoken } from '../../../src/calculators/engine/report-model.ts';

const words = { total: { zh: '合计为 {value}', en: 'The total is {value}' }, gas: { zh: '气体', en: 'Gas' } };
const style = { language: 'zh', mode: 'half-even' } as const;

describe('a report', () => {
  test('puts facts in their places, and keeps the name of one that is missing', () => {
    expect(sentenceIn(words, { key: 'total', facts: { value: 3 } }, 'en')).toBe('The total is 3');
    expect(sentenceIn(words, { key: 'total' }, 'zh')).toBe('合计为 {value}');
    expect(sentenceIn(words, { key: 'total', facts: { constructor: 1 } }, 'zh')).toBe('合计为 {value}');
  });

  test('is spoken block by block: headings, facts, tables and sentences, numbers as they are', () => {
    const number = amountOf(2.5, 'kg', style);
    const report = spoken<keyof typeof words, keyof typeof words | typeof number>(
      {
        language: 'en',
        title: 'gas',
        sections: [
          {
            id: 'one',
            heading: 'gas',
            blocks: [
              { type: 'heading', heading: 'gas' },
              { type: 'sentence', sentence: 'gas' },
              { type: 'facts', rows: [['gas', number]] },
              { type: 'table', caption: 'gas', columns: ['gas'], rows: [['gas'], [number]] },
            ],
          },
        ],
      },
      (key) => words[key].en,
      (cell) => (typeof cell === 'string' ? words[cell].zh : cell),
    );
    expect(report).toEqual({
      language: 'en',
      title: 'Gas',
      sections: [
        {
          id: 'one',
          heading: 'Gas',
          blocks: [
            { type: 'heading', heading: 'Gas' },
            { type: 'sentence', sentence: 'Gas' },
            { type: 'facts', rows: [['Gas', number]] },
            { type: 'table', caption: 'Gas', columns: ['Gas'], rows: [['气体'], [number]] },
          ],
        },
      ],
    });
  });

  test('rounds a number once, half to even, and a share to one decimal of a percent', () => {
    expect(amountOf(0.123445, 'kgCO2e', style, 5)).toEqual({
      number: 0.123445,
      text: '0.12344',
      unit: 'kgCO₂e',
    });
    expect(percent(0.12345, style)).toBe('12.3');
  });
});
