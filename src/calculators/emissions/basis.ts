import type { Emissions } from '../engine/gases.ts';
import type { SourceQuantification } from './kinds/kind.ts';

/** By location, by market, or by the official factors of GB/T 32150. */
export type Basis = 'location' | 'market' | 'official';

/** The emissions of a line on one of the three bases; those that a basis doesn't tell apart are by location. */
export function emissionsOn(basis: Basis, result: SourceQuantification | undefined): Emissions | undefined {
  return result?.[basis] ?? result?.location;
}
