import type { QuantifiedEntry } from '../../lines/quantified-entry.ts';
import type { Lot } from '../claim.ts';
import type { LotStatus } from '../instruments/common-fields.ts';
import type { ProblemCode } from '../problems.ts';
import type { ReadLot } from './read-lot.ts';

/**
 * A lot with what was found. `retired` counts, `held` and `ordered` may stand in the plan, what is `blocked` counts nowhere
 * until it is put right, and what is `elsewhere` was cancelled for another year or is of another year's electricity.
 */
export interface QuantifiedLot extends QuantifiedEntry<Lot, ProblemCode> {
  readonly lot?: ReadLot;
  readonly standing: LotStatus | 'blocked' | 'elsewhere';
}
