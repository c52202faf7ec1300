import { expect, test } from 'vitest';
import {
  contrast,
  hex,
  mixed,
  paintOf,
  pigmentOfPair,
  textOn,
} from '../../../../widgets/foundation/contrast/colour.ts';

const colour = (written: string) => {
  const [red, green, blue] = (written.match(/\w\w/g) ?? []).map((pair) => parseInt(pair, 16));
  return paintOf(`rgb(${red}, ${green}, ${blue})`).colour;
};

// Pairs with the ratio that WebAIM's contrast checker and the understanding documents of WCAG 2.2 print, cut to two decimals.
test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.47],
  ['#949494', '#ffffff', 3.03],
  ['#0000ff', '#ffffff', 8.59],
  ['#ff0000', '#ffffff', 3.99],
  ['#ffffff', '#ffffff', 1],
])('%s on %s has a contrast of %d : 1, and so has the reverse', (one, other, printed) => {
  expect(Math.floor(contrast(colour(one), colour(other)) * 100) / 100).toBe(printed);
  expect(contrast(colour(other), colour(one))).toBe(contrast(colour(one), colour(other)));
});

test('computed colours are read in every form that browsers write them in', () => {
  expect(paintOf('rgb(255, 0, 51)')).toEqual({ colour: [1, 0, 0.2], alpha: 1 });
  expect(paintOf('rgba(0, 0, 0, 0.5)')).toEqual({ colour: [0, 0, 0], alpha: 0.5 });
  expect(paintOf('color(srgb 0.1 2.5e-1 none / 0.4)')).toEqual({ colour: [0.1, 0.25, 0], alpha: 0.4 });
});

test('a colour that sRGB does not have is brought to its edge', () => {
  expect(paintOf('color(srgb 1.09 -0.22 0.5)').colour).toEqual([1, 0, 0.5]);
});

test('a translucent paint shows what lies under it', () => {
  expect(hex(mixed([0, 0, 0], [1, 1, 1], 0.5))).toBe('#808080');
  expect(hex(mixed([1, 0, 0], [1, 1, 1], 1))).toBe('#ff0000');
});

test('text on yellow is black, on navy white', () => {
  expect(hex(textOn(colour('#ffd800')))).toBe('#000000');
  expect(hex(textOn(colour('#00205b')))).toBe('#ffffff');
});

test('of a pair of pigments one is taken, and what is no pair stays', () => {
  expect(pigmentOfPair('light-dark(#1c211f, #e9e6dc)', false)).toBe('#1c211f');
  expect(pigmentOfPair('light-dark(#1c211f,#e9e6dc)', true)).toBe('#e9e6dc');
  expect(pigmentOfPair('rebeccapurple', true)).toBe('rebeccapurple');
});
