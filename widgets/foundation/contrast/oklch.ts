import { linear, type Colour } from './colour.ts';

/** A colour by how light it looks (0 to 1), how strong it is and its hue (radians), as CSS `oklch()` has it. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** By Björn Ottosson, A perceptual color space for image processing, 2020: the matrices from linear sRGB. */
export function oklchOf(colour: Colour): Oklch {
  const [red, green, blue] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

const encoded = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

function unclipped({ lightness, chroma, hue }: Oklch): Colour {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** The colour in sRGB; where sRGB has none so strong, the strongest of that lightness and hue. */
export function colourOf(oklch: Oklch): Colour {
  const fits = (colour: Colour) => colour.every((channel) => channel > -0.0005 && channel < 1.0005);
  let chroma = oklch.chroma;
  let colour = unclipped(oklch);
  while (!fits(colour) && chroma > 0) {
    chroma = Math.max(0, chroma - 0.004);
    colour = unclipped({ ...oklch, chroma });
  }
  const [red, green, blue] = colour.map((channel) => Math.min(1, Math.max(0, channel)));
  return [red ?? 0, green ?? 0, blue ?? 0];
}
