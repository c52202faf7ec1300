/**
 * What may stand in the ledger, in the order of clause 6.7.2 of the guideline: a) credits, b) certificates, c) 碳普惠,
 * d) what else is recognised.
 */
export const instrumentIds = [
  'ccer',
  'certificate',
  'tanhuitong',
  'inclusive',
  'credit',
  'allowance',
] as const;

export type InstrumentId = (typeof instrumentIds)[number];

/** What remains to be matched, where the reader states it instead of taking the inventory of the factory file. */
export const residualKindIds = ['stated-emissions', 'stated-electricity'] as const;

export type ResidualKindId = (typeof residualKindIds)[number];

export type OffsetKindId = InstrumentId | ResidualKindId;

const residualKinds: readonly string[] = residualKindIds;

/** Whether a line is of what remains, and not of the ledger. */
export const isResidualKind = (kind: string): kind is ResidualKindId => residualKinds.includes(kind);
