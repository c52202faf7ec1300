import { black, contrast, hex, paintOf, white, type Colour } from './colour.ts';
import { colourOf, oklchOf } from './oklch.ts';

/** Success criteria of WCAG 2.2: text (1.4.3), and what shows where a field is (1.4.11). */
export const needed = { text: 4.5, border: 3 } as const;

/** The least contrast of a colour with any of the grounds that it stands on. */
const leastContrast = (colour: Colour, grounds: readonly Colour[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

const step = 0.005;

/**
 * The colour itself where it holds the ratio on every ground; else the nearest shade of the same hue that does, lighter
 * or darker. Where no shade holds (grounds of both kinds), black or white, whichever comes nearer to it.
 */
export function readable(colour: Colour, grounds: readonly Colour[], ratio: number): Colour {
  const holds = (one: Colour) => leastContrast(one, grounds) >= ratio;
  if (holds(colour)) return colour;
  const own = oklchOf(colour);
  for (let away = step; away <= 1; away += step) {
    for (const lightness of [own.lightness - away, own.lightness + away]) {
      if (lightness < 0 || lightness > 1) continue;
      // As it will be written, in steps of 1/255: what holds by a hair must still hold then.
      const shade = written(colourOf({ ...own, lightness }));
      if (holds(shade)) return shade;
    }
  }
  return leastContrast(black, grounds) >= leastContrast(white, grounds) ? black : white;
}

const written = (colour: Colour): Colour => {
  const [red, green, blue] = (hex(colour).match(/\w\w/g) ?? []).map((pair) => parseInt(pair, 16));
  return paintOf(`rgb(${red} ${green} ${blue})`).colour;
};
