import type { Box } from './columns.ts';

/** A text to be placed: how much room it takes, and whether it stands above its column or below it. */
export interface Sign {
  readonly width: number;
  readonly height: number;
  readonly above: boolean;
}

/** The middle of a text; `led` where a line must lead to it from its column. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly led: boolean;
}

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Places each sign at the end of its column, further out as long as a column or a sign before it is in the way. */
export function outside(columns: readonly Box[], signs: readonly Sign[]): Placed[] {
  const taken: Box[] = [];
  return signs.flatMap(({ width, height, above }, index) => {
    const column = columns[index];
    if (!column) return [];
    const x = (column.left + column.right) / 2;
    const boxAt = (y: number): Box => ({
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    });
    const first = above ? column.top - height / 2 - 1 : column.bottom + height / 2 + 1;
    let y = first;
    while ([...taken, ...columns].some((box) => meet(boxAt(y), box))) y += above ? -2 : 2;
    taken.push(boxAt(y));
    return [{ x, y, led: Math.abs(y - first) > 2 }];
  });
}
