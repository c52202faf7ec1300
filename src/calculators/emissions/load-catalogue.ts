import { loadFamilies, missingFamilies } from '../lines/load-families.ts';
import type { GrowingCatalogue } from './catalogue.ts';
import type { Inventory, Line } from './inventory.ts';
import { furtherKindIds, startingKindIds } from './kinds/kind-ids.ts';
import type { SourceEntry } from './source-entries.ts';

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
  const [starting, further]: readonly (readonly string[])[] = [startingKindIds, furtherKindIds];
  if (missing.some(({ kind }) => further?.includes(kind))) await loadAllKinds(catalogue);
  else if (missing.some(({ kind }) => !starting?.includes(kind)))
    catalogue.addKinds((await import('./kinds/common.ts')).commonKinds);
  else if (missing.length) catalogue.addKinds((await import('./kinds/starting.ts')).startingKinds);
}

/** Adds what inventories need: the kinds of their lines, and the families of their factors. */
export async function loadFor(catalogue: GrowingCatalogue, inventories: readonly Inventory[]): Promise<void> {
  const lines = inventories.flatMap(({ lines }) => lines);
  await loadKinds(catalogue, lines);
  const needed = lines.flatMap((line) =>
    missingFamilies(catalogue.kind(line.kind)?.fields(line.fields) ?? [], line, catalogue),
  );
  if (needed.length) await loadFamilies(catalogue, [...new Set(needed)]);
}

/** Adds what the lines of a table may need, whatever they name: all kinds, and the families of the factors that names stand for. */
export async function loadForEntries(
  catalogue: GrowingCatalogue,
  entries: readonly SourceEntry[],
): Promise<void> {
  await loadAllKinds(catalogue);
  const needed = entries.flatMap(({ kind, fields }) =>
    missingFamilies(catalogue.kind(kind)?.fields(fields) ?? [], { fields }, catalogue),
  );
  if (needed.length) await loadFamilies(catalogue, [...new Set(needed)]);
}
