import { emissionsOf, type Emissions } from '../../engine/gases.ts';
import { multiplyConverted } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { SourceReader } from '../source-reader.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import { ELECTRICITY } from './grid-electricity.ts';
import { noEmissions, officialFactor, residualFactor } from './grid-factors.ts';
import { defineKind, type SourceQuantification } from './kind.ts';
import type { Field } from '../../lines/field.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';

const certificates: Field = { type: 'choice', key: 'certificatesSold', options: ['no', 'yes'] };

/**
 * Electricity over a direct line from another owner's plant. Both bases take the plant's factor, unless the plant's
 * certificates are sold on: then it is null power and takes the residual factor by market.
 */
export const directElectricity = defineKind({
  id: 'direct-electricity',
  scope: 2,
  group: 'electricity',
  fields: ({ plant }) => [
    { type: 'quantity', key: 'quantity', activity: true, units: ELECTRICITY },
    { type: 'choice', key: 'plant', options: ['renewable', 'fossil'] },
    ...(plant === 'fossil'
      ? [
          { type: 'quantity', key: 'ownFactor', units: ['kgCO2', 'kgCO2e'] } satisfies Field,
          { type: 'text', key: 'ownDocument' } satisfies Field,
        ]
      : [certificates]),
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'electricityUsed');
    if (!activity) return undefined;
    if (read.choice('plant') === 'renewable') return renewable(read, activity, 'directElectricity');
    const factor = read.ownFactor('kWh');
    return (
      factor && {
        activity,
        energy: { carrier: 'directElectricity', amount: activity },
        location: emissionsByFactor(read, activity, factor),
        factorGroup: `line:${read.line.id}`,
      }
    );
  },
});

/**
 * Power of the factory's own solar or wind plant that it uses itself: never purchased, so nothing is subtracted from
 * the meter. It emits nothing, unless its certificates were sold.
 */
export const ownGeneration = defineKind({
  id: 'own-generation',
  scope: 2,
  group: 'electricity',
  fields: () => [{ type: 'quantity', key: 'quantity', activity: true, units: ELECTRICITY }, certificates],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'electricityUsed');
    return activity && renewable(read, activity, 'ownRenewable');
  },
});

/** Power without emissions; as null power it takes the residual factor by market, and the average by GB/T 32150. */
function renewable(
  read: SourceReader,
  activity: Quantification,
  carrier: 'directElectricity' | 'ownRenewable',
): SourceQuantification {
  const sold = read.choice('certificatesSold') === 'yes';
  const proven = Boolean(read.line.evidence?.document?.trim());
  if (sold) read.add('note', 'certificatesSold', 'certificatesSold');
  if (!proven) read.add('ask', 'noEvidence', undefined, {});
  const none = byFactorOf(read, activity, noEmissions);
  const by = (factor: Coefficient | undefined) => (factor ? byFactorOf(read, activity, factor) : none);
  return {
    activity,
    energy: { carrier, amount: activity },
    location: none,
    ...(sold && { market: by(residualFactor(read)) }),
    ...((sold || !proven) && { official: by(officialFactor(read)) }),
    factorGroup: 'definition',
  };
}

function byFactorOf(read: SourceReader, activity: Quantification, factor: Coefficient): Emissions {
  const co2 = emissionOfGas(read, 'CO2', multiplyConverted(activity, factor, 'co2'));
  return emissionsOf(co2 ? [co2] : []);
}
