import { emissionsOf, type Emissions } from '../../engine/gases.ts';
import { defined, multiplyConverted } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { LineReader } from '../line-reader.ts';
import { emissionsByFactor } from './by-factor.ts';
import { ELECTRICITY, gridFactor } from './grid-electricity.ts';
import { defineKind, type Field, type SourceQuantification } from './kind.ts';

/** Wind, sun and water burn nothing: by definition of a scope 2 that counts generation only. */
const nothing = defined(0, 'kgCO2', 'kWh', 'emissionFactor', {
  reference: 'ghg-protocol-scope-2',
  locator: 'ch. 6.5, 6.7',
});

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
  read: LineReader,
  activity: Quantification,
  carrier: 'directElectricity' | 'ownRenewable',
): SourceQuantification {
  const sold = read.choice('certificatesSold') === 'yes';
  const proven = Boolean(read.line.evidence?.document);
  if (sold) read.add('note', 'certificatesSold', 'certificatesSold');
  if (!proven) read.add('ask', 'noEvidence', undefined, {});
  const none = byFactorOf(read, activity, nothing);
  const { residual, officialElectricity } = read.inventory.rules;
  const residualArea = residual === 'residual' ? 'CN-RESIDUAL' : read.inventory.area;
  const officialArea = officialElectricity === 'nation' ? 'CN' : read.inventory.area;
  return {
    activity,
    energy: { carrier, amount: activity },
    location: none,
    ...(sold && { market: byArea(read, activity, residualArea) ?? none }),
    ...((sold || !proven) && { official: byArea(read, activity, officialArea) ?? none }),
    factorGroup: 'definition',
  };
}

function byArea(read: LineReader, activity: Quantification, area: string): Emissions | undefined {
  const factor = gridFactor(read, area);
  return factor && byFactorOf(read, activity, read.coefficient('emissionFactor', factor));
}

function byFactorOf(
  read: LineReader,
  activity: Quantification,
  factor: Parameters<typeof emissionsByFactor>[2],
): Emissions {
  const co2 = read.emission('CO2', multiplyConverted(activity, factor, 'co2'));
  return emissionsOf(co2 ? [co2] : []);
}
