import type { GrowingCatalogue } from './catalogue.ts';
import type { Inventory, Line } from './inventory.ts';
import { furtherKindIds } from './kinds/kind-ids.ts';
import type { FamilyId } from '../factors/registry.ts';

/** Adds all kinds of source to a catalogue. */
export async function loadAllKinds(catalogue: GrowingCatalogue): Promise<void> {
  const [{ commonKinds }, { furtherKinds }] = await Promise.all([
    import('./kinds/common.ts'),
    import('./kinds/further.ts'),
  ]);
  catalogue.addKinds([...commonKinds, ...furtherKinds]);
}

/** Adds the kinds that lines are of, as far as they are known. */
async function loadKinds(catalogue: GrowingCatalogue, lines: readonly Line[]): Promise<void> {
  const missing = lines.filter(({ kind }) => !catalogue.kind(kind));
  const further: readonly string[] = furtherKindIds;
  if (missing.some(({ kind }) => further.includes(kind))) await loadAllKinds(catalogue);
  else if (missing.length) catalogue.addKinds((await import('./kinds/common.ts')).commonKinds);
}

/** Adds families of factors to a catalogue. */
export async function loadFamilies(catalogue: GrowingCatalogue, ids: readonly FamilyId[]): Promise<void> {
  const { families } = await import('../factors/registry.ts');
  for (const factors of await Promise.all(ids.map((id) => families[id].load())))
    catalogue.addFactors(factors);
}

/** Adds what inventories need beyond the common kinds: the kinds of their lines, and the families of their factors. */
export async function loadFor(catalogue: GrowingCatalogue, inventories: readonly Inventory[]): Promise<void> {
  const lines = inventories.flatMap(({ lines }) => lines);
  await loadKinds(catalogue, lines);
  const needed = lines.flatMap((line) => missingFamilies(line, catalogue));
  if (needed.length) await loadFamilies(catalogue, [...new Set(needed)]);
}

/** The families that a line's factor fields choose from, while the chosen factor isn't loaded. */
function missingFamilies(line: Line, catalogue: GrowingCatalogue): readonly FamilyId[] {
  const fields = catalogue.kind(line.kind)?.fields(line.fields) ?? [];
  return fields.flatMap((field) => {
    const chosen = line.fields[field.key];
    return field.type === 'factor' && typeof chosen === 'string' && !catalogue.factor(chosen)
      ? field.families
      : [];
  });
}
