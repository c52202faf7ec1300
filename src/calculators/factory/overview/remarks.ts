import type { CalculatorId } from '../figure.ts';
import type { Remark, RemarkCode } from './step.ts';

/** A line with what the calculator says about it. */
interface Looked {
  readonly line: { readonly id: string };
  readonly problems: readonly { readonly severity: string }[];
}

/** Collects what is to be said about one result. Counts of zero say nothing. */
export class Remarks {
  readonly all: Remark[] = [];

  constructor(
    private readonly calculator: CalculatorId,
    private readonly of?: string,
  ) {}

  /** `at`: the first of what it is about. */
  missing(code: RemarkCode, clause: string, facts: Remark['facts'] = {}, at?: string): void {
    this.#add({ severity: 'missing', code, facts, clause }, at);
  }

  look(code: RemarkCode, clause: string, facts: Remark['facts'] = {}, at?: string): void {
    this.#add({ severity: 'look', code, facts, clause }, at);
  }

  #add(remark: Omit<Remark, 'place'>, at: string | undefined): void {
    if (remark.facts['count'] === 0) return;
    const place = {
      calculator: this.calculator,
      ...(this.of !== undefined && { of: this.of }),
      ...(at !== undefined && { at }),
    };
    this.all.push({ ...remark, place });
  }
}

/** Lines that an error keeps out: how many, and the first. */
export const withErrors = (lines: readonly Looked[]): Some =>
  some(lines.filter(({ problems }) => problems.some(({ severity }) => severity === 'error')));

/** Lines that count and are to be looked at again: how many, and the first. */
export const withQuestions = (lines: readonly Looked[]): Some =>
  some(
    lines.filter(
      ({ problems }) =>
        problems.some(({ severity }) => severity === 'ask') &&
        problems.every(({ severity }) => severity !== 'error'),
    ),
  );

interface Some {
  readonly count: number;
  readonly first: string | undefined;
}

const some = (lines: readonly Looked[]): Some => ({ count: lines.length, first: lines[0]?.line.id });
