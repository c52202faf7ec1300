import type { QuantifiedInventory } from './quantify-inventory.ts';
import type { QuantifiedLine } from './quantify-line.ts';

/**
 * The line of another year that describes the same source: the one with the same id and kind, as a copied inventory
 * has it; else the only one of the same kind, name and site. Two that fit equally well are nobody's.
 */
export function sameLine(entry: QuantifiedLine, { lines }: QuantifiedInventory): QuantifiedLine | undefined {
  const { id, kind, name, site } = entry.line;
  const ofKind = lines.filter(({ line }) => line.kind === kind);
  const byId = ofKind.find(({ line }) => line.id === id);
  if (byId) return byId;
  const byName = ofKind.filter(({ line }) => line.name.trim() === name.trim() && line.site === site);
  return byName.length === 1 ? byName[0] : undefined;
}
