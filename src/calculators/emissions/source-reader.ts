import type { LineReader } from '../lines/line-reader.ts';
import type { Inventory, Line } from './inventory.ts';
import type { ProblemCode } from './problems.ts';

/** Reads one source of an inventory; the inventory is its `owner`. */
export type SourceReader = LineReader<Inventory, Line, ProblemCode>;
