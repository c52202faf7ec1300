import type { AssessedFactory } from '../../src/calculators/index.ts';

/** How an assessment stands: nothing said, something left to answer, or every requirement answered. */
export type AssessmentProgress = 'empty' | 'open' | 'answered';

/**
 * Tells the host that the reader changed the assessment, and how far it is. It carries no answer and no score: those belong
 * to the reader until the reader hands them over.
 */
export class AssessmentStateEvent extends Event {
  static readonly type = 'zcf-assessment-state';
  readonly state: AssessmentProgress;
  constructor(isEmpty: boolean, { items }: Pick<AssessedFactory, 'items'>) {
    super(AssessmentStateEvent.type, { bubbles: true, composed: true });
    const open = items.some(({ answer }) => answer === 'unknown');
    this.state = isEmpty ? 'empty' : open ? 'open' : 'answered';
  }
}
