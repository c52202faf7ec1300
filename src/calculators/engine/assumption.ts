import type { Confidence } from './factor.ts';
import type { Bilingual } from './language.ts';
import type { Label } from './terms.ts';
import type { Unit } from './units.ts';

/** The least, the usual and the largest effect that a range of experience stands for. */
export const levels = ['low', 'mid', 'high'] as const;

export type Level = (typeof levels)[number];

/**
 * A range of experience in place of a value that only the reader can know: what a measure usually saves. It is an order
 * of magnitude, not a property of any plant, and the reader's own value always goes before it.
 */
export interface Assumption<U extends Unit = Unit, P extends Unit = Unit> {
  /** The field that takes the reader's own value. */
  readonly key: string;
  readonly label: Label;
  readonly unit: U;
  /** '1' where it is a plain quantity or a share. */
  readonly per: P;
  /** In the order of the effect: `low` is what reduces least, whether as a number it is the smaller or the larger. */
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Whether the middle is only the mean of the ends, since no usual value is known. */
  readonly mean: boolean;
  readonly confidence: Confidence;
  /** What it describes, and which document it was attributed to where it was read. */
  readonly note: Bilingual;
}
