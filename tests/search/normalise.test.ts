import { describe, expect, test } from 'vitest';
import { createFold } from '../../src/search/normalise.ts';
import { stem } from '../../src/search/stem.ts';
import { tokensOf, unitsOf } from '../../src/search/units.ts';
import { packed } from './asking.ts';

const fold = createFold(packed.zh.wider.characters);

describe('folding', () => {
  test.each([
    ['ＧＢ／Ｔ　３２１５０', 'gb/t 32150'],
    ['綠色電力證書', '绿色电力证书'],
    ['碳抵銷台帳', '碳抵消台账'],
    ['炭排放', '碳排放'],
    ['範圍一', '范围1'],
    ['㎡ ① Ⅱ', 'm2 1 ii'],
    ['café', 'cafe'],
  ])('reads %s as %s', (typed, read) => {
    expect(fold(typed).text).toBe(read);
  });

  test('changes nothing the second time, for any character of the first three planes', () => {
    const changed: string[] = [];
    for (let point = 0; point <= 0x2ffff; point += 1) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const once = fold(String.fromCodePoint(point)).text;
      if (fold(once).text !== once) changed.push(String.fromCodePoint(point));
    }
    expect(changed).toEqual([]);
  });

  test('tells for each character where it comes from', () => {
    const { text, starts, ends } = fold('氢㎡🍰Ａ');
    expect(text).toBe('氢m2🍰a');
    expect(starts).toEqual([0, 1, 1, 2, 2, 4]);
    expect(ends).toEqual([1, 2, 2, 4, 4, 5]);
  });
});

describe('cutting into tokens', () => {
  test('Chinese gives characters and pairs, other scripts words and pairs of words', () => {
    expect(tokensOf(unitsOf('碳足迹'))).toEqual(['碳', '足', '碳足', '迹', '足迹']);
    expect(tokensOf(unitsOf('carbon offset'))).toEqual(['carbon', 'offset', 'carbon offset']);
  });

  test('a code gives the same tokens however it is spaced', () => {
    const spellings = ['gb/t 32150', 'gb/t32150', 'gb∕t 32150', 'gb t 32150', 'gb-t-32150'].map((code) =>
      tokensOf(unitsOf(code)),
    );
    for (const tokens of spellings) expect(tokens).toEqual(['gb', 't', 'gb t', '32150', 't 32150']);
  });

  test('a number belongs to the word before it, with or without a space', () => {
    expect(tokensOf(unitsOf('范围2'))).toEqual(tokensOf(unitsOf('范围 2')));
    expect(tokensOf(unitsOf('scope2'))).toEqual(tokensOf(unitsOf('scope 2')));
  });

  test.each([
    ['offsets', 'offsetting'],
    ['certificate', 'certificates'],
    ['companies', 'company'],
    ['reused', 'reuse'],
    ['processes', 'process'],
    ['neutralisation', 'neutralized'],
  ])('%s and %s have one stem', (first, second) => {
    expect(stem(first)).toBe(stem(second));
  });
});
