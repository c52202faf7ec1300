import type { StudyUncertainty } from './uncertainty.ts';
import type { CountedLine } from '../quantify/counted-lines.ts';

/** What one input does to the footprint when it is at the lower and at the upper end of its range. */
export interface InputEffect {
  readonly what: 'activity' | 'factor';
  /** The lines that the input stands in: one for activity data, all that share a factor. */
  readonly lines: readonly CountedLine[];
  readonly group: string;
  /** How far it was moved both ways, as a share of it: its half-width, where lines differ their mean by emissions. */
  readonly moved: number;
  /** Whether nobody gave a half-width for it (or for one of its lines), and ±10 % stands in its place. */
  readonly assumed: boolean;
  /** The smaller and the larger footprint, in kgCO2e per unit of analysis. */
  readonly low: number;
  readonly high: number;
}

/** What an input without a half-width is moved by: enough to be seen, and the same for all. */
export const ASSUMED_HALF_WIDTH = 0.1;

const LARGEST = 10;

/**
 * A tornado: the largest inputs one at a time, by what they move. A footprint is proportional to each amount and to each
 * factor, so what an input moves is its half-width × the emissions of its lines. What is exact moves nothing and is left out.
 */
export function tornadoOf({ lines, inputs, combined: { total } }: StudyUncertainty): readonly InputEffect[] {
  const places = lines.map((_, place) => place);
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const group = inputs[place]?.group ?? '';
    const known = groups.get(group);
    if (known) known.push(place);
    else groups.set(group, [place]);
  }
  const effectOf = (what: InputEffect['what'], group: string, of: readonly number[]): InputEffect => {
    const known = of.flatMap((place) => inputs[place] ?? []);
    const widths = known.map((input) => input[what] ?? ASSUMED_HALF_WIDTH);
    const effect = Math.abs(known.reduce((sum, { emissions }, at) => sum + emissions * (widths[at] ?? 0), 0));
    const size = known.reduce((sum, { emissions }) => sum + Math.abs(emissions), 0);
    const weighted = known.reduce(
      (sum, { emissions }, at) => sum + Math.abs(emissions) * (widths[at] ?? 0),
      0,
    );
    return {
      what,
      lines: of.flatMap((place) => lines[place] ?? []),
      group,
      moved: size === 0 ? 0 : weighted / size,
      assumed: known.some((input) => input[what] === undefined),
      low: total - effect,
      high: total + effect,
    };
  };
  return [
    ...places.map((place) => effectOf('activity', inputs[place]?.group ?? '', [place])),
    ...[...groups].map(([group, of]) => effectOf('factor', group, of)),
  ]
    .filter(({ low, high }) => high > low)
    .sort((a, b) => b.high - b.low - (a.high - a.low))
    .slice(0, LARGEST);
}
