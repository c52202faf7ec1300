import { escaped } from '../../engine/report-html.ts';

/** The fills that tell series apart without colour: each has a lightness and a pattern of its own. */
export const fills = [
  'solid',
  'slant',
  'dots',
  'grid',
  'level',
  'upright',
  'plain',
  'pale',
  'cross',
  'rising',
  'rings',
  'dashes',
] as const;

export type Fill = (typeof fills)[number];

/** The width that every picture is drawn in; it is scaled to the page. */
export const WIDTH = 680;

/** The size of the letters, by which widths are estimated. */
export const LETTER = 13;

/** A picture: what it shows in words, how high it is, and its marks. */
export interface Drawing {
  /** Once in a document. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly marks: readonly string[];
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** The tile of a pattern in a field of 8 by 8. */
const tiles: Readonly<Record<Fill, string>> = {
  solid: '',
  slant: '<path d="M-1 9L9 -1M-1 1L1 -1M7 9L9 7"/>',
  dots: '<circle cx="2" cy="2" r="1.1"/><circle cx="6" cy="6" r="1.1"/>',
  grid: '<path d="M0 4H8M4 0V8"/>',
  level: '<path d="M0 4H8"/>',
  upright: '<path d="M4 0V8"/>',
  plain: '',
  pale: '',
  cross: '<path d="M0 0L8 8M8 0L0 8"/>',
  rising: '<path d="M-1 -1L9 9M-1 7L1 9M7 -1L9 1"/>',
  rings: '<circle class="ring" cx="4" cy="4" r="2.2"/>',
  dashes: '<path d="M0 2H4M4 6H8"/>',
};

/** The picture as SVG text with its name and its description for those who don't see it. Its look is the page's style sheet. */
export function svgOf({ id, title, description, height, marks }: Drawing): string {
  const used = fills.filter((fill) => marks.some((mark) => mark.includes(`url(#${id}-${fill})`)));
  const patterns = used.map(
    (fill) =>
      `<pattern id="${id}-${fill}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="tile-${fill}" width="8" height="8"/><g class="tile-mark">${tiles[fill]}</g></pattern>`,
  );
  return `<svg role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${WIDTH} ${round(height)}" width="${WIDTH}" height="${round(height)}"><title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc><defs>${patterns.join('')}</defs>${marks.join('')}</svg>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled field with an outline. */
export const box = ({ x, y, width, height }: Box, id: string, fill: Fill): string =>
  `<rect class="mark" x="${round(x)}" y="${round(y)}" width="${round(Math.max(width, 0))}" height="${round(Math.max(height, 0))}" fill="url(#${id}-${fill})"/>`;

/** A line through points; `kind` names its look: axis, range, target. */
export const path = (
  points: readonly (readonly [x: number, y: number])[],
  kind: 'axis' | 'range' | 'target',
): string =>
  `<path class="${kind}" d="${points.map(([x, y], place) => `${place ? 'L' : 'M'}${round(x)} ${round(y)}`).join('')}"/>`;

/** A text at a place. */
export const label = (
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
  kind: 'name' | 'value' = 'name',
): string =>
  `<text class="${kind}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escaped(text)}</text>`;

/** How wide a text is about: signs of Chinese are as wide as high. */
export const widthOf = (text: string): number =>
  [...text].reduce((all, sign) => all + ((sign.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.56), 0) * LETTER;

/** A text that fits, shortened at its end; the whole stands in the table. */
export function fitting(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > width) signs.pop();
  return `${signs.join('')}…`;
}

/** What a fill, or the line of targets, stands for. */
export interface LegendEntry {
  readonly fill: Fill | 'target';
  readonly name: string;
}

/** What fills stand for, in rows below one another from the top, and how much room they take. */
export function legend(
  entries: readonly LegendEntry[],
  id: string,
): { readonly marks: readonly string[]; readonly height: number } {
  const marks: string[] = [];
  let [x, y] = [0, 0];
  for (const { fill, name } of entries) {
    const width = 26 + widthOf(name) + 22;
    if (x > 0 && x + width > WIDTH) [x, y] = [0, y + 22];
    const sign =
      fill === 'target'
        ? path([[x, y + 9], [x + 20, y + 9]], 'target') // prettier-ignore
        : box({ x: x + 0.5, y: y + 2.5, width: 18, height: 12 }, id, fill);
    marks.push(sign, label(x + 25, y + 13, name));
    x += width;
  }
  return { marks, height: entries.length ? y + 28 : 0 };
}
