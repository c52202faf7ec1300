import type { Level } from '../../engine/assumption.ts';

/** Something at the least, the usual and the largest effect of what was assumed. */
export type ByLevel<Value> = Readonly<Record<Level, Value>>;

/** The same at all levels. */
export const byLevel = <Value>(of: (level: Level) => Value): ByLevel<Value> => ({
  low: of('low'),
  mid: of('mid'),
  high: of('high'),
});
