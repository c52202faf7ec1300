import type { QuantifiedClaim } from '../../src/calculators/index.ts';

/** How a claim stands: nothing in it, every line counted, or something blocked. */
export type ClaimState = 'empty' | 'valid' | 'invalid';

/**
 * Tells the host that the reader changed the claim or the ledger, and how it stands. It carries no figure: those belong to
 * the reader until the reader hands them over.
 */
export class ClaimStateEvent extends Event {
  static readonly type = 'zcf-claim-state';
  readonly state: ClaimState;
  constructor(isEmpty: boolean, result: QuantifiedClaim | undefined) {
    super(ClaimStateEvent.type, { bubbles: true, composed: true });
    const told = [
      ...(result?.findings ?? []),
      ...[...(result?.lots ?? []), ...(result?.residual.lines ?? [])].flatMap(({ problems }) => problems),
    ];
    const wrong = told.some(({ severity }) => severity === 'error');
    this.state = isEmpty ? 'empty' : wrong ? 'invalid' : 'valid';
  }
}
