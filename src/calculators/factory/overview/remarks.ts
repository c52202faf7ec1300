import type { CalculatorId } from '../figure.ts';
import type { Remark, RemarkCode } from './step.ts';

type Found = readonly { readonly severity: string }[];

/** Collects what is to be said about one result. Counts of zero say nothing. */
export class Remarks {
  readonly all: Remark[] = [];

  constructor(
    private readonly calculator: CalculatorId,
    private readonly of?: string,
  ) {}

  missing(code: RemarkCode, clause: string, facts: Remark['facts'] = {}): void {
    this.#add('missing', code, clause, facts);
  }

  look(code: RemarkCode, clause: string, facts: Remark['facts'] = {}): void {
    this.#add('look', code, clause, facts);
  }

  #add(severity: Remark['severity'], code: RemarkCode, clause: string, facts: Remark['facts']): void {
    if (facts['count'] === 0) return;
    const place = { calculator: this.calculator, ...(this.of !== undefined && { of: this.of }) };
    this.all.push({ severity, code, facts, clause, place });
  }
}

/** How many lines an error keeps out. */
export const withErrors = (lines: readonly { readonly problems: Found }[]): number =>
  lines.filter(({ problems }) => problems.some(({ severity }) => severity === 'error')).length;

/** How many lines count and are to be looked at again. */
export const withQuestions = (lines: readonly { readonly problems: Found }[]): number =>
  lines.filter(
    ({ problems }) =>
      problems.some(({ severity }) => severity === 'ask') &&
      problems.every(({ severity }) => severity !== 'error'),
  ).length;
