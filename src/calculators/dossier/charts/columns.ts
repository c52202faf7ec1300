import { box, label, legend, path, svgOf, WIDTH, type Fill, type LegendEntry } from './drawing.ts';

/** A standing column: its name below, the value of the whole above it. Without segments the place stays empty. */
export interface Column {
  readonly name: string;
  readonly value: string;
  readonly segments: readonly { readonly value: number; readonly fill: Fill }[];
  readonly range?: readonly [low: number, high: number];
  /** Where the line of the target passes. */
  readonly target?: number;
}

export interface ColumnChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly legend: readonly LegendEntry[];
}

const HEIGHT = 220;
/** So many columns have room for their figures side by side. */
const WITH_FIGURES = 12;

/** Standing columns over years, and a line of targets through them. */
export function columnChart({ id, title, description, columns, ...rest }: ColumnChart): string {
  const key = legend(rest.legend, id);
  const base = key.height + 24 + HEIGHT;
  const most = Math.max(0, ...columns.flatMap(({ segments, range = [0, 0], target = 0 }) => [total(segments), ...range, target]));
  const y = (value: number) => base - (most ? (value / most) * HEIGHT : 0);
  const step = WIDTH / Math.max(columns.length, 1);
  const width = Math.min(step * 0.62, 64);
  const every = Math.ceil(columns.length / WITH_FIGURES);
  const middle = (place: number) => (place + 0.5) * step;
  const marks = columns.flatMap((column, place) => columnMarks(column, { x: middle(place), width, y, base, id, figures: place % every === 0 }));
  const targets = columns.flatMap(({ target }, place) => (target === undefined ? [] : [[middle(place), y(target)] as const]));
  const line = targets.length > 1 ? [path(targets, 'target')] : [];
  return svgOf({
    id,
    title,
    description,
    height: base + 26,
    marks: [...key.marks, ...marks, path([[0, base], [WIDTH, base]], 'axis'), ...line],
  });
} // prettier-ignore

const total = (segments: Column['segments']): number => segments.reduce((all, { value }) => all + value, 0);

interface Place {
  readonly x: number;
  readonly width: number;
  readonly y: (value: number) => number;
  readonly base: number;
  readonly id: string;
  readonly figures: boolean;
}

function columnMarks(
  { name, value, segments, range }: Column,
  { x, width, y, base, id, figures }: Place,
): readonly string[] {
  const boxes: string[] = [];
  let reached = 0;
  for (const segment of segments) {
    const [from, to] = [y(reached), y(reached + segment.value)];
    if (from > to) boxes.push(box({ x: x - width / 2, y: to, width, height: from - to }, id, segment.fill));
    reached += segment.value;
  }
  const [low, high] = range ?? [0, 0];
  const whisker = range
    ? [
        path([[x, y(low)], [x, y(high)]], 'range'),
        path([[x - 5, y(low)], [x + 5, y(low)]], 'range'),
        path([[x - 5, y(high)], [x + 5, y(high)]], 'range'),
      ]
    : [];
  const texts = figures
    ? [
        label(x, y(Math.max(reached, low, high)) - 6, value, 'middle', 'value'),
        label(x, base + 18, name, 'middle'),
      ]
    : [];
  return [...boxes, ...whisker, ...texts];
} // prettier-ignore
