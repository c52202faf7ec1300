import type { Quantification } from '../../engine/quantification.ts';
import type { Fuel } from '../../factors/fuel-types.ts';
import { burnt, type OtherGases } from '../../lines/burnt.ts';
import type { SourceReader } from '../source-reader.ts';
import type { SourceQuantification } from './kind.ts';

/** Fossil fuel that a source burnt, with the values that the inventory's rules name. */
export function burntBySource(
  read: SourceReader,
  fuel: Fuel,
  amount: Quantification,
  others: OtherGases,
): SourceQuantification | undefined {
  const result = burnt(read, fuel, amount, others, read.owner.rules.fuelSet);
  if (!result) return undefined;
  const { activity, energy, emissions, factorGroup } = result;
  return { activity, energy: { carrier: 'fuel', amount: energy }, location: emissions, factorGroup };
}
