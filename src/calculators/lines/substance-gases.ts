import type { GasEmission } from '../engine/gases.ts';
import type { Bilingual } from '../engine/language.ts';
import { portion } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import { asWritten } from '../engine/terms.ts';
import { substances, type SubstanceId } from '../factors/gwp.ts';
import { partsOf, refrigerants } from '../factors/refrigerants.ts';
import { emissionOfGas } from './line-gases.ts';
import type { LineReader } from './line-reader.ts';

const blends = new Map(refrigerants.map((blend) => [blend.id, blend]));

/** The blends of refrigerants, by their designation. */
export const blendIds: readonly string[] = [...blends.keys()];

/** What a substance or a blend is called; nothing for what is neither. */
export const nameOfSubstance = (id: string): Bilingual | undefined =>
  blends.get(id)?.name ?? (id in substances ? substances[id as SubstanceId].name : undefined);

/**
 * The emission of a substance or of a blend, which is emitted as its components, each in its own family. What of it is
 * outside the seven families (an HFO of R-454B) counts with the HFCs, because the potential of a blend is published for the
 * whole of it.
 */
export function gasesOfSubstance(read: LineReader, substance: string, mass: Quantification): GasEmission[] {
  const blend = blends.get(substance);
  if (!blend) {
    const gas =
      substance in substances ? emissionOfGas(read, substances[substance as SubstanceId], mass) : undefined;
    return gas ? [gas] : [];
  }
  return partsOf(blend).flatMap(([component, share]) => {
    const part: Quantification = {
      label: 'composition',
      value: share,
      unit: '1',
      basis: { kind: 'definition', citation: blend.citation },
    };
    const as = substances[component].family === 'other' ? 'HFCs' : undefined;
    return emissionOfGas(read, substances[component], portion(mass, part, asWritten(component)), as) ?? [];
  });
}
