import type { CitedFactor } from '../factors/define-factor.ts';
import type { EnteredLine } from './entered.ts';
import type { Field } from './field.ts';
import type { Problem } from './problems.ts';

/** A line with what came of it, as far as every calculator shows it: its form, what is to be said, what it rests on. */
export interface QuantifiedEntry<Line extends EnteredLine = EnteredLine, Code extends string = string> {
  readonly line: Line;
  readonly fields: readonly Field[];
  readonly problems: readonly Problem<Code>[];
  /** Each factor as it was used. */
  readonly used: readonly CitedFactor[];
}
