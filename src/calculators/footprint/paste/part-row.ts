import type { RowCells } from '../../lines/table/rows.ts';
import type { BomProblemCode } from './bom-problems.ts';
import type { BomRole } from './vocabulary.ts';

/** A row of a bill of materials, to be read by role. */
export type PartRow = RowCells<BomRole, BomProblemCode>;
