import type { Coefficient, Quantification } from './quantification.ts';
import { multiplyConverted, sum } from './operations.ts';
import type { Label } from './terms.ts';
import type { Unit } from './units.ts';

/**
 * What an inventory keeps apart to the end: the seven gas families of GB/T 32150 and the Kyoto Protocol, methane by
 * the origin of its carbon, and what comes only as aggregate CO2e, whose gases nobody can separate any more.
 */
export const gasFamilies = [
  'CO2',
  'CH4-fossil',
  'CH4-biogenic',
  'N2O',
  'HFCs',
  'PFCs',
  'SF6',
  'NF3',
  'aggregate',
] as const;

export type GasFamily = (typeof gasFamilies)[number];

/**
 * What an inventory reports on lines of its own, outside its total: CO2 of biological origin, ozone depleters such as
 * R-22 (regulated by the Montreal Protocol), and substances outside the seven families (hydrocarbons, HFOs, ammonia).
 * A footprint counts them.
 */
export const outsideFamilies = ['CO2-biogenic', 'ODS', 'other'] as const;

export type OutsideFamily = (typeof outsideFamilies)[number];

/** The emission of one gas, or of one family of gases. */
export interface GasEmission<Family extends string = GasFamily | OutsideFamily> {
  readonly family: Family;
  readonly co2e: Quantification<'tCO2e'>;
}

/** Emissions by gas: `total` is the sum of `gases`; `outside` is beside it. */
export interface Emissions {
  readonly total: Quantification<'tCO2e'>;
  readonly gases: readonly GasEmission<GasFamily>[];
  readonly outside: readonly GasEmission<OutsideFamily>[];
}

const outside: ReadonlySet<string> = new Set(outsideFamilies);

const isInside = (gas: GasEmission): gas is GasEmission<GasFamily> => !outside.has(gas.family);
const isOutside = (gas: GasEmission): gas is GasEmission<OutsideFamily> => outside.has(gas.family);

/** A potential is the same number in tonnes per tonne, as which it stands beside masses in tonnes. */
const tonnes: Partial<Record<Unit, Unit>> = { kgCO2: 'tCO2', kgCH4: 'tCH4', kgN2O: 'tN2O', kg: 't' };

/**
 * A mass of gas × its global warming potential.
 * @throws UnitMismatch where the potential is that of another gas
 */
export function gasEmission<Family extends GasFamily | OutsideFamily>(
  family: Family,
  mass: Quantification,
  gwp: Coefficient,
): GasEmission<Family> {
  return { family, co2e: multiplyConverted(mass, perTonne(gwp), 'gasEmissions') };
}

const potentials = new WeakMap<Coefficient, Coefficient<'tCO2e'>>();

function perTonne(gwp: Coefficient): Coefficient<'tCO2e'> {
  const known = potentials.get(gwp) ?? { ...gwp, unit: 'tCO2e' as const, per: tonnes[gwp.per] ?? gwp.per };
  potentials.set(gwp, known);
  return known;
}

/** Gathers the gases of one source. */
export function emissionsOf(gases: readonly GasEmission[], label: Label = 'emissions'): Emissions {
  const inside = gases.filter(isInside);
  return {
    total: sum(
      inside.map(({ co2e }) => co2e),
      'tCO2e',
      label,
    ),
    gases: inside,
    outside: gases.filter(isOutside),
  };
}

/** Adds up sources, family by family, in the order of the families; a family that nobody emits is left out. */
export function addEmissions(sources: readonly Emissions[], label: Label = 'total'): Emissions {
  const byFamily = new Map<string, Quantification[]>();
  const add = ({ family, co2e }: GasEmission): void => {
    const list = byFamily.get(family);
    if (list) list.push(co2e);
    else byFamily.set(family, [co2e]);
  };
  for (const { gases, outside } of sources) {
    gases.forEach(add);
    outside.forEach(add);
  }
  const families = [...gasFamilies, ...outsideFamilies].flatMap((family) => {
    const parts = byFamily.get(family);
    return parts ? [{ family, co2e: sum(parts, 'tCO2e', 'gasEmissions') }] : [];
  });
  return emissionsOf(families, label);
}

/** The part of an emission that is CO2 proper: clause 3.1 of the guideline and the national indicators speak of it. */
export function co2Only({ gases }: Emissions): Quantification<'tCO2e'> {
  return sum(
    gases.filter(({ family }) => family === 'CO2').map(({ co2e }) => co2e),
    'tCO2e',
    'co2',
  );
}
