import type { PlannedMeasure } from '../plan.ts';
import type { Problem } from '../problems.ts';

/** What is said of a measure. */
export type Tell = (
  severity: Problem['severity'],
  code: Problem['code'],
  facts: Problem['facts'],
  field?: string,
) => void;

/** What there is to be said of measures, in the order in which it is found. */
export class Remarks {
  readonly #byLine = new Map<PlannedMeasure, Problem[]>();

  on(line: PlannedMeasure): Tell {
    return (severity, code, facts, field) => {
      const told = this.#byLine.get(line) ?? [];
      told.push({ severity, code, facts, ...(field !== undefined && { field }) });
      this.#byLine.set(line, told);
    };
  }

  of(line: PlannedMeasure): readonly Problem[] {
    return this.#byLine.get(line) ?? [];
  }
}
