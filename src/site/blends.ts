import { type GwpSet, load, type Refrigerant } from '../calculators/index.ts';

const { partsOf, refrigerantGwp, refrigerants } = await load.refrigerants();

/** The blends of refrigerants. They are no factors: what is stored is their composition. */
export const blends: readonly Refrigerant[] = refrigerants;

/** The anchor of a blend on the page of the potentials, below its `id` as others write it: blend-r-410a. */
export const anchorOfBlend = ({ id }: Refrigerant) => `blend-${id.toLowerCase()}`;

/** The parts with their shares in percent, in the order of the designation: HFC-32 50 %, HFC-125 50 %. */
export function partsText(blend: Refrigerant, percent: (share: number) => string): string {
  return partsOf(blend)
    .map(([substance, share]) => `${substance} ${percent(share)}`)
    .join(', ');
}

/** The potential of a blend by each report that has a value for every part, in kgCO2e per kg. */
export function potentialsOf(blend: Refrigerant): { set: GwpSet; value: number }[] {
  return (['AR4', 'AR5', 'AR6'] as const).flatMap((set) => {
    const value = refrigerantGwp(blend, set);
    return value === undefined ? [] : [{ set, value }];
  });
}
