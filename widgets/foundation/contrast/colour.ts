/** A colour in sRGB: red, green, blue, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The same with how opaque it is, from 0 to 1. */
export interface Paint {
  readonly colour: Colour;
  readonly alpha: number;
}

const clamped = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Reads a computed colour: `rgb(23, 104, 79)`, `rgba(0, 0, 0, 0.5)` or `color(srgb 0.1 0.4 0.3 / 0.5)`. What lies
 * outside of sRGB is brought to its edge.
 */
export function paintOf(computed: string): Paint {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    computed.match(/-?[\d.]+(?:e[-+]?\d+)?|none/g) ?? []
  ).map((part) => (part === 'none' ? 0 : Number(part)));
  const whole = computed.startsWith('rgb') ? 255 : 1;
  return {
    colour: [clamped(red / whole), clamped(green / whole), clamped(blue / whole)],
    alpha: clamped(alpha),
  };
}

/** One pigment of a pair: what a browser without `light-dark()` keeps as it was written. */
export const pigmentOfPair = (written: string, dark: boolean): string =>
  written.replace(/light-dark\((#\w+),\s*(#\w+)\)/, dark ? '$2' : '$1');

/** As a style sheet has it: #17684f. */
export const hex = (colour: Colour): string =>
  `#${colour.map((channel) => `0${Math.round(channel * 255).toString(16)}`.slice(-2)).join('')}`;

/** `share` of the one (0 to 1) over the other; so also what shows of a translucent paint over a ground. */
export const mixed = (one: Colour, other: Colour, share: number): Colour => [
  one[0] * share + other[0] * (1 - share),
  one[1] * share + other[1] * (1 - share),
  one[2] * share + other[2] * (1 - share),
];

/** A channel as it adds up in light (IEC 61966-2-1). */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance by WCAG 2.2, from 0 to 1. */
export const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast ratio by WCAG 2.2, from 1 to 21; which of the two is the text doesn't matter. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

export const black: Colour = [0, 0, 0];
export const white: Colour = [1, 1, 1];

/** Black or white, whichever reads better on a ground. */
export const textOn = (ground: Colour): Colour =>
  contrast(black, ground) >= contrast(white, ground) ? black : white;
