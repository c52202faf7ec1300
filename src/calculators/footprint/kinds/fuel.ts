import type { Quantification } from '../../engine/quantification.ts';
import { conversionFactor, type Unit } from '../../engine/units.ts';
import type { Fuel } from '../../factors/fuel-types.ts';
import { fuels } from '../../factors/fuels.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import { burnt } from '../../lines/burnt.ts';
import { densityFields, unitsOfFuel } from '../../lines/fuel-amount.ts';
import { namesIn } from '../../lines/option-names.ts';
import { flowsOf, type Flow } from '../flows.ts';
import { defineKind, type StudyReader } from './kind.ts';
import { pickedFactorOf } from './picked-factor.ts';
import { startingWith } from './units-of-amount.ts';

const byId = new Map(fuels.map((fuel) => [fuel.id, fuel]));

/** The units of a fuel's bill, those of a single product first. */
const unitsOfProduct = (one: Fuel): readonly Unit[] =>
  startingWith('kg', startingWith('Nm3', unitsOfFuel(one)));

/** Fossil fuel burnt in a process of the product: its gases, and the upstream that a life cycle begins with. */
export const fuel = defineKind({
  id: 'fuel',
  stages: ['production', 'raw-materials', 'distribution', 'use', 'end-of-life'],
  fields: ({ fuel: chosen }) => {
    const known = byId.get(String(chosen)) ?? fuels[0];
    return [
      { type: 'choice', key: 'fuel', options: [...byId.keys()], names: namesIn(byId) },
      { type: 'quantity', key: 'quantity', activity: true, units: known ? unitsOfProduct(known) : [] },
      ...(known ? densityFields(known) : []),
      { type: 'factor', key: 'factor', families: ['fuel-upstream'], optional: true },
    ];
  },
  quantify: (read) => {
    const { fuelSet } = read.owner.rules;
    const chosen = byId.get(read.choice('fuel'));
    const activity = read.quantity('quantity');
    const burning = chosen && activity && burnt(read, chosen, activity, chosen, fuelSet);
    if (!burning) return undefined;
    const upstream = upstreamOf(read, burning.activity, burning.energy);
    if (!upstream) read.add('ask', 'upstreamMissing', 'factor');
    return {
      activity: burning.activity,
      flows: [...flowsOf(burning.emissions), ...(upstream ?? [])],
      factorGroup: burning.factorGroup,
      describes: burning.describes,
      ...(!upstream && { partial: 'upstream' }),
    };
  },
});

/** The upstream by the factor that was picked: per the unit of the bill, or per the fuel's energy. */
function upstreamOf(
  read: StudyReader,
  activity: Quantification,
  energy: Quantification<'GJ'>,
): readonly Flow[] | undefined {
  if (!read.has('factor')) return undefined;
  const factor = pickedFactorOf(read, 'factor');
  if (!factor) return undefined;
  const amount = [activity, energy].find(({ unit }) => conversionFactor(unit, factor.per) !== undefined);
  if (!amount) {
    read.add('error', 'upstreamUnit', 'factor', { came: factor.per, expected: activity.unit });
    return undefined;
  }
  return flowsOf(emissionsByFactor(read, amount, read.coefficient('upstreamFactor', factor), factor));
}
