/** A sum may miss its whole number by a rounding error: what differs by less, in tonnes or MWh, is the same. */
export const ROUNDING = 1e-9;

/** More than any ledger holds, so that a slip of the unit stays a number that can be matched. */
const MOST = 1e15;

const bounded = (units: number): number => Math.min(MOST, Math.max(0, units));

/** Whole units that fit into an amount. */
export const wholeWithin = (amount: number): number => bounded(Math.floor(amount + ROUNDING));

/** Whole units that cover an amount. */
export const wholeOver = (amount: number): number => bounded(Math.ceil(amount - ROUNDING));
