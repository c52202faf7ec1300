import type { Claim } from '../claim.ts';
import type { ReadLot } from '../lots/read-lot.ts';
import type { OffsetReader } from '../offset-reader.ts';
import type { Problem } from '../problems.ts';

/** What a single lot is checked with. */
export interface CheckContext {
  readonly claim: Claim;
  /** The name of the factory, as its file says it. */
  readonly entity: string;
  /** The first and the last day of the period that a year's claim is for. */
  readonly periodOf: (year: number) => { readonly from: string; readonly to: string };
}

/** Looks at one lot by itself and notes what it finds with the reader. */
export type LotCheck = (lot: ReadLot, read: OffsetReader, context: CheckContext) => void;

/** What is found by looking at several lots: by the id of the lot. */
export type FoundAmong = ReadonlyMap<string, readonly Problem[]>;

/** Gathers what is found among lots. */
export class Findings {
  readonly #byLot = new Map<string, Problem[]>();

  add(
    lot: string,
    severity: Problem['severity'],
    code: Problem['code'],
    field: string,
    facts: Problem['facts'],
  ): void {
    const problems = this.#byLot.get(lot) ?? [];
    this.#byLot.set(lot, [...problems, { severity, code, field, facts }]);
  }

  get found(): FoundAmong {
    return this.#byLot;
  }
}
