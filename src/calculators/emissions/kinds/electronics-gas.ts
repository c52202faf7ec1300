import { emissionsOf } from '../../engine/gases.ts';
import { convert, portion, subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { dimensionOf } from '../../engine/units.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import { substances, type SubstanceId } from '../../factors/gwp.ts';
import type { SourceReader } from '../source-reader.ts';
import { defineKind } from './kind.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';

/**
 * Etching and chamber-cleaning gases (IPCC 2006 vol. 3 ch. 6, tier 2a): what isn't left in the bottle × what isn't
 * converted × what isn't destroyed by the abatement.
 */
export const electronicsGas = defineKind({
  id: 'electronics-gas',
  scope: 1,
  group: 'process',
  fields: () => [
    { type: 'factor', key: 'factor', families: ['electronics-gases'] },
    { type: 'quantity', key: 'quantity', activity: true, units: ['kg', 't'] },
    { type: 'quantity', key: 'heel', units: ['%'], optional: true, max: 100 },
    { type: 'quantity', key: 'abatement', units: ['%'], optional: true, max: 100 },
  ],
  quantify: (read) => {
    const factor = read.factor('factor', isShareOfSubstance);
    const activity = read.quantity('quantity');
    if (!factor?.substance || !activity) return undefined;
    const used = without(read, convert(activity, 'kg'), 'heel');
    const passed = portion(used, read.coefficient('unconverted', factor), 'released');
    const gas = emissionOfGas(
      read,
      substances[factor.substance as SubstanceId],
      without(read, passed, 'abatement'),
    );
    return { activity, location: emissionsOf(gas ? [gas] : []), factorGroup: factor.id };
  },
});

/** Tier 2a takes the share that isn't converted; the family has masses per area of tier 1 too. */
const isShareOfSubstance = ({ unit, substance }: CitedFactor): boolean =>
  substance !== undefined && dimensionOf(unit) === 'share';

/** What is left when a share in percent is taken away. */
function without<U extends 'kg'>(
  read: SourceReader,
  mass: Quantification<U>,
  key: 'heel' | 'abatement',
): Quantification<U> {
  const share = read.has(key) ? read.quantity(key, key) : undefined;
  return share ? subtract(mass, [portion(mass, share, key)], 'released') : mass;
}
