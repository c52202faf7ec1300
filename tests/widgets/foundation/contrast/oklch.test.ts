import { expect, test } from 'vitest';
import { hex, type Colour } from '../../../../widgets/foundation/contrast/colour.ts';
import { colourOf, oklchOf } from '../../../../widgets/foundation/contrast/oklch.ts';

const degrees = (radians: number) => (radians * 180) / Math.PI;

// CSS Color Module Level 4, the examples beside the definitions of oklch().
test.each([
  ['red', [1, 0, 0], 0.62796, 0.25768, 29.234],
  ['green', [0, 128 / 255, 0], 0.51975, 0.17686, 142.495],
] as const)('%s is where CSS Color 4 has it', (_, colour, lightness, chroma, hue) => {
  const found = oklchOf(colour);
  expect(found.lightness).toBeCloseTo(lightness, 4);
  expect(found.chroma).toBeCloseTo(chroma, 4);
  expect(degrees(found.hue)).toBeCloseTo(hue, 2);
});

const steps = [0, 51, 102, 153, 204, 255];
const colours = steps.flatMap((red) =>
  steps.flatMap((green) => steps.map((blue): Colour => [red / 255, green / 255, blue / 255])),
);

test('there and back every colour is itself', () => {
  for (const colour of colours) expect(hex(colourOf(oklchOf(colour)))).toBe(hex(colour));
});

test('a colour too strong for sRGB loses strength, and neither lightness nor hue', () => {
  const asked = { lightness: 0.8, chroma: 0.4, hue: 1 };
  const had = oklchOf(colourOf(asked));
  expect(had.chroma).toBeLessThan(0.2);
  expect(had.lightness).toBeCloseTo(0.8, 2);
  expect(had.hue).toBeCloseTo(1, 1);
});
