import { carbonToCo2, conversionFactor, type Unit } from '../calculators/index.ts';
import { factorOf } from './factors.ts';

/** The sets of defaults that a fuel's parameters are given in. */
export type FuelSet = 'gb-t-32151-34-2024' | 'ndrc-2015';

/** The CO2 of burning one unit of a fuel, as the parameters of a set make it, in tCO2 per `per`. */
export interface FuelCo2 {
  readonly name: { readonly zh: string; readonly en: string };
  readonly value: number;
  readonly per: Unit;
  /** The ids of the three factors it is made of. */
  readonly from: readonly [ncv: string, carbonContent: string, oxidation: string];
}

/** Net calorific value × carbon content × oxidised share × 44/12, to compare the sets; calculators keep the operands. */
export async function fuelCo2(fuel: string, set: FuelSet): Promise<FuelCo2> {
  const from = [`${fuel}-ncv-${set}`, `${fuel}-carbon-content-${set}`, `${fuel}-oxidation-${set}`] as const;
  const [ncv, carbonContent, oxidation] = await Promise.all(
    from.map(async (id) => (await factorOf(id)).factor),
  );
  if (!ncv || !carbonContent || !oxidation) throw new RangeError(`The set ${set} has no ${fuel}.`);
  const terajoules = ncv.value * (conversionFactor(ncv.unit, 'TJ') ?? NaN);
  const value = terajoules * carbonContent.value * oxidation.value * carbonToCo2.value;
  const [zh = '', en = ''] = [ncv.name.zh.split(' ')[0], ncv.name.en.split(':')[0]];
  return { name: { zh, en }, value, per: ncv.per, from };
}
