import { expect, test } from 'vitest';
import { contrast, hex, type Colour } from '../../../../widgets/foundation/contrast/colour.ts';
import { oklchOf } from '../../../../widgets/foundation/contrast/oklch.ts';
import { needed, readable } from '../../../../widgets/foundation/contrast/readable.ts';

const steps = [0, 51, 102, 153, 204, 255];
const colours = steps.flatMap((red) =>
  steps.flatMap((green) => steps.map((blue): Colour => [red / 255, green / 255, blue / 255])),
);
const grounds: Record<string, Colour> = {
  white: [1, 1, 1],
  black: [0, 0, 0],
  navy: [0, 32 / 255, 91 / 255],
  'a grey in the middle': [118 / 255, 118 / 255, 118 / 255],
  yellow: [1, 216 / 255, 0],
};

test.each(Object.entries(grounds))('on %s every colour comes to be read', (_, ground) => {
  for (const colour of colours) {
    const shade = readable(colour, [ground], needed.text);
    expect(contrast(shade, ground), hex(colour)).toBeGreaterThanOrEqual(needed.text);
    // Of what is nearly grey the hue can't be seen; within a step of 1/255 it can't be said either.
    const [before, after] = [oklchOf(colour), oklchOf(shade)];
    if (before.chroma < 0.04 || after.chroma < 0.04) continue;
    const turned = Math.abs(Math.atan2(Math.sin(after.hue - before.hue), Math.cos(after.hue - before.hue)));
    expect(turned, `${hex(colour)} became ${hex(shade)}`).toBeLessThan(0.1);
  }
});

test('what holds already is left as it is', () => {
  const malachite: Colour = [23 / 255, 104 / 255, 79 / 255];
  expect(readable(malachite, [[1, 1, 1]], needed.text)).toBe(malachite);
});

test('a border needs less than a text, so that it stays nearer to what the host gave', () => {
  const pale: Colour = [200 / 255, 208 / 255, 224 / 255];
  const lightness = (ratio: number) => oklchOf(readable(pale, [[1, 1, 1]], ratio)).lightness;
  expect(lightness(needed.border)).toBeGreaterThan(lightness(needed.text));
});

test('on several grounds it holds on each of them', () => {
  const both: Colour[] = [
    [1, 1, 1],
    [0.85, 0.85, 0.85],
  ];
  const shade = readable([1, 216 / 255, 0], both, needed.text);
  for (const ground of both) expect(contrast(shade, ground)).toBeGreaterThanOrEqual(needed.text);
});

test('where no shade holds on all of them, it is the better of black and white', () => {
  const lightish: Colour[] = [
    [1, 1, 1],
    [0.2, 0.2, 0.2],
  ];
  expect(hex(readable([1, 0, 0], lightish, needed.text))).toBe('#000000');
  const darkish: Colour[] = [
    [0.5, 0.5, 0.5],
    [0.1, 0.1, 0.1],
  ];
  expect(hex(readable([1, 0, 0], darkish, needed.text))).toBe('#ffffff');
});
