import type { QuantifiedStudy } from '../../src/calculators/index.ts';

/** How a study stands: nothing in it, every line counted, or something left out. */
export type StudyState = 'empty' | 'valid' | 'invalid';

/**
 * Tells the host that the reader changed the study, and how it stands. It carries no figure: those belong to the reader
 * until the reader hands them over.
 */
export class StudyStateEvent extends Event {
  static readonly type = 'zcf-study-state';
  readonly state: StudyState;
  constructor({ lines, allocations }: Pick<QuantifiedStudy, 'lines' | 'allocations'>) {
    super(StudyStateEvent.type, { bubbles: true, composed: true });
    const wrong = [...lines, ...allocations].some(({ problems }) =>
      problems.some(({ severity }) => severity === 'error'),
    );
    this.state = !lines.length ? 'empty' : wrong ? 'invalid' : 'valid';
  }
}
