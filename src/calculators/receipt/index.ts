/** 核算凭证: made, opened, checked and computed again. */
export { checkArithmetic, type WrongNumber } from './arithmetic.ts';
export {
  differencesBetween,
  differingNodes,
  differingWords,
  figuresOf,
  type Difference,
} from './differences.ts';
export { madeWith, receiptTextOf, type Computing } from './made-with.ts';
export { differingParticulars } from './particulars.ts';
export {
  readReceipt,
  receiptLimits,
  type ReadReceipt,
  type ReceiptProblem,
  type Seals,
} from './read-receipt.ts';
export { hashOf, receiptOf, serializeReceipt, type ReceiptDetails } from './receipt-of.ts';
export type * from './receipt.ts';
export { replay, type Replayed } from './replay.ts';
export { causes, compareWithToday, type Cause, type ComparedToday, type Today } from './today.ts';
