import { convert } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import type { Label } from '../engine/terms.ts';

/** A part in percent of the whole; nothing where there is no whole to be part of. */
export function percentageOf(
  part: Quantification<'tCO2e'>,
  whole: Quantification<'tCO2e'>,
  label: Label,
): Quantification<'%'> | undefined {
  if (!(whole.value > 0)) return undefined;
  const share: Quantification<'1'> = {
    label,
    value: part.value / whole.value,
    unit: '1',
    basis: { kind: 'quotient', of: [part, whole] },
  };
  return convert(share, '%');
}
