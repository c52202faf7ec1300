import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { homophones, packed } from './asking.ts';
import { bundleEngine } from './bundle.ts';

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

describe('what the reader loads', () => {
  test('the engine stays within 7 KB, gzipped', async () => {
    expect(weigh(await bundleEngine())).toBeLessThanOrEqual(7 * 1024);
  });

  test.each(['zh', 'en'] as const)('what the first answer needs stays within 14.5 KB (%s)', (language) => {
    expect(weigh(JSON.stringify(packed[language].first))).toBeLessThanOrEqual(14.5 * 1024);
  });

  test.each(['zh', 'en'] as const)('what a weak answer sends for stays small (%s)', (language) => {
    expect(weigh(JSON.stringify(packed[language].wider))).toBeLessThan(12 * 1024);
    expect(weigh(JSON.stringify(homophones[language]))).toBeLessThan(10.5 * 1024);
  });

  test('no traditional character stands for itself or for another that is replaced', () => {
    const { characters } = packed.zh.wider;
    const from = new Set(characters.from);
    expect([...characters.from]).toHaveLength([...characters.to].length);
    expect([...characters.to].filter((character) => from.has(character))).toEqual([]);
  });
});
