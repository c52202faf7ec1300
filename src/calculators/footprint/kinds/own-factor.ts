import { convert, multiplyConverted } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { Label } from '../../engine/terms.ts';
import { conversionFactor, unitSymbol, type Unit } from '../../engine/units.ts';
import type { FieldValues } from '../../lines/entered.ts';
import type { Field } from '../../lines/field.ts';
import { inPlaceOf } from '../../lines/read-quantity.ts';
import type { FlowKind } from '../flow-kinds.ts';
import type { Flow } from '../flows.ts';
import type { StudyReader } from './kind.ts';

const MASS_OF_CO2E: readonly Unit[] = ['kgCO2e', 'tCO2e', 'gCO2e'];

/** The lines that a supplier's footprint or a good data set keeps apart, each per one of `ownPer`. */
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
 * What it is per is of the document, so it is chosen apart from the unit of the amount, among `units`: kilograms that are
 * shown as tonnes give the same result. What is given off is positive; a removal is typed as the amount taken up.
 * `aircraftFactor` is the part of aircraft, which isn't in `fossilFactor`.
 */
export function ownFactorFields({ separate }: FieldValues, units: readonly Unit[]): readonly Field[] {
  return [
    { type: 'text', key: 'ownDocument' },
    {
      type: 'choice',
      key: 'ownPer',
      options: units,
      names: nameOfUnit,
      ...(units.length > 1 && { mustChoose: true }),
    },
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

const nameOfUnit = (option: string) => ({
  zh: unitSymbol(option as Unit, 'zh'),
  en: unitSymbol(option as Unit, 'en'),
});

/**
 * An amount × the reader's own factor, kept apart as far as the factor is. It counts only with its document and with the
 * unit that it is per, which the amount converts to.
 */
export function flowsByOwnFactor(read: StudyReader, activity: Quantification): Flow[] | undefined {
  const document = read.text('ownDocument');
  if (!document) read.add('error', 'ownWithoutDocument', 'ownDocument');
  const per = unitOfOwnFactor(read, activity);
  const separate = read.choice('separate') === 'yes';
  const origin = read.choice('basis') === 'supplier' && ({ origin: 'supplied' } as const);
  const asked = separate
    ? parts.filter(([key]) => key === 'fossilFactor' || read.has(key))
    : ([['ownFactor', 'notSeparable', 'emissionFactor', 'aggregate']] as const);
  const flows = asked.map(([key, kind, label, gas]): Flow | undefined => {
    const amount = read.quantity(key, label);
    if (!amount || !per) return undefined;
    if (amount.value < 0) read.add('ask', 'negativeOwnFactor', key);
    const taken = kind === 'biogenicRemovals' ? -amount.value : amount.value;
    const factor: Coefficient = {
      ...amount,
      value: taken,
      per,
      basis: { kind: 'own', document, ...origin },
    };
    const entry = taken === amount.value ? inPlaceOf(amount, factor) : factor;
    return {
      kind,
      gas,
      co2e: convert(multiplyConverted(activity, entry, 'emissions'), 'kgCO2e'),
      ...(key === 'aircraftFactor' && { aircraft: true }),
    };
  });
  return document && flows.every((flow) => flow !== undefined) ? (flows as Flow[]) : undefined;
}

/** Lines share a factor that is the same in all its parts and of one document: a data sheet may hold many. */
export function groupOfOwnFactor(read: StudyReader): string {
  const keys = read.choice('separate') === 'yes' ? parts.map(([key]) => key) : ['ownFactor'];
  const values = keys.flatMap((key) => {
    const amount = read.has(key) ? read.quantity(key) : undefined;
    return amount ? [`${key} ${convert(amount, 'kgCO2e').value}`] : [];
  });
  return `own:${[read.text('ownDocument'), ...values].join(', ')} / ${read.choice('ownPer')}`;
}

/** What the factor is per; nothing where it isn't said, or the amount is of something else. */
function unitOfOwnFactor(read: StudyReader, { unit }: Quantification): Unit | undefined {
  const wrong = read.problems.length;
  const per = read.choice('ownPer') as Unit;
  if (read.problems.length > wrong) return undefined;
  if (conversionFactor(unit, per) !== undefined) return per;
  read.add('error', 'ownUnitDiffers', 'ownPer', { came: unit, expected: per });
  return undefined;
}
