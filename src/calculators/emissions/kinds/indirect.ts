import { multiply, multiplyConverted } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { dimensionOf, siblings, type Unit } from '../../engine/units.ts';
import type { SourceReader } from '../source-reader.ts';
import { emissionsByFactor, isOfGas } from '../../lines/by-factor.ts';
import { defineKind } from './kind.ts';
import type { Field } from '../../lines/field.ts';

/** The fifteen categories of the GHG Protocol's scope 3, as options. */
const scope3Categories = Array.from({ length: 15 }, (_, index) => String(index + 1));

/** The units an own factor may be per: what companies count their purchases, trips and wastes in. */
const ANY_UNIT: readonly Unit[] = [
  't', 'kg', 'm3', 'L', 'kWh', '10^4 kWh', 'MWh', 'GJ', 'Nm3', 't·km', 'p·km', 'km', 'vehicle·km',
  'room·night', 'FTE·h', 'm2', 'piece', 'CNY', '10^4 CNY', 'kWp', 'tCO2e',
]; // prettier-ignore

/**
 * Anything of scope 3: an activity × a factor of the registry, or × the reader's own cited factor. Freight may be given
 * as a mass and a distance.
 */
export const indirect = defineKind({
  id: 'indirect',
  scope: 3,
  group: 'indirect',
  fields: ({ basis }, factor) => [
    { type: 'choice', key: 'category', options: scope3Categories },
    { type: 'choice', key: 'basis', options: ['registry', 'own'] },
    ...(basis === 'own' ? OWN : [PICK]),
    ...amountFields(basis === 'own' ? ANY_UNIT : factor ? siblings(factor.per) : ANY_UNIT, factor?.per),
  ],
  quantify: (read) => {
    if (read.choice('basis') === 'own') return byOwnFactor(read);
    const factor = read.factor('factor', isOfGas);
    const activity = factor && amountFor(read, factor.per);
    if (!factor || !activity) return undefined;
    if (factor.gwp && factor.gwp !== read.gwpSet) {
      read.add('note', 'aggregateGwp', 'factor', { set: factor.gwp, chosen: read.gwpSet });
    }
    if (factor.boundary === 'tank-to-wheel') read.add('note', 'tankToWheelOnly', 'factor');
    const coefficient = read.coefficient('emissionFactor', factor);
    return {
      activity,
      location: emissionsByFactor(read, activity, coefficient, factor),
      factorGroup: factor.id,
    };
  },
});

const PICK: Field = {
  type: 'factor',
  key: 'factor',
  families: [
    'freight',
    'travel',
    'waste-disposal',
    'fuel-upstream',
    'water-and-stay',
    'materials-metals',
    'materials-plastics',
    'materials-construction',
    'materials-other',
  ],
};

const OWN: readonly Field[] = [
  { type: 'quantity', key: 'ownFactor', units: ['kgCO2e', 'tCO2e', 'gCO2e'] },
  { type: 'text', key: 'ownDocument' },
];

function amountFields(units: readonly Unit[], per: Unit | undefined): readonly Field[] {
  const quantity: Field = {
    type: 'quantity',
    key: 'quantity',
    activity: true,
    units: per === 't·km' ? [...units, 't', 'kg'] : units,
  };
  return per === 't·km'
    ? [quantity, { type: 'quantity', key: 'distance', units: ['km'], optional: true }]
    : [quantity];
}

/** t·km as they are, or a mass carried over a distance. */
function amountFor(read: SourceReader, per: Unit): Quantification | undefined {
  const activity = read.quantity('quantity');
  if (per !== 't·km' || !activity || dimensionOf(activity.unit) !== 'mass') return activity;
  if (!read.has('distance')) read.add('error', 'missing', 'distance');
  const distance = read.quantity('distance', 'distance');
  return distance && multiplyConverted(activity, { ...distance, unit: 't·km', per: 't' }, 'activityData');
}

function byOwnFactor(read: SourceReader) {
  const activity = read.quantity('quantity');
  const factor = activity && read.ownFactor(activity.unit);
  if (!activity || !factor) return undefined;
  const total = multiply(activity, factor, 'emissions');
  return {
    activity,
    location: emissionsByFactor(read, activity, factor),
    factorGroup: `own:${read.text('ownDocument')}:${total.unit}`,
  };
}
