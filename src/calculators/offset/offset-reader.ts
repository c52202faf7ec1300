import type { LineReader } from '../lines/line-reader.ts';
import type { Claim, OffsetLine } from './claim.ts';
import type { ProblemCode } from './problems.ts';

/** Reads one line of the calculator; the claim is its `owner`. */
export type OffsetReader = LineReader<Claim, OffsetLine, ProblemCode>;
