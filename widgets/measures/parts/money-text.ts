import { formatNumber, type Node } from '../../../src/calculators/index.ts';

/** Money in yuan: whole from 1 000 on; below with fen where there are any. */
export const yuan = (value: number): string =>
  formatNumber(value, { decimals: Math.abs(value) < 1000 && !Number.isInteger(value) ? 2 : 0 });

/** Years until an investment has come back. */
export const years = (value: number): string => formatNumber(value, { decimals: 1 });

/** What isn't known is a dash, not a zero. */
export const known = (node: Node | undefined, text: (value: number) => string): string =>
  node ? text(node.value) : '—';

/** From the lower to the higher of two figures; one where they are shown the same, a dash where they aren't known. */
export function yuanRange(one: Node | undefined, other: Node | undefined): string {
  if (!one || !other) return '—';
  const [from, to] = [Math.min(one.value, other.value), Math.max(one.value, other.value)].map(yuan);
  return from === to ? `${from}` : `${from} – ${to}`;
}
