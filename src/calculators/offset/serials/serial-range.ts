/** Consecutive serial numbers of one series; a single serial is a range of one. */
export interface SerialRange {
  /**
   * What all of them share: upper case, separators removed. Empty for bare digits; a `*` marks the number's place where
   * something follows it (0001A has *A). For a serial without any digit it is the whole serial, and the numbers are 0.
   */
  readonly prefix: string;
  readonly from: bigint;
  readonly to: bigint;
  /** How many digits its numbers are written with, zeros before them included; absent where they differ. */
  readonly width?: number;
  /** The entry as written. */
  readonly text: string;
}

/**
 * `reversed`: the end lies before the start. `otherPrefix`: the ends belong to different series. `ambiguous`: people
 * would read it in two ways; written as "A 至 B", both ends in full, it is clear. `noNumber`: no serial at all (—, 无, N/A).
 * `tooManyDigits`: a number of more than `limit` digits. `tooLong`: more than `limit` characters, then nothing was read.
 * `overlapsItself`: it shares numbers with `other` of
 * the same text. `uncountable`: a range whose ends don't tell how many certificates lie between.
 * The ranges of the last two are read all the same.
 */
export type SerialProblemCode =
  | 'reversed'
  | 'otherPrefix'
  | 'ambiguous'
  | 'noNumber'
  | 'tooManyDigits'
  | 'tooLong'
  | 'overlapsItself'
  | 'uncountable';

/** What is the matter with one entry: facts for a sentence, no sentence. */
export interface SerialProblem {
  readonly code: SerialProblemCode;
  /** The entry as written, cut to 64 characters. */
  readonly entry: string;
  /** The entry it overlaps, cut likewise. */
  readonly other?: string;
  readonly limit?: number;
  /** What was found in place of the limit: characters or digits. */
  readonly found?: number;
}

/** How many serials the ranges name; numbers named twice count twice, as `overlapsItself` tells. */
export function countOf(ranges: readonly SerialRange[]): bigint {
  return ranges.reduce((count, { from, to }) => count + to - from + 1n, 0n);
}

/** By their start, and by their end where they start together. */
export function byNumbers(a: Pick<SerialRange, 'from' | 'to'>, b: Pick<SerialRange, 'from' | 'to'>): number {
  return Number(a.from > b.from) - Number(a.from < b.from) || Number(a.to > b.to) - Number(a.to < b.to);
}
