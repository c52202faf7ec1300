import type { SerialRange } from './serial-range.ts';

/** Numbers of a series as text, for sentences: GEC2023-1 ~ 100. `parseSerials` reads a range written so as the same numbers. */
export function serialText({ prefix, from, to }: Pick<SerialRange, 'prefix' | 'from' | 'to'>): string {
  const [before = '', after] = prefix.split('*');
  // A serial without digits, or its number 0.
  if (to === 0n && before !== '' && !after && !/\d/.test(before)) return prefix;
  const written = (number: bigint) => [before, String(number), after].filter(Boolean).join('-');
  if (from === to) return written(from);
  return `${written(from)} ~ ${after ? written(to) : to}`;
}
