import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aliases, characters, homophones } from './asking.ts';
import { bundleEngine } from './bundle.ts';

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('what the reader loads', () => {
  test('the engine with MiniSearch stays within 12 KB, gzipped', async () => {
    expect(weigh(await bundleEngine())).toBeLessThanOrEqual(12 * 1024);
  });

  test.each(['zh', 'en'] as const)(
    'the tables of characters, aliases and sounds stay small (%s)',
    (language) => {
      expect(weigh(JSON.stringify(characters[language]))).toBeLessThan(2.5 * 1024);
      expect(weigh(JSON.stringify(aliases[language]))).toBeLessThan(6.5 * 1024);
      expect(weigh(JSON.stringify(homophones[language]))).toBeLessThan(10.5 * 1024);
    },
  );

  test('no traditional character stands for itself or for another that is replaced', () => {
    const from = new Set(characters.zh.from);
    expect([...characters.zh.from]).toHaveLength([...characters.zh.to].length);
    expect([...characters.zh.to].filter((character) => from.has(character))).toEqual([]);
  });
});
