import { convert, divide, ratio } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import { isUnit } from '../../engine/units.ts';
import type { Fuel } from '../../factors/fuel-types.ts';
import { fuels } from '../../factors/fuels.ts';
import { burnt, type OtherGases } from '../../lines/burnt.ts';
import type { FieldValue, FieldValues } from '../../lines/entered.ts';
import type { Field } from '../../lines/field.ts';
import { densityFields, energyOfFuel, unitsOfFuel } from '../../lines/fuel-amount.ts';
import { namesIn } from '../../lines/option-names.ts';
import type { PartOf } from '../effect.ts';
import type { MeasureReader } from './estimator.ts';

const byId = new Map(fuels.map((fuel) => [fuel.id, fuel]));

/** What most factories burn in Chongqing. */
const USUAL = 'natural-gas';

/** Which fuel of the registry it is. */
export const fuelField: Field = {
  type: 'choice',
  key: 'fuel',
  options: fuels.map(({ id }) => id),
  names: namesIn(byId),
  initial: USUAL,
};

/** An option as it was chosen, else the usual one; what is no text is no option. */
export const chosen = (value: FieldValue | undefined, usual: string): string =>
  typeof value === 'string' && value !== '' ? value : usual;

/** The fuel that was chosen, to decide what else is asked. */
export const chosenFuel = ({ fuel }: FieldValues): Fuel | undefined => byId.get(chosen(fuel, USUAL));

/** What a unit of the fuel costs, as it is billed, and how a litre is weighed. */
export const fuelPriceFields = (fuel: Fuel | undefined): readonly Field[] =>
  fuel
    ? [
        { type: 'quantity', key: 'fuelPrice', units: ['CNY'], optional: true },
        { type: 'choice', key: 'fuelPriceUnit', options: unitsOfFuel(fuel) },
        ...densityFields(fuel),
      ]
    : [];

export const fuelOf = (read: MeasureReader): Fuel | undefined => byId.get(read.choice('fuel'));

/** Fuel that is burnt no more, or in addition, with what that emits and costs; `others` where it burns in a vehicle. */
export function fuelPart(
  read: MeasureReader,
  fuel: Fuel,
  amount: Quantification,
  { direction = 'saved', others = fuel }: { direction?: 'saved' | 'added'; others?: OtherGases } = {},
): PartOf<'fuel'> | undefined {
  const { fuelSet } = read.owner;
  const result = burnt(read, fuel, amount, others, fuelSet);
  if (!result) return undefined;
  const price = priceOf(read, fuel);
  return {
    kind: 'fuel',
    direction,
    fuel: fuel.id,
    amount: result.energy,
    emissions: result.emissions.total,
    ...(price && { price }),
  };
}

/** The price of a gigajoule, from the price of the unit that is billed. */
function priceOf(read: MeasureReader, fuel: Fuel): Coefficient<'CNY', 'GJ'> | undefined {
  const price = read.has('fuelPrice') ? read.quantity('fuelPrice', 'price') : undefined;
  const unit = read.choice('fuelPriceUnit');
  if (!price || !isUnit(unit)) return undefined;
  const one: Quantification = { label: 'activityData', value: 1, unit, basis: { kind: 'definition' } };
  const energy = energyOfFuel(read, fuel, one, read.owner.fuelSet);
  return energy && energy.value > 0 ? ratio(convert(price, 'CNY'), energy, 'price') : undefined;
}

/** Heat that a boiler gives, in a year, and how well it burns its fuel. */
export const boilerField: Field = { type: 'quantity', key: 'efficiency', units: ['%'], max: 100 };

/** The fuel that a boiler burns for some heat: Q ÷ η. */
export function fuelForHeat(read: MeasureReader, heat: Quantification): Quantification<'GJ'> | undefined {
  const efficiency = read.quantity('efficiency', 'efficiency');
  if (!efficiency) return undefined;
  if (efficiency.value > 0) return divide(convert(heat, 'GJ'), efficiency, 'energy');
  read.add('error', 'outOfRange', 'efficiency', { came: efficiency.value });
  return undefined;
}
