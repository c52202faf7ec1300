import {
  box,
  fitting,
  label,
  legend,
  path,
  svgOf,
  widthOf,
  WIDTH,
  type Fill,
  type LegendEntry,
} from './drawing.ts';

/** A bar: its name above it, its value at its end. Segments follow one another; below zero they go to the left. */
export interface Bar {
  readonly name: string;
  readonly value: string;
  readonly segments: readonly { readonly value: number; readonly fill: Fill }[];
  /** Between what the value may lie. */
  readonly range?: readonly [low: number, high: number];
}

export interface BarChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  readonly legend?: readonly LegendEntry[];
  /** The end of the scale, where it isn't the largest bar: 100 of percentages. */
  readonly until?: number;
}

const ROW = 44;
const THICK = 16;

/** Lying bars on one scale from zero. */
export function barChart({ id, title, description, bars, until, ...rest }: BarChart): string {
  const key = legend(rest.legend ?? [], id);
  const ends = bars.flatMap(({ segments, range = [0, 0] }) => [
    sumOf(segments, (value) => value > 0),
    sumOf(segments, (value) => value < 0),
    ...range,
  ]);
  const least = Math.min(0, ...ends);
  const most = Math.max(until ?? 0, 0, ...ends);
  const room = Math.max(...bars.map(({ value }) => widthOf(value))) + 12;
  const left = least < 0 ? room : 0;
  const scale = (WIDTH - room - left) / (most - least || 1);
  const at = (value: number) => left + (value - least) * scale;
  const marks = bars.flatMap((bar, place) => barMarks(bar, key.height + place * ROW, at, id));
  const height = key.height + bars.length * ROW;
  return svgOf({ id, title, description, height, marks: [...key.marks, ...marks] });
}

const sumOf = (segments: Bar['segments'], counts: (value: number) => boolean): number =>
  segments.reduce((all, { value }) => all + (counts(value) ? value : 0), 0);

function barMarks(
  { name, value, segments, range }: Bar,
  top: number,
  at: (value: number) => number,
  id: string,
): readonly string[] {
  const y = top + 20;
  const boxes: string[] = [];
  let [right, left] = [0, 0];
  for (const segment of segments) {
    const from = segment.value < 0 ? left : right;
    const [start, end] = [at(Math.min(from, from + segment.value)), at(Math.max(from, from + segment.value))];
    if (end > start) boxes.push(box({ x: start, y, width: end - start, height: THICK }, id, segment.fill));
    if (segment.value < 0) left += segment.value;
    else right += segment.value;
  }
  const middle = y + THICK / 2;
  const [low, high] = range ?? [0, 0];
  const whisker = range
    ? [
        path([[at(low), middle], [at(high), middle]], 'range'),
        path([[at(low), y + 3], [at(low), y + THICK - 3]], 'range'),
        path([[at(high), y + 3], [at(high), y + THICK - 3]], 'range'),
      ]
    : [];
  // A bar that goes to the left only has its value there.
  const figure =
    right === 0 && left < 0
      ? label(at(Math.min(left, low, high)) - 6, middle + 5, value, 'end', 'value')
      : label(at(Math.max(right, low, high)) + 6, middle + 5, value, 'start', 'value');
  const axis = path([[at(0), y - 2], [at(0), y + THICK + 2]], 'axis');
  return [label(0, top + 14, fitting(name, WIDTH)), ...boxes, axis, ...whisker, figure];
} // prettier-ignore
