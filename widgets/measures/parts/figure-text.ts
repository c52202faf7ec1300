import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';

/** From the lower to the higher of two figures in tonnes, or the figure itself where both are shown the same. */
export function tonnesRange(desk: Pick<Desk, 'rounding'>, one: number, other: number): string {
  const [from, to] = [Math.min(one, other), Math.max(one, other)].map((value) => tonnes(desk, value));
  return from === to ? `${from}` : `${from} – ${to}`;
}
