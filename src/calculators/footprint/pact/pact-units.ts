import { conversionFactor, dimensionOf, type Unit } from '../../engine/units.ts';
import type { PactUnit } from './product-footprint.ts';

/** The units of the data model as the calculators know them. Nothing here is counted in megabit seconds. */
export const unitOfPact: Readonly<Record<PactUnit, Unit | undefined>> = {
  liter: 'L',
  kilogram: 'kg',
  'cubic meter': 'm3',
  'kilowatt hour': 'kWh',
  megajoule: 'MJ',
  'ton kilometer': 't·km',
  'square meter': 'm2',
  piece: 'piece',
  hour: 'h',
  'megabit second': undefined,
};

/** Energy is said in kilowatt hours where it was entered in watt hours, else in megajoules. */
const preferred: readonly (readonly [PactUnit, RegExp])[] = [
  ['liter', /^L$/],
  ['kilowatt hour', /Wh$/],
  ['megajoule', /J$|ce$/],
];

/** An amount in the unit of the data model that measures the same; nothing where there is none. */
export function inPactUnit(
  amount: number,
  unit: Unit,
): { readonly unit: PactUnit; readonly amount: number } | undefined {
  const fitting = Object.entries(unitOfPact).flatMap(([name, own]) => {
    const factor = own && conversionFactor(unit, own);
    return factor === undefined ? [] : [{ unit: name as PactUnit, amount: amount * factor }];
  });
  const named = preferred.find(([, spelling]) => spelling.test(unit))?.[0];
  return fitting.find((one) => one.unit === named) ?? fitting.at(-1);
}

const withoutMass: readonly string[] = ['energy', 'freight', 'time'];

/** Whether what is counted so has no mass: energy, transport, a service. */
export function hasNoMass(unit: Unit): boolean {
  return withoutMass.includes(dimensionOf(unit));
}
