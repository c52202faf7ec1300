import type { CostColumn } from '../chart-box.ts';

/** A rectangle in pixels from the top left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a value stands on an axis, in pixels. */
export type Place = (value: number) => number;

/** The columns side by side, each as wide as the tonnes it reduces: the bars of a library are all of one width. */
export function boxesOf(columns: readonly CostColumn[], across: Place, up: Place): Box[] {
  let sum = 0;
  return columns.map(({ tonnes, cost }) => {
    const left = across(sum);
    sum += tonnes;
    return { left, right: across(sum), top: up(Math.max(cost, 0)), bottom: up(Math.min(cost, 0)) };
  });
}
