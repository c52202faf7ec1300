import { convert, multiply } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { Label } from '../../engine/terms.ts';
import type { Unit } from '../../engine/units.ts';
import type { FieldValues } from '../../lines/entered.ts';
import type { Field } from '../../lines/field.ts';
import type { Flow, FlowKind } from '../flows.ts';
import type { StudyReader } from './kind.ts';

const MASS_OF_CO2E: readonly Unit[] = ['kgCO2e', 'tCO2e', 'gCO2e'];

/** The lines that a supplier's footprint or a good data set keeps apart, each per unit of the amount. */
const parts = [
  ['fossilFactor', 'fossil', 'emissionFactor', 'aggregate'],
  ['biogenicFactor', 'biogenicEmissions', 'emissionFactor', 'CO2-biogenic'],
  ['biogenicMethaneFactor', 'biogenicEmissions', 'emissionFactor', 'CH4-biogenic'],
  ['removalFactor', 'biogenicRemovals', 'biogenicRemovals', 'CO2-biogenic'],
  ['landUseFactor', 'landUseChange', 'landUseChange', 'aggregate'],
  ['aircraftFactor', 'fossil', 'emissionFactor', 'aggregate'],
] as const satisfies readonly (readonly [string, FlowKind, Label, Flow['gas']])[];

/**
 * The fields of a reader's own or a supplier's factor: one total, or its separate lines where the document gives them.
 * What is given off is positive; a removal is typed as the amount taken up. `aircraftFactor` is the part of aircraft,
 * which isn't in `fossilFactor`.
 */
export function ownFactorFields({ separate }: FieldValues): readonly Field[] {
  return [
    { type: 'text', key: 'ownDocument' },
    { type: 'choice', key: 'separate', options: ['no', 'yes'] },
    ...(separate === 'yes'
      ? parts.map(([key]): Field => ({
          type: 'quantity',
          key,
          units: MASS_OF_CO2E,
          ...(key !== 'fossilFactor' && { optional: true }),
        }))
      : [{ type: 'quantity', key: 'ownFactor', units: MASS_OF_CO2E, signed: true } satisfies Field]),
  ];
}

/** An amount × the reader's own factor, kept apart as far as the factor is. It counts only with its document. */
export function flowsByOwnFactor(read: StudyReader, activity: Quantification): Flow[] | undefined {
  const document = read.text('ownDocument');
  if (!document) read.add('error', 'ownWithoutDocument', 'ownDocument');
  const separate = read.choice('separate') === 'yes';
  const origin = read.choice('basis') === 'supplier' && ({ origin: 'supplied' } as const);
  const asked = separate
    ? parts.filter(([key]) => key === 'fossilFactor' || read.has(key))
    : ([['ownFactor', 'notSeparable', 'emissionFactor', 'aggregate']] as const);
  const flows = asked.map(([key, kind, label, gas]): Flow | undefined => {
    const amount = read.quantity(key, label);
    if (!amount) return undefined;
    const taken = kind === 'biogenicRemovals' ? -amount.value : amount.value;
    const factor: Coefficient = {
      ...amount,
      value: taken,
      per: activity.unit,
      basis: { kind: 'own', document, ...origin },
    };
    return {
      kind,
      gas,
      co2e: convert(multiply(activity, factor, 'emissions'), 'kgCO2e'),
      ...(key === 'aircraftFactor' && { aircraft: true }),
    };
  });
  return document && flows.every((flow) => flow !== undefined) ? (flows as Flow[]) : undefined;
}
