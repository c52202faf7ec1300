import { dimensionOf, siblings, type Unit } from '../../engine/units.ts';

/** What is weighed for a product. The first is the one a number is in until the reader says otherwise. */
export const massUnits: readonly Unit[] = ['kg', 'g', 't'];

/** The units of an amount by a factor that is per `per`: kilograms first, as parts are weighed, else what the factor is per. */
export function unitsFor(per: Unit): readonly Unit[] {
  return startingWith(dimensionOf(per) === 'mass' ? 'kg' : per, siblings(per));
}

/** The same units with one of them first, where it is among them. */
export function startingWith(first: Unit, units: readonly Unit[]): readonly Unit[] {
  return units.includes(first) ? [first, ...units.filter((unit) => unit !== first)] : units;
}
