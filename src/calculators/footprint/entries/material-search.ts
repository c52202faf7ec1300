import type { CitedFactor } from '../../factors/define-factor.ts';
import { families } from '../../factors/registry.ts';
import { isOfGas } from '../../lines/by-factor.ts';
import type { LineEntry, MaterialEntry } from './line-entry.ts';
import { materialNames } from './material-names.ts';
import { otherEntries } from './other-entries.ts';
import { standIns } from './stand-ins.ts';
import { transportEntries } from './transport-entries.ts';
import { materialFamilies } from '../kinds/material.ts';

export { nameHits, searchNames, type NameHit } from '../../engine/name-search.ts';
export { lineOfEntry, type LineEntry, type MaterialEntry, type NewLine } from './line-entry.ts';

let materials: Promise<readonly MaterialEntry[]> | undefined;

/**
 * The materials that can be added by name: each factor of the registry's families of materials under its own name and
 * those of trade, and what such a factor can only stand in for.
 */
export function materialEntries(): Promise<readonly MaterialEntry[]> {
  materials ??= loadMaterials();
  return materials;
}

/** Everything that can be added to a product by name: energy, processes and waste, materials, transport. */
export async function lineEntries(): Promise<readonly LineEntry[]> {
  const [ofMaterials, freight] = await Promise.all([materialEntries(), families.freight.load()]);
  return [...otherEntries, ...ofMaterials, ...transportEntries(freight.filter(isCurrent))];
}

async function loadMaterials(): Promise<readonly MaterialEntry[]> {
  const loaded = await Promise.all(materialFamilies.map((id) => families[id].load()));
  const factors = loaded.flat().filter((factor) => isCurrent(factor) && isOfGas(factor));
  const byId = new Map(factors.map((factor) => [factor.id, factor]));
  const represented = factors.map((factor) => ({
    ...materialOf(factor),
    id: factor.id,
    name: factor.name,
    aliases: materialNames[factor.id] ?? [],
  }));
  const similar = standIns.flatMap(({ id, name, aliases, factor: factorId, why }): MaterialEntry[] => {
    const factor = byId.get(factorId);
    return factor ? [{ ...materialOf(factor), id, name, aliases, standIn: why }] : [];
  });
  return [...represented, ...similar];
}

/** What a footprint may take today, and not by expert knowledge alone. */
const isCurrent = ({ usedBy, supersededBy, confidence }: CitedFactor): boolean =>
  usedBy.includes('footprint') && supersededBy === undefined && confidence !== 'unverified';

const materialOf = (factor: CitedFactor) => ({
  kind: 'material' as const,
  stage: 'raw-materials' as const,
  fields: { factor: factor.id },
  factor,
});
