import { load, type QuantifiedClaim } from '../../../src/calculators/index.ts';
import type { BinaryFile } from '../../foundation/hand-over.ts';
import { resultWorkbook } from '../../foundation/parts/result-workbook.ts';
import type { Desk } from '../desk.ts';

const { claimWorkbook } = await load.workbook();

/** The ledger with what came of it, as a workbook whose sums are formulas. */
export function ledgerWorkbook(desk: Desk, quantified: QuantifiedClaim): Promise<BinaryFile> {
  const subject = { calculator: 'offset', of: String(quantified.claim.year) } as const;
  return resultWorkbook(desk, { subject, what: 'ledger' }, (frame) =>
    claimWorkbook({ ...frame, quantified }),
  );
}
