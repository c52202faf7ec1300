import { fieldsFor } from '../../lines/field.ts';
import { loadFamilies, missingFamilies } from '../../lines/load-families.ts';
import type { FamilyId } from '../../factors/registry.ts';
import type { FootprintCatalogue } from '../catalogue.ts';
import type { FootprintLine, FootprintStudy } from '../study.ts';
import { startingKindIds } from './kind-ids.ts';

export { loadFamilies };

/** Adds all kinds of line to a catalogue. */
export async function loadAllKinds(catalogue: FootprintCatalogue): Promise<void> {
  const [{ startingKinds }, { furtherKinds }] = await Promise.all([
    import('./starting.ts'),
    import('./further.ts'),
  ]);
  catalogue.addKinds([...startingKinds, ...furtherKinds]);
}

/** Adds the kinds that lines are of, as far as they are known. */
async function loadKinds(catalogue: FootprintCatalogue, lines: readonly FootprintLine[]): Promise<void> {
  const missing = lines.filter(({ kind }) => !catalogue.kind(kind));
  const starting: readonly string[] = startingKindIds;
  if (missing.some(({ kind }) => !starting.includes(kind))) await loadAllKinds(catalogue);
  else if (missing.length) catalogue.addKinds((await import('./starting.ts')).startingKinds);
}

/** Adds what studies need: the kinds of their lines, and the families of their factors. */
export async function loadFor(
  catalogue: FootprintCatalogue,
  studies: readonly FootprintStudy[],
): Promise<void> {
  const lines = studies.flatMap((study) => study.lines);
  await loadKinds(catalogue, lines);
  const needed = lines.flatMap((line) => familiesOf(line, catalogue));
  if (needed.length) await loadFamilies(catalogue, [...new Set(needed)]);
}

/** The families that the fields of a line and of its legs choose from, while a chosen factor isn't loaded. */
function familiesOf(line: FootprintLine, catalogue: FootprintCatalogue): readonly FamilyId[] {
  const kind = catalogue.kind(line.kind);
  if (!kind) return [];
  const { leg: form } = kind;
  return [
    ...missingFamilies(fieldsFor(kind, line.fields, undefined), line, catalogue),
    ...(form ? (line.legs ?? []) : []).flatMap((leg) =>
      missingFamilies(form ? fieldsFor(form, leg.fields, undefined) : [], leg, catalogue),
    ),
  ];
}
