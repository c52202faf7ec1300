import type { Assumption } from '../../engine/assumption.ts';
import type { Bilingual } from '../../engine/language.ts';
import type { Confidence } from '../../engine/factor.ts';
import type { Label } from '../../engine/terms.ts';
import type { Unit } from '../../engine/units.ts';
import type { Field } from '../../lines/field.ts';

interface Range<U extends Unit, P extends Unit> {
  readonly key: string;
  readonly label: Label;
  readonly unit: U;
  readonly per?: P;
  /** The least and the largest effect, with the usual one between them where it is known. */
  readonly range: readonly [low: number, high: number] | readonly [low: number, usual: number, high: number];
  readonly note: Bilingual;
  readonly confidence?: Confidence;
}

/** A range of experience: unverified unless said otherwise, its middle the mean of the ends unless a usual value is known. */
/* @__NO_SIDE_EFFECTS__ */
export function defineAssumption<const U extends Unit, const P extends Unit = '1'>({
  range,
  per,
  confidence = 'unverified',
  ...what
}: Range<U, P>): Assumption<U, P> {
  const [low, second, third] = range;
  return {
    ...what,
    per: per ?? ('1' as P),
    low,
    mid: third === undefined ? (low + second) / 2 : second,
    high: third ?? second,
    mean: third === undefined,
    confidence,
  };
}

/** The field for the reader's own value in place of an assumption. */
export const ownValue = (assumption: Assumption, units: readonly Unit[] = [assumption.unit]): Field => ({
  type: 'quantity',
  key: assumption.key,
  units,
  optional: true,
  assumed: assumption,
  ...(assumption.unit === '%' && { max: 100 }),
});
